package org.substantiate.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.substantiate.event.Answer;
import org.substantiate.event.Snapshot;
import org.substantiate.identity.SignedIn;

@Path("/api/investigations/{investigation}/documents")
@Tag(name = "Documents")
class DocumentResource {

    private final Documents documents;
    private final SignedIn signedIn;

    DocumentResource(Documents documents, SignedIn signedIn) {
        this.documents = documents;
        this.signedIn = signedIn;
    }

    @GET
    public Snapshot<DocumentView> list(UUID investigation) {
        return documents.list(signedIn.actor(), investigation);
    }

    @POST
    public Answer add(UUID investigation, @NotNull @Valid AddDocument command) {
        return documents.add(signedIn.actor(), investigation, command);
    }

    @GET
    @Path("/{document}")
    public DocumentText read(UUID investigation, UUID document) {
        return documents.read(signedIn.actor(), investigation, document);
    }
}

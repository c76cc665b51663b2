package org.substantiate.investigation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.substantiate.event.Entry;
import org.substantiate.event.EntryView;
import org.substantiate.event.EventLog;
import org.substantiate.identity.SignedIn;

/** The log over HTTP, page by page, in both directions. */
@Path("/api/investigations/{investigation}/entries")
class EntriesResource {

    /**
     * A page of the log.
     *
     * @param head position of the last entry when the page was read; never before the page's own
     */
    record Page(String epoch, long head, List<EntryView> entries) {}

    private final SignedIn signedIn;
    private final Access access;
    private final EventLog log;

    EntriesResource(SignedIn signedIn, Access access, EventLog log) {
        this.signedIn = signedIn;
        this.access = access;
        this.log = log;
    }

    /**
     * With {@code after}: what is behind it, oldest first. Without: the past, newest first.
     *
     * @param about only what happened to the thing of this id; {@code object} says of what kind it is
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page entries(
            UUID investigation,
            @RestQuery @PositiveOrZero @Nullable Long after,
            @RestQuery @PositiveOrZero @Nullable Long before,
            @RestQuery @Nullable UUID actor,
            @RestQuery @Nullable String object,
            @RestQuery @Nullable UUID about,
            @RestQuery @DefaultValue("500") @Min(1) @Max(EventLog.MAX_PAGE) int limit) {
        var reader = signedIn.actor();
        access.read(reader, investigation);
        var past = new EventLog.Past(before, actor, object);
        var entries = after != null
                ? log.after(investigation, after, limit)
                : about == null ? log.before(investigation, past, limit) : log.about(investigation, past, about, limit);
        var head = log.head(investigation);
        return new Page(
                head.epoch(), head.position(), entries.stream().map(Entry::view).toList());
    }
}

package org.substantiate.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The key by which everybody can check what this installation has signed. */
@Path("/.well-known/substantiate-key.pem")
class KeyResource {

    private final KeyFile keys;

    KeyResource(KeyFile keys) {
        this.keys = keys;
    }

    /** The present public key and the former ones that still sign, in PEM. */
    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String key() {
        var pem = new StringBuilder();
        keys.all().forEach(key -> pem.append(key.verifier("substantiate").pem()));
        return pem.toString();
    }
}

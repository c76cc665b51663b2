package org.substantiate.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation that goes wrong as nobody foresaw, and whose database quotes what it was given. */
@Path("/api/accident")
class Accident {

    static final String QUOTED = "The mayor paid for the posters";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String happen() {
        throw new IllegalStateException(new SQLException("Value too long: '" + QUOTED + "'", "22001"));
    }
}

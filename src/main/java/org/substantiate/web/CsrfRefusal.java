package org.substantiate.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.substantiate.problem.Invalid;
import org.substantiate.problem.Problem;

/** Words for the bare {@code 400} with which the CSRF check refuses. */
class CsrfRefusal {

    static final String HEADER = "X-CSRF-TOKEN";

    @ServerResponseFilter
    public void explain(ContainerResponseContext response) {
        if (response.getStatus() == 400 && !response.hasEntity()) {
            var refusal =
                    new Invalid(HEADER, "carries the value of the cookie csrf-token; ask for /api/session to get it");
            response.setEntity(Problem.document(refusal), new Annotation[0], Problem.MEDIA_TYPE);
        }
    }
}

package org.substantiate.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.substantiate.problem.Problem;
import org.substantiate.problem.Refusal;

/** Answers a request that never reaches a resource. */
public final class Refusing {

    private Refusing() {}

    /** Ends the exchange with the refusal's problem document. */
    public static void refuse(RoutingContext exchange, Refusal refusal) {
        var response = exchange.response();
        if (response.ended()) {
            return;
        }
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE.toString())
                .end(new JsonObject(Problem.document(refusal)).toBuffer());
    }
}

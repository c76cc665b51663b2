package org.substantiate.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** The document of RFC 9457 that a refusal is answered with. */
public final class Problem {

    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

    private Problem() {}

    /** The answer to a refused request. */
    public static Response response(Refusal refusal) {
        var response = Response.status(refusal.status()).type(MEDIA_TYPE).entity(document(refusal));
        refusal.headers().forEach(response::header);
        return response.build();
    }

    /** The members of the problem document, in order. */
    public static Map<String, Object> document(Refusal refusal) {
        return document(
                refusal.name(),
                refusal.title(),
                refusal.status(),
                String.valueOf(refusal.getMessage()),
                refusal.members());
    }

    static Map<String, Object> document(
            String name, String title, int status, String detail, Map<String, Object> members) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "urn:substantiate:problem:" + name);
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        document.putAll(members);
        return document;
    }
}

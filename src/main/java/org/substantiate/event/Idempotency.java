package org.substantiate.event;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.substantiate.problem.Invalid;
import org.substantiate.proof.Digest;

/** Commands over HTTP: notes the {@code Idempotency-Key}, and gives every answer its status and {@code ETag} (HT3, HT6). */
class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private static final String WHERE_THERE_IS_A_LOG = "/api/investigations";

    private final Attempt attempt;

    Idempotency(Attempt attempt) {
        this.attempt = attempt;
    }

    @ServerRequestFilter(readBody = true)
    public void note(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString("Idempotency-Key");
        // elsewhere bodies carry passwords, and nothing of them may be kept
        if (key == null || !request.getUriInfo().getPath().startsWith(WHERE_THERE_IS_A_LOG)) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw new Invalid("Idempotency-Key", "is 1 to 64 printable ASCII characters");
        }
        var line = request.getMethod() + " " + request.getUriInfo().getPath() + "\n";
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        var fingerprint = Digest.sha256(Digest.utf8(line), body);
        attempt.is(new Attempt.Call(key, Digest.hex(fingerprint)));
    }

    @ServerExceptionMapper
    public Response again(RepeatedCommand repeated) {
        return Response.ok(repeated.first()).build();
    }

    @ServerResponseFilter
    public void describe(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer answer) {
            var version = answer.object().version();
            response.setStatus(answer.created() && request.getMethod().equals("POST") ? 201 : 200);
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + version + "\"");
        }
    }
}

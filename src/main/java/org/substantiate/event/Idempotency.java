package org.substantiate.event;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        var line =
                request.getMethod() + " " + request.getUriInfo().getPath() + (query == null ? "" : "?" + query) + "\n";
        attempt.is(new Attempt.Call(key, isFile(request) ? throughAFile(request, line) : inMemory(request, line)));
    }

    private static String inMemory(ContainerRequestContext request, String line) throws IOException {
        var body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return Digest.hex(Digest.sha256(Digest.utf8(line), body));
    }

    /** A file may be large: it waits on the disk until it is read, and is gone then. */
    private static String throughAFile(ContainerRequestContext request, String line) throws IOException {
        var file = Files.createTempFile("upload", ".bytes");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Digest.utf8(line));
            try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                request.getEntityStream().transferTo(out);
            }
            request.setEntityStream(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
            return Digest.hex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean isFile(ContainerRequestContext request) {
        return MediaType.APPLICATION_OCTET_STREAM_TYPE.isCompatible(request.getMediaType());
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

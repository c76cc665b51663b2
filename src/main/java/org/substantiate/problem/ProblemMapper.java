package org.substantiate.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every refusal, ours and the framework's, into {@code application/problem+json}. */
class ProblemMapper {

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        return Problem.response(refusal);
    }

    @ServerExceptionMapper
    public Response constraints(ConstraintViolationException violated) {
        var fields = violated.getConstraintViolations().stream()
                .map(ProblemMapper::field)
                .sorted(Comparator.comparing(Invalid.Field::field))
                .toList();
        return Problem.response(new Invalid(fields));
    }

    /** A body that is not JSON, or not of the command's form. Its text is not repeated: it may be a draft. */
    @ServerExceptionMapper
    public Response body(JacksonException unreadable) {
        var field = unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        return Problem.response(
                field.isEmpty()
                        ? new Invalid("body", "is not JSON of the expected form")
                        : new Invalid(field, "is not of the expected form"));
    }

    /** The framework has a mapper of its own for these, which says it in its own way. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException unreadable) {
        return body(unreadable);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException refused) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return body(unreadable);
        }
        // what a parameter's own form refuses comes wrapped
        if (refused.getCause() instanceof Refusal refusal) {
            return refusal(refusal);
        }
        var status = refused.getResponse().getStatus();
        if (status == 404) {
            return Problem.response(new NotFound());
        }
        var reason = refused.getResponse().getStatusInfo().getReasonPhrase();
        return Response.fromResponse(refused.getResponse())
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.document(
                        "http-" + status,
                        reason,
                        status,
                        "The server cannot take this request: " + reason + ".",
                        Map.of()))
                .build();
    }

    /** What is left: a fault, which nobody else logs. */
    @ServerExceptionMapper
    public Response fault(Throwable thrown) {
        if (Busy.explains(thrown)) {
            return Problem.response(new Busy());
        }
        var fault = new Fault();
        Log.errorf(Fault.unquoted(thrown), "Fault %s", fault.number());
        return Problem.response(fault);
    }

    private static Invalid.Field field(ConstraintViolation<?> violation) {
        var field = field(violation.getPropertyPath());
        var detail = violation.getMessage();
        var value = violation.getInvalidValue();
        if (value == null
                || value instanceof CharSequence text && text.toString().isBlank()) {
            return new Invalid.Field(field, detail, "missing", null);
        }
        var max = violation.getConstraintDescriptor().getAttributes().get("max");
        return max instanceof Integer limit && size(value) > limit
                ? new Invalid.Field(field, detail, "too-long", limit)
                : new Invalid.Field(field, detail);
    }

    /** In code points, or in things of a list. */
    private static int size(Object value) {
        if (value instanceof CharSequence text) {
            return (int) text.codePoints().count();
        }
        return value instanceof Collection<?> things ? things.size() : 0;
    }

    private static String field(Path path) {
        // raise.command.statement: method and parameter are ours, the caller knows the rest
        var nodes = StreamSupport.stream(path.spliterator(), false).toList();
        var field = nodes.stream()
                .skip(Math.min(2, nodes.size() - 1))
                .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
                .map(Path.Node::toString)
                .collect(Collectors.joining("."));
        return field.equals("command") ? "body" : field;
    }
}

package org.substantiate.problem;

import java.util.Map;

/**
 * Something the server was asked for and does not do.
 *
 * <p>Each reason is an exception of its own, thrown by who knows; {@link ProblemMapper} turns all of them into
 * {@code application/problem+json}. A refusal changes nothing and leaves no entry. The message is shown to people: a
 * sentence that says what to do. It never carries the text of a document.
 */
public abstract class Refusal extends RuntimeException {

    protected Refusal(String message) {
        super(message, null, false, false);
    }

    /** Last part of the problem's lasting type: {@code urn:substantiate:problem:<name>}. */
    public abstract String name();

    /** HTTP status. */
    public abstract int status();

    /** Short summary that is the same for every occurrence. */
    public abstract String title();

    /** Further members of the problem document, by name. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** Further headers of the answer, by name. */
    public Map<String, String> headers() {
        return Map.of();
    }
}

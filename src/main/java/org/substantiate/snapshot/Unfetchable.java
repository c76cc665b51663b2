package org.substantiate.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Refusal;

/** An address that nothing could be, or may be, fetched from. */
public final class Unfetchable extends Refusal {

    /** Why, in a lasting word. */
    enum Reason {
        BAD_ADDRESS("This is no address that can be fetched: http or https, a name, no user name in it."),
        FORBIDDEN_PORT("Only the usual ports of the web are asked. Upload a file instead."),
        // one answer for both: otherwise the server would tell what its own network calls its machines
        UNKNOWN_ADDRESS("Nobody on the public internet has this address. Check it, or upload a file."),
        NO_ANSWER("The other server does not answer, or broke off. Try again later, or upload a file."),
        NOT_TRUSTED(
                "The other server could not prove who it is. Open the page yourself, and upload it if you trust it."),
        TOO_SLOW("The other server takes too long. Try again later, or upload a file."),
        TOO_MANY_REDIRECTS("The address leads from one to the next and never arrives. Give the last one."),
        BAD_REDIRECT("The address leads to one that may not be fetched."),
        UNKNOWN_ENCODING("The other server sends what cannot be unpacked here. Upload a file instead."),
        REFUSED(
                "The other server refused to give it. Open the page yourself and upload it, or flag it as a dead link."),
        BUSY("Too much is being fetched just now. Try again in a minute.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final @Nullable Integer answered;

    Unfetchable(Reason reason) {
        this(reason, null);
    }

    /** @param answered the HTTP status that the other server answered with */
    Unfetchable(Reason reason, @Nullable Integer answered) {
        super(reason.sentence);
        this.reason = reason;
        this.answered = answered;
    }

    Reason reason() {
        return reason;
    }

    @Override
    public String name() {
        return "unfetchable";
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String title() {
        return "This address cannot be fetched";
    }

    @Override
    public Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("reason", reason.word());
        if (answered != null) {
            members.put("answered", answered);
        }
        return members;
    }
}

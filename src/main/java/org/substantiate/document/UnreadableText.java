package org.substantiate.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.substantiate.problem.Refusal;

/** Refused: what was sent is not a text that can be read here. */
public class UnreadableText extends Refusal {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** For the {@code reason}, a lasting word, a client may say the sentence in its reader's language. */
    UnreadableText(String reason, String sentence) {
        super(sentence);
        members.put("reason", reason);
    }

    /** The same with a value that the sentence names. */
    UnreadableText(String reason, String name, String value, String sentence) {
        this(reason, sentence);
        members.put(name, value);
    }

    @Override
    public final Map<String, Object> members() {
        return Map.copyOf(members);
    }

    @Override
    public final String name() {
        return "unreadable-text";
    }

    @Override
    public final int status() {
        return 422;
    }

    @Override
    public final String title() {
        return "This cannot be read as a text";
    }
}

package org.substantiate.debate;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Members whom a text addresses: {@code @[account]} stands where their names are shown. */
final class Mentions {

    /** More than a text would call upon, and few enough for a line of the log. */
    static final int MOST = 50;

    private static final Pattern MENTION =
            Pattern.compile("@\\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})]");

    private Mentions() {}

    /** Each once, in the order of the text. */
    static Set<UUID> in(String body) {
        var mentioned = new LinkedHashSet<UUID>();
        var found = MENTION.matcher(body);
        while (found.find()) {
            mentioned.add(UUID.fromString(found.group(1)));
        }
        return mentioned;
    }
}

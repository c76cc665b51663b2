package org.substantiate.signon;

import java.util.regex.Pattern;
import org.substantiate.problem.Invalid;

/**
 * An address of the interface, to go on at after signing in; never one of somewhere else.
 *
 * @param path begins with one slash; neither a part behind {@code #} nor anything that browsers read as another host
 */
record LocalPath(String path) {

    private static final int LONGEST = 2_000;

    /** A slash, and no second one; browsers read a backslash as a slash, and leave out tabs and line ends. */
    private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*");

    private static final Pattern ENCODED_SLASH = Pattern.compile("/(?i:%2f|%5c|%09|%0a|%0d).*");

    LocalPath {
        if (path.length() > LONGEST
                || !FORM.matcher(path).matches()
                || ENCODED_SLASH.matcher(path).matches()
                || path.startsWith("/api/")) {
            throw new Invalid("to", "is not an address of this installation's pages");
        }
    }
}

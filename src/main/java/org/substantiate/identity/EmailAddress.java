package org.substantiate.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.substantiate.problem.Invalid;

/**
 * What an account is signed in with; case does not matter.
 *
 * @param text in lower case
 */
public record EmailAddress(String text) {

    private static final int MAX = 254;
    private static final Pattern FORM = Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");

    /**
     * Reads what somebody typed.
     *
     * @throws Invalid if no e-mail address looks like that
     */
    public static EmailAddress of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > MAX || !FORM.matcher(text).matches()) {
            throw new Invalid("email", "is not an e-mail address");
        }
        return new EmailAddress(text);
    }
}

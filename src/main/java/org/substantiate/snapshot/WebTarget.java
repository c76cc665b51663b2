package org.substantiate.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.substantiate.snapshot.Unfetchable.Reason;

/**
 * An address as it is asked for: every character in its one form, so that nobody reads a host into it that another does not.
 *
 * @param host in ASCII and lower case; an IPv6 address without brackets
 * @param path and query, from the slash on
 */
record WebTarget(String scheme, String host, int port, String path) {

    private static final Pattern FORM =
            Pattern.compile("(?is)(https?)://(\\[[0-9a-f:.]+]|[^\\s/?#@:\\\\\\[\\]]+)(?::(\\d{1,5}))?([/?#].*)?");
    private static final Pattern IN_FIGURES = Pattern.compile("(?i)(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)(?:\\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*");
    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/?%";

    /** @throws Unfetchable for what is no address, or on another port than these */
    static WebTarget of(String url, Set<Integer> ports) {
        var form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new Unfetchable(Reason.BAD_ADDRESS);
        }
        var scheme = form.group(1).toLowerCase(Locale.ROOT);
        var host = host(form.group(2));
        var port = form.group(3) == null ? scheme.equals("https") ? 443 : 80 : Integer.parseInt(form.group(3));
        if (!ports.contains(port)) {
            throw new Unfetchable(Reason.FORBIDDEN_PORT);
        }
        return new WebTarget(scheme, host, port, path(form.group(4) == null ? "/" : form.group(4)));
    }

    /** Where a {@code Location} leads from here. */
    WebTarget follow(String location, Set<Integer> ports) {
        try {
            var next = location.strip();
            if (next.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
                return of(next, ports);
            }
            var resolved = next.startsWith("//")
                    ? scheme + ":" + next
                    : new URI(url()).resolve(new URI(path(next))).toString();
            return of(resolved, ports);
        } catch (URISyntaxException e) {
            throw new Unfetchable(Reason.BAD_ADDRESS);
        }
    }

    String url() {
        var literal = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        var usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + literal + (usual ? "" : ":" + port) + path;
    }

    private static String host(String written) {
        if (written.startsWith("[")) {
            return written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT);
        }
        try {
            var host = IDN.toASCII(written).toLowerCase(Locale.ROOT);
            // figures are an address in its plain form or nothing: 0x7f.1 and 2130706433 mean one thing here, another
            // there
            if (IN_FIGURES.matcher(host).matches()
                    ? isPlain(host)
                    : NAME.matcher(host).matches()) {
                return host;
            }
        } catch (IllegalArgumentException notAName) {
            // refused below
        }
        throw new Unfetchable(Reason.BAD_ADDRESS);
    }

    /** Four figures without zeros before them, which some read as octal. */
    private static boolean isPlain(String host) {
        var parts = host.split("\\.", -1);
        return parts.length == 4
                && java.util.Arrays.stream(parts)
                        .allMatch(part -> part.matches("0|[1-9]\\d{0,2}") && Integer.parseInt(part) <= 255);
    }

    /** What stands unescaped in a browser's address bar is escaped; what names a place in the page is nobody else's. */
    private static String path(String written) {
        var fragment = written.indexOf('#');
        var sent = fragment < 0 ? written : written.substring(0, fragment);
        var path = new StringBuilder(sent.startsWith("?") || sent.isEmpty() ? "/" : "");
        for (var b : sent.getBytes(UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0)) {
                path.append(c);
            } else {
                path.append('%').append("%02X".formatted((int) c));
            }
        }
        return path.toString();
    }
}

package org.substantiate.snapshot;

import java.util.List;

/**
 * What a web server said along with the bytes.
 *
 * @param requestedUrl the address that was asked for
 * @param finalUrl the address that answered, after redirects
 * @param status of HTTP
 * @param headers lines as {@code Name: value}, in order; without cookies
 */
record Answered(String requestedUrl, String finalUrl, int status, List<String> headers) {

    /** One line each, as it is kept. */
    String lines() {
        return String.join("\n", headers);
    }
}

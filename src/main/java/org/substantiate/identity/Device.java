package org.substantiate.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is signed in with, as far as it says so itself: for people to know their own devices, and for nothing else.
 *
 * @param browser its everyday name; null if it is none of the known ones
 * @param platform the system it runs on; null likewise
 */
record Device(@Nullable String browser, @Nullable String platform) {

    private record Sign(String part, String name) {}

    // in this order: each claims to be some of those behind it
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser/", "Samsung Internet"),
            new Sign("Vivaldi/", "Vivaldi"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Chromium/", "Chromium"),
            new Sign("Chrome/", "Chrome"),
            new Sign("Safari/", "Safari"),
            new Sign("curl/", "curl"));

    private static final List<Sign> PLATFORMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Macintosh", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    /**
     * Reads what a browser calls itself (RFC 9110 §10.1.5).
     *
     * @param agent value of {@code User-Agent}
     */
    static Device of(@Nullable String agent) {
        return agent == null ? new Device(null, null) : new Device(named(agent, BROWSERS), named(agent, PLATFORMS));
    }

    private static @Nullable String named(String agent, List<Sign> signs) {
        return signs.stream()
                .filter(sign -> agent.contains(sign.part()))
                .map(Sign::name)
                .findFirst()
                .orElse(null);
    }
}

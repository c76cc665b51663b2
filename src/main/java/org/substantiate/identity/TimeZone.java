package org.substantiate.identity;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.substantiate.problem.Invalid;

/**
 * Where somebody's clock stands.
 *
 * @param id name of the IANA time zone database, as in {@code Pacific/Noumea}
 */
public record TimeZone(String id) {

    static final TimeZone UTC = new TimeZone("UTC");

    /**
     * Reads what somebody chose.
     *
     * @throws Invalid if there is no such time zone
     */
    static TimeZone of(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id)) {
            throw new Invalid("timeZone", "is not a time zone; choose one as in Europe/Paris");
        }
        return new TimeZone(id);
    }

    /** Reads what a browser says; one that is not known here is no reason to keep somebody out. */
    static TimeZone saidBy(@Nullable String browser) {
        return browser != null && ZoneId.getAvailableZoneIds().contains(browser) ? new TimeZone(browser) : UTC;
    }
}

package org.substantiate.snapshot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How the operator lets the server fetch pages. */
@ConfigMapping(prefix = "substantiate.snapshots")
interface FetchSettings {

    /** Whether it may at all. */
    @WithDefault("true")
    boolean fetch();

    /** The most bytes of a snapshot, fetched or uploaded. */
    @WithDefault("26214400")
    long bytes();

    @WithDefault("30S")
    Duration inAll();

    @WithDefault("10S")
    Duration silence();

    @WithDefault("5")
    int redirects();

    @WithDefault("80,443")
    Set<Integer> ports();

    /** How many fetch at the same moment; each holds a thread while it waits. */
    @WithDefault("4")
    int atOnce();

    /** Address and port on this machine that tests may ask, as in 127.0.0.1:8081; in no other mode is it looked at. */
    Optional<String> reachableInTests();
}

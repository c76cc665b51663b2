package org.substantiate.snapshot;

import java.time.Duration;
import java.util.Set;

/**
 * How far the server goes for a page.
 *
 * @param bytes the most that are taken, unpacked
 * @param inAll how long it may take from the first address to the last byte
 * @param silence how long the other side may say nothing
 * @param redirects how many are followed
 * @param ports that are asked
 */
record FetchLimits(long bytes, Duration inAll, Duration silence, int redirects, Set<Integer> ports) {}

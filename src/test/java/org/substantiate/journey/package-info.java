/** What teams do, from the first request to the last entry, across all rooms. */
package org.substantiate.journey;

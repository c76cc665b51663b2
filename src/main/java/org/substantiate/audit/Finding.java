package org.substantiate.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Something in the database that the server did not write like that.
 *
 * @param position of the first entry that is concerned
 * @param what is wrong, in English, for whoever runs the server
 */
record Finding(UUID log, long position, String what, Instant foundAt) {}

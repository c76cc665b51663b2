/** The audit of logs: signed checkpoints, proofs, exports and the server's check of itself; nobody has to trust its operator. */
@NullMarked
package org.substantiate.audit;

import org.jspecify.annotations.NullMarked;

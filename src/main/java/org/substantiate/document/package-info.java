/** The texts that are read: their revisions, blocks and canonical text; reading uploads into them. */
@NullMarked
package org.substantiate.document;

import org.jspecify.annotations.NullMarked;

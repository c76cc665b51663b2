/** What members say about a claim. */
@NullMarked
package org.substantiate.debate;

import org.jspecify.annotations.NullMarked;

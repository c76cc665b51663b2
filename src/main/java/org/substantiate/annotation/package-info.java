/** What members attach to passages of a text (W3C Web Annotation), and where a passage stands. */
@NullMarked
package org.substantiate.annotation;

import org.jspecify.annotations.NullMarked;

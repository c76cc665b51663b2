/** Works outside that speak to claims, reusable within an investigation. */
@NullMarked
package org.substantiate.source;

import org.jspecify.annotations.NullMarked;

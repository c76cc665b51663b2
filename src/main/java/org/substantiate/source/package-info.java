/** Works outside that speak to claims, reusable within an investigation, and who said first what they say. */
@NullMarked
package org.substantiate.source;

import org.jspecify.annotations.NullMarked;

/** What members think of a claim, each for themselves, openly or blind, and how far they agree. */
@NullMarked
package org.substantiate.assessment;

import org.jspecify.annotations.NullMarked;

/** What every exchange over HTTP keeps to: whose page may ask, what an answer carries, how large a request may be. */
@NullMarked
package org.substantiate.web;

import org.jspecify.annotations.NullMarked;

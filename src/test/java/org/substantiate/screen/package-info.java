/** Real browsers on the real pages: what people do, seen from their screens. */
package org.substantiate.screen;

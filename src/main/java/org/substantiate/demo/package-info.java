/** A ready investigation to look round in: invented members work on an article about public events. */
@NullMarked
package org.substantiate.demo;

import org.jspecify.annotations.NullMarked;

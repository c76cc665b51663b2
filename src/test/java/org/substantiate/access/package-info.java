/** Who may do what, on every path there is. */
package org.substantiate.access;

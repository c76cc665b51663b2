/** Measures the packaged server from outside, and beside it, in the same run, what the machine can do at all. */
package org.substantiate.bench;

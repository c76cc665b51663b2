/** Single sign-on against a provider of our own that can lie, and rules of addresses. */
package org.substantiate.signon;

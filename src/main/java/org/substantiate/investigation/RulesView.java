package org.substantiate.investigation;

/**
 * The rules of an investigation as its members see them.
 *
 * @param version from 1, the ones it began with
 */
record RulesView(long version, RulesInForce rules) {}

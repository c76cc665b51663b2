package org.substantiate.review;

/** How likely it is that what a claim says is so: the seven terms of Intelligence Community Directive 203. */
public enum Likelihood {
    /** 1 to 5 %. */
    ALMOST_NO_CHANCE,
    /** 5 to 20 %. */
    VERY_UNLIKELY,
    /** 20 to 45 %. */
    UNLIKELY,
    /** 45 to 55 %. */
    ROUGHLY_EVEN_CHANCE,
    /** 55 to 80 %. */
    LIKELY,
    /** 80 to 95 %. */
    VERY_LIKELY,
    /** 95 to 99 %. */
    ALMOST_CERTAIN
}

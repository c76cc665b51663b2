package org.substantiate.identity;

/** A language of the interface, by its BCP 47 tag. */
public enum Language {
    en,
    fr
}

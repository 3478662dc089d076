package org.juzhu.model;

/** Where a person's hukou (户口) is registered. */
public enum Hukou {
    /** In Beijing. */
    BEIJING,
    /** In the mainland, outside Beijing. */
    ELSEWHERE,
    /** A resident of Hong Kong, Macao or Taiwan. */
    HONG_KONG_MACAO_TAIWAN,
    /** No hukou: foreign nationals and everyone else. */
    NONE
}

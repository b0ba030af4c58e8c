package org.failoverforwarding.number;

/** What kind of number a number is, as far as calling it costs or is allowed (semantics 9.10). */
public enum NumberClass {
    FIXED,
    MOBILE,
    /** Corporate numbers, 058 and 051 in Switzerland. */
    UAN,
    TOLL_FREE,
    /** 084x in Switzerland. */
    SHARED_COST,
    /** 0878 in Switzerland. */
    PERSONAL,
    /** 090x in Switzerland. */
    PREMIUM,
    /** 0860 and the number in Switzerland. */
    VOICEMAIL_PREFIX,
    PAGER,
    /** Country codes 870, 881, 882 and 883. */
    SATELLITE,
    /** Possible by its length but not known to be assigned. */
    UNKNOWN
}

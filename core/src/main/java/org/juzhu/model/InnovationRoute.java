package org.juzhu.model;

/** The ways to points for innovation (创新创业). */
public enum InnovationRoute {
    /** No way is claimed. */
    NO_ROUTE,
    /** An award for science and technology or for culture. */
    AWARD,
    /** A contest of innovation or of vocational skill. */
    CONTEST,
    /** A share in a firm that was financed by equity. */
    EQUITY_FINANCING,
    /** Senior manager or core technician in a national high-tech enterprise. */
    HIGH_TECH_ENTERPRISE,
    /** Investing or working in a start-up in a recognised incubator or maker space. */
    START_UP,
    /** Working in an incubator, a maker space, or a body of technology transfer or science service. */
    INCUBATOR
}

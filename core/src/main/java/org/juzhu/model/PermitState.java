package org.juzhu.model;

/** The state of a permit that was issued; where several would fit, the last of them is the state. */
public enum PermitState {
    /** In force. */
    VALID,
    /** Its functions are suspended (使用功能中止) until it is endorsed. */
    SUSPENDED,
    /** Past its last day, but it can still be renewed (续签). */
    OVERDUE,
    /** Past the time in which it could be renewed (自动失效). */
    LAPSED,
    /** Cancelled (注销). */
    CANCELLED,
    /** Revoked (撤销). */
    REVOKED
}

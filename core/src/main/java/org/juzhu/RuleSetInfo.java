package org.juzhu;

import java.time.LocalDate;

/**
 * The stamp of a rule set.
 *
 * @param version its version
 * @param hash SHA-256 over every rule, in hexadecimal: the same hash, the same answers
 * @param checkedThrough the last day for which the law was checked
 */
public record RuleSetInfo(String version, String hash, LocalDate checkedThrough) {}

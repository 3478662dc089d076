package org.juzhu;

import java.time.LocalDate;
import org.juzhu.law.Evidence;

/**
 * By what a person was assessed. With all of it the same, the same facts and day have the same answers.
 *
 * @param version the version of the rule set
 * @param hash SHA-256 over every rule, in hexadecimal
 * @param checkedThrough the last day for which the law was checked
 * @param weakestEvidence the weakest grade of evidence that may decide
 * @param evaluator what found out which rules are met
 */
public record RuleSetInfo(
        String version, String hash, LocalDate checkedThrough, Evidence weakestEvidence, Evaluator evaluator) {}

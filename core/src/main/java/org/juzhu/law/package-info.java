/** The law as data: rules, clauses, sources, grades, gaps, and the questions that rules ask. */
@NullMarked
package org.juzhu.law;

import org.jspecify.annotations.NullMarked;

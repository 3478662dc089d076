/** What an answer costs: warm, cold, and beside a Drools session that fires the same rules. */
@NullMarked
package org.juzhu.benchmarks;

import org.jspecify.annotations.NullMarked;

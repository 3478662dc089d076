/** What an answer costs: warm, cold, and beside others who give the same answers. */
@NullMarked
package org.juzhu.benchmarks;

import org.jspecify.annotations.NullMarked;

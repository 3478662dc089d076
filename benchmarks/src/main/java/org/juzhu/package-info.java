/** The way from the benchmarks to what the library keeps to itself. */
@NullMarked
package org.juzhu;

import org.jspecify.annotations.NullMarked;

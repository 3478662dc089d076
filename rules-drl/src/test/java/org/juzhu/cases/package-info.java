/** Runs the cases under {@code src/test/cases}, which a lawyer can read. */
@NullMarked
package org.juzhu.cases;

import org.jspecify.annotations.NullMarked;

/** A few decisions written a second time, by hand, from the dossier and not from the rules: the second evaluator of the tests. */
@NullMarked
package org.juzhu.byhand;

import org.jspecify.annotations.NullMarked;

/** The facts of one person, as the host knows them: immutable, every fact possibly unknown. */
@NullMarked
package org.juzhu.model;

import org.jspecify.annotations.NullMarked;

/** The command line {@code juzhu}: persons in JSON files in, answers with reasons out. */
@NullMarked
package org.juzhu.quickstart;

import org.jspecify.annotations.NullMarked;

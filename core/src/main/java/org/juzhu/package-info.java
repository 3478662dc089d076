/**
 * The facade: {@link org.juzhu.Juzhu#load()}, {@link org.juzhu.Juzhu#assess}, and the answers with their reasons.
 */
@NullMarked
package org.juzhu;

import org.jspecify.annotations.NullMarked;

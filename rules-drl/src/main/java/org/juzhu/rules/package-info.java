/** The package of the rules; the words that their consequences use are in {@link org.juzhu.rules.Roles}. */
@NullMarked
package org.juzhu.rules;

import org.jspecify.annotations.NullMarked;

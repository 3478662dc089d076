/** The Drools adapter: reads the compiled model of the rules into plain data, and fires it where a session is wanted. */
@NullMarked
package org.juzhu.drools;

import org.jspecify.annotations.NullMarked;

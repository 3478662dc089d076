/** The one seam: what a rule set provides, and what its rules may ask of a person's situation on a date. */
@NullMarked
package org.juzhu.spi;

import org.jspecify.annotations.NullMarked;

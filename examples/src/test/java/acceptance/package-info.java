/** The public contract by example: these programs stay as they are, and what they say must come true. */
@NullMarked
package acceptance;

import org.jspecify.annotations.NullMarked;

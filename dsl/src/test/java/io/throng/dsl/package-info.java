/** What the words mean. */
@NullMarked
package io.throng.dsl;

import org.jspecify.annotations.NullMarked;

/** What tests of whole programs need: processes of their own, and a server that is not ours. */
@NullMarked
package io.throng.examples.testing;

import org.jspecify.annotations.NullMarked;

/** Shows what a run would be like, before it is run: as a page of text, and as JSON. */
@NullMarked
package io.throng.reporting.preview;

import org.jspecify.annotations.NullMarked;

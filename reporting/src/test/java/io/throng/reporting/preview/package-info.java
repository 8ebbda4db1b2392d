@NullMarked
package io.throng.reporting.preview;

import org.jspecify.annotations.NullMarked;

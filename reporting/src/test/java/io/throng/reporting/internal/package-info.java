@NullMarked
package io.throng.reporting.internal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.throng.reporting.internal.page;

import org.jspecify.annotations.NullMarked;

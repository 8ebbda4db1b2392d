@NullMarked
package io.throng.reporting.csv;

import org.jspecify.annotations.NullMarked;

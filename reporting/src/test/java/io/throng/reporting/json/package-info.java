@NullMarked
package io.throng.reporting.json;

import org.jspecify.annotations.NullMarked;

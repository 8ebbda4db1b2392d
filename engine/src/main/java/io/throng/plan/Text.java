package io.throng.plan;

/** A text that may differ from request to request. */
public sealed interface Text permits Template, Computed {}

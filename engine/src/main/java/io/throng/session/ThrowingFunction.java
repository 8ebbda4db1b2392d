package io.throng.session;

/** A function that may throw: what it throws is counted in the table of exceptions. */
@FunctionalInterface
public interface ThrowingFunction<A, R> {
    R apply(A argument) throws Exception;
}

package io.throng.session;

import java.util.List;

/** A JSON value to look into. Immutable. Asking for what is not there gives a missing value, never null. */
public interface Json {

    /** Whether this is an object with such a field, also when the field's value is {@code null}. */
    boolean has(String field);

    /** The value of a field; a missing value when this is no object or has no such field. */
    Json get(String field);

    /** The element at an index from 0; a missing value when this is no array or is shorter. */
    Json get(int index);

    /** How many elements or fields there are; 0 when this is neither array nor object. */
    int size();

    /** The elements of an array, in order; empty when this is no array. */
    List<Json> elements();

    boolean isMissing();

    boolean isNull();

    /** A text as it is, any other scalar as JSON writes it, an array or object as JSON, empty when missing. */
    String text();

    /**
     * The value as a whole number.
     *
     * @throws IllegalStateException when it is not a number
     */
    long number();

    /**
     * The value as a number.
     *
     * @throws IllegalStateException when it is not a number
     */
    double decimal();

    /** Whether the value is {@code true}. */
    boolean isTrue();
}

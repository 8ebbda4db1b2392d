package io.throng.metrics;

import com.google.errorprone.annotations.Immutable;
import java.util.Arrays;

/**
 * The buckets of a histogram in few bytes, for a timeline keeps many: each as the gap to the value before and its count,
 * smallest value first. Both are written as the variable-length numbers of protocol buffers: seven bits a byte, the
 * lowest first, the eighth bit tells that more follow.
 */
@Immutable
@SuppressWarnings("Immutable") // the bytes are private and never written after construction
final class Buckets {

    /** No bucket at all. */
    static final Buckets NONE = new Buckets(new byte[0], 0);

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final byte[] bytes;
    private final long count;

    private Buckets(byte[] bytes, long count) {
        this.bytes = bytes;
        this.count = count;
    }

    /** How many values all buckets hold. */
    long count() {
        return count;
    }

    Reader reader() {
        return new Reader();
    }

    /** The value of the bucket that holds the so-manieth smallest value, counted from 1. */
    long valueAt(long rank) {
        Reader reader = reader();
        long seen = reader.count();
        while (seen < rank) {
            reader.next();
            seen += reader.count();
        }
        return reader.value();
    }

    /** The values of both. */
    Buckets plus(Buckets other) {
        Writer merged = new Writer();
        Reader mine = reader();
        Reader theirs = other.reader();
        while (mine.hasBucket() || theirs.hasBucket()) {
            long next = Math.min(mine.value(), theirs.value());
            merged.add(next, mine.take(next) + theirs.take(next));
        }
        return merged.written();
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Buckets other && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Stands at one bucket after the other, at the first to begin with. */
    final class Reader {

        private int at;
        private long value;
        private long inBucket;

        private Reader() {
            next();
        }

        /** Goes to the next bucket. */
        void next() {
            if (at < bytes.length) {
                value += number();
                inBucket = number();
            } else {
                value = Long.MAX_VALUE;
                inBucket = 0;
            }
        }

        private long number() {
            long number = 0;
            int shift = 0;
            byte read = bytes[at++];
            while (read < 0) {
                number |= (long) (read & (MORE - 1)) << shift;
                shift += BITS;
                read = bytes[at++];
            }
            return number | (long) read << shift;
        }

        /** Whether it stands at a bucket and not behind the last. */
        boolean hasBucket() {
            return inBucket > 0;
        }

        /** The value of the bucket; greater than any when it stands behind the last. */
        long value() {
            return value;
        }

        /** How many values the bucket holds; 0 behind the last. */
        long count() {
            return inBucket;
        }

        /** The count of the bucket, which is left behind, when it is of that value; 0 when it is not. */
        private long take(long wanted) {
            long taken = value == wanted ? inBucket : 0;
            if (taken > 0) {
                next();
            }
            return taken;
        }
    }

    /** Takes buckets by ascending values. */
    static final class Writer {

        private static final int LONGEST_BUCKET = 20;
        private static final int FIRST_BYTES = 256;

        private byte[] bytes = new byte[FIRST_BYTES];
        private int length;
        private long last;
        private long count;

        /**
         * Adds a bucket.
         *
         * @param value 0 or more, and more than the one before
         * @param inBucket 1 or more
         */
        void add(long value, long inBucket) {
            if (bytes.length - length < LONGEST_BUCKET) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            number(value - last);
            number(inBucket);
            last = value;
            count += inBucket;
        }

        private void number(long number) {
            long rest = number;
            while (rest >= MORE) {
                bytes[length++] = (byte) (rest | MORE);
                rest >>>= BITS;
            }
            bytes[length++] = (byte) rest;
        }

        Buckets written() {
            return count == 0 ? NONE : new Buckets(Arrays.copyOf(bytes, length), count);
        }
    }
}

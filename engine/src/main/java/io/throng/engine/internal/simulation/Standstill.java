package io.throng.engine.internal.simulation;

/** Notices that virtual time does not get on, for users that never wait for anything would keep it busy for ever. */
public final class Standstill {

    private final long mostThings;
    private long atNanos;
    private long things;

    /** @param mostThings how many may be done at one moment */
    public Standstill(long mostThings) {
        this.mostThings = mostThings;
    }

    /** Whether too much has been done at one moment; asked before each. */
    public boolean isReached(long nowNanos) {
        things = nowNanos == atNanos ? things + 1 : 0;
        atNanos = nowNanos;
        return things > mostThings;
    }
}

package io.throng.plan.load;

/** So many arrivals at one instant. */
record Burst(long count) implements Flow {

    @Override
    public Area area() {
        return Area.of(count);
    }

    @Override
    public double nanosAt(double arrivals) {
        return 0;
    }
}

package io.throng.engine.internal.load;

import io.throng.plan.load.LoadModel;

/** A number of users that stays, unless somebody changes it while the run goes on. */
final class SteadySource implements LoadSource {

    private final Population population;
    private final LoadModel.Users users;

    SteadySource(Ground ground, Cast cast, LoadModel.Users users, Window window, SourceEvents events) {
        this.users = users;
        this.population = new Population(ground, cast, window.warmUp(), () -> events.over(this));
    }

    @Override
    public void start() {
        moveTo(users.users(), users.spawnRate());
    }

    void moveTo(int target, double usersPerSecond) {
        population.moveTo(target, usersPerSecond);
    }

    @Override
    public void stop(long atNanos) {
        population.stop(atNanos);
    }

    @Override
    public void hurry() {
        population.hurry();
    }

    @Override
    public void spent() {
        population.spent();
    }

    @Override
    public int users() {
        return population.size();
    }
}

package io.throng.plan.load;

/** The load that scenarios without one of their own share by their weights. */
public sealed interface LoadModel permits LoadModel.Users, LoadModel.Shaped, OpenLoad {

    /** Most users that any load may ask for at a time: more than any machine has memory for. */
    int MOST_USERS = 10_000_000;

    /**
     * A number of users that stays.
     *
     * @param users how many virtual users there are once all have started
     * @param spawnRate how many start in a second, evenly: number k at k / rate seconds
     */
    record Users(int users, double spawnRate) implements LoadModel {}

    /** A number of users that changes with time. */
    record Shaped(LoadShape shape) implements LoadModel {}
}

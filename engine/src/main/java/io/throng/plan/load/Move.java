package io.throng.plan.load;

import java.time.Duration;

/**
 * A change of the number of users, evenly in time: the first starts or stops at once, number k k / rate seconds later. A
 * move that begins while another goes on takes over from wherever that is.
 *
 * @param at when it begins, since the load began
 * @param users the target
 * @param usersPerSecond how many start or stop in a second; infinite for all at once
 */
public record Move(Duration at, int users, double usersPerSecond) {}

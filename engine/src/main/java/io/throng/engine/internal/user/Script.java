package io.throng.engine.internal.user;

import io.throng.engine.internal.session.SlotTable;

/**
 * Everything that users of one scenario have in common.
 *
 * @param index of the scenario in the plan
 * @param place the path to it, for messages
 * @param slots the variables it names
 * @param onStart run once before the first task
 * @param tasks one for each iteration
 * @param onStop run once after the last task
 * @param thinkTime between iterations
 * @param iterations how many each user does, {@link Long#MAX_VALUE} for no limit
 * @param pooled whether its users share connections
 */
public record Script(
        int index,
        String place,
        SlotTable slots,
        Block onStart,
        TaskChoice tasks,
        Block onStop,
        ThinkTime thinkTime,
        long iterations,
        boolean pooled) {}

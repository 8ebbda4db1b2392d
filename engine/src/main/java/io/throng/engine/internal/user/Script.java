package io.throng.engine.internal.user;

import io.throng.engine.internal.session.SlotTable;
import java.util.function.Supplier;

/**
 * Everything that users of one scenario have in common.
 *
 * @param index of the scenario in the plan
 * @param place the path to it, for messages
 * @param slots the variables it names
 * @param onStart run once before the first task
 * @param tasks one for each iteration
 * @param onStop run once after the last task
 * @param rhythm makes what says when the iterations of a user begin
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
        Supplier<Rhythm> rhythm,
        long iterations,
        boolean pooled) {}

package io.throng.engine.internal.user;

import io.throng.engine.internal.wire.Exchange;
import java.util.function.Consumer;

/**
 * Tells that a user has begun, by the exchange that {@link io.throng.engine.internal.wire.Wire#leave} will name when it
 * ends.
 */
public record EntranceInstruction(Consumer<Exchange> entered) implements Instruction {

    @Override
    public boolean begin(VirtualUser user) {
        entered.accept(user.exchange());
        return true;
    }
}

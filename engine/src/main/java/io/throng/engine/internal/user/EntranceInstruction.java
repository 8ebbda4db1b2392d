package io.throng.engine.internal.user;

import io.throng.engine.internal.wire.Exchange;

/** Tells that a user has begun. */
public record EntranceInstruction(Listener listener) implements Instruction {

    /** Told of users. */
    @FunctionalInterface
    public interface Listener {

        /**
         * A user has begun.
         *
         * @param exchange what {@link io.throng.engine.internal.wire.Wire#leave} will name when it ends
         * @param isVisitor whether it is one of those that arrive
         */
        void entered(Exchange exchange, boolean isVisitor);
    }

    @Override
    public boolean begin(VirtualUser user) {
        listener.entered(user.exchange(), user.isVisitor());
        return true;
    }
}

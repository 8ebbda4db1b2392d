package io.throng.engine.internal.user;

import io.throng.session.SessionAction;

/** Runs a lambda on the loop. */
public record RunInstruction(SessionAction action) implements Instruction {

    @Override
    public boolean begin(VirtualUser user) throws Exception {
        action.run(user.session());
        return true;
    }
}

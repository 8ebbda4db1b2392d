package io.throng.engine.internal.user;

import java.util.List;

/**
 * Instructions that are run one after the other: a task, or what is done at start or stop.
 *
 * @param place the path to it, for messages
 */
public record Block(String place, List<Instruction> instructions) {

    public Block {
        instructions = List.copyOf(instructions);
    }

    int size() {
        return instructions.size();
    }

    Instruction instruction(int index) {
        return instructions.get(index);
    }
}

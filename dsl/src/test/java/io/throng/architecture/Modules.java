package io.throng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/**
 * Which module the rooms of a house belong to.
 *
 * @param root the package that the rooms are sub-packages of
 */
record Modules(String root) {

    private static final Set<String> ROOMS_OF_THE_ENGINE = Set.of("plan", "session", "metrics", "engine");

    /** The module that is meant to hold the class: its room, unless the room shares a module with others. */
    String of(JavaClass member) {
        String belowRoot = (member.getPackageName() + ".").substring(root.length() + 1);
        String room = belowRoot.split("\\.", 2)[0];
        return ROOMS_OF_THE_ENGINE.contains(room) ? "engine" : room;
    }

    boolean isInternal(JavaClass member) {
        String name = member.getPackageName() + ".";
        return name.startsWith(root + ".") && name.contains(".internal.");
    }
}

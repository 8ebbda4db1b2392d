package io.throng.benchmarks;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Code by its names, as frames of a profile tell them: a package and those within it, a class and those within it, or
 * some methods of a class.
 *
 * @param name of the class, or of the package with a dot at the end
 * @param methods empty for all
 */
record EngineCode(String name, Set<String> methods) {

    EngineCode {
        methods = Set.copyOf(methods);
    }

    static EngineCode packageOf(Class<?> member) {
        return new EngineCode(member.getPackageName() + ".", Set.of());
    }

    static EngineCode type(String name) {
        return new EngineCode(name, Set.of());
    }

    static EngineCode methods(String type, String... methods) {
        return new EngineCode(type, Set.of(methods));
    }

    boolean includes(String type, String method) {
        return isWithin(type) && (methods.isEmpty() || methods.contains(method));
    }

    private boolean isWithin(String type) {
        return isPackage() ? type.startsWith(name) : type.equals(name) || type.startsWith(name + "$");
    }

    private boolean isPackage() {
        return name.endsWith(".");
    }

    /** The names that nothing has. */
    List<String> missing() {
        if (isPackage()) {
            return List.of();
        }
        try {
            Class<?> type = Class.forName(name, false, EngineCode.class.getClassLoader());
            Set<String> declared =
                    Stream.of(type.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
            return methods.stream()
                    .filter(method -> !declared.contains(method))
                    .map(method -> name + "." + method)
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of(name);
        }
    }
}

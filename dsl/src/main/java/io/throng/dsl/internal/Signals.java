package io.throng.dsl.internal;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Handles Ctrl-C and the termination signal until released. The JVM's own way, a shutdown hook, hears only of the first
 * signal; this reaches {@code sun.misc.Signal} by reflection, for the compiler would warn of it by name. Where the JVM
 * does not let us, signals end the process as usual.
 */
final class Signals {

    private static final int INTERRUPT = 2;
    private static final int TERMINATE = 15;

    private final List<Runnable> undo = new ArrayList<>();

    private Signals() {}

    /** @param handler told the number of each signal, on a thread of the JVM */
    static Signals handledBy(IntConsumer handler) {
        Signals signals = new Signals();
        signals.handle("INT", INTERRUPT, handler);
        signals.handle("TERM", TERMINATE, handler);
        return signals;
    }

    private void handle(String name, int number, IntConsumer handler) {
        try {
            Class<?> signalType = Class.forName("sun.misc.Signal");
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object signal = signalType.getConstructor(String.class).newInstance(name);
            Object ours = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(), new Class<?>[] {handlerType}, (self, method, args) -> {
                        if (!method.getName().equals("handle")) {
                            return method.invoke(handler, args);
                        }
                        handler.accept(number);
                        return null;
                    });
            Object before = install(signalType, handlerType, signal, ours);
            undo.add(() -> restore(signalType, handlerType, signal, before));
        } catch (ReflectiveOperationException e) {
            // the JVM keeps this signal to itself; it then ends the process, as the class comment says
        }
    }

    private static void restore(Class<?> signalType, Class<?> handlerType, Object signal, Object before) {
        try {
            Object unused = install(signalType, handlerType, signal, before);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the signal handler that was there before cannot be restored", e);
        }
    }

    private static Object install(Class<?> signalType, Class<?> handlerType, Object signal, Object handler)
            throws ReflectiveOperationException {
        return signalType.getMethod("handle", signalType, handlerType).invoke(null, signal, handler);
    }

    /** Puts back the handlers that were there before. */
    void release() {
        undo.forEach(Runnable::run);
    }
}

package io.throng.engine.testing;

import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test class that loses a Netty buffer. Found by JUnit itself, so no class has to ask for it; a class that
 * tracks no buffer pays nothing. A buffer that something still holds when the class ends is blamed on a later class:
 * close what you open.
 */
public final class NoLeaks implements BeforeAllCallback, AfterAllCallback {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(NoLeaks.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getStore(STORE).put(context.getUniqueId(), LeakWatch.tracked());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Long before = context.getStore(STORE).get(context.getUniqueId(), Long.class);
        if (before != null && before == LeakWatch.tracked()) {
            return;
        }
        List<String> leaks = LeakWatch.takeLeaks();
        if (!leaks.isEmpty()) {
            throw new AssertionError(leaks.size() + " leaked: " + String.join("\n", leaks));
        }
    }
}

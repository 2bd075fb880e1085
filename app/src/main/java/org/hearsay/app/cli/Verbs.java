package org.hearsay.app.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes the verbs, handing each the terminal. */
final class Verbs implements CommandLine.IFactory {

    private final Terminal terminal;
    private final CommandLine.IFactory others = CommandLine.defaultFactory();

    Verbs(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                return type.cast(constructor.newInstance(terminal));
            }
        }
        return others.create(type);
    }
}

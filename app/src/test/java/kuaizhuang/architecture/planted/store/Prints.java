package kuaizhuang.architecture.planted.store;

import kuaizhuang.architecture.planted.cli.Commands;

/// Planted: prints, and knows the command line.
public final class Prints {

    public void stored(Commands commands) {
        System.err.println(commands);
    }
}

package kuaizhuang.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a command printed, and how it ended.
record Called(int exitCode, String out, String err) {

    /// Calls the program in this process, with the project's own packs and without a terminal.
    static Called with(Object... arguments) {
        return in(Installation.fromSystem(), arguments);
    }

    /// The same with other packs.
    static Called in(Installation installation, Object... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var screen = new Screen(stream(out), stream(err), false);
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int exitCode = Main.execute(screen, installation, words);
        return new Called(
                exitCode,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}

package kuaizhuang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How many threads a run may use; its results are the same for any number.
final class ThreadOption {

    private static final int MOST = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int count = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Threads, all processors if not given; results are the same for any number.")
    private void setCount(int wanted) {
        if (wanted < 1 || wanted > MOST) {
            throw new ParameterException(
                    command.commandLine(),
                    "--threads " + wanted + ": must be a whole number from 1 to " + MOST);
        }
        count = wanted;
    }

    int count() {
        return count;
    }
}

package kuaizhuang.cli;

import kuaizhuang.measure.chance.Simulations;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How chance is played: rounds, seed and threads.
final class ChanceOptions {

    private static final int MOST_ROUNDS = 1_000_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private int rounds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of all chance; ${DEFAULT-VALUE} if not given.")
    private long seed;

    @Mixin private ThreadOption threads;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "999",
            description = "How often chance is played; ${DEFAULT-VALUE} if not given.")
    private void setRounds(int wanted) {
        if (wanted < 0 || wanted > MOST_ROUNDS) {
            throw new ParameterException(
                    command.commandLine(),
                    "--rounds " + wanted + ": must be a whole number from 0 to " + MOST_ROUNDS);
        }
        rounds = wanted;
    }

    Simulations simulations() {
        return new Simulations(rounds, seed, threads.count());
    }
}

package kuaizhuang.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's entry: which commands there are, and how they end.
@Command(
        name = "kuaizhuang",
        description =
                "A laboratory of industrial clusters: runs an economy one row per person and firm,"
                        + " and shows where clusters come from.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    private static final int WIDTH = 100;

    @Spec private CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        boolean terminal = Boolean.getBoolean("kuaizhuang.terminal");
        System.exit(
                execute(
                        new Screen(System.out, System.err, terminal),
                        Installation.fromSystem(),
                        arguments));
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0 done, 1 our or the machine's fault, 2 the input's fault, 130
    ///   interrupted
    static int execute(Screen screen, Installation installation, String... arguments) {
        try {
            return commandLine(screen, installation).execute(arguments);
        } catch (OutOfMemoryError full) {
            screen.err()
                    .println(
                            "The memory is full ("
                                    + full.getMessage()
                                    + "); take a larger --scale or a smaller file, or give Java"
                                    + " more where the machine has it: KUAIZHUANG_JAVA_OPTIONS=-Xmx10g");
            return ExitCodes.OUR_FAULT;
        } finally {
            screen.out().flush();
        }
    }

    private static CommandLine commandLine(Screen screen, Installation installation) {
        List<Object> commands =
                List.of(
                        new RunCommand(screen, installation),
                        new ReportCommand(screen),
                        new QueryCommand(screen),
                        new ExportCommand(screen),
                        new StoryCommand(screen),
                        new ScoreCommand(screen, installation),
                        new EnsembleCommand(screen, installation),
                        new CompareCommand(screen, installation),
                        new ValidateCommand(screen, installation),
                        new FitCommand(screen, installation),
                        new MeasureCommand(screen, installation),
                        new ClustersCommand(screen, installation),
                        new RegionsCommand(screen, installation),
                        new DescribeCommand(screen, installation),
                        new CheckCommand(screen, installation),
                        new BenchCommand(screen, installation),
                        new DocsCommand(screen, installation));
        CommandLine main = new CommandLine(new Main());
        commands.forEach(main::addSubcommand);
        var exitCodes = new ExitCodes(screen.err());
        main.setParameterExceptionHandler(exitCodes);
        main.setExecutionExceptionHandler(exitCodes);
        main.setOut(new PrintWriter(screen.out(), true));
        main.setErr(new PrintWriter(screen.err(), true));
        main.setUsageHelpWidth(WIDTH);
        main.setCaseInsensitiveEnumValuesAllowed(true);
        main.getCommandSpec().usageMessage().footer(examples(main));
        main.getSubcommands().values().forEach(command -> addHelp(command, main));
        return main;
    }

    private static void addHelp(CommandLine command, CommandLine main) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getCommandSpec().versionProvider(main.getCommandSpec().versionProvider());
    }

    /// The examples of all commands, from their own help.
    private static String[] examples(CommandLine main) {
        List<String> lines = new ArrayList<>(List.of("", "Examples:"));
        for (CommandLine command : main.getSubcommands().values()) {
            for (String line : command.getCommandSpec().usageMessage().footer()) {
                if (line.startsWith("  ")) {
                    lines.add(line);
                }
            }
        }
        lines.add("");
        lines.add("More on a command: ./kuaizhuang COMMAND --help");
        return lines.toArray(String[]::new);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }
}

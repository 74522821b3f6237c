package kuaizhuang.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.input.InputFaults;
import kuaizhuang.input.Nearest;
import kuaizhuang.report.RunFault;
import kuaizhuang.store.Refused;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What went wrong, told on the error stream, and the exit code that scripts rely on.
record ExitCodes(PrintStream err) implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int DONE = 0;
    static final int OUR_FAULT = 1;
    static final int INPUT_AT_FAULT = 2;
    static final int INTERRUPTED = 130;

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        err.println(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            Nearest.to(unmatched.getUnmatched().getFirst(), words(command))
                    .ifPresent(near -> err.println("Did you mean " + near + "?"));
        }
        err.println("For help: ./" + command.getCommandSpec().qualifiedName() + " --help");
        return INPUT_AT_FAULT;
    }

    private static List<String> words(CommandLine command) {
        List<String> words = new ArrayList<>(command.getSubcommands().keySet());
        words.addAll(command.getCommandSpec().optionsMap().keySet());
        return words;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult result) {
        switch (failure) {
            case InputFaults faults -> err.println(faults.getMessage());
            case Refused refused -> err.println(refused.getMessage());
            case RunFault fault -> err.println(fault.getMessage());
            case IOException broken -> {
                err.println(sentence(broken));
                return OUR_FAULT;
            }
            case UncheckedIOException broken -> {
                err.println(sentence(broken.getCause()));
                return OUR_FAULT;
            }
            default -> {
                err.println("The program is at fault; please report this with the command that led to it.");
                failure.printStackTrace(err);
                return OUR_FAULT;
            }
        }
        return INPUT_AT_FAULT;
    }

    private static String sentence(IOException broken) {
        String message = broken.getMessage() == null ? "no reason given" : broken.getMessage();
        return message.startsWith("Cannot ") ? message : broken.getClass().getSimpleName() + ": " + message;
    }
}

package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kuaizhuang.docs.ResultDocument;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// A result that goes into a document instead of to the screen.
final class IntoOption {

    private record Target(ResultDocument document, String name) {}

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Optional<Target> target = Optional.empty();

    @Option(
            names = "--into",
            paramLabel = "FILE#NAME",
            description =
                    "Writes the result in Markdown between the marks of NAME in FILE, as docs/VALIDATION.md was made.")
    private void setTarget(String text) {
        int hash = text.lastIndexOf('#');
        String name = text.substring(hash + 1);
        if (hash < 1 || !ResultDocument.NAME.matcher(name).matches()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--into "
                            + text
                            + ": must be a file and a name of small letters, digits and hyphens, such as"
                            + " docs/VALIDATION.md#score-scale-10");
        }
        target =
                Optional.of(new Target(new ResultDocument(Path.of(text.substring(0, hash))), name));
    }

    boolean given() {
        return target.isPresent();
    }

    void put(String markdown) throws IOException {
        Target place = target.orElseThrow();
        place.document().put(place.name(), markdown);
    }
}

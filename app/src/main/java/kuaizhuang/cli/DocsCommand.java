package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.docs.Documents;
import picocli.CommandLine.Command;

@Command(
        name = "docs",
        description =
                "For developers: rewrites the tables in docs that are made from the code's declarations.",
        footer = {"", "Example:", "  ./kuaizhuang docs"})
final class DocsCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    DocsCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> renewed = new Documents(installation.home()).renew();
        renewed.forEach(document -> screen.out().println("Rewritten: " + document));
        if (renewed.isEmpty()) {
            screen.out().println("All documents are up to date.");
        }
        return ExitCodes.DONE;
    }
}

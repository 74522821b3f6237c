package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.facts.Fact;
import kuaizhuang.report.ScorePage;
import kuaizhuang.score.Answers;
import kuaizhuang.score.RestatedFacts;
import kuaizhuang.score.RunFolders;
import kuaizhuang.score.ScoreCard;
import kuaizhuang.score.ScoreJson;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "score",
        description =
                "Holds one run, several runs or an ensemble against facts: the source's number and range, the runs'"
                        + " median and middle 90%%, met or not, by block. With --format facts it prints instead a file of"
                        + " facts in which the runs are the source: what a fit must find when it is tried on known"
                        + " parameters (docs/FIT.md).",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang score runs/full",
            "  ./kuaizhuang score runs/ensemble --format html > score.html",
            "  ./kuaizhuang score runs/full --facts my-facts.csv --format json",
            "  ./kuaizhuang score runs/known --format facts > known-facts.csv"
        })
final class ScoreCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN",
            description = "Folders of runs or of ensembles, of one region and scale.")
    private List<Path> runs;

    @Mixin private FactsOption facts;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, html or facts; table if not given.")
    private Format format;

    @Mixin private IntoOption into;

    /// How the card is printed.
    enum Format {
        TABLE,
        JSON,
        HTML,
        FACTS
    }

    ScoreCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        List<RunFolder> folders = RunFolders.of(runs);
        List<Fact> asked = facts.read(installation, folders.getFirst().readManifest().region());
        ScoreCard card = ScoreCard.of(asked, Answers.of(folders, asked));
        if (into.given()) {
            into.put(ScoreMarkdown.of(card));
            return ExitCodes.DONE;
        }
        switch (format) {
            case TABLE -> new ScoreTable(card, screen.out()).print();
            case JSON -> screen.out().println(ScoreJson.text(card));
            case HTML -> screen.out().print(ScorePage.html(card));
            case FACTS -> screen.out().print(RestatedFacts.csv(card));
        }
        return ExitCodes.DONE;
    }
}

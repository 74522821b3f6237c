package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kuaizhuang.report.Story;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "story",
        description =
                "Tells the life of one town or cluster: who first knew, who founded,"
                        + " how it sold, what the government did.",
        footer = {
            "",
            "Example:",
            "  ./kuaizhuang story runs/full --town Qiaotou",
            "",
            "The ids of clusters: ./kuaizhuang query runs/full \"select distinct cluster_id from cluster_year\""
        })
final class StoryCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(paramLabel = "DIR", description = "The folder of a run.")
    private Path folder;

    @ArgGroup(multiplicity = "1")
    private Hero hero;

    private static final class Hero {
        @Option(
                names = "--town",
                paramLabel = "NAME",
                description = "A town, in pinyin or characters.")
        private String town;

        @Option(
                names = "--cluster",
                paramLabel = "ID",
                description = "A cluster_id of the table cluster_year.")
        private String cluster;
    }

    StoryCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        Story.tell(RunFolder.open(folder).path(), hero.town, hero.cluster, screen.out());
        return ExitCodes.DONE;
    }
}

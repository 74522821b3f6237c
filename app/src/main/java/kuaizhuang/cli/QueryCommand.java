package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kuaizhuang.store.RowFormat;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "query",
        description =
                "Answers a question in SQL over the tables of a run; DIR/dictionary.json says what they hold.",
        footer = {
            "",
            "Example:",
            "  ./kuaizhuang query runs/full \"select year, count(*) from cluster_year group by year order by year\""
        })
final class QueryCommand implements Callable<Integer> {

    private final Screen screen;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a run.")
    private Path folder;

    @Parameters(
            index = "1",
            paramLabel = "SQL",
            description = "The question; each table bears its own name.")
    private String sql;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json; table if not given.")
    private RowFormat format;

    QueryCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        try (RunQuery query = new RunQuery(RunFolder.open(folder))) {
            query.answer(sql, format, screen.out());
        }
        return ExitCodes.DONE;
    }
}

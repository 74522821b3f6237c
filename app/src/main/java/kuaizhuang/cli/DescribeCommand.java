package kuaizhuang.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Region;
import kuaizhuang.scenario.ScenarioKeys;
import kuaizhuang.scenario.ScenarioKeys.Key;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "describe",
        description =
                "Says what a region pack holds, or with --keys every lever and parameter of a scenario there:"
                        + " meaning, unit, default, range and source.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang describe zhejiang",
            "  ./kuaizhuang describe zhejiang --keys",
            "  ./kuaizhuang describe zhejiang --keys --format json"
        })
final class DescribeCommand implements Callable<Integer> {

    private enum Format {
        TABLE,
        JSON
    }

    private final Screen screen;
    private final Installation installation;

    @Parameters(paramLabel = "REGION", description = "The id of a region pack.")
    private String region;

    @Option(names = "--keys", description = "Lists every key that a scenario file or --set takes.")
    private boolean keys;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table or json; table if not given.")
    private Format format;

    DescribeCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Region pack = installation.regions().read(region);
        if (keys) {
            describeKeys(ScenarioKeys.of(pack, Simulation.mechanisms()));
        } else {
            describePack(RegionOverview.of(pack));
        }
        return ExitCodes.DONE;
    }

    private void describeKeys(List<Key> all) {
        if (format == Format.JSON) {
            printJson(all);
        } else {
            all.forEach(this::printKey);
        }
    }

    /// A key is told in lines of its own: its sentences are too long for a column.
    private void printKey(Key key) {
        screen.out().println(key.key());
        screen.out().println("    " + key.meaning());
        String unit = key.unit().isEmpty() || key.unit().equals("1") ? "" : " " + key.unit();
        screen.out().println("    default: " + key.standard() + unit + "; allowed: " + key.range());
        if (!key.source().isEmpty()) {
            screen.out().println("    source: " + key.source());
        }
    }

    private void describePack(RegionOverview overview) {
        if (format == Format.JSON) {
            printJson(overview);
        } else {
            overview.print(screen.out());
        }
    }

    private void printJson(Object value) {
        JsonMapper mapper =
                JsonMapper.builder()
                        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build();
        screen.out().println(mapper.writeValueAsString(value));
    }
}

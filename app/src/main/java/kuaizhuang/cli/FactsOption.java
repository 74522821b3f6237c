package kuaizhuang.cli;

import java.nio.file.Path;
import java.util.List;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.FactReader;
import kuaizhuang.store.Refused;
import picocli.CommandLine.Option;

/// Which facts a run is held against.
final class FactsOption {

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description =
                    "A file of facts; the region's own, packs/REGION/facts/facts.csv, if not given.")
    private Path file;

    boolean given() {
        return file != null;
    }

    /// The facts of the file given, else those of the region.
    ///
    /// @throws Refused when the region has none
    /// @throws kuaizhuang.input.InputFaults with everything that is wrong in the file
    List<Fact> read(Installation installation, String region) throws Refused {
        return FactReader.read(
                file == null
                        ? installation.fileOf(
                                region,
                                FactReader::ofPack,
                                "has no facts of its own here; name a file with --facts FILE.")
                        : file);
    }
}

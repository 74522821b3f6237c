package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import kuaizhuang.experiment.Ensemble;
import kuaizhuang.facts.RegisteredSwitch;
import kuaizhuang.facts.SwitchReader;
import kuaizhuang.score.RunFolders;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import kuaizhuang.validate.Finding;
import kuaizhuang.validate.Validation;

/// The register of a region's switches, held against runs with turned ones.
record SwitchRegister(Installation installation) {

    /// @param base folders of the runs with no switch turned
    /// @param variants a folder for each switch
    /// @param after told how many rows of the register are answered, and how many there are
    Finding finding(
            String region, List<Path> base, List<Path> variants, BiConsumer<Integer, Integer> after)
            throws IOException {
        List<RegisteredSwitch> register = of(region);
        List<List<RunFolder>> turned = new ArrayList<>();
        for (Path variant : variants) {
            requireSameModel(base, variant);
            turned.add(RunFolders.of(List.of(variant)));
        }
        return Validation.switches(
                RunFolders.of(base), turned, register, done -> after.accept(done, register.size()));
    }

    private List<RegisteredSwitch> of(String region) throws Refused {
        Path register =
                installation.fileOf(
                        region,
                        SwitchReader::ofPack,
                        "has registered no switches: it has no facts/switches.csv.");
        var inBase = installation.scenarios().read(region, List.of()).scenario().mechanisms();
        return SwitchReader.read(register, inBase);
    }

    /// Single runs do not tell by which build they were made.
    private static void requireSameModel(List<Path> base, Path variant) throws IOException {
        for (Path one : base) {
            if (EnsembleFolder.is(one) && EnsembleFolder.is(variant)) {
                Ensemble.requireSameModel(new EnsembleFolder(one), new EnsembleFolder(variant));
            }
        }
    }
}

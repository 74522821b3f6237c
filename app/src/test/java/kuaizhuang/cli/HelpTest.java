package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HelpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "report",
                "query",
                "export",
                "story",
                "score",
                "ensemble",
                "compare",
                "validate",
                "fit",
                "measure",
                "clusters",
                "regions",
                "describe",
                "check",
                "bench",
                "docs"
            })
    void everyCommandIsListedWithAnExample(String command) {
        Called help = Called.with("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out())
                .containsPattern("(?m)^  " + command + " +\\S")
                .contains("\n  ./kuaizhuang " + command);
        Called own = Called.with(command, "--help");
        assertThat(own.exitCode()).isZero();
        assertThat(own.out())
                .startsWith("Usage: kuaizhuang " + command)
                .contains("\n  ./kuaizhuang " + command);
        assertThat(own.err()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        Called version = Called.with("--version");
        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).matches("kuaizhuang \\d+\\.\\d+\\.\\d+\\S*\\R");
    }
}

package kuaizhuang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SharingTest {

    private static final double EVERYBODY = 36e6;

    @Test
    void asManyRunsAsThereAreProcessorsWhereTheyFit() {
        assertThat(Sharing.atOnce(EVERYBODY / 100, 6e9, 2)).isEqualTo(2);
        assertThat(Sharing.atOnce(EVERYBODY / 10, 6e9, 4)).isEqualTo(4);
    }

    @Test
    void oneAtATimeWhereTwoWouldNotFit() {
        assertThat(Sharing.atOnce(EVERYBODY, 6e9, 2)).isEqualTo(1);
        assertThat(Sharing.atOnce(EVERYBODY, 1e9, 2)).isEqualTo(1);
        assertThat(Sharing.atOnce(EVERYBODY, 16e9, 8)).isEqualTo(3);
    }
}

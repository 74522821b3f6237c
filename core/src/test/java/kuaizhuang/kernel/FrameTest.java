package kuaizhuang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kuaizhuang.kernel.TableSpec.Type;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final TableSpec SPEC =
            new TableSpec(
                    "sample",
                    "a row",
                    List.of(
                            TableSpec.key("number", Type.INT, "", "its number"),
                            TableSpec.column("big", Type.LONG, "", "a long"),
                            TableSpec.column("real", Type.DOUBLE, "", "a double"),
                            TableSpec.column("word", Type.TEXT, "", "a text"),
                            TableSpec.column("flag", Type.BOOLEAN, "", "a flag")));

    private static void fill(Frame frame, int rows) {
        for (int i = 0; i < rows; i++) {
            frame.set(0, i)
                    .set(1, i * 10_000_000_000L)
                    .set(2, i / 2.0)
                    .set(3, i % 3 == 0 ? null : "w" + i)
                    .set(4, i % 2 == 0)
                    .endRow();
        }
    }

    @Test
    void keepsEveryRowWhileItGrows() {
        Frame frame = new Frame(SPEC);
        fill(frame, 1000);
        assertThat(frame.rows()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(frame.ints("number")[i]).isEqualTo(i);
            assertThat(frame.longs("big")[i]).isEqualTo(i * 10_000_000_000L);
            assertThat(frame.doubles("real")[i]).isEqualTo(i / 2.0);
            assertThat(frame.texts("word")[i]).isEqualTo(i % 3 == 0 ? null : "w" + i);
            assertThat(frame.booleans("flag")[i]).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void needsNoNewRoomWhenItIsFilledAgain() {
        Frame frame = new Frame(SPEC);
        fill(frame, 300);
        int[] before = frame.ints("number");
        frame.clear();
        assertThat(frame.rows()).isZero();
        fill(frame, 300);
        assertThat(frame.ints("number")).isSameAs(before);
    }

    @Test
    void refusesAValueOfAnotherType() {
        Frame frame = new Frame(SPEC);
        assertThatThrownBy(() -> frame.set(0, 1L)).isInstanceOf(ClassCastException.class);
        assertThatThrownBy(() -> frame.ints("big")).isInstanceOf(ClassCastException.class);
    }

    @Test
    void namesTheColumnThatIsNotThere() {
        assertThatThrownBy(() -> new Frame(SPEC).ints("size"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table sample has no column size");
    }
}

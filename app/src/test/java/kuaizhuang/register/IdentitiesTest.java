package kuaizhuang.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import kuaizhuang.kernel.Draws;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

    @Test
    void tellsWhatIsNewAsASetOfObjectsDoes() {
        Identities identities = new Identities();
        Set<Long> objects = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            long identity = Draws.bits(3, i) >>> 50; // few enough to come again
            long kept = identity == 0 ? 1 : identity;
            assertThat(identities.add(identity)).isEqualTo(objects.add(kept));
        }
        assertThat(objects).hasSizeGreaterThan(10_000);
    }
}

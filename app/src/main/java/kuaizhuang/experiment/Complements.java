package kuaizhuang.experiment;

import java.util.List;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.ProductLink;

/// The products that a region's buyers seek together, as the rule for clusters wants them.
public final class Complements {

    private Complements() {}

    public static List<Complement> of(Region region) {
        return region.links().stream()
                .filter(link -> link.kind() == ProductLink.Kind.COMPLEMENT)
                .map(link -> new Complement(id(region, link.first()), id(region, link.second())))
                .toList();
    }

    private static String id(Region region, int product) {
        return region.products().get(product).id();
    }
}

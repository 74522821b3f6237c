package kuaizhuang.model.state;

import java.util.Arrays;
import java.util.List;
import kuaizhuang.region.Region.Product;
import kuaizhuang.region.Region.ProductLink;

/// The region's products as arrays, for loops that must not follow pointers. Index = position in
/// the pack.
public final class Goods {

    /// Weight classes for freight: each is three times heavier than the one before, from 3 kg a
    /// thousand yuan.
    public static final int FREIGHT_CLASSES = 8;

    /// Kilograms a thousand yuan in the middle of each freight class.
    public static final double[] KG_OF_CLASS = {3, 9, 27, 81, 243, 729, 2187, 6561};

    private static final double LIGHTEST_KG = 3;
    private static final double CLASS_STEP = 3;

    public final int count;
    public final double[] startup;
    public final int[] stages;
    public final double[] outputPerWorker;
    public final double[] inputShare;
    public final double[] skillMonths;
    public final double[] priceElasticity;
    public final int[] freightClass;
    public final int[] knownFrom;

    /// By user: the products that it buys as inputs, and the share of the user's output value spent
    /// on each.
    public final int[][] suppliers;

    public final double[][] supplierShare;

    /// Materials from outside, as a share of output.
    public final double[] outsideShare;

    /// By product: itself, its inputs, users and complements: the neighbours that count for
    /// division of labour.
    public final int[][] kin;

    private final List<Product> products;

    public Goods(List<Product> products, List<ProductLink> links) {
        this.products = products;
        count = products.size();
        startup = of(Product::startupWorkshop);
        outputPerWorker = of(Product::outputPerWorker);
        inputShare = of(Product::inputShare);
        skillMonths = of(Product::skillMonths);
        priceElasticity = of(Product::priceElasticity);
        stages = products.stream().mapToInt(Product::stages).toArray();
        knownFrom = products.stream().mapToInt(Product::knownOutsideFrom).toArray();
        freightClass =
                products.stream().mapToInt(product -> classOf(product.kgPer1000Yuan())).toArray();
        suppliers = new int[count][];
        supplierShare = new double[count][];
        outsideShare = new double[count];
        kin = new int[count][];
        for (int p = 0; p < count; p++) {
            int user = p;
            List<ProductLink> inputs =
                    links.stream()
                            .filter(link ->
                                    link.kind() == ProductLink.Kind.INPUT
                                            && link.second() == user
                                            && link.first() != user)
                            .toList();
            suppliers[p] = inputs.stream().mapToInt(ProductLink::first).toArray();
            supplierShare[p] = inputs.stream().mapToDouble(ProductLink::value).toArray();
            outsideShare[p] = Math.max(0, inputShare[p] - Arrays.stream(supplierShare[p]).sum());
            kin[p] =
                    links.stream()
                            .filter(link -> link.first() == user || link.second() == user)
                            .mapToInt(link -> link.first() == user ? link.second() : link.first())
                            .filter(other -> other != user)
                            .distinct()
                            .sorted()
                            .toArray();
        }
    }

    private double[] of(java.util.function.ToDoubleFunction<Product> quantity) {
        return products.stream().mapToDouble(quantity).toArray();
    }

    private static int classOf(double kg) {
        double steps =
                StrictMath.log(Math.max(LIGHTEST_KG, kg) / LIGHTEST_KG)
                        / StrictMath.log(CLASS_STEP);
        return (int) Math.min(FREIGHT_CLASSES - 1, StrictMath.floor(steps + 0.5));
    }

    public Product product(int index) {
        return products.get(index);
    }

    /// Share of household consumption spent on a product, interpolated between the pack's two years
    /// and held outside.
    public double consumerShare(int product, double year) {
        Product p = products.get(product);
        return between(p.consumerShare1980(), p.consumerShare2000(), year);
    }

    /// Share of the country's producer demand spent on a product, interpolated likewise.
    public double industryShare(int product, double year) {
        Product p = products.get(product);
        return between(p.industryShare1980(), p.industryShare2000(), year);
    }

    private static double between(double in1980, double in2000, double year) {
        double t = Math.clamp((year - 1980) / 20, 0, 1);
        return in1980 + t * (in2000 - in1980);
    }

    /// The shares of all products, scaled to add up to one.
    public double[] consumerMix(double year) {
        double[] mix = new double[count];
        for (int p = 0; p < count; p++) {
            mix[p] = consumerShare(p, year);
        }
        double sum = Arrays.stream(mix).sum();
        for (int p = 0; p < count; p++) {
            mix[p] /= sum;
        }
        return mix;
    }
}

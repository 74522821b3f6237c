package kuaizhuang.measure.points;

import java.util.Arrays;
import kuaizhuang.measure.space.SiteIndex;

/// The neighbours of some sites with the ring in which each lies, packed: 5 bytes a neighbour.
///
/// @param first the first site of the block
/// @param starts where the neighbours of each of its sites begin, and at last where all end
/// @param sites numbers of the neighbours
/// @param rings numbers of their rings
record NearLists(int first, int[] starts, int[] sites, byte[] rings) {

    /// Neighbours of the sites from `first` on, as many sites as fit.
    ///
    /// @param km outer radii of the rings, ascending
    /// @param most neighbours at which the block ends
    static NearLists of(SiteIndex index, double[] km, int first, int count, int most) {
        Growing growing = new Growing(km);
        int[] starts = new int[count - first + 1];
        int site = first;
        for (; site < count && growing.size < most; site++) {
            starts[site - first] = growing.size;
            index.forEachWithin(site, growing);
        }
        starts[site - first] = growing.size;
        return new NearLists(
                first,
                Arrays.copyOf(starts, site - first + 1),
                Arrays.copyOf(growing.sites, growing.size),
                Arrays.copyOf(growing.rings, growing.size));
    }

    int count() {
        return starts.length - 1;
    }

    int next() {
        return first + count();
    }

    private static final class Growing implements SiteIndex.Visitor {
        private final double[] km;
        private int[] sites = new int[1 << 12];
        private byte[] rings = new byte[1 << 12];
        private int size;

        Growing(double[] km) {
            this.km = km;
        }

        @Override
        public void visit(int site, double distance) {
            if (size == sites.length) {
                sites = Arrays.copyOf(sites, size + size / 2);
                rings = Arrays.copyOf(rings, size + size / 2);
            }
            int ring = Arrays.binarySearch(km, distance);
            sites[size] = site;
            rings[size++] = (byte) (ring < 0 ? -ring - 1 : ring);
        }
    }
}

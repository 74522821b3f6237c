package kuaizhuang.kernel;

/// A small table of rows that come and go.
final class SampleRows extends PagedTable {

    static final int PAGE = 8;

    final Column.Longs id = longs("id", "", "who it is");
    final Column.Ints link = ints("link", "", "next free row");
    final Column.Bytes mark = bytes("mark", "", "a mark");
    final Column.Floats share = floats("share", "1", "a share");

    SampleRows(int... rowsByTown) {
        super("sample rows", 3);
        layOut(rowsByTown, 1);
    }

    @Override
    protected Column.Ints freeLink() {
        return link;
    }
}

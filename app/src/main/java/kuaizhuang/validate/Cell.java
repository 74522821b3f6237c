package kuaizhuang.validate;

/// A county unit and what is made there: a product or a sector.
record Cell(int county, String made) implements Comparable<Cell> {

    @Override
    public int compareTo(Cell other) {
        return county == other.county
                ? made.compareTo(other.made)
                : Integer.compare(county, other.county);
    }
}

package kuaizhuang.validate;

import java.util.List;

/// What a test of the model as a whole found in runs.
///
/// @param claim what should hold, in a sentence
/// @param criteria what decides; the test is met when all are
/// @param sheets what else is shown
/// @param remarks sentences that a reader needs
public record Finding(
        String claim, List<Criterion> criteria, List<Sheet> sheets, List<String> remarks) {

    public Finding {
        criteria = List.copyOf(criteria);
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /// One thing that was measured and what it had to be.
    ///
    /// @param found with its interval, where it has one
    public record Criterion(String what, String found, String needed, boolean met) {

        /// Met when all of those asked do as they should, and any is asked.
        static Criterion all(String what, long doing, long asked) {
            return new Criterion(
                    what, doing + " of " + asked, "all, at least one", asked > 0 && doing == asked);
        }
    }

    /// A table of text.
    public record Sheet(String title, List<String> heads, List<List<String>> rows) {
        public Sheet {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    public boolean met() {
        return criteria.stream().allMatch(Criterion::met);
    }
}

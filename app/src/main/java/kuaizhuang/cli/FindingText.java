package kuaizhuang.cli;

import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import kuaizhuang.docs.Markdown;
import kuaizhuang.store.TextTable;
import kuaizhuang.validate.Finding;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// What a test found, for the screen and for a document.
record FindingText(Finding finding) {

    private static final List<String> HEADS = List.of("what", "found", "needed", "verdict");

    void print(PrintStream out) {
        out.println(finding.claim());
        out.println();
        print(HEADS, criteria(), out);
        for (Sheet sheet : finding.sheets()) {
            out.println();
            out.println(sheet.title());
            print(sheet.heads(), sheet.rows(), out);
        }
        out.println();
        finding.remarks().forEach(out::println);
        out.println(verdict());
    }

    private static void print(List<String> heads, List<List<String>> rows, PrintStream out) {
        new TextTable(heads, Collections.nCopies(heads.size(), false)).print(rows, out);
    }

    /// @param origin from which runs it comes
    String markdown(String origin) {
        StringBuilder text = new StringBuilder(origin);
        text.append("\n\n").append(finding.claim()).append(" **").append(verdict()).append("**");
        text.append("\n\n").append(table(HEADS, criteria()));
        for (Sheet sheet : finding.sheets()) {
            text.append("\n\n").append(sheet.title()).append(":\n\n");
            text.append(table(sheet.heads(), sheet.rows()));
        }
        finding.remarks().forEach(remark -> text.append("\n\n").append(remark));
        return text.toString();
    }

    private static String table(List<String> heads, List<List<String>> rows) {
        Markdown table = new Markdown(heads.toArray(String[]::new));
        rows.forEach(row -> table.row(row.toArray()));
        return table.text();
    }

    private List<List<String>> criteria() {
        return finding.criteria().stream()
                .map(one -> List.of(one.what(), one.found(), one.needed(), words(one)))
                .toList();
    }

    private static String words(Criterion one) {
        return one.met() ? "met" : "not met";
    }

    private String verdict() {
        long met = finding.criteria().stream().filter(Criterion::met).count();
        return finding.met()
                ? "Met."
                : "Not met: " + met + " of " + finding.criteria().size() + " criteria are.";
    }
}

package kuaizhuang.input;

import java.util.Comparator;

/// One thing that is wrong in what a user gave, told so that it can be put right without reading
/// the code.
///
/// @param file the file, or the option, that holds it
/// @param line its line, from 1; 0 where there is none
/// @param field the column, key or record that is wrong; "" where the whole file is
/// @param value what stands there; "" where nothing does
/// @param problem what is wrong with it
/// @param remedy what would be right
public record Fault(
        String file, int line, String field, String value, String problem, String remedy)
        implements Comparable<Fault> {

    private static final int SHOWN_LENGTH = 80;
    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::file)
                    .thenComparingInt(Fault::line)
                    .thenComparing(Fault::field)
                    .thenComparing(Fault::value)
                    .thenComparing(Fault::problem);

    /// The fault as one line: `file:line: field = value: problem; remedy`.
    public String sentence() {
        String place = line > 0 ? file + ":" + line : file;
        String subject = value.isEmpty() ? field : field + " = " + shown(value);
        return place
                + ": "
                + (subject.isEmpty() ? "" : subject + ": ")
                + problem
                + (remedy.isEmpty() ? "" : "; " + remedy);
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "\uFFFD");
        return line.length() <= SHOWN_LENGTH ? line : line.substring(0, SHOWN_LENGTH) + "...";
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sentence();
    }
}

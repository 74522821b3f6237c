package kuaizhuang.model.state;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/// The legal label of a firm. True control is another column: a red hat is a private firm under a
/// collective label, and so is a cooperative stock company.
public enum Form {
    UNREGISTERED("unregistered workshop", Control.PRIVATE),
    RED_HAT("red-hat workshop", Control.PRIVATE),
    HOUSEHOLD("registered household firm", Control.PRIVATE),
    PRIVATE_COMPANY("private company", Control.PRIVATE),
    COLLECTIVE("collective", Control.COLLECTIVE),
    STATE("state firm", Control.STATE),
    COOPERATIVE("cooperative stock company", Control.PRIVATE),
    LIMITED("limited company", Control.PRIVATE),
    FOREIGN("foreign or mixed firm", Control.OUTSIDE),
    JOINT_STOCK("joint-stock company", Control.PRIVATE),
    POOLED("cooperative company, pooled capital", Control.PRIVATE),
    JOINT_SALES("cooperative company, supply and sales", Control.PRIVATE),
    JOINT_VENTURE("cooperative company, shareholders", Control.PRIVATE),
    GROUP("industrial group", Control.PRIVATE),
    GROUP_COMPANY("company of a group", Control.PRIVATE);

    /// Who decides in a firm and takes its profit.
    public enum Control {
        PRIVATE,
        COLLECTIVE,
        STATE,
        OUTSIDE;

        private final String label = name().toLowerCase(java.util.Locale.ROOT);

        public String label() {
            return label;
        }
    }

    /// Level of the legality of private business from which a firm need not pretend to be a
    /// collective: a collective that is sold then becomes a limited company, before it a
    /// cooperative.
    public static final double RECOGNISED = 2.6;

    private static final Form[] ALL = values();

    private final String label;
    private final Control control;

    Form(String label, Control control) {
        this.label = label;
        this.control = control;
    }

    /// The form with a number, without the copy that `values()` makes.
    public static Form of(int ordinal) {
        return ALL[ordinal];
    }

    /// A number for every form, by its ordinal. Who walks over many firms looks it up, because a
    /// `switch` for each would be guessed wrong for every second one.
    public static double[] table(ToDoubleFunction<Form> number) {
        return Arrays.stream(ALL).mapToDouble(number).toArray();
    }

    public String label() {
        return label;
    }

    public Control control() {
        return control;
    }

    /// Whether it is one of the three kinds in which kin workshops combine (P007): a private
    /// association that bears a collective's label (P004).
    public boolean isJoint() {
        return this == POOLED || this == JOINT_SALES || this == JOINT_VENTURE;
    }

    /// Whether firms of this form, however small, sell through a sales force that they share.
    public boolean sellsTogether() {
        return this == JOINT_SALES || isGrouped();
    }

    /// Whether it leads a group or belongs to one.
    public boolean isGrouped() {
        return this == GROUP || this == GROUP_COMPANY;
    }

    public boolean isPrivate() {
        return control == Control.PRIVATE;
    }
}

package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;

import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Form;
import kuaizhuang.outputs.FirmTables;

/// Table `form_change_year`.
public final class FormChangeYears implements Observer {

    private final Frame frame = new Frame(FirmTables.FORM_CHANGE_YEAR);

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        int forms = Form.values().length + 1;
        for (int i = 0; i < economy.formChanges.length; i++) {
            if (economy.formChanges[i] > 0) {
                frame.set(0, economy.date().getYear())
                        .set(1, economy.region.counties().get(i / forms / forms).code())
                        .set(2, label(i / forms % forms))
                        .set(3, label(i % forms))
                        .set(4, control(i / forms % forms))
                        .set(5, control(i % forms))
                        .set(6, all(economy, economy.formChanges[i]))
                        .endRow();
            }
        }
        return frame;
    }

    private static String label(int form) {
        return form == Form.values().length ? "none" : Form.of(form).label();
    }

    private static String control(int form) {
        return form == Form.values().length ? "none" : Form.of(form).control().label();
    }
}

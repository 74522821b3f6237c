package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;

import java.util.Arrays;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.model.state.Persons;
import kuaizhuang.outputs.Tables;

/// Table `occupation_year`: people by where they live, where they are registered and what they do.
public final class OccupationYears implements Observer {

    private enum Origin {
        TOWN,
        PROVINCE,
        OUTSIDE,
        AWAY
    }

    private final Frame frame = new Frame(Tables.OCCUPATION_YEAR);
    private final int[] counts;

    public OccupationYears(int counties) {
        counts = new int[counties * Origin.values().length * Occupation.COUNT];
    }

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Arrays.fill(counts, 0);
        for (int town = 0; town < economy.towns; town++) {
            count(economy, town);
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                Origin origin = Origin.values()[i / Occupation.COUNT % Origin.values().length];
                frame.set(0, economy.date().getYear())
                        .set(
                                1,
                                economy.region
                                        .counties()
                                        .get(i / Occupation.COUNT / Origin.values().length)
                                        .code())
                        .set(2, origin.name().toLowerCase(java.util.Locale.ROOT))
                        .set(3, Occupation.of(i % Occupation.COUNT).label())
                        .set(4, all(economy, counts[i]))
                        .endRow();
            }
        }
        return frame;
    }

    private static Origin originOf(Economy economy, int person, int job) {
        if (economy.jobs.isSettled(job)) {
            return Origin.AWAY;
        }
        if (economy.persons.is(person, Persons.OUTSIDER)) {
            return Origin.OUTSIDE;
        }
        return economy.persons.is(person, Persons.AWAY) ? Origin.PROVINCE : Origin.TOWN;
    }

    private void count(Economy economy, int town) {
        Persons persons = economy.persons;
        for (int page = 0; page < persons.pageCount(town); page++) {
            int end = persons.pageEnd(town, page);
            for (int person = persons.pageStart(town, page); person < end; person++) {
                int job = persons.job.values[person];
                if (job >= 0) {
                    Origin origin = originOf(economy, person, job);
                    int county = economy.county[economy.jobs.town.values[job]];
                    int row = county * Origin.values().length + origin.ordinal();
                    counts[row * Occupation.COUNT + economy.jobs.occupation(job).ordinal()]++;
                }
            }
        }
    }
}

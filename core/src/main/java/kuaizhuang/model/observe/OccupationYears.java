package kuaizhuang.model.observe;

import static kuaizhuang.model.observe.Observer.all;

import java.util.Arrays;
import kuaizhuang.kernel.Column;
import kuaizhuang.kernel.Frame;
import kuaizhuang.model.state.Economy;
import kuaizhuang.model.state.Firms;
import kuaizhuang.model.state.Jobs;
import kuaizhuang.model.state.Occupation;
import kuaizhuang.outputs.PeopleTables;

/// Table `occupation_year`: people by where they live, where they are registered and what they do.
public final class OccupationYears implements Observer {

    private enum Origin {
        TOWN,
        PROVINCE,
        OUTSIDE,
        AWAY
    }

    private final Frame frame = new Frame(PeopleTables.OCCUPATION_YEAR);
    private final int[] counts;

    public OccupationYears(int counties) {
        counts = new int[counties * Origin.values().length * Occupation.COUNT];
    }

    @Override
    public Frame observe(Economy economy) {
        frame.clear();
        Arrays.fill(counts, 0);
        for (int town = 0; town < economy.towns; town++) {
            Jobs jobs = economy.jobs;
            for (int job = jobs.firstOf(town); job < jobs.firstOf(town + 1); job++) {
                count(economy, town, job);
            }
            countFirms(economy, town);
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

    private void countFirms(Economy economy, int town) {
        Firms firms = economy.firms;
        for (int page = 0; page < firms.pageCount(town); page++) {
            int end = firms.pageEnd(town, page);
            for (int firm = firms.pageStart(town, page); firm < end; firm++) {
                count(economy, town, economy.jobs.ofFirm(firm));
            }
        }
    }

    /// The hands of a job are those whose job it is, so that nobody has to be looked at twice.
    private void count(Economy economy, int town, int job) {
        Jobs jobs = economy.jobs;
        boolean settled = jobs.isSettled(job);
        add(economy, town, job, settled ? Origin.AWAY : Origin.TOWN, jobs.fromTown);
        add(economy, town, job, settled ? Origin.AWAY : Origin.PROVINCE, jobs.fromProvince);
        add(economy, town, job, settled ? Origin.AWAY : Origin.OUTSIDE, jobs.fromOutside);
    }

    private void add(Economy economy, int town, int job, Origin origin, Column.Ints hands) {
        int row = economy.county[town] * Origin.values().length + origin.ordinal();
        int occupation = economy.jobs.occupation(job).ordinal();
        counts[row * Occupation.COUNT + occupation] += hands.values[job];
    }
}

package vn.danvan.ranking.kernel;

import java.util.ArrayList;
import java.util.List;
import vn.danvan.catalogue.RankingMethod;

/** All that is said of the units of one group, from their figures of this period alone. */
final class GroupRanking {
  private final Group group;
  private final RankingMethod method;
  private final Sample sample;
  private final Estimates estimates;
  private NormalDraws draws;

  GroupRanking(Group group, RankingMethod method) {
    this.group = group;
    this.method = method;
    this.sample = Sample.of(group);
    this.estimates = sample == null ? null : sample.estimates();
  }

  Group group() {
    return group;
  }

  /** Events among exposures; null where chance has no law. */
  Sample sample() {
    return sample;
  }

  Estimates estimates() {
    return estimates;
  }

  /** What chance adds to the estimates, drawn when it is first asked for. */
  NormalDraws draws() {
    if (draws == null) {
      draws =
          NormalDraws.of(
              "%d\n%s\n%s".formatted(method.seed(), group.indicator(), group.period()),
              sample.units(),
              estimates,
              method.draws());
    }
    return draws;
  }

  /** The index of a unit among the ranked ones, negative when it is not ranked. */
  int index(String unit) {
    return sample.units().indexOf(unit);
  }

  /** All that is said of each unit, in the order of the group. */
  List<RankedUnit> units(List<Movement> movements, Computation computation) {
    RankRange.Sets sets = RankRange.Sets.of(sample, estimates, this::draws, method);
    Shrinkage shrinkage = Shrunk.shrinkage(sample, method);
    Overdispersion overdispersion = FunnelPlace.overdispersion(sample, method);
    int ranked = group.ranked().size();
    List<RankedUnit> units = new ArrayList<>();
    int index = 0;
    for (int i = 0; i < group.entries().size(); i++) {
      Entry entry = group.entries().get(i);
      int unit = entry.isRanked() ? index++ : -1;
      RankRange range = RankRange.of(sets, unit, ranked);
      units.add(
          new RankedUnit(
              entry.unit(),
              Standing.of(entry, group, range, method),
              Bounds.of(sample, unit, method),
              Shrunk.of(shrinkage, sample, unit, group.direction(), method),
              range,
              FunnelPlace.of(sample, overdispersion, unit, method),
              movements.get(i),
              computation));
    }
    return units;
  }
}

package vn.danvan.ranking.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import vn.danvan.catalogue.RankingMethod;

/**
 * The groups of one series one after another, each compared with that of the year before: the same
 * provinces, scope and indicator, and of half-years the same half.
 */
public final class SeriesRanking {
  private final RankingMethod method;
  private final String engineVersion;
  private GroupRanking last;

  public SeriesRanking(RankingMethod method, String engineVersion) {
    this.method = method;
    this.engineVersion = engineVersion;
  }

  /**
   * The next group.
   *
   * @param group later than the one before it
   * @param previousPeriod the period a year before, null when there can be none
   * @param isKnown whether the rows of a computation stand already, so that nothing is computed
   * @return what is said of each unit in the order of the group; empty when it is known
   */
  public List<RankedUnit> next(Group group, String previousPeriod, Predicate<Computation> isKnown) {
    GroupRanking before =
        last != null && last.group().period().equals(previousPeriod) ? last : null;
    GroupRanking now = new GroupRanking(group, method);
    last = now;
    Computation computation =
        Computation.of(group, before == null ? null : before.group(), method, engineVersion);
    if (isKnown.test(computation)) {
      return List.of();
    }
    List<Movement> movements =
        before == null
            ? Collections.nCopies(group.entries().size(), Movement.none(null))
            : new YearOnYear(before, now, method).movements();
    return new ArrayList<>(now.units(movements, computation));
  }
}

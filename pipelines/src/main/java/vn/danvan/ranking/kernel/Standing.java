package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.List;
import vn.danvan.catalogue.RankingMethod;

/**
 * The plain rank, and what it may become when the rest comes in. Columns of mart.ranking.
 *
 * @param rank competition rank, null without a value
 * @param ties units that share it
 * @param nRanked units with a value
 * @param nFrame units of the scope
 * @param complete whether enough units have a value
 * @param bestRank when incomplete, the best rank that the unit may have in the end
 * @param worstRank the worst
 * @param fifth fifth of the ranked units, to colour a map with
 */
public record Standing(
    Integer rank,
    Integer ties,
    int nRanked,
    int nFrame,
    boolean complete,
    Integer bestRank,
    Integer worstRank,
    Integer fifth) {
  private static final int FIFTHS = 5;

  /** Of a unit, with the ranks that chance leaves open to it. */
  static Standing of(Entry entry, Group group, RankRange range, RankingMethod method) {
    List<BigDecimal> values = group.ranked().stream().map(Entry::value).toList();
    int frame = group.entries().size();
    boolean complete = values.size() >= method.incompleteBelow() * frame;
    if (!entry.isRanked()) {
      return new Standing(null, null, values.size(), frame, complete, null, null, null);
    }
    Ranks ranks = Ranks.of(entry.value(), values, group.direction());
    int missing = frame - values.size();
    return new Standing(
        ranks.competition(),
        ranks.equal(),
        values.size(),
        frame,
        complete,
        complete ? null : range.bestOr(ranks.competition()),
        complete ? null : range.worstOr(ranks.modified()) + missing,
        Groups.of(ranks.competition(), values.size(), FIFTHS));
  }
}

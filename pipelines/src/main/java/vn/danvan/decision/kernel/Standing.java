package vn.danvan.decision.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What holds in one matter after all decisions on it.
 *
 * @param last the decision that holds
 * @param rules rules whose findings are decided; empty when all are
 */
public record Standing(Decision last, SortedSet<String> rules) {

  /**
   * What holds after decisions, one entry per matter: the last one that was not withdrawn.
   * Acceptances of several findings hold together, since each is about its own finding; a
   * correction or a rejection settles the value, whatever is found against it.
   */
  public static List<Standing> of(Collection<Decision> decisions) {
    Set<Long> withdrawn =
        decisions.stream()
            .map(Decision::withdraws)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<Matter, Standing> standing = new LinkedHashMap<>();
    decisions.stream()
        .filter(decision -> !decision.is(Action.WITHDRAW))
        .filter(decision -> !withdrawn.contains(decision.decision()))
        .sorted(Comparator.comparingLong(Decision::decision))
        .forEach(next -> standing.merge(next.matter(), of(next), (now, later) -> now.then(later)));
    return List.copyOf(standing.values());
  }

  private static Standing of(Decision decision) {
    SortedSet<String> rules = new TreeSet<>();
    if (decision.is(Action.ACCEPT) && decision.rule() != null) {
      rules.add(decision.rule());
    }
    return new Standing(decision, rules);
  }

  private Standing then(Standing later) {
    if (!last.is(Action.ACCEPT) || !later.last.is(Action.ACCEPT)) {
      return later;
    }
    SortedSet<String> both = new TreeSet<>();
    if (!rules.isEmpty() && !later.rules.isEmpty()) {
      both.addAll(rules);
      both.addAll(later.rules);
    }
    return new Standing(later.last, both);
  }

  /** Whether a judgement says what holds already. */
  public boolean says(Judgement judgement) {
    boolean equalValue =
        last.value() == null
            ? judgement.value() == null
            : judgement.value() != null && last.value().compareTo(judgement.value()) == 0;
    return last.is(judgement.action())
        && equalValue
        && Objects.equals(last.stated(), judgement.stated())
        && last.why().equals(judgement.why())
        && (rules.isEmpty() || (judgement.rule() != null && rules.contains(judgement.rule())));
  }
}

package vn.danvan.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.kernel.Action;
import vn.danvan.decision.kernel.Decision;
import vn.danvan.decision.kernel.Judgement;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.decision.kernel.Subject;
import vn.danvan.warehouse.Warehouse;

/** Records judgements, and says of each what it supersedes. */
final class DecisionRecord {
  private final Decisions decisions;

  DecisionRecord(Warehouse warehouse) {
    this.decisions = new Decisions(warehouse);
  }

  /** Records what is not decided so already. */
  void record(List<Judgement> judgements, String by) {
    Map<Subject, Standing> standing =
        decisions.standing(decisions.sequence()).stream()
            .collect(Collectors.toMap(one -> one.last().subject(), Function.identity()));
    List<Judgement> fresh = new ArrayList<>();
    for (Judgement judgement : judgements) {
      Standing now = standing.get(judgement.subject());
      if (now == null || !now.says(judgement)) {
        fresh.add(judgement);
      }
    }
    if (fresh.isEmpty()) {
      System.out.println("Nothing was recorded: all of it is decided so already.");
      return;
    }
    for (Decision decision : decisions.record(fresh, by, Instant.now())) {
      Standing before = standing.get(decision.subject());
      System.out.println(words(decision) + superseding(before, decision));
    }
    System.out.printf("%d decisions are recorded. Next: ./danvan nightly%n", fresh.size());
  }

  /** A decision in one line. */
  static String words(Decision decision) {
    return "%4d  %s%s%s: %s%s"
        .formatted(
            decision.decision(),
            decision.action(),
            decision.withdraws() == null ? "" : " " + decision.withdraws(),
            decision.value() == null
                ? ""
                : " to " + decision.value().stripTrailingZeros().toPlainString(),
            decision.subject().words(),
            decision.rule() == null ? "" : ", " + decision.rule());
  }

  private static String superseding(Standing before, Decision decision) {
    boolean together =
        before != null
            && before.last().action().equals(Action.ACCEPT.code())
            && decision.action().equals(Action.ACCEPT.code());
    return before == null || together
        ? ""
        : " (supersedes decision %d of %s: %s)"
            .formatted(before.last().decision(), before.last().decidedBy(), before.last().action());
  }
}

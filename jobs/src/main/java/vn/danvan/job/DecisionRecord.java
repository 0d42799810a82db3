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
import vn.danvan.decision.kernel.Matter;
import vn.danvan.decision.kernel.RefusedDecisionException;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.warehouse.Warehouse;

/** Records judgements, and says of each what it supersedes. */
final class DecisionRecord {
  private final Decisions decisions;

  DecisionRecord(Warehouse warehouse) {
    this.decisions = new Decisions(warehouse);
  }

  /**
   * Records what is not decided so already.
   *
   * @throws RefusedDecisionException when a file is to be placed that is rejected
   */
  void record(List<Judgement> judgements, String by) {
    Map<Matter, Standing> standing =
        decisions.standing(decisions.sequence()).stream()
            .collect(Collectors.toMap(one -> one.last().matter(), Function.identity()));
    judgements.forEach(judgement -> requireNotRejected(judgement, standing));
    List<Judgement> fresh = new ArrayList<>();
    for (Judgement judgement : judgements) {
      Standing now = standing.get(judgement.matter());
      if (now == null || !now.says(judgement)) {
        fresh.add(judgement);
      }
    }
    if (fresh.isEmpty()) {
      System.out.println("Nothing was recorded: all of it is decided so already.");
      return;
    }
    for (Decision decision : decisions.record(fresh, by, Instant.now())) {
      Standing before = standing.get(decision.matter());
      System.out.println(words(decision) + superseding(before, decision));
    }
    System.out.printf("%d decisions are recorded. Next: ./danvan nightly%n", fresh.size());
  }

  /** A file that does not count at all would count nowhere else either. */
  private static void requireNotRejected(Judgement judgement, Map<Matter, Standing> standing) {
    Standing whole = standing.get(new Matter(judgement.subject(), false));
    if (judgement.action() == Action.PLACE && whole != null && whole.last().is(Action.REJECT)) {
      throw new RefusedDecisionException(
          "Decision %d of %s rejects the file. First: ./danvan decide withdraw %d --why TEXT"
              .formatted(
                  whole.last().decision(), whole.last().decidedBy(), whole.last().decision()));
    }
  }

  /** A decision in one line. */
  static String words(Decision decision) {
    return "%4d  %s%s%s%s: %s%s"
        .formatted(
            decision.decision(),
            decision.action(),
            decision.withdraws() == null ? "" : " " + decision.withdraws(),
            decision.value() == null
                ? ""
                : " to " + decision.value().stripTrailingZeros().toPlainString(),
            decision.stated() == null ? "" : " at " + decision.stated().words(),
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

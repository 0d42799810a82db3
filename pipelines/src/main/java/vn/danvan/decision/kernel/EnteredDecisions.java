package vn.danvan.decision.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.danvan.catalogue.Catalogue;

/**
 * The lines of a list as judgements, or what is wrong with them, line by line.
 *
 * @param judgements one for each line that is right
 * @param faults one for each line that is not
 */
public record EnteredDecisions(List<Judgement> judgements, List<String> faults) {

  /**
   * Holds lines against what they are about.
   *
   * @param entries lines that were filled in
   * @param known what stands in the current release, by token
   * @param placements what holds against the file where a line says that one belongs
   */
  public static EnteredDecisions of(
      List<Entry> entries,
      Map<String, Decidable> known,
      Catalogue catalogue,
      PlacementCheck placements) {
    List<Judgement> judgements = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    Map<Subject, Judgement> bySubject = new HashMap<>();
    Map<Subject, Long> lines = new HashMap<>();
    for (Entry entry : entries) {
      try {
        Judgement judgement = judgement(entry, known, catalogue, placements);
        Judgement other = bySubject.putIfAbsent(judgement.subject(), judgement);
        if (other != null && contradict(other, judgement)) {
          throw new RefusedDecisionException(
              "it contradicts line %d on the same value".formatted(lines.get(judgement.subject())));
        }
        lines.putIfAbsent(judgement.subject(), entry.line());
        // Several findings against one file are settled by placing it once.
        if (judgement.action() != Action.PLACE || other == null) {
          judgements.add(judgement);
        }
      } catch (RefusedDecisionException e) {
        faults.add("line %d: %s".formatted(entry.line(), e.getMessage()));
      }
    }
    return new EnteredDecisions(judgements, faults);
  }

  private static Judgement judgement(
      Entry entry, Map<String, Decidable> known, Catalogue catalogue, PlacementCheck placements) {
    Action action =
        Action.written(entry.action(), catalogue)
            .orElseThrow(
                () ->
                    new RefusedDecisionException(
                        "\"%s\" is no decision: write %s, %s, %s or %s"
                            .formatted(
                                entry.action(),
                                catalogue.word("decision", Action.ACCEPT.code()),
                                catalogue.word("decision", Action.CORRECT.code()),
                                catalogue.word("decision", Action.REJECT.code()),
                                catalogue.word("decision", Action.PLACE.code()))));
    Decidable what = known.get(entry.token());
    if (what == null) {
      throw new RefusedDecisionException(
          "the current release has no finding %s: the value, its finding or its file has changed since the list was written; write a new list"
              .formatted(entry.token()));
    }
    if (action == Action.PLACE) {
      return placements.judgement(what, placements.written(entry.value()), entry.why());
    }
    return new Intention(action, entry.value(), what.rule(), entry.why()).on(what, catalogue);
  }

  private static boolean contradict(Judgement one, Judgement other) {
    boolean sameValue =
        one.value() == null
            ? other.value() == null
            : other.value() != null && one.value().compareTo(other.value()) == 0;
    return one.action() != other.action()
        || !sameValue
        || !Objects.equals(one.stated(), other.stated());
  }
}

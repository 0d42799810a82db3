package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Constraint;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Form;
import vn.danvan.intake.kernel.Findings;
import vn.danvan.record.Cell;
import vn.danvan.record.Observation;
import vn.danvan.record.Submission;
import vn.danvan.record.ValueState;

/**
 * Holds the values of one submission against each other, as the catalogue's constraints, partitions
 * and levels demand. Of two numbers that cannot both be right neither is chosen; only a total that
 * all its levels contradict is excluded, for these stand for themselves.
 */
final class SubmissionCheck {
  private static final List<String> PART_LEVELS = List.of("province", "district", "commune");

  private final Catalogue catalogue;
  private final Submission submission;
  private final Map<ValueKey, Observation> observations;
  private final Map<ValueKey, Cell> cells;
  private final Findings findings;

  SubmissionCheck(
      Catalogue catalogue,
      Submission submission,
      Map<ValueKey, Observation> observations,
      Map<ValueKey, Cell> cells,
      Findings findings) {
    this.catalogue = catalogue;
    this.submission = submission;
    this.observations = observations;
    this.cells = cells;
    this.findings = findings;
  }

  void check() {
    for (Map.Entry<ValueKey, Observation> entry : observations.entrySet()) {
      if (isReported(entry.getValue())) {
        DataElement element = catalogue.element(entry.getKey().element());
        for (Constraint constraint : element.constraints()) {
          constraint(entry.getKey(), entry.getValue().value(), constraint);
        }
        for (DataElement.Breakdown breakdown : element.breakdowns()) {
          if (breakdown.partition() && entry.getKey().breakdown().equals("total")) {
            partition(entry.getKey(), entry.getValue().value(), breakdown);
          }
        }
      }
    }
    observations.entrySet().forEach(this::levels);
  }

  private void constraint(ValueKey key, BigDecimal value, Constraint constraint) {
    if (!key.breakdown().equals(constraint.breakdown())
        || (constraint.level() != null && !constraint.level().equals(key.level()))) {
      return;
    }
    String level = constraint.otherLevel() == null ? key.level() : constraint.otherLevel();
    List<Observation> others =
        constraint.elements().stream()
            .map(code -> key.of(code).at(level).by(constraint.otherBreakdown()))
            .map(observations::get)
            .toList();
    if (!others.stream().allMatch(SubmissionCheck::isReported)) {
      return;
    }
    BigDecimal sum = sum(others);
    if (!constraint.holds(value, sum)) {
      find(
          constraint.relation() == Constraint.Relation.BETWEEN
              ? "RATIO_IMPLAUSIBLE"
              : "CONSTRAINT_VIOLATED",
          key,
          expected(constraint, sum));
    }
  }

  private String expected(Constraint constraint, BigDecimal sum) {
    String others =
        String.join(
            " + ",
            constraint.elements().stream()
                .map(code -> "\"%s\"".formatted(catalogue.element(code).labelVi()))
                .toList());
    String bound = "%s (%s)".formatted(others, sum.toPlainString());
    return switch (constraint.relation()) {
      case AT_MOST -> "không lớn hơn " + bound;
      case AT_LEAST -> "không nhỏ hơn " + bound;
      case EQUALS -> "bằng " + bound;
      case BETWEEN ->
          "từ %s đến %s lần %s"
              .formatted(
                  constraint.times().least() == null ? "0" : constraint.times().least(),
                  constraint.times().most() == null ? "…" : constraint.times().most(),
                  bound);
    };
  }

  /**
   * The members of a partition add up to the total; one that few count apart may be missing or
   * blank. A member that cannot be read leaves the sum unknown.
   */
  private void partition(ValueKey key, BigDecimal total, DataElement.Breakdown breakdown) {
    List<Observation> parts = new ArrayList<>();
    for (String member : catalogue.membersOf(breakdown)) {
      Observation part = observations.get(key.by(breakdown.dimension() + "=" + member));
      if (isReported(part)) {
        parts.add(part);
      } else if (!breakdown.optional().contains(member) || isWrong(part)) {
        return;
      }
    }
    BigDecimal sum = sum(parts);
    if (sum.compareTo(total) != 0) {
      find("PARTS_MISMATCH", key, sum.toPlainString());
    }
  }

  /** A total that all its levels contradict is excluded. */
  private void levels(Map.Entry<ValueKey, Observation> entry) {
    ValueKey key = entry.getKey();
    if (!key.level().equals("total")
        || !isReported(entry.getValue())
        || !catalogue.element(key.element()).adds(Axis.LEVELS)) {
      return;
    }
    List<Observation> parts =
        askedLevels(key).filter(PART_LEVELS::contains).map(key::at).map(observations::get).toList();
    if (parts.size() < 2 || !parts.stream().allMatch(SubmissionCheck::isReported)) {
      return;
    }
    BigDecimal sum = sum(parts);
    if (sum.compareTo(entry.getValue().value()) != 0) {
      find("TOTAL_MISMATCH", key, sum.toPlainString());
      entry.setValue(entry.getValue().excluded());
    }
  }

  /**
   * The levels that make up a total: those of its row on the form, whether their column was found
   * or not; where a form has no rows, all that the element ever had.
   */
  private Stream<String> askedLevels(ValueKey key) {
    Form form = catalogue.form(submission.form());
    if (form.layout() == Form.Layout.TRANSCRIPTION) {
      return catalogue.element(key.element()).levels().stream();
    }
    return form.versions().stream()
        .filter(version -> version.version().equals(submission.formVersion()))
        .flatMap(Form.Version::rows)
        .filter(row -> row.element().equals(key.element()))
        .filter(row -> row.breakdown().equals(key.breakdown()))
        .flatMap(row -> row.levels().stream());
  }

  private void find(String rule, ValueKey key, String expected) {
    findings.value(rule, cells.get(key), expected);
  }

  private static BigDecimal sum(List<Observation> observations) {
    return observations.stream().map(Observation::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isReported(Observation observation) {
    return observation != null && observation.state().equals(ValueState.REPORTED.name());
  }

  /** Whether something stands there that is no value. */
  private static boolean isWrong(Observation observation) {
    return observation != null && !observation.state().equals(ValueState.BLANK.name());
  }
}

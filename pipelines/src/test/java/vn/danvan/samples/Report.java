package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;

/** What an office has to say, before it is written into any cell. */
record Report(
    Office office,
    Unit unit,
    Period period,
    Form form,
    Form.Version version,
    Heading heading,
    List<Line> lines) {
  private static final List<String> LEVELS = List.of("total", "province", "district", "commune");

  Report {
    lines = List.copyOf(lines);
  }

  /** The period in words: năm 2023, 6 tháng đầu năm 2024. */
  String periodWords() {
    return words(period.reportingYear());
  }

  /** The period a year before, in words. */
  String lastPeriodWords() {
    return words(period.reportingYear() - 1);
  }

  private String words(int year) {
    return switch (period.kind()) {
      case YEAR -> "năm " + year;
      case HALF -> "6 tháng %s năm %d".formatted(isFirstHalf() ? "đầu" : "cuối", year);
      case RANGE -> throw new IllegalStateException("no form asks for " + period.code());
    };
  }

  private boolean isFirstHalf() {
    return period.code().endsWith("S1");
  }

  /** The levels that stand in it, from the total downwards. */
  List<String> levels() {
    return LEVELS.stream()
        .filter(
            level ->
                version.columns().stream().anyMatch(column -> column.level().equals(level))
                    || lines.stream().anyMatch(line -> line.values().containsKey(level)))
        .toList();
  }

  /** What the form calls a level; a level that is none of the form's has its usual name. */
  String levelWords(String level) {
    return version.columns().stream()
        .filter(column -> column.level().equals(level))
        .map(Form.Column::labelVi)
        .findFirst()
        .orElse("Cấp huyện");
  }

  Line line(String element) {
    return lines.stream().filter(line -> line.is(element)).findFirst().orElseThrow();
  }

  boolean has(String element) {
    return lines.stream().anyMatch(line -> line.is(element));
  }

  /** The lines that have a value in the total column, which is all that some offices show. */
  List<Line> totals() {
    return lines.stream().filter(line -> line.values().containsKey("total")).toList();
  }

  /** The sections that have lines, in the form's order. */
  List<Form.Section> sections() {
    return lines.stream().map(Line::section).distinct().toList();
  }

  List<Line> of(Form.Section section) {
    return lines.stream().filter(line -> line.section().equals(section)).toList();
  }

  Report with(List<Line> others) {
    return new Report(office, unit, period, form, version, heading, others);
  }

  Report from(Office sender) {
    return new Report(sender, unit, period, form, version, heading, lines);
  }

  Report about(Unit other) {
    return new Report(office, other, period, form, version, heading, lines);
  }

  Report headed(Heading other) {
    return new Report(office, unit, period, form, version, other, lines);
  }

  /** The line of an element changed. */
  Report change(String element, UnaryOperator<Line> change) {
    return with(lines.stream().map(line -> line.is(element) ? change.apply(line) : line).toList());
  }

  /** Without the row of an element and the rows of its parts. */
  Report without(String element) {
    return with(
        lines.stream()
            .filter(line -> line.row() == null || !line.row().element().equals(element))
            .toList());
  }

  /** Without the rows of an element's parts. */
  Report withoutParts(String element) {
    return with(
        lines.stream()
            .filter(line -> !line.isPart() || !line.row().element().equals(element))
            .toList());
  }

  /** With a line more, behind the one that stands at a place (and its parts). */
  Report withBehind(Line line, Line more) {
    int place = lines.indexOf(line) + 1;
    while (place < lines.size() && lines.get(place).isPart()) {
      place++;
    }
    List<Line> others = new ArrayList<>(lines);
    others.add(place, more);
    return with(others);
  }

  /** Lines of elements that stand alone: a number in the total column and no parts. */
  Stream<Line> alone() {
    return lines.stream()
        .filter(line -> line.row() != null && line.row().isTotal())
        .filter(line -> line.values().keySet().equals(Set.of("total")))
        .filter(line -> line.values().get("total") != null)
        .filter(
            line ->
                lines.stream()
                    .noneMatch(
                        part ->
                            part.isPart()
                                && Objects.equals(part.row().element(), line.row().element())));
  }
}

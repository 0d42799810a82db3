package vn.danvan.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** What many offices do alike: one sheet with a heading, a table and signatures. */
final class Desk {
  private Desk() {}

  static void oneSheet(
      Draft draft,
      Report report,
      String sheet,
      List<Column> columns,
      List<Line> lines,
      UnaryOperator<Table> manner,
      SplittableRandom random) {
    Page page = draft.page(sheet);
    int right = columns.size() - 1;
    int top = Letter.head(draft, page, report, 0, right, random);
    manner.apply(new Table(draft, columns)).draw(page, top, 0, lines);
    Letter.foot(page, report, 0, right, random);
  }

  /** Number, label, unit of measure, then the levels as the form calls them. */
  static List<Column> official(Report report) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.numbering("STT"), Column.label("Nội dung"), Column.measure("Đơn vị tính")));
    for (String level : report.levels()) {
      columns.add(Column.value(level, report.levelWords(level)));
    }
    return columns;
  }

  /** The same with a column for remarks. */
  static List<Column> officialWithNotes(Report report) {
    List<Column> columns = official(report);
    columns.add(Column.note("Ghi chú"));
    return columns;
  }

  /** The level columns in an order of the office's own. */
  static List<Column> levels(Report report, List<String> order, UnaryOperator<String> words) {
    return order.stream()
        .filter(report.levels()::contains)
        .map(level -> Column.value(level, words.apply(level)))
        .toList();
  }
}

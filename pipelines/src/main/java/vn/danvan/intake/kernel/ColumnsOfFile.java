package vn.danvan.intake.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * What the columns of all tables together say of a file: that it is of another period, or that it
 * has no figures.
 *
 * @param known the columns of each table
 * @param figures tells figures from words
 */
record ColumnsOfFile(Map<TableHead, SortedMap<Integer, Column>> known, Figures figures) {

  /**
   * Holds a file all of whose figures are another period's, that has no column of figures, or that
   * has results of a year after its own: its title or its columns are left over from another year.
   *
   * @return whether it is held
   */
  boolean hold(Draft draft) {
    Optional<String> later =
        known.entrySet().stream()
            .flatMap(table -> laterResults(table.getKey(), table.getValue()))
            .findFirst();
    if (later.isPresent() && draft.stated.period() == null) {
      holdForPeriod(draft, later.get());
      return true;
    }
    List<Column> all = known.values().stream().flatMap(one -> one.values().stream()).toList();
    if (all.stream().anyMatch(Column::holdsValues)) {
      return false;
    }
    all.stream()
        .filter(Column.OtherFigures.class::isInstance)
        .map(Column.OtherFigures.class::cast)
        .findFirst()
        .ifPresentOrElse(
            other -> holdForPeriod(draft, other.heading()),
            () -> draft.hold("FORM_UNKNOWN", null, null, "không thấy cột số liệu"));
    return true;
  }

  private static void holdForPeriod(Draft draft, String heading) {
    draft.hold("PERIOD_CONFLICT", "%s, \"%s\"".formatted(draft.period, heading), null, null);
  }

  /** The headings of a table's columns in which results of a later year really stand. */
  private Stream<String> laterResults(TableHead head, SortedMap<Integer, Column> columns) {
    SortedMap<Integer, SortedMap<Integer, SheetCell>> rows =
        head.sheet().rows().tailMap(head.bottom() + 1);
    return columns.entrySet().stream()
        .filter(column -> column.getValue() instanceof Column.OtherFigures other && other.later())
        .filter(
            column ->
                rows.values().stream()
                    .map(row -> row.get(column.getKey()))
                    .anyMatch(cell -> cell != null && figures.isIn(cell)))
        .map(column -> ((Column.OtherFigures) column.getValue()).heading());
  }
}

package vn.danvan.intake.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.record.Cell;
import vn.danvan.workbook.kernel.Area;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

/**
 * The value cells of a sheet as they stand, each with what keeps it from being used: it is hidden,
 * merged over several facts, or its formula gives something else by now.
 */
final class ValueCells {
  private static final Set<String> MARKS_OF_NOTHING = Set.of("-", "–", "—", "x", "X", "/");

  private final Sheet sheet;
  private final SortedMap<Integer, Column> columns;
  private final Legend legend;
  private final Catalogue catalogue;
  private final Draft draft;

  ValueCells(
      Sheet sheet,
      SortedMap<Integer, Column> columns,
      Legend legend,
      Catalogue catalogue,
      Draft draft) {
    this.sheet = sheet;
    this.columns = columns;
    this.legend = legend;
    this.catalogue = catalogue;
    this.draft = draft;
  }

  /**
   * Takes a cell as a value of what its row means.
   *
   * @param columnLevel level that the column claims
   * @param asked levels that the form asks for in the row; an empty cell of another is no value
   * @param measure unit of measure stated for the row, null when none is
   * @param doubt rule that keeps the whole column from being used, null when none does
   */
  void read(
      int row,
      int column,
      RowMeaning meaning,
      String columnLevel,
      Set<String> asked,
      String measure,
      String doubt) {
    Optional<Area> area = sheet.merges().stream().filter(one -> one.holds(row, column)).findFirst();
    SheetCell cell =
        area.map(one -> sheet.cell(one.top(), one.left())).orElseGet(() -> sheet.cell(row, column));
    String level = level(meaning, columnLevel);
    boolean spread = area.filter(one -> asksOne(one, asked)).isPresent();
    if (spread && !asked.contains(level)) {
      return;
    }
    boolean expected =
        level != null && (asked.contains(level) || (cell != null && isKnown(meaning, level)));
    if (!expected) {
      if (cell != null && !MARKS_OF_NOTHING.contains(cell.text().strip())) {
        draft.findings.cell(
            "LEVEL_NOT_EXPECTED", sheet.name(), Sheet.address(row, column), cell.text(), null);
      }
      return;
    }
    if (!asked.contains(level) && isNothing(cell, doubt)) {
      return;
    }
    Optional<FormulaResult.Result> recomputed =
        cell == null || cell.formula() == null
            ? Optional.empty()
            : FormulaResult.of(sheet, cell.formula());
    boolean overBlanks = recomputed.filter(FormulaResult.Result::overBlanks).isPresent();
    boolean merged = area.isPresent() && !spread;
    String standing = doubt == null ? doubt(row, column, merged, cell, recomputed) : doubt;
    boolean notStored = cell != null && cell.formula() != null && cell.text().isEmpty();
    String text = cell == null || overBlanks ? null : cell.text();
    String type = cell == null || overBlanks ? "blank" : cell.typeCode();
    if (notStored && !overBlanks && recomputed.isPresent()) {
      text = FormulaResult.plain(recomputed.get().value());
      type = "formula";
    }
    Cell value =
        new Cell(
            draft.id,
            sheet.name(),
            Sheet.address(row, column),
            text,
            type,
            draft.reportingUnit,
            draft.period,
            meaning.element(),
            level,
            meaning.breakdown(),
            "exact",
            null,
            null,
            measure,
            cell == null ? null : legend.meaning(cell.text()),
            standing);
    draft.cells.add(value);
    if (standing != null) {
      draft.findings.value(
          standing,
          value,
          recomputed.map(result -> FormulaResult.plain(result.value())).orElse(null));
    } else if (notStored && !overBlanks) {
      draft.findings.value("FORMULA_RECOMPUTED", value, text);
    } else if (overBlanks && !notStored) {
      draft.findings.value("FORMULA_OVER_BLANKS", value, cell.text(), null, null);
    }
  }

  /** The level of a value: the row's own where it names one, and the column does not gainsay. */
  private static String level(RowMeaning meaning, String columnLevel) {
    if (meaning.level() == null) {
      return columnLevel;
    }
    boolean agrees = columnLevel.equals("total") || columnLevel.equals(meaning.level());
    return agrees ? meaning.level() : null;
  }

  /** Whether a cell spread over several columns of a row can be but one of its values. */
  private boolean asksOne(Area area, Set<String> asked) {
    return area.top() == area.bottom()
        && columns.subMap(area.left(), area.right() + 1).values().stream()
                .filter(
                    what -> what instanceof Column.Values values && asked.contains(values.level()))
                .count()
            == 1;
  }

  private boolean isKnown(RowMeaning meaning, String level) {
    return catalogue.element(meaning.element()).levels().contains(level);
  }

  /**
   * Whether a cell that the form does not ask for says nothing; in doubt a legend's zero is one.
   */
  private boolean isNothing(SheetCell cell, String doubt) {
    return MARKS_OF_NOTHING.contains(cell.text().strip())
        && (doubt == null || legend.meaning(cell.text()) == null);
  }

  private String doubt(
      int row,
      int column,
      boolean merged,
      SheetCell cell,
      Optional<FormulaResult.Result> recomputed) {
    if (merged) {
      return "MERGED_DATA_CELL";
    }
    if (cell == null) {
      return null;
    }
    if (sheet.hiddenRows().contains(row) || sheet.hiddenColumns().contains(column)) {
      return "VALUE_HIDDEN";
    }
    if (cell.formula() != null && cell.text().isEmpty() && recomputed.isEmpty()) {
      return "FORMULA_NOT_STORED";
    }
    boolean stale =
        recomputed.isPresent()
            && cell.type() == SheetCell.Type.NUMBER
            && FormulaResult.differs(new BigDecimal(cell.text()), recomputed.get().value());
    return stale ? "FORMULA_STALE" : null;
  }
}

package vn.danvan.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Form;

/** Where everything stands on the sheet of a form; rows and columns count from 0. */
final class SheetPlan {
  static final int ORDINAL_COLUMN = 0;
  static final int LABEL_COLUMN = 1;
  static final int UNIT_COLUMN = 2;
  static final int FIRST_VALUE_COLUMN = 3;

  static final int COMMITTEE_ROW = 0;
  static final int BODY_ROW = 1;
  static final int STAR_ROW = 2;
  static final int NUMBER_ROW = 3;
  static final int TITLE_ROW = 4;
  static final int ATTACHED_ROW = 5;
  static final int FORM_ROW = 6;
  static final int HEADING_ROW = 7;
  static final int COLUMN_ROW = 8;
  private static final int FIRST_LINE_ROW = 9;

  /** The levels whose values make up a total; villages lie within communes. */
  private static final List<String> PART_LEVELS = List.of("province", "district", "commune");

  private final Catalogue catalogue;
  private final List<String> levels;
  private final List<Line> lines = new ArrayList<>();

  /** A line of the table. */
  sealed interface Line {
    /** The row in which it stands. */
    int at();
  }

  /** The heading of a section. */
  record SectionLine(int at, Form.Section section) implements Line {}

  /**
   * A row of the form.
   *
   * @param opensParts whether it is the first of the rows that break another one down
   */
  record RowLine(int at, Form.Section section, Form.Row row, boolean opensParts) implements Line {}

  SheetPlan(Catalogue catalogue, Form.Version version) {
    this.catalogue = catalogue;
    this.levels = version.columns().stream().map(Form.Column::level).toList();
    for (Form.Section section : version.sections()) {
      lines.add(new SectionLine(nextRow(), section));
      String before = "";
      for (Form.Row row : section.rows()) {
        String dimension = dimension(row);
        boolean opens = !row.isTotal() && !dimension.equals(before);
        lines.add(new RowLine(nextRow(), section, row, opens));
        before = dimension;
      }
    }
  }

  private static String dimension(Form.Row row) {
    return row.breakdown().split("=", 2)[0];
  }

  List<Line> lines() {
    return lines;
  }

  int noteColumn() {
    return FIRST_VALUE_COLUMN + levels.size();
  }

  /** The row below the table's last. */
  int nextRow() {
    return FIRST_LINE_ROW + lines.size();
  }

  int column(String level) {
    return FIRST_VALUE_COLUMN + levels.indexOf(level);
  }

  /** The levels at which a row asks for a value, in the order of the columns. */
  List<String> asked(Form.Row row) {
    return levels.stream().filter(row.levels()::contains).toList();
  }

  /** The cell in which each value is asked for. */
  Map<AskedValue, String> addresses() {
    Map<AskedValue, String> addresses = new LinkedHashMap<>();
    for (Line line : lines) {
      if (line instanceof RowLine row) {
        for (String level : asked(row.row())) {
          addresses.put(
              new AskedValue(row.row().element(), level, row.row().breakdown()),
              address(row, level));
        }
      }
    }
    return addresses;
  }

  /**
   * The formula of a cell, empty where a value is to be filled in. A total is shown only when all
   * its parts are: a missing part is not zero, and a sum without it is not the total.
   */
  Optional<String> formula(RowLine line, String level) {
    DataElement element = catalogue.element(line.row().element());
    List<String> parts =
        asked(line.row()).stream()
            .filter(PART_LEVELS::contains)
            .map(part -> address(line, part))
            .toList();
    if (!level.equals("total") || parts.size() < 2 || !element.adds(Axis.LEVELS)) {
      return Optional.empty();
    }
    String cells = String.join(",", parts);
    return Optional.of("IF(COUNT(%s)<%d,\"\",SUM(%s))".formatted(cells, parts.size(), cells));
  }

  private String address(RowLine line, String level) {
    return new CellReference(line.at(), column(level)).formatAsString();
  }
}

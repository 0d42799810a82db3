package vn.danvan.synthetic;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.danvan.catalogue.Form;

/** Where everything stands on the sheet of a form version; rows and columns count from 0. */
final class SheetLayout {
  static final int ORDINAL_COLUMN = 0;
  static final int LABEL_COLUMN = 1;
  static final int UNIT_COLUMN = 2;
  static final int FIRST_VALUE_COLUMN = 3;

  static final int SENDER_ROW = 0;
  static final int BODY_ROW = 1;
  static final int DATE_ROW = 2;
  static final int NUMBER_ROW = 3;
  static final int TITLE_ROW = 5;
  static final int ATTACHED_ROW = 6;
  static final int MARK_ROW = 7;
  static final int FORM_ROW = 8;
  static final int HEADER_ROW = 9;
  static final int FIRST_TABLE_ROW = 11;

  private final Map<CellKey, Place> places = new LinkedHashMap<>();
  private final int noteColumn;
  private final int afterTableRow;

  /** A cell of the sheet. */
  record Place(int row, int column) {
    /** The address as a spreadsheet writes it. */
    String address() {
      return (char) ('A' + column) + Integer.toString(row + 1);
    }
  }

  SheetLayout(Form.Version version) {
    noteColumn = FIRST_VALUE_COLUMN + version.columns().size();
    int row = FIRST_TABLE_ROW;
    for (Form.Section section : version.sections()) {
      row++;
      for (Form.Row line : section.rows()) {
        for (int column = 0; column < version.columns().size(); column++) {
          String level = version.columns().get(column).level();
          if (line.levels().contains(level)) {
            places.put(
                new CellKey(line.element(), level, line.breakdown()),
                new Place(row, FIRST_VALUE_COLUMN + column));
          }
        }
        row++;
      }
    }
    afterTableRow = row;
  }

  Place place(CellKey key) {
    return places.get(key);
  }

  int noteColumn() {
    return noteColumn;
  }

  /** The first row below the table. */
  int afterTableRow() {
    return afterTableRow;
  }
}

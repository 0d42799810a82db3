package vn.danvan.synthetic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A line outside of the table that each report writes in its own words. */
  enum Line {
    SENDER,
    BODY,
    NUMBER,
    PLACE_AND_DATE,
    TITLE,
    ATTACHED,
    TO_CENTRE,
    TO_COMMITTEE
  }

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

  /** The row that opens the block below the table. */
  int recipientsRow() {
    return afterTableRow + 1;
  }

  /** The place of a line that each report writes in its own words. */
  Place place(Line line) {
    return switch (line) {
      case SENDER -> new Place(SENDER_ROW, ORDINAL_COLUMN);
      case BODY -> new Place(BODY_ROW, ORDINAL_COLUMN);
      case NUMBER -> new Place(NUMBER_ROW, ORDINAL_COLUMN);
      case PLACE_AND_DATE -> new Place(DATE_ROW, FIRST_VALUE_COLUMN);
      case TITLE -> new Place(TITLE_ROW, ORDINAL_COLUMN);
      case ATTACHED -> new Place(ATTACHED_ROW, ORDINAL_COLUMN);
      case TO_CENTRE -> new Place(recipientsRow() + 1, LABEL_COLUMN);
      case TO_COMMITTEE -> new Place(recipientsRow() + 2, LABEL_COLUMN);
    };
  }

  /** The addresses of all that each report fills in. */
  Set<String> slots() {
    return Stream.concat(places.values().stream(), Arrays.stream(Line.values()).map(this::place))
        .map(Place::address)
        .collect(Collectors.toSet());
  }
}

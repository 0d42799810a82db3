package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a table and notes what each of its cells means. */
final class Table {

  /** How sections are headed. */
  enum Sections {
    /** Number and name in their columns. */
    HEADED,
    /** The same in capitals. */
    CAPITALS,
    /** One cell over the whole width. */
    SPREAD,
    NONE
  }

  private final Draft draft;
  private final List<Column> columns;
  private Numbers numbers = Numbers.CELLS;
  private Labels labels = Labels.PLAIN;
  private Sections sections = Sections.HEADED;
  private String partsHead;
  private boolean columnsAreNumbered;

  private final List<Entry> entries = new ArrayList<>();
  private Page page;
  private int left;
  private int row;
  private int whole;
  private int part;

  Table(Draft draft, List<Column> columns) {
    this.draft = draft;
    this.columns = columns;
  }

  Table writing(Numbers how) {
    numbers = how;
    return this;
  }

  Table labelled(Labels how) {
    labels = how;
    return this;
  }

  Table sectioned(Sections how) {
    sections = how;
    return this;
  }

  /** With a row of its own ("Trong đó:") above the parts of an element. */
  Table announcingParts(String words) {
    partsHead = words;
    return this;
  }

  /** With a row below the head that numbers the columns: A, B, C, 1, 2. */
  Table numberingColumns() {
    columnsAreNumbered = true;
    return this;
  }

  /** Draws it; returns the row below. */
  int draw(Page onto, int top, int leftmost, List<Line> lines) {
    page = onto;
    left = leftmost;
    row = top;
    head();
    Line before = null;
    for (Line line : lines) {
      if (before == null || !before.section().equals(line.section())) {
        section(line);
      }
      if (partsHead != null && line.isPart() && !isSameGroup(before, line)) {
        page.write(row++, labelColumn(), partsHead, Look.INDENTED);
      }
      entry(line);
      before = line;
    }
    draft.add(new Draft.Frame(page, top, left + columns.size(), entries));
    return row;
  }

  private void head() {
    int lines = columns.stream().mapToInt(column -> column.heads().size()).max().orElse(1);
    for (int i = 0; i < columns.size(); i++) {
      List<String> heads = columns.get(i).heads();
      boolean continued = i > 0 && isUnder(heads, columns.get(i - 1).heads());
      if (!continued) {
        page.write(row, left + i, heads.getFirst(), Look.CENTRED);
      }
      if (heads.size() == 2) {
        page.write(row + 1, left + i, heads.get(1), Look.CENTRED);
      }
      if (heads.size() < lines) {
        page.merge(row, row + lines - 1, left + i, left + i);
      } else if (lines == 2 && !continued) {
        page.merge(row, row, left + i, left + lastUnder(i));
      }
      if (columns.get(i) instanceof Column.Value) {
        draft.valuesUnder(new Spot(page, row + heads.size() - 1, left + i));
      }
    }
    row += lines;
    if (columnsAreNumbered) {
      numberColumns();
    }
  }

  private static boolean isUnder(List<String> heads, List<String> before) {
    return heads.size() == 2 && before.size() == 2 && heads.getFirst().equals(before.getFirst());
  }

  private int lastUnder(int first) {
    int last = first;
    while (last + 1 < columns.size()
        && isUnder(columns.get(last + 1).heads(), columns.get(last).heads())) {
      last++;
    }
    return last;
  }

  private void numberColumns() {
    char letter = 'A';
    int number = 1;
    for (int i = 0; i < columns.size(); i++) {
      String mark =
          columns.get(i) instanceof Column.Value || columns.get(i) instanceof Column.Aside
              ? String.valueOf(number++)
              : String.valueOf(letter++);
      page.write(row, left + i, mark, Look.CENTRED);
    }
    row++;
  }

  private void section(Line line) {
    whole = 0;
    if (sections == Sections.NONE) {
      return;
    }
    String number = line.section().number();
    String name = line.section().labelVi();
    String words = sections == Sections.CAPITALS ? Office.upper(name) : name;
    if (sections == Sections.SPREAD || numberColumn() < 0) {
      page.write(row, left, number + ". " + words, Look.BOLD);
    } else {
      page.write(row, numberColumn(), number, Look.BOLD);
      page.write(row, labelColumn(), words, Look.BOLD);
    }
    if (sections == Sections.SPREAD) {
      page.merge(row, row, left, left + columns.size() - 1);
    }
    row++;
  }

  private void entry(Line line) {
    whole = line.isPart() ? whole : whole + 1;
    part = line.isPart() ? part + 1 : 0;
    String number = line.isPart() ? whole + "." + part : String.valueOf(whole);
    Map<String, Spot> cells = new LinkedHashMap<>();
    Spot label = null;
    Spot measure = null;
    Spot note = null;
    for (int i = 0; i < columns.size(); i++) {
      int column = left + i;
      switch (columns.get(i)) {
        case Column.Numbering numbering ->
            page.write(row, column, number(line, numbering), Look.CENTRED);
        case Column.Label ignored ->
            label =
                page.write(
                    row,
                    column,
                    labels.of(line, number),
                    line.isPart() ? Look.INDENTED : Look.PLAIN);
        case Column.Measure ignored ->
            measure = page.write(row, column, line.measure(), Look.CENTRED);
        case Column.Value value -> value(line, value.level(), column, cells);
        case Column.Aside aside -> {
          Content content = aside.filling().apply(line);
          if (content != null) {
            page.write(row, column, content, Look.PLAIN);
          }
        }
        case Column.Note ignored -> {
          note = new Spot(page, row, column);
          if (line.note() != null) {
            page.write(row, column, line.note(), Look.PLAIN);
          }
        }
      }
    }
    entries.add(new Entry(line, label, cells, measure, note));
    row++;
  }

  private Content number(Line line, Column.Numbering numbering) {
    return line.isPart()
        ? Content.words(numbering.marks().part(whole, part))
        : Content.whole(whole);
  }

  private void value(Line line, String level, int column, Map<String, Spot> cells) {
    BigDecimal written = line.written(level);
    Spot spot = new Spot(page, row, column);
    if (written != null) {
      page.write(row, column, numbers.of(written), Look.PLAIN);
    }
    if (written != null || line.asks(level)) {
      cells.put(level, spot);
    }
    if (line.asks(level)) {
      draft.means(spot, line, level);
    }
  }

  private static boolean isSameGroup(Line before, Line line) {
    return before != null
        && before.isPart()
        && dimension(before).equals(dimension(line))
        && before.row().element().equals(line.row().element());
  }

  private static String dimension(Line line) {
    String breakdown = line.row().breakdown();
    return breakdown.substring(0, breakdown.indexOf('='));
  }

  private int labelColumn() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) instanceof Column.Label) {
        return left + i;
      }
    }
    throw new IllegalStateException("a table without labels");
  }

  private int numberColumn() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) instanceof Column.Numbering) {
        return left + i;
      }
    }
    return -1;
  }
}

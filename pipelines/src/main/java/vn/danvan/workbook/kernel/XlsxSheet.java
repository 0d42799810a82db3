package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads one worksheet of an .xlsx as a stream. */
final class XlsxSheet {
  private final XmlPart xml;
  private final XlsxStyles styles;
  private final SheetDraft sheet;
  private final Map<Integer, SharedFormula> sharedFormulas = new HashMap<>();
  private int row = -1;
  private int column = -1;
  private boolean rowHidden;

  XlsxSheet(XmlPart xml, XlsxStyles styles, SheetDraft sheet) {
    this.xml = xml;
    this.styles = styles;
    this.sheet = sheet;
  }

  void read() throws XMLStreamException, IOException, UnreadableFileException {
    boolean room = true;
    while (room && xml.next()) {
      switch (xml.name()) {
        case "col" -> readColumns();
        case "row" -> startRow();
        case "c" -> room = readCell();
        case "mergeCell" -> room = readMerge();
        default -> {}
      }
    }
  }

  private void readColumns() {
    if (xml.flag("hidden") || "0".equals(xml.attribute("width"))) {
      int first = xml.number("min", 0) - 1;
      sheet.hideColumns(first, xml.number("max", 0) - 1);
    }
  }

  private void startRow() throws IOException {
    row = xml.number("r", row + 2) - 1;
    if (row < 0 || row >= Address.ROWS) {
      throw new IOException("no row " + row);
    }
    column = -1;
    rowHidden = xml.flag("hidden") || "0".equals(xml.attribute("ht"));
  }

  private boolean readMerge() {
    String reference = xml.attribute("ref");
    String[] ends = reference == null ? new String[0] : reference.split(":");
    Address first = ends.length > 0 ? Address.parse(ends[0]) : null;
    Address last = ends.length == 2 ? Address.parse(ends[1]) : null;
    return first == null
        || last == null
        || sheet.merge(new Area(first.row(), first.column(), last.row(), last.column()));
  }

  private boolean readCell() throws XMLStreamException, IOException, UnreadableFileException {
    Address at = place();
    String type = xml.attribute("t");
    CellStyle style = styles.of(xml.number("s", 0));
    String value = null;
    RichText inline = null;
    String formula = null;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "f" -> formula = readFormula(at);
        case "is" -> inline = RichTextReader.read(xml);
        default -> xml.skip();
      }
    }
    if (value == null && inline == null && formula == null) {
      return true;
    }
    DraftCell cell = cell(type == null ? "n" : type, value, inline, style, formula);
    if (cell == null) {
      return true;
    }
    if (rowHidden) {
      sheet.hideRow(at.row());
    }
    return sheet.put(at.row(), at.column(), cell);
  }

  /** Some writers name no places: a cell then follows the one before it. */
  private Address place() throws IOException {
    String reference = xml.attribute("r");
    Address at = reference == null ? new Address(row, column + 1) : Address.parse(reference);
    if (at == null || at.row() != row || at.column() >= Address.COLUMNS || row < 0) {
      throw new IOException("no cell " + reference);
    }
    column = at.column();
    return at;
  }

  /** The formula of the cell, null when its element only states that it is computed. */
  private String readFormula(Address at) throws XMLStreamException, UnreadableFileException {
    boolean isShared = "shared".equals(xml.attribute("t"));
    int index = xml.number("si", -1);
    String text = RichTextReader.unescaped(xml.text());
    if (isShared && text.isEmpty()) {
      SharedFormula shared = sharedFormulas.get(index);
      return shared == null ? "" : shared.at(at.row(), at.column());
    }
    if (isShared) {
      SheetDraft.requireSharedFormulas(sharedFormulas.size());
      Allowance.requireTextOfACell(text.length());
      sharedFormulas.put(index, new SharedFormula(at, text));
    }
    return text;
  }

  private static DraftCell cell(
      String type, String value, RichText inline, CellStyle style, String formula)
      throws IOException {
    if (inline != null) {
      return new DraftCell(inline, -1, SheetCell.Type.TEXT, style, formula);
    }
    if (value == null) {
      return DraftCell.of("", SheetCell.Type.TEXT, style, formula);
    }
    return switch (type) {
      case "s" -> DraftCell.ofShared(index(value), style, formula);
      case "b" -> {
        String logical = value.strip().equals("1") ? "1" : "0";
        yield DraftCell.of(logical, SheetCell.Type.BOOLEAN, style, formula);
      }
      case "e" -> DraftCell.of(value, SheetCell.Type.ERROR, style, formula);
      case "d" ->
          DraftCell.of(
              value,
              SheetCell.Type.NUMBER,
              new CellStyle(SheetCell.Format.DATE, style.font()),
              formula);
      case "n" -> {
        String digits = value.strip();
        yield DraftCell.of(
            digits, isNumber(digits) ? SheetCell.Type.NUMBER : SheetCell.Type.TEXT, style, formula);
      }
      default -> {
        String text = RichTextReader.unescaped(value);
        // A formula that gives an empty text shows nothing.
        yield text.isBlank() ? null : DraftCell.of(text, SheetCell.Type.TEXT, style, formula);
      }
    };
  }

  private static int index(String value) throws IOException {
    try {
      int index = Integer.parseInt(value.strip());
      if (index >= 0 && index < SharedStrings.MAX_INDEX) {
        return index;
      }
    } catch (NumberFormatException e) {
      // Falls through to the refusal.
    }
    throw new IOException("no shared text " + value);
  }

  /** Whether a stored value is a number as programs write it. */
  private static boolean isNumber(String value) {
    boolean digit = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c >= '0' && c <= '9') {
        digit = true;
      } else if ("+-.Ee".indexOf(c) < 0) {
        return false;
      }
    }
    return digit && value.length() <= 64;
  }
}

package vn.danvan.workbook.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.danvan.text.kernel.LegacyText;
import vn.danvan.workbook.kernel.Workbook.Remark;

/**
 * A workbook while it is read. Legacy text is understood last, from all texts of the file together.
 */
final class WorkbookDraft {
  private static final int LONGEST_VALUE = 200;

  /** Of the whole file; nobody reads more. */
  private static final int MAX_REMARKS = 50;

  final Allowance allowance = new Allowance();
  final Map<String, String> properties = new HashMap<>();
  private final List<SheetDraft> sheets = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();

  SheetDraft addSheet(String name, boolean hidden) throws UnreadableFileException {
    Allowance.requireSheets(sheets.size() + 1);
    SheetDraft sheet = new SheetDraft(name, hidden, allowance);
    sheets.add(sheet);
    return sheet;
  }

  /** The indexes of the shared texts that its cells need. */
  BitSet sharedTexts() {
    BitSet needed = new BitSet();
    for (SheetDraft sheet : sheets) {
      sheet.forEach(
          cell -> {
            if (cell.text() == null) {
              needed.set(cell.shared());
            }
          });
    }
    return needed;
  }

  /** Remarks something of the whole file, once. */
  void remark(String rule, String value) {
    Remark remark = new Remark(rule, null, cut(value));
    if (remarks.size() < MAX_REMARKS && !remarks.contains(remark)) {
      remarks.add(remark);
    }
  }

  /**
   * The workbook.
   *
   * @param shared the shared texts that its cells need, by index
   */
  Workbook finish(Workbook.Kind kind, Map<Integer, RichText> shared)
      throws UnreadableFileException {
    if (sheets.isEmpty()) {
      throw UnreadableFileException.notAWorkbook("tệp không có trang tính nào");
    }
    LegacyText legacy = new LegacyText();
    for (SheetDraft sheet : sheets) {
      sheet.forEach(
          cell -> {
            if (cell.type() == SheetCell.Type.TEXT) {
              text(cell, shared).runs().forEach(run -> legacy.add(run.text(), font(run, cell)));
            }
          });
    }
    List<Sheet> finished = new ArrayList<>();
    for (SheetDraft sheet : sheets) {
      Set<String> encodings = new TreeSet<>();
      Sheet read = sheet.finish(cell -> read(cell, text(cell, shared), legacy, encodings));
      finished.add(read);
      remark("HIDDEN_ROWS_OR_SHEETS", read, HiddenParts.of(read));
      remark("SHEET_TOO_LARGE", read, sheet.leftOut());
      remark("LEGACY_ENCODING", read, encodings.isEmpty() ? null : String.join("; ", encodings));
    }
    return new Workbook(kind, finished, properties, remarks);
  }

  private static RichText text(DraftCell cell, Map<Integer, RichText> shared) {
    return cell.text() == null ? shared.get(cell.shared()) : cell.text();
  }

  private static String font(RichText.Run run, DraftCell cell) {
    return run.font() == null ? cell.style().font() : run.font();
  }

  private static SheetCell read(
      DraftCell cell, RichText text, LegacyText legacy, Set<String> encodings) {
    if (text.isBlank() && cell.formula() == null) {
      return null;
    }
    String unicode = text.joined();
    if (cell.type() == SheetCell.Type.TEXT) {
      StringBuilder joined = new StringBuilder();
      for (RichText.Run run : text.runs()) {
        LegacyText.Reading reading = legacy.read(run.text(), font(run, cell));
        if (reading.encoding() != null) {
          String label = reading.encoding().label();
          encodings.add(reading.readable() ? label : label + ", có chữ không đọc được");
        }
        joined.append(reading.text());
      }
      unicode = joined.toString();
    }
    SheetCell.Format format =
        cell.type() == SheetCell.Type.NUMBER ? cell.style().format() : SheetCell.Format.PLAIN;
    return new SheetCell(unicode, cell.type(), format, cell.formula());
  }

  private void remark(String rule, Sheet sheet, String value) {
    if (value != null) {
      remarks.add(new Remark(rule, sheet.name(), cut(value)));
    }
  }

  private static String cut(String value) {
    return value == null || value.length() <= LONGEST_VALUE
        ? value
        : value.substring(0, LONGEST_VALUE - 1) + "…";
  }
}

package vn.danvan.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** Colours and comments the cells that remarks mean; of a cell nothing but its fill changes. */
final class CellMarks {
  private static final int MAX_COMMENT_LETTERS = 1_000;

  private final Copy copy;

  /** Tinted styles by the number of the style that they come from. */
  private final Map<Degree, Map<Integer, CellStyle>> tinted = new HashMap<>();

  private CellMarks(Copy copy) {
    this.copy = copy;
  }

  static void put(Copy copy, List<Remark> remarks) {
    Map<Places.Target, List<Remark>> byCell = new LinkedHashMap<>();
    for (Remark remark : remarks) {
      if (remark.target() != null) {
        byCell.computeIfAbsent(remark.target(), target -> new ArrayList<>()).add(remark);
      }
    }
    CellMarks marks = new CellMarks(copy);
    byCell.forEach(marks::mark);
  }

  /** The gravest remark stands first and gives the colour. */
  private void mark(Places.Target target, List<Remark> remarks) {
    Cell cell = cell(target);
    cell.setCellStyle(tinted(cell.getCellStyle(), remarks.getFirst().degree()));
    String words = remarks.stream().map(Remark::comment).collect(Collectors.joining("\n"));
    copy.comment(
        cell,
        words.length() > MAX_COMMENT_LETTERS
            ? words.substring(0, MAX_COMMENT_LETTERS) + "…"
            : words);
  }

  /** An empty cell comes to be with the format that its row or column gives it. */
  private static Cell cell(Places.Target target) {
    Sheet sheet = target.sheet();
    CellAddress address = target.address();
    Row row = sheet.getRow(address.getRow());
    if (row == null) {
      row = sheet.createRow(address.getRow());
    }
    Cell cell = row.getCell(address.getColumn());
    if (cell == null) {
      CellStyle style =
          row.getRowStyle() == null ? sheet.getColumnStyle(address.getColumn()) : row.getRowStyle();
      cell = row.createCell(address.getColumn());
      if (style != null) {
        cell.setCellStyle(style);
      }
    }
    return cell;
  }

  /** Cells of one style share one tinted style; a workbook that is full of styles gets no more. */
  private CellStyle tinted(CellStyle style, Degree degree) {
    Map<Integer, CellStyle> made = tinted.computeIfAbsent(degree, d -> new HashMap<>());
    Workbook workbook = copy.workbook();
    boolean full =
        workbook.getNumCellStyles() >= workbook.getSpreadsheetVersion().getMaxCellStyles();
    return full
        ? made.getOrDefault((int) style.getIndex(), style)
        : made.computeIfAbsent((int) style.getIndex(), index -> copy.tinted(style, degree));
  }
}

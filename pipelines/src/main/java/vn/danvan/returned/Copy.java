package vn.danvan.returned;

import java.io.Closeable;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import vn.danvan.workbook.kernel.UnreadableFileException;

/** A copy of the province's file, open for marks: what differs between the kinds of workbooks. */
sealed interface Copy extends Closeable permits XlsxCopy, XlsCopy {
  /** Who comments. */
  String AUTHOR = "Kho dữ liệu dân vận";

  /** Opens a copy of the kind that the content is of; a text table becomes an .xlsx. */
  static Copy of(byte[] original) throws IOException, UnreadableFileException {
    return switch (FileMagic.valueOf(original)) {
      case OOXML -> XlsxCopy.of(original);
      case OLE2 -> XlsCopy.of(original);
      case UNKNOWN -> TextTable.asXlsx(original);
      default -> throw new IOException("content of another kind");
    };
  }

  Workbook workbook();

  /** The ending of its file name, without a dot. */
  String extension();

  /** A new style that differs from one of this workbook in its fill alone. */
  CellStyle tinted(CellStyle style, Degree degree);

  /**
   * Comments a cell, below what its comment says already. A cell whose comment, or the drawings
   * around it, would be damaged stays as it is.
   */
  void comment(Cell cell, String text);

  /** Puts the sheet that was added last before all others, opens on it, and writes. */
  byte[] bytesWithLastSheetFirst() throws IOException;
}

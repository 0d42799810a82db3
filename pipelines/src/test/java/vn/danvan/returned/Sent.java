package vn.danvan.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import vn.danvan.record.Finding;
import vn.danvan.record.Submission;

/** What goes in and comes out: files that were sent, findings about them, copies that went back. */
final class Sent {
  static final Heading HEADING =
      new Heading("Tỉnh ủy Yên Bái", "Năm 2024", Submission.Outcome.ACCEPTED);

  private Sent() {}

  static Finding error(String sheet, String cell, String value) {
    return finding(sheet, cell, "error", "Không đọc được số \"%s\".".formatted(value), value, null);
  }

  static Finding warning(String sheet, String cell, String value, String expected) {
    return finding(sheet, cell, "warning", "Đề nghị kiểm tra số " + value + ".", value, expected);
  }

  static Finding info(String sheet, String cell, String value, String expected) {
    return finding(sheet, cell, "info", "Đã đọc là " + expected + ".", value, expected);
  }

  static Finding finding(
      String sheet, String cell, String severity, String message, String value, String expected) {
    return new Finding(
        "s1", sheet, cell, null, null, null, "RULE", severity, message, value, expected);
  }

  static ReturnedWorkbook back(byte[] original, String fileName, Finding... findings) {
    return ReturnedWorkbook.of(original, fileName, HEADING, List.of(findings));
  }

  static byte[] bytes(Workbook workbook) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static Workbook open(byte[] bytes) {
    try {
      return WorkbookFactory.create(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

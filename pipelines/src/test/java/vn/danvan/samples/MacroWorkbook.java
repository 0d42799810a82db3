package vn.danvan.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** An .xlsm with a macro project; its numbers are readable without running anything. */
final class MacroWorkbook implements Fault {
  @Override
  public String kind() {
    return "macro";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.XLSX);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.touch(MacroWorkbook::project);
    draft.named("xlsm");
    draft.becomes(Set.of("accepted", "held", "refused"));
    draft.expect(ofFile(ANY, "MACRO_PRESENT"));
    return true;
  }

  private static void project(Workbook workbook) {
    XSSFWorkbook sheets = (XSSFWorkbook) workbook;
    sheets.setWorkbookType(XSSFWorkbookType.XLSM);
    try {
      sheets.setVBAProject(
          new ByteArrayInputStream("no project".getBytes(StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

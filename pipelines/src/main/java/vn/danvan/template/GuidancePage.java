package vn.danvan.template;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** The sheet that says how the form is filled in, and what each of its elements counts. */
final class GuidancePage {
  private static final int ORDINAL_WIDTH = 8;
  private static final int LABEL_WIDTH = 40;
  private static final int UNIT_WIDTH = 13;
  private static final int MEANING_WIDTH = 75;
  private static final int LAST_COLUMN = 3;
  private static final int PAGE_WIDTH = ORDINAL_WIDTH + LABEL_WIDTH + UNIT_WIDTH + MEANING_WIDTH;

  private final Template template;
  private final Page page;
  private int row;

  GuidancePage(Template template, XSSFWorkbook workbook) {
    this.template = template;
    this.page =
        Page.in(workbook, "Hướng dẫn", ORDINAL_WIDTH, LABEL_WIDTH, UNIT_WIDTH, MEANING_WIDTH);
  }

  void draw() {
    String form = template.form().code();
    line("HƯỚNG DẪN GHI BIỂU SỐ " + form, Look.TITLE);
    line("(%s)".formatted(template.title()), Look.SUBTITLE);
    Guidance guidance = new Guidance(template);
    paragraphs("I. Quy định chung", guidance.duty());
    paragraphs("II. Cách ghi số liệu", guidance.filling());
    row++;
    line("III. Giải thích chỉ tiêu", Look.PARAGRAPH_HEADING);
    elements();
    page.printedPortrait("Hướng dẫn ghi Biểu số: " + form);
  }

  private void paragraphs(String heading, List<String> paragraphs) {
    row++;
    line(heading, Look.PARAGRAPH_HEADING);
    for (int i = 0; i < paragraphs.size(); i++) {
      line("%d. %s".formatted(i + 1, paragraphs.get(i)), Look.PARAGRAPH);
    }
  }

  private void line(String text, Look look) {
    page.across(row, 0, LAST_COLUMN, text, look);
    page.height(row++, Wrapped.lines(text, PAGE_WIDTH));
  }

  private void elements() {
    page.sheet().setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    cells(Look.HEADING, Look.HEADING, "STT", "Tên chỉ tiêu", "ĐVT", "Cách tính");
    Catalogue catalogue = template.catalogue();
    for (Form.Section section : template.version().sections()) {
      page.text(row, 0, section.number(), Look.SECTION_NUMBER);
      page.across(row, 1, LAST_COLUMN, section.labelVi(), Look.SECTION);
      page.height(row++, 1);
      for (Form.Row line : section.rows()) {
        if (line.isTotal()) {
          DataElement element = catalogue.element(line.element());
          cells(
              Look.ORDINAL,
              Look.LABEL,
              "%s.%s".formatted(section.number(), line.number()),
              catalogue.rowLabel(line),
              element.unit(),
              element.meaningVi());
        }
      }
    }
  }

  private void cells(
      Look centred, Look plain, String ordinal, String label, String unit, String meaning) {
    page.text(row, 0, ordinal, centred);
    page.text(row, 1, label, plain);
    page.text(row, 2, unit, centred);
    page.text(row, LAST_COLUMN, meaning, plain);
    int lines = Math.max(Wrapped.lines(label, LABEL_WIDTH), Wrapped.lines(meaning, MEANING_WIDTH));
    page.height(row++, Math.max(lines, Wrapped.lines(unit, UNIT_WIDTH)));
  }
}

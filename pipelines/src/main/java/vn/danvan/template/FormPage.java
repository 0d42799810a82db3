package vn.danvan.template;

import static vn.danvan.template.SheetPlan.COLUMN_ROW;
import static vn.danvan.template.SheetPlan.FIRST_VALUE_COLUMN;
import static vn.danvan.template.SheetPlan.HEADING_ROW;
import static vn.danvan.template.SheetPlan.LABEL_COLUMN;
import static vn.danvan.template.SheetPlan.ORDINAL_COLUMN;
import static vn.danvan.template.SheetPlan.UNIT_COLUMN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;

/** The sheet that is filled in: letterhead, table, signature. */
final class FormPage {
  private static final String OF_WHICH = "Trong đó: ";
  private static final int ORDINAL_WIDTH = 6;
  private static final int LABEL_WIDTH = 54;
  private static final int UNIT_WIDTH = 13;
  private static final int VALUE_WIDTH = 16;
  private static final int NOTE_WIDTH = 20;

  /** Digits that an indented label has less room. */
  private static final int INDENT_WIDTH = 4;

  private final Template template;
  private final Catalogue catalogue;
  private final SheetPlan plan;
  private final Page page;

  FormPage(Template template, XSSFWorkbook workbook) {
    this.template = template;
    this.catalogue = template.catalogue();
    this.plan = template.plan();
    this.page = Page.in(workbook, "Biểu " + template.form().code(), widths());
  }

  void draw() {
    new Letterhead(template, page, plan).draw();
    headings();
    for (SheetPlan.Line line : plan.lines()) {
      switch (line) {
        case SheetPlan.SectionLine section -> section(section);
        case SheetPlan.RowLine row -> row(row);
      }
    }
    page.sheet().createFreezePane(FIRST_VALUE_COLUMN, COLUMN_ROW + 1);
    page.sheet().setRepeatingRows(new CellRangeAddress(HEADING_ROW, COLUMN_ROW, -1, -1));
    page.printedLandscape(
        "Biểu số: %s – %s".formatted(template.form().code(), template.period().labelVi()));
  }

  private int[] widths() {
    int[] widths = new int[plan.noteColumn() + 1];
    Arrays.fill(widths, VALUE_WIDTH);
    widths[ORDINAL_COLUMN] = ORDINAL_WIDTH;
    widths[LABEL_COLUMN] = LABEL_WIDTH;
    widths[UNIT_COLUMN] = UNIT_WIDTH;
    widths[plan.noteColumn()] = NOTE_WIDTH;
    return widths;
  }

  private void headings() {
    int note = plan.noteColumn();
    heading(ORDINAL_COLUMN, "STT");
    heading(LABEL_COLUMN, "Nội dung");
    heading(UNIT_COLUMN, "ĐVT");
    heading(note, "Ghi chú");
    List<Form.Column> columns = template.version().columns();
    if (columns.size() > 1) {
      page.across(HEADING_ROW, FIRST_VALUE_COLUMN, note - 1, "Số lượng", Look.HEADING);
    } else {
      page.text(HEADING_ROW, FIRST_VALUE_COLUMN, "Số lượng", Look.HEADING);
    }
    int lines = 1;
    for (Form.Column column : columns) {
      page.text(COLUMN_ROW, plan.column(column.level()), column.labelVi(), Look.HEADING);
      lines = Math.max(lines, Wrapped.lines(column.labelVi(), VALUE_WIDTH));
    }
    page.height(HEADING_ROW, 1);
    page.height(COLUMN_ROW, lines);
  }

  private void heading(int column, String text) {
    page.block(HEADING_ROW, column, COLUMN_ROW, column, text, Look.HEADING);
  }

  private void section(SheetPlan.SectionLine line) {
    page.text(line.at(), ORDINAL_COLUMN, line.section().number(), Look.SECTION_NUMBER);
    page.across(line.at(), LABEL_COLUMN, plan.noteColumn(), line.section().labelVi(), Look.SECTION);
    page.height(line.at(), 1);
  }

  private void row(SheetPlan.RowLine line) {
    Form.Row row = line.row();
    DataElement element = catalogue.element(row.element());
    String label = (line.opensParts() ? OF_WHICH : "") + catalogue.rowLabel(row);
    page.text(line.at(), ORDINAL_COLUMN, row.number(), Look.ORDINAL);
    page.text(line.at(), LABEL_COLUMN, label, row.isTotal() ? Look.LABEL : Look.PART_LABEL);
    page.text(line.at(), UNIT_COLUMN, element.unit(), Look.ORDINAL);
    page.cell(line.at(), plan.noteColumn(), Look.NOTE);
    values(line, format(element.decimals()));
    int labelWidth = row.isTotal() ? LABEL_WIDTH : LABEL_WIDTH - INDENT_WIDTH;
    page.height(
        line.at(),
        Math.max(Wrapped.lines(label, labelWidth), Wrapped.lines(element.unit(), UNIT_WIDTH)));
  }

  private void values(SheetPlan.RowLine line, String format) {
    CellRangeAddressList entries = new CellRangeAddressList();
    for (Form.Column column : template.version().columns()) {
      int at = plan.column(column.level());
      Optional<String> formula = plan.formula(line, column.level());
      if (!line.row().levels().contains(column.level())) {
        page.cell(line.at(), at, Look.NOT_ASKED);
      } else if (formula.isPresent()) {
        XSSFCell sum = page.cell(line.at(), at, Look.SUM, format);
        sum.setCellFormula(formula.get());
        // What the formula gives as long as nothing is filled in, for whoever does not recompute.
        sum.setCellValue("");
      } else {
        page.cell(line.at(), at, Look.ENTRY, format);
        entries.addCellRangeAddress(line.at(), at, line.at(), at);
      }
    }
    EntryRule.of(catalogue, line.row()).govern(page.sheet(), entries);
  }

  /** A measured value shows one decimal at least: "1,234" would look like one with three. */
  private static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0.0" + "#".repeat(decimals - 1);
  }
}

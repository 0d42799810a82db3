package vn.danvan.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the bytes of a draft. */
final class Press {
  private static final String MARK = "\uFEFF";

  private final Draft draft;
  private final Spelling spelling;
  private final Map<String, CellStyle> styles = new HashMap<>();

  private Press(Draft draft, Spelling spelling) {
    this.draft = draft;
    this.spelling = spelling;
  }

  static byte[] print(Draft draft, Medium medium, Spelling spelling) {
    Press press = new Press(draft, spelling);
    try {
      return switch (medium) {
        case XLSX -> timeless(press.workbook(undated(new XSSFWorkbook())));
        case XLS -> press.workbook(new HSSFWorkbook());
        case CSV_UTF8 -> (MARK + press.text(';')).getBytes(StandardCharsets.UTF_8);
        case CSV_UTF16 -> (MARK + press.text('\t')).getBytes(StandardCharsets.UTF_16LE);
        case CSV_WINDOWS -> Windows1258.of(press.text(';'));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFWorkbook undated(XSSFWorkbook workbook) {
    workbook
        .getProperties()
        .getCoreProperties()
        .setCreated(Optional.of(Date.from(Instant.parse("2026-01-01T00:00:00Z"))));
    return workbook;
  }

  private byte[] workbook(Workbook workbook) throws IOException {
    try (workbook) {
      for (Page page : draft.pages()) {
        sheet(workbook, page);
      }
      draft.touches().forEach(touch -> touch.accept(workbook));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void sheet(Workbook workbook, Page page) {
    Sheet sheet = workbook.createSheet(page.name());
    for (Map.Entry<Integer, NavigableMap<Integer, Page.Box>> line : page.rows().entrySet()) {
      Row row = sheet.createRow(line.getKey());
      line.getValue().forEach((column, box) -> cell(workbook, row.createCell(column), box));
    }
    for (CellRangeAddress merge : page.merges()) {
      sheet.addMergedRegion(merge);
    }
  }

  private void cell(Workbook workbook, Cell cell, Page.Box box) {
    switch (box.content()) {
      case Content.Words words -> {
        cell.setCellValue(spelling.of(words.text()));
        cell.setCellStyle(style(workbook, box.look(), "General", spelling.font(words.text())));
      }
      case Content.Amount amount -> {
        cell.setCellValue(amount.number().doubleValue());
        cell.setCellStyle(style(workbook, box.look(), amount.format(), spelling.font("")));
      }
    }
  }

  private CellStyle style(Workbook workbook, Look look, String format, String font) {
    return styles.computeIfAbsent(
        look + "|" + format + "|" + font, key -> newStyle(workbook, look, format, font));
  }

  private static CellStyle newStyle(Workbook workbook, Look look, String format, String name) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    Font font = workbook.createFont();
    font.setFontName(name);
    switch (look) {
      case PLAIN -> {}
      case BOLD -> font.setBold(true);
      case CENTRED -> {
        font.setBold(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
      }
      case INDENTED -> style.setIndention((short) 1);
    }
    style.setFont(font);
    return style;
  }

  /** The only page as a text; every record has all fields, so that addresses can be told. */
  private String text(char delimiter) throws IOException {
    Page page = draft.pages().getFirst();
    StringBuilder text = new StringBuilder();
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setRecordSeparator("\r\n").get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (int row = 0; row < page.rowsUsed(); row++) {
        for (int column = 0; column < page.columnsUsed(); column++) {
          Content content = new Spot(page, row, column).content();
          printer.print(content == null ? "" : content.spelled(spelling).stored());
        }
        printer.println();
      }
    }
    return text.toString();
  }

  /** The same archive with the same time on every part, so that equal drafts give equal bytes. */
  private static byte[] timeless(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

package vn.danvan.returned;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.danvan.text.kernel.Text;

/** The sheet that lists what is to be checked: of which file, what the colours mean, the list. */
final class CheckSheet {
  private static final String NAME = "Cần kiểm tra";
  private static final String TITLE = "NỘI DUNG CẦN KIỂM TRA, GIẢI TRÌNH";
  private static final String FILE = "Tệp: %s · %,d lỗi, %,d cảnh báo, %,d thông tin";
  private static final String HOW_TO_ANSWER_IN_THE_FILE =
      "Các ô cần kiểm tra đã được tô màu, có ghi chú; bấm vào địa chỉ ở cột \"Ô\" để đến ô đó. Đề"
          + " nghị sửa số liệu ngay tại ô, hoặc ghi giải trình, số đúng vào cột cuối, rồi gửi lại"
          + " tệp này.";
  private static final String HOW_TO_ANSWER_ON_THE_LIST =
      "Đề nghị đối chiếu với tệp đã gửi; sửa số liệu trong tệp đó rồi gửi lại, hoặc ghi giải trình,"
          + " số đúng vào cột cuối rồi gửi lại bảng này.";
  private static final String MORE = "Còn %,d nội dung khác chưa liệt kê ở đây.";
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  /** More than anybody works through; each row takes memory. */
  private static final int MAX_ROWS = 5_000;

  private final Sheet sheet;
  private final CheckStyles styles;
  private int next;

  private CheckSheet(Sheet sheet, CheckStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** Adds the sheet as the workbook's last. */
  static void add(Copy copy, String fileName, Heading heading, List<Remark> remarks) {
    Workbook workbook = copy.workbook();
    String answer =
        workbook.getNumberOfSheets() == 0 ? HOW_TO_ANSWER_ON_THE_LIST : HOW_TO_ANSWER_IN_THE_FILE;
    Sheet sheet = workbook.createSheet(freeName(workbook));
    new CheckSheet(sheet, CheckStyles.of(copy)).write(fileName, heading, answer, remarks);
  }

  static boolean isFirstOf(Workbook workbook) {
    return workbook.getNumberOfSheets() > 0
        && Text.key(workbook.getSheetName(0)).startsWith(Text.key(NAME));
  }

  private static String freeName(Workbook workbook) {
    String name = NAME;
    for (int number = 2; isTaken(workbook, name); number++) {
      name = "%s (%d)".formatted(NAME, number);
    }
    return name;
  }

  private static boolean isTaken(Workbook workbook, String name) {
    for (Sheet sheet : workbook) {
      if (Text.key(sheet.getSheetName()).equals(Text.key(name))) {
        return true;
      }
    }
    return false;
  }

  private void write(String fileName, Heading heading, String answer, List<Remark> remarks) {
    across(TITLE, styles.title());
    across(heading.line(), styles.plain());
    across(
        words(
            FILE,
            RemarkTable.shortened(fileName),
            count(Degree.ERROR, remarks),
            count(Degree.WARNING, remarks),
            count(Degree.INFO, remarks)),
        styles.plain());
    for (Degree degree : Degree.values()) {
      legend(degree);
    }
    across(answer, styles.plain());
    int headings = next;
    int listed = Math.min(remarks.size(), MAX_ROWS);
    next = RemarkTable.write(sheet, headings, styles, remarks.subList(0, listed));
    if (listed < remarks.size()) {
      across(words(MORE, remarks.size() - listed), styles.plain());
    }
    sheet.createFreezePane(0, headings + 1);
    print(headings);
  }

  private static long count(Degree degree, List<Remark> remarks) {
    return remarks.stream().filter(remark -> remark.degree() == degree).count();
  }

  private static String words(String words, Object... blanks) {
    return String.format(VIETNAMESE, words, blanks);
  }

  /** A line over the whole width. */
  private void across(String words, CellStyle style) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(RemarkTable.height(words, RemarkTable.WHOLE_WIDTH) + 3);
    text(row, 0, words, style);
    merge(row, 0);
  }

  private void legend(Degree degree) {
    Row row = sheet.createRow(next++);
    text(row, 1, degree.label(), styles.degrees().get(degree));
    text(row, 2, degree.meaning(), styles.plain());
    merge(row, 2);
  }

  private static void text(Row row, int column, String words, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(words);
  }

  private void merge(Row row, int from) {
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, RemarkTable.LAST_COLUMN));
  }

  private void print(int headings) {
    sheet.setRepeatingRows(new CellRangeAddress(headings, headings, 0, RemarkTable.LAST_COLUMN));
    sheet.setAutobreaks(true);
    sheet.setFitToPage(true);
    PrintSetup page = sheet.getPrintSetup();
    page.setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setLandscape(true);
    page.setFitWidth((short) 1);
    page.setFitHeight((short) 0);
    sheet.getFooter().setRight("Trang &P/&N");
  }
}

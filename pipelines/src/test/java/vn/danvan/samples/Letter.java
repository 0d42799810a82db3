package vn.danvan.samples;

import java.util.List;
import java.util.SplittableRandom;

/** What stands above and below the tables of a page. */
final class Letter {
  private static final List<String> TITLES =
      List.of(
          "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN",
          "TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN",
          "SỐ LIỆU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN",
          "PHỤ LỤC SỐ LIỆU KẾT QUẢ CÔNG TÁC DÂN VẬN");
  private static final List<String> NAMES =
      List.of("Nguyễn Văn An", "Trần Thị Bình", "Lê Hữu Phước", "Phạm Thị Hòa", "Hoàng Minh Tuấn");

  private Letter() {}

  /**
   * Writes the heading.
   *
   * @param left first column of the table
   * @param right last column of the table
   * @return the row where the table may begin
   */
  static int head(
      Draft draft, Page page, Report report, int left, int right, SplittableRandom random) {
    int row =
        switch (report.heading()) {
          case LETTER -> letter(page, report, left, right, 0);
          case LETTER_WITH_FORM -> {
            page.write(0, right, "Biểu số: " + report.form().code(), Look.BOLD);
            yield letter(page, report, left, right, 1);
          }
          case LINE -> 0;
        };
    row = title(draft, page, report, left, right, row, random);
    if (report.heading() == Heading.LINE) {
      page.write(row++, left, "Đơn vị báo cáo: " + report.office().committeeWords(), Look.PLAIN);
    }
    return row + 1;
  }

  private static int letter(Page page, Report report, int left, int right, int top) {
    Office office = report.office();
    int middle = Math.max(left + 2, right - 2);
    page.write(top, left, office.above(), Look.BOLD);
    page.write(top, middle, "ĐẢNG CỘNG SẢN VIỆT NAM", Look.BOLD);
    page.write(top + 1, left, office.committee(), Look.BOLD);
    page.write(top + 2, left, "Số " + office.number(), Look.PLAIN);
    page.write(
        top + 2,
        middle,
        "%s, ngày %02d tháng %02d năm %d"
            .formatted(
                office.place(),
                office.signed().getDayOfMonth(),
                office.signed().getMonthValue(),
                office.signed().getYear()),
        Look.PLAIN);
    return top + 4;
  }

  private static int title(
      Draft draft,
      Page page,
      Report report,
      int left,
      int right,
      int top,
      SplittableRandom random) {
    String words = Pick.one(TITLES, random);
    String period = Office.upper(report.periodWords());
    int row = top;
    Spot title;
    if (Pick.chance(70, random)) {
      title = page.write(row, left, words + " " + period, Look.BOLD);
    } else {
      page.write(row, left, words, Look.BOLD);
      page.merge(row, row, left, right);
      row++;
      title = page.write(row, left, period, Look.BOLD);
    }
    page.merge(row, row, left, right);
    row++;
    Spot below =
        report.heading() == Heading.LINE
            ? page.write(
                row,
                left,
                "(Số liệu trên địa bàn %s)".formatted(report.office().area()),
                Look.CENTRED)
            : page.write(row, left, attached(report.office()), Look.CENTRED);
    draft.titled(title, below);
    return row + 1;
  }

  private static String attached(Office office) {
    return "(Kèm theo Báo cáo số %s ngày %02d/%02d/%d của %s)"
        .formatted(
            office.number(),
            office.signed().getDayOfMonth(),
            office.signed().getMonthValue(),
            office.signed().getYear(),
            office.committeeWords());
  }

  /** Writes the signatures. */
  static void foot(Page page, Report report, int left, int right, SplittableRandom random) {
    int row = page.rowsUsed() + 1;
    int middle = Math.max(left + 2, right - 1);
    page.write(row, left + 1, "NGƯỜI LẬP BIỂU", Look.BOLD);
    page.write(row, middle, Pick.one(List.of("TRƯỞNG BAN", "KT. TRƯỞNG BAN"), random), Look.BOLD);
    page.write(row + 1, middle, "(Ký, ghi rõ họ tên)", Look.PLAIN);
    page.write(row + 4, left + 1, Pick.one(NAMES, random), Look.PLAIN);
    page.write(row + 4, middle, Pick.one(NAMES, random), Look.PLAIN);
    if (report.heading() == Heading.LETTER) {
      page.write(
          row + 6,
          left,
          "Nơi nhận: %s; lưu Văn phòng.".formatted(report.office().central()),
          Look.PLAIN);
    }
  }
}

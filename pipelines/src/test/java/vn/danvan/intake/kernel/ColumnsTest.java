package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** Headings of many kinds; a column is known by what it is headed with and not by its place. */
class ColumnsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Wording WORDING = new Wording(CATALOGUE);

  @Test
  void twoMergedLines() {
    Grid grid =
        new Grid(
                "STT | Nội dung | ĐVT | Số lượng | | | | Ghi chú",
                " | | | Tổng | Cấp tỉnh | Cấp huyện | Cấp xã |",
                "1 | Số lớp tập huấn | lớp | 6 | 1 | 2 | 3 |")
            .merged(0, 0, 1, 0)
            .merged(0, 1, 1, 1)
            .merged(0, 2, 1, 2)
            .merged(0, 3, 0, 6)
            .merged(0, 7, 1, 7);

    assertThat(columns(grid, "2024"))
        .isEqualTo("0 text, 1 text, 2 measure, 3 total, 4 province, 5 district, 6 commune, 7 text");
  }

  @Test
  void oneLineInAnotherOrderWithOtherWords() {
    assertThat(
            columns(
                new Grid(
                    "TT | Chỉ tiêu | Xã, phường, thị trấn | Huyện | Tỉnh | Tổng cộng | Đơn vị"
                        + " tính"),
                "2024"))
        .isEqualTo("0 text, 1 text, 2 commune, 3 district, 4 province, 5 total, 6 measure");
  }

  @Test
  void unitsOfALevelAreListedInWhateverOrder() {
    assertThat(
            columns(
                new Grid(
                    "TT | Nội dung | Tổng cộng (4)=(5)+(6) | Huyện, thành phố | Phường, xã, thị"
                        + " trấn | Cấp tỉnh (và tương đương) | Thành phố"),
                "2024"))
        .isEqualTo("0 text, 1 text, 2 total, 3 district, 4 commune, 5 province, 6 unknown");
  }

  @Test
  void levelsMayBeOpenedAsPartsOrAbbreviated() {
    assertThat(
            columns(
                new Grid(
                    "TT | Nội dung | Đ.vị tính | Tổng số | Trong đó: cấp tỉnh | Huyện, TP | Cấp cơ"
                        + " sở"),
                "2024"))
        .isEqualTo("0 text, 1 text, 2 measure, 3 total, 4 province, 5 district, 6 commune");
  }

  @Test
  void oneColumnOfFiguresIsTheTotal() {
    assertThat(columns(new Grid("TT | Tiêu chí | ĐVT | Kết quả thực hiện | Ghi chú"), "2024"))
        .isEqualTo("0 text, 1 text, 2 measure, 3 total, 4 text");
  }

  @Test
  void figuresOfAnotherYearPlansAndComparisonsAreNotOfThisPeriod() {
    assertThat(
            columns(
                new Grid(
                    "TT | Nội dung | Kế hoạch năm 2024 | Năm 2023 | Năm 2024 | So cùng kỳ | Tỷ lệ"
                        + " %"),
                "2024"))
        .isEqualTo("0 text, 1 text, 2 other, 3 other, 4 total, 5 other, 6 other");
  }

  @Test
  void levelsBelowTwoYears() {
    Grid grid =
        new Grid(
                "TT | Nội dung | Năm 2023 | | Năm 2024 | ",
                " | | Cấp tỉnh | Cấp xã | Cấp tỉnh | Cấp xã")
            .merged(0, 0, 1, 0)
            .merged(0, 1, 1, 1)
            .merged(0, 2, 0, 3)
            .merged(0, 4, 0, 5);

    assertThat(columns(grid, "2024"))
        .isEqualTo("0 text, 1 text, 2 other, 3 other, 4 province, 5 commune");
  }

  @Test
  void ofTwoColumnsOfOneLevelNeitherIsSure() {
    assertThat(columns(new Grid("TT | Nội dung | Cấp xã | Xã"), "2024"))
        .isEqualTo("0 text, 1 text, 2 rival commune, 3 rival commune");
    assertThat(columns(new Grid("TT | Nội dung | Kết quả | Số liệu"), "2024"))
        .isEqualTo("0 text, 1 text, 2 rival total, 3 rival total");
  }

  @Test
  void wordsThatNobodyKnowsAreUnknownUntilAStewardSettlesThem() {
    Grid grid = new Grid("TT | Nội dung | Tổng | Khối cơ sở");

    assertThat(columns(grid, "2024")).isEqualTo("0 text, 1 text, 2 total, 3 unknown");
    assertThat(columns(grid, "2024", Map.of("Khối cơ sở", "commune")))
        .isEqualTo("0 text, 1 text, 2 total, 3 commune");
    assertThat(columns(grid, "2024", Map.of("Khối cơ sở", "none")))
        .isEqualTo("0 text, 1 text, 2 total, 3 text");
  }

  @Test
  void aLineThatOnlyNumbersTheColumnsBelongsToTheHeading() {
    TableHead head =
        head(
            new Grid(
                "TT | Nội dung | Tổng | Cấp tỉnh",
                "(1) | (2) | (3) | (4)",
                "1 | Số lớp tập huấn | 3 | 1"));

    assertThat(head.bottom()).isEqualTo(1);
  }

  @Test
  void aColumnIsPointedAtWhereItsWordsStand() {
    TableHead head =
        head(
            new Grid(
                    "TT | Nội dung | Số lượng | | Cụm thi đua | ",
                    " | | Tổng | Cấp tỉnh | | ",
                    "(1) | (2) | (3) | (4) | (5) | (6)",
                    "1 | Số lớp tập huấn | 3 | 1 | 2 | 8")
                .merged(0, 1, 1, 1)
                .merged(0, 2, 0, 3)
                .merged(0, 4, 1, 4));

    assertThat(List.of(2, 3, 4, 5)).map(head::addressOf).containsExactly("C2", "D2", "E1", "F3");
  }

  @Test
  void severalTablesOfASheetHaveAHeadingEach() {
    assertThat(
            TableHead.in(
                    new Grid(
                            "STT | Nội dung | Tổng",
                            "1 | Số lớp tập huấn | 3",
                            "Biểu 2",
                            "STT | Chỉ tiêu | Kết quả",
                            "1 | Số cuộc đối thoại | 3")
                        .sheet(),
                    WORDING)
                .stream()
                .map(head -> head.top() + "-" + head.bottom()))
        .isEqualTo(List.of("0-0", "3-3"));
  }

  private static TableHead head(Grid grid) {
    return TableHead.in(grid.sheet(), WORDING).getFirst();
  }

  private static String columns(Grid grid, String period) {
    return columns(grid, period, Map.of());
  }

  private static String columns(Grid grid, String period, Map<String, String> settled) {
    return new Columns(
            WORDING, CATALOGUE.formVersion("DV-01", period).orElseThrow(), period, false, settled)
        .of(head(grid)).entrySet().stream()
            .map(column -> column.getKey() + " " + name(column.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String name(Column column) {
    return switch (column) {
      case Column.Values values -> values.level();
      case Column.Rivals rivals -> "rival " + rivals.level();
      case Column.UnitOfMeasure measure -> "measure";
      case Column.Text text -> "text";
      case Column.OtherFigures other -> "other";
      case Column.Unknown unknown -> "unknown";
    };
  }
}

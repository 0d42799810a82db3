package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;

/** The look of an annex. */
class AnnexSheetTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final ReportingRound YEAR = new ReportingRound("DV-01", "2025");
  private static final ReportingRound HALF = new ReportingRound("DV-02", "2025-S1");

  private static final SyntheticHistory HISTORY =
      SyntheticHistory.of(CATALOGUE, 7, List.of(YEAR, HALF));

  @Test
  void labelsStandBesideTheirValues() throws IOException {
    for (ReportingRound round : List.of(YEAR, HALF)) {
      Form.Version version = CATALOGUE.formVersion(round.form(), round.period()).orElseThrow();
      Sheet sheet = sheet(firstReport(round));
      SheetLayout layout = new SheetLayout(version);
      for (Form.Row row : version.rows().toList()) {
        for (String level : row.levels()) {
          SheetLayout.Place place =
              layout.place(new CellKey(row.element(), level, row.breakdown()));
          assertThat(text(sheet, place.row(), SheetLayout.ORDINAL_COLUMN)).isEqualTo(row.number());
          assertThat(text(sheet, place.row(), SheetLayout.LABEL_COLUMN))
              .isEqualTo(CATALOGUE.rowLabel(row));
          assertThat(text(sheet, SheetLayout.HEADER_ROW + 1, place.column()))
              .isEqualTo(label(version, level));
          assertThat(indent(sheet, place.row()) > 0).isEqualTo(!row.isTotal());
        }
      }
    }
  }

  @Test
  void theHeaderSaysWhoReportsWhatForWhen() throws IOException {
    Sheet year = sheet(HISTORY.report("VN34-31", "DV-01", "2025"));
    Sheet half = sheet(HISTORY.report("VN63-24", "DV-02", "2025-S1"));

    assertThat(List.of(text(year, 0, 0), text(year, 1, 0), text(year, SheetLayout.TITLE_ROW, 0)))
        .containsExactly(
            "THÀNH ỦY HẢI PHÒNG",
            "BAN TUYÊN GIÁO VÀ DÂN VẬN",
            "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025");
    assertThat(List.of(text(half, 0, 0), text(half, 1, 0), text(half, SheetLayout.TITLE_ROW, 0)))
        .containsExactly(
            "TỈNH ỦY BẮC GIANG",
            "BAN TUYÊN GIÁO VÀ DÂN VẬN",
            "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN 6 THÁNG ĐẦU NĂM 2025");
  }

  @Test
  void aProvinceThatWasMergedSignedWhileItExisted() throws IOException {
    Sheet half = sheet(HISTORY.report("VN63-24", "DV-02", "2025-S1"));

    assertThat(text(half, SheetLayout.DATE_ROW, SheetLayout.FIRST_VALUE_COLUMN))
        .isEqualTo("Bắc Giang, ngày 30 tháng 06 năm 2025");
  }

  @Test
  void pagesAreAsWideAsThePaperAndRepeatTheHeader() throws IOException {
    Sheet sheet = sheet(firstReport(YEAR));

    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("10:11");
    assertThat(sheet.getFooter().getLeft()).contains(SyntheticWorkbook.MARK);
  }

  private static SyntheticReport firstReport(ReportingRound round) {
    return HISTORY.reports().stream()
        .filter(report -> report.round().equals(round) && !report.silent())
        .findFirst()
        .orElseThrow();
  }

  private static Sheet sheet(SyntheticReport report) throws IOException {
    byte[] bytes =
        SyntheticWorkbook.of(Ground.of(CATALOGUE, 7), report.form(), report.version())
            .bytes(SyntheticFile.first(CATALOGUE, report));
    try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getSheetAt(0);
    }
  }

  private static String label(Form.Version version, String level) {
    return version.columns().stream()
        .filter(column -> column.level().equals(level))
        .map(Form.Column::labelVi)
        .findFirst()
        .orElseThrow();
  }

  private static short indent(Sheet sheet, int row) {
    Cell label = sheet.getRow(row).getCell(SheetLayout.LABEL_COLUMN);
    return label.getCellStyle().getIndention();
  }

  private static String text(Sheet sheet, int row, int column) {
    return new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
  }
}

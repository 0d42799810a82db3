package vn.danvan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** The sheet that an officer meets. */
class FormPageTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final int HEADING_ROW = 7;

  private final Template open = Template.of(CATALOGUE, "DV-01", "2025");
  private final Template ofLaoCai = open.sentBy(CATALOGUE.unit("VN34-15"));

  @Test
  void theFileSaysInItsPropertiesWhatItIs() throws IOException {
    assertThat(properties(ofLaoCai))
        .isEqualTo(
            Map.of(
                "danvan_form", "DV-01",
                "danvan_version", "2025",
                "danvan_unit", "VN34-15",
                "danvan_period", "2025"));
    assertThat(properties(Template.of(CATALOGUE, "DV-02", "2025-S1")))
        .isEqualTo(
            Map.of("danvan_form", "DV-02", "danvan_version", "2016", "danvan_period", "2025-S1"));
  }

  @Test
  void theLetterheadIsThatOfTheSender() throws IOException {
    assertThat(textsAbove(ofLaoCai))
        .containsExactly(
            "TỈNH ỦY LÀO CAI",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "BAN TUYÊN GIÁO VÀ DÂN VẬN",
            "*",
            "Số: ……-BC/BTGDVTU",
            "Lào Cai, ngày …… tháng …… năm ……",
            "BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2025",
            "(Kèm theo Báo cáo số ……-BC/BTGDVTU, ngày ……/……/…… của Ban Tuyên giáo và Dân vận Tỉnh"
                + " ủy Lào Cai)",
            "Biểu số: DV-01");
  }

  @ParameterizedTest
  @CsvSource({
    "DV-01, 2024, VN63-01, THÀNH ỦY HÀ NỘI, BAN DÂN VẬN",
    "DV-01, 2024, VN63-46, THÀNH ỦY HUẾ, BAN DÂN VẬN",
    "DV-01, 2023, VN63-46, TỈNH ỦY THỪA THIÊN HUẾ, BAN DÂN VẬN",
    "DV-02, 2025-S1, VN63-15, TỈNH ỦY YÊN BÁI, BAN TUYÊN GIÁO VÀ DÂN VẬN",
    "DV-01, 2025, VN34-79, THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH, BAN TUYÊN GIÁO VÀ DÂN VẬN"
  })
  void aCommitteeIsCalledAsOnTheDayOfSending(
      String form, String period, String unit, String committee, String body) throws IOException {
    Template template = Template.of(CATALOGUE, form, period).sentBy(CATALOGUE.unit(unit));

    assertThat(textsAbove(template)).contains(committee, body);
  }

  @Test
  void aTemplateForAnybodyHasTheSenderToFillIn() throws IOException {
    assertThat(textsAbove(open)).contains("TỈNH ỦY ……………………", "……………………, ngày …… tháng …… năm ……");
    try (XSSFWorkbook workbook = FilledIn.workbook(open)) {
      assertThat(isLocked(FilledIn.cell(workbook, "A1"))).isFalse();
    }
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      assertThat(isLocked(FilledIn.cell(workbook, "A1"))).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DV-01 | 2024    | Tổng, Cấp tỉnh, Cấp huyện, Cấp xã",
        "DV-01 | 2025    | Tổng, Cấp tỉnh, Cấp huyện (đến hết 30/6/2025), Cấp xã",
        "DV-01 | 2026    | Tổng, Cấp tỉnh, Cấp xã",
        "DV-02 | 2025-S1 | Tổng, Cấp tỉnh, Cấp huyện, Cấp xã",
        "DV-02 | 2025-S2 | Tổng, Cấp tỉnh, Cấp xã"
      })
  void theColumnsAreThoseOfTheTime(String form, String period, String levels) throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(Template.of(CATALOGUE, form, period))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(texts(sheet.getRow(HEADING_ROW)))
          .containsExactly("STT", "Nội dung", "ĐVT", "Số lượng", "Ghi chú");
      assertThat(String.join(", ", texts(sheet.getRow(HEADING_ROW + 1)))).isEqualTo(levels);
    }
  }

  @Test
  void onlyWhatIsToBeFilledInCanBeChanged() throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      // given
      XSSFSheet sheet = workbook.getSheetAt(0);
      int last =
          new CellAddress(ofLaoCai.addresses().values().stream().toList().getLast()).getRow();
      Set<String> inputs = new HashSet<>(ofLaoCai.addresses().values());
      inputs.removeIf(
          address -> FilledIn.cell(workbook, address).getCellType() == CellType.FORMULA);

      // then
      assertThat(sheet.getProtect()).isTrue();
      assertThat(workbook.getSheetAt(1).getProtect()).isTrue();
      assertThat(unlocked(sheet, new CellRangeAddress(HEADING_ROW, last, 3, 6))).isEqualTo(inputs);
      assertThat(unlocked(sheet, new CellRangeAddress(HEADING_ROW, last, 0, 2))).isEmpty();
    }
  }

  @Test
  void aTotalIsBlankUntilAllItsLevelsAreThere() throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      // given
      XSSFCell total = cell(workbook, "dialogues_held", "total");

      // then
      assertThat(total.getCellFormula())
          .isEqualTo("IF(COUNT(E26,F26,G26)<3,\"\",SUM(E26,F26,G26))");
      assertThat(total.getCachedFormulaResultType()).isEqualTo(CellType.STRING);
      assertThat(total.getStringCellValue()).isEmpty();

      // when
      cell(workbook, "dialogues_held", "province").setCellValue(5);
      cell(workbook, "dialogues_held", "district").setCellValue(0);

      // then
      assertThat(
              workbook
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(total)
                  .formatAsString())
          .isEqualTo("\"\"");

      // when
      cell(workbook, "dialogues_held", "commune").setCellValue(7);

      // then
      assertThat(
              workbook
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluate(total)
                  .getNumberValue())
          .isEqualTo(12);
    }
  }

  @Test
  void onlyLevelsThatAreAskedForMakeUpATotal() throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      assertThat(cell(workbook, "mobilisation_staff", "total").getCellFormula())
          .isEqualTo("IF(COUNT(E19,G19)<2,\"\",SUM(E19,G19))");
    }
  }

  @Test
  void aTotalThatIsNoSumOfItsLevelsIsFilledIn() throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      XSSFCell total = cell(workbook, "dvk_models_exemplary", "total");

      assertThat(total.getCellType()).isEqualTo(CellType.BLANK);
      assertThat(isLocked(total)).isFalse();
    }
  }

  @Test
  void everyCellToFillInTakesNumbersOnlyAndSaysWhatIsCounted() throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      // given
      Map<String, XSSFDataValidation> rules = rules(workbook.getSheetAt(0));

      // then
      ofLaoCai
          .addresses()
          .forEach(
              (asked, address) ->
                  assertThat(rules.containsKey(address))
                      .as(address)
                      .isEqualTo(
                          FilledIn.cell(workbook, address).getCellType() != CellType.FORMULA));
      assertThat(words(rules.get("E26")))
          .containsExactly(
              "whole number >= 0",
              "Đơn vị tính: cuộc",
              "Số cuộc người đứng đầu cấp ủy, chính quyền, cơ quan, đơn vị trực tiếp tiếp xúc, đối"
                  + " thoại với Nhân dân trong kỳ, theo cấp của người chủ trì; không tính tiếp công"
                  + " dân thường xuyên và tiếp xúc cử tri của đại biểu dân cử.",
              "Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ hoặc đơn vị tính. Ghi 0 nếu"
                  + " không phát sinh; để trống nếu chưa có số liệu.");
    }
  }

  @Test
  void itIsPrintedOnA4WithItsHeadingOnEachPage() throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(ofLaoCai)) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("8:9"));
      assertThat(sheet.getFooter().getLeft()).isEqualTo("Biểu số: DV-01 – Năm 2025");
      assertThat(sheet.getFooter().getRight()).isEqualTo("Trang &P/&N");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 9);
    }
  }

  private XSSFCell cell(XSSFWorkbook workbook, String element, String level) {
    return FilledIn.cell(
        workbook, ofLaoCai.addresses().get(new AskedValue(element, level, "total")));
  }

  private static List<String> words(XSSFDataValidation rule) {
    DataValidationConstraint constraint = rule.getValidationConstraint();
    boolean wholeFromZero =
        constraint.getValidationType() == ValidationType.INTEGER
            && constraint.getOperator() == OperatorType.GREATER_OR_EQUAL
            && constraint.getFormula1().equals("0");
    return List.of(
        wholeFromZero ? "whole number >= 0" : constraint.toString(),
        rule.getPromptBoxTitle(),
        rule.getPromptBoxText(),
        rule.getErrorBoxText());
  }

  private static Map<String, XSSFDataValidation> rules(XSSFSheet sheet) {
    Map<String, XSSFDataValidation> rules = new HashMap<>();
    for (XSSFDataValidation rule : sheet.getDataValidations()) {
      for (CellRangeAddress area : rule.getRegions().getCellRangeAddresses()) {
        area.forEach(address -> rules.put(address.formatAsString(), rule));
      }
    }
    return rules;
  }

  private static Set<String> unlocked(XSSFSheet sheet, CellRangeAddress area) {
    Set<String> unlocked = new HashSet<>();
    for (CellAddress at : area) {
      if (!isLocked(sheet.getRow(at.getRow()).getCell(at.getColumn()))) {
        unlocked.add(at.formatAsString());
      }
    }
    return unlocked;
  }

  private static boolean isLocked(XSSFCell cell) {
    return cell.getCellStyle().getLocked();
  }

  private static Map<String, String> properties(Template template) throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(template)) {
      return workbook
          .getProperties()
          .getCustomProperties()
          .getUnderlyingProperties()
          .getPropertyList()
          .stream()
          .collect(Collectors.toMap(each -> each.getName(), each -> each.getLpwstr()));
    }
  }

  private static List<String> textsAbove(Template template) throws IOException {
    try (XSSFWorkbook workbook = FilledIn.workbook(template)) {
      return IntStream.range(0, HEADING_ROW)
          .boxed()
          .flatMap(row -> texts(workbook.getSheetAt(0).getRow(row)).stream())
          .toList();
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row) {
      if (!cell.getStringCellValue().isEmpty()) {
        texts.add(cell.getStringCellValue());
      }
    }
    return texts;
  }
}

package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Finding;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.SheetCell;

class SuspiciousTextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\",\"y\")",
        "=1+1",
        "+SUM(A1:A9)",
        "@SUM(A1)",
        "-cmd|' /C calc'!A0",
        "<script>alert(1)</script>",
        "Số liệu <b>chính thức</b>"
      })
  void whatAProgramMightRunIsTold(String text) {
    assertThat(findings(text))
        .map(finding -> finding.rule() + " " + finding.cell() + " " + finding.value())
        .containsExactly("SUSPICIOUS_TEXT A1 " + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"- Tập thể", "+ Cá nhân (người)", "-", "< 5", "a < b và c > d", "- Cấp xã"})
  void whatOfficersWriteIsNot(String text) {
    assertThat(findings(text)).isEmpty();
  }

  private static List<Finding> findings(String text) {
    SortedMap<Integer, SortedMap<Integer, SheetCell>> rows = new TreeMap<>();
    rows.put(0, new TreeMap<>(Map.of(0, SheetCell.text(text))));
    Findings findings = new Findings(CatalogueReader.shipped(), "s1");
    SuspiciousTexts.report(List.of(new Sheet("Biểu", rows)), findings);
    return findings.list();
  }
}

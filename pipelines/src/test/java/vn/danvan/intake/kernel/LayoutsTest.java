package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Cell;

/** What a steward settled of a layout once is how it is read from then on. */
class LayoutsTest {
  private static final String LABEL = "Số buổi gặp gỡ dân";

  @TempDir Path folder;

  @Test
  void aSettledLayoutNeedsNoFurtherDecision() throws IOException {
    // given
    Catalogue shipped = CatalogueReader.shipped();
    AnnexFile annex = new AnnexFile(shipped, "2024");
    int column = annex.columns.indexOf("Cấp huyện");
    annex.columns.set(column, "Cụm thi đua");
    annex.lines.replaceAll(
        line -> {
          boolean dialogues = line.label().startsWith("Số cuộc tiếp xúc, đối thoại");
          if (line.values().containsKey("Cấp huyện")) {
            line.values().put("Cụm thi đua", line.values().remove("Cấp huyện"));
          }
          return new AnnexFile.Line(line.number(), dialogues ? LABEL : line.label(), line.values());
        });
    Files.writeString(
        folder.resolve("layouts.yaml"),
        """
        layouts:
          - name: Biểu cũ của Yên Bái
            unit: VN63-15
            form: DV-01
            columns: {Cụm thi đua: district}
            rows: {"%s": dialogues_held, "Tổng số chỉ tiêu": none}
        """
            .formatted(LABEL));

    // when
    Reading before = new FileReader(shipped).read("real", "sha", annex.bytes());
    Reading after = new FileReader(CatalogueReader.read(folder)).read("real", "sha", annex.bytes());

    // then
    assertThat(before.findings())
        .map(finding -> finding.rule() + " " + finding.value())
        .contains("COLUMN_UNKNOWN Số lượng – Cụm thi đua", "ELEMENT_UNKNOWN " + LABEL);
    assertThat(dialogues(before)).isEmpty();
    assertThat(after.findings()).isEmpty();
    assertThat(dialogues(after))
        .containsExactly("total total", "province total", "district total", "commune total");
  }

  private static List<String> dialogues(Reading reading) {
    return reading.cells().stream()
        .filter(cell -> cell.element().equals("dialogues_held") && cell.breakdown().equals("total"))
        .map(LayoutsTest::place)
        .toList();
  }

  private static String place(Cell cell) {
    return cell.level() + " " + cell.breakdown();
  }
}

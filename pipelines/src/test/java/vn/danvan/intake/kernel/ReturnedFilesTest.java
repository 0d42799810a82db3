package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Submission;
import vn.danvan.returned.Heading;
import vn.danvan.returned.ReturnedWorkbook;

/** A province corrects the workbook that came back and sends that: its first sheet is no data. */
class ReturnedFilesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String SHA = "ab".repeat(32);

  @Test
  void aReturnedFileReadsLikeTheOriginal() {
    // given
    AnnexFile annex = new AnnexFile(CATALOGUE, "2024");
    annex.lines.set(2, new AnnexFile.Line("x", "Số cây đã trồng", Map.of("Tổng", 3)));
    FileReader reader = new FileReader(CATALOGUE);
    Reading read = reader.read("real", SHA, annex.bytes());
    assertThat(read.findings()).isNotEmpty();

    // when
    ReturnedWorkbook back =
        ReturnedWorkbook.of(
            annex.bytes(),
            "Yên Bái.xlsx",
            new Heading("Tỉnh ủy Yên Bái", "Năm 2024", Submission.Outcome.ACCEPTED),
            read.findings());

    // then
    Reading again = reader.read("real", SHA, back.content());
    assertThat(again.submission()).isEqualTo(read.submission());
    assertThat(again.cells()).isEqualTo(read.cells());
    assertThat(again.findings()).isEqualTo(read.findings());
  }
}

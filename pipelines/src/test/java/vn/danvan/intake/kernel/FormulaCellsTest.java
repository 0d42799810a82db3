package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.observation.kernel.ObservationReader;

/** What formulas leave in their cells. */
class FormulaCellsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void aFormulaThatGivesAMonstrousTextIsNoFailure() throws IOException {
    byte[] bytes;
    try (XSSFWorkbook workbook =
            new XSSFWorkbook(new ByteArrayInputStream(new AnnexFile(CATALOGUE, "2024").bytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Cell cell = workbook.getSheetAt(0).getRow(12).getCell(3);
      cell.setCellFormula("\"1E\"&\"99999999999\"");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
      workbook.write(out);
      bytes = out.toByteArray();
    }
    Reading reading = new FileReader(CATALOGUE).read("real", "sha", bytes);
    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThatCode(() -> new ObservationReader(CATALOGUE).observe(reading))
        .doesNotThrowAnyException();
  }

  @Test
  void aFaultOfTheWholeNamesItsFile(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("indicators.yaml"),
            """
            indicators:
              - {code: own, label_vi: x, method: rate, numerator: [{element: trees_felled}], denominator: [{element: communes_total}], direction: up, unit: x, decimals: 2, definition: {version: 1, valid_from: 2016-01-01}}
            """);
    assertThatCode(() -> CatalogueReader.read(folder))
        .hasMessageContaining(file.getFileName().toString());
  }

  @Test
  void aFormulaThatGivesATextIsReadAsText() throws IOException {
    byte[] bytes;
    try (XSSFWorkbook workbook =
            new XSSFWorkbook(new ByteArrayInputStream(new AnnexFile(CATALOGUE, "2024").bytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Cell cell = workbook.getSheetAt(0).getRow(12).getCell(3);
      cell.setCellFormula("\"12\"&\" đơn vị\"");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
      workbook.write(out);
      bytes = out.toByteArray();
    }
    Reading reading = new FileReader(CATALOGUE).read("real", "sha", bytes);
    assertThat(new ObservationReader(CATALOGUE).observe(reading).observations().getFirst().state())
        .isEqualTo("REPORTED");
  }
}

package vn.danvan.intake.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Submission;

class TranscriptionReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final String ID =
      FileReader.submissionId("real", "sha", FileReader.readingDigest(CATALOGUE));
  private static final String HEADING =
      "form,reporting_unit,reporting_period,unit,period,element,level,breakdown,value,qualifier,"
          + "source_title,source_paragraph,source_publisher,source_date,note\n";
  private static final String PROPOSED_IN_BEN_TRE =
      row("VN63-83-829", "2023", "dvk_models_proposed", "district", "total", "187", "exact");

  private final FileReader reader = new FileReader(CATALOGUE);

  @Test
  void aGoodFileIsAcceptedWithEachRowsUnitPeriodAndSource() {
    // when
    Reading reading =
        read(
            PROPOSED_IN_BEN_TRE
                + row(
                    "VN63-52",
                    "2016-07-06/2021-10-19",
                    "awards_collective",
                    "province",
                    "theme=qcdc",
                    "1.234",
                    "at_least"));

    // then
    assertThat(reading.submission())
        .isEqualTo(
            new Submission(
                ID,
                "real",
                "sha",
                FileReader.readingDigest(CATALOGUE),
                "accepted",
                "BG-01",
                "1",
                "VN63-83-829",
                "2023",
                null,
                LocalDate.of(2024, 1, 5),
                "Hội nghị tổng kết, năm 2023",
                "Thành ủy Bến Tre"));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells())
        .containsExactly(
            new Cell(
                ID,
                "",
                "I2",
                "187",
                "text",
                "VN63-83-829",
                "2023",
                "dvk_models_proposed",
                "district",
                "total",
                "exact",
                "4",
                "đề nghị",
                null,
                null,
                null),
            new Cell(
                ID,
                "",
                "I3",
                "1.234",
                "text",
                "VN63-52",
                "2016-07-06/2021-10-19",
                "awards_collective",
                "province",
                "theme=qcdc",
                "at_least",
                "4",
                "đề nghị",
                null,
                null,
                null));
  }

  @Test
  void aByteOrderMarkChangesNothing() {
    assertThat(
            reader.read("real", "sha", ("\uFEFF" + HEADING + PROPOSED_IN_BEN_TRE).getBytes(UTF_8)))
        .isEqualTo(read(PROPOSED_IN_BEN_TRE));
  }

  @Test
  void aRowOfAnUnknownUnitIsAFindingAndTheOthersAreRead() {
    assertOnlyOthersRead(
        row("VN63-99", "2023", "dvk_models_proposed", "district", "total", "3", "exact"),
        "D2",
        "UNIT_UNKNOWN",
        "VN63-99");
  }

  @Test
  void aRowOfAnUnknownPeriodIsAFindingAndTheOthersAreRead() {
    assertOnlyOthersRead(
        row("VN63-83-829", "năm 2023", "dvk_models_proposed", "district", "total", "3", "exact"),
        "E2",
        "PERIOD_UNKNOWN",
        "năm 2023");
  }

  @Test
  void aRowOfAnUnknownElementIsAFindingAndTheOthersAreRead() {
    assertOnlyOthersRead(
        row("VN63-83-829", "2023", "trees_planted", "district", "total", "3", "exact"),
        "F2",
        "ELEMENT_UNKNOWN",
        "trees_planted");
  }

  @Test
  void aRowOfWhatNoSubmissionStatesIsAFindingAndTheOthersAreRead() {
    assertOnlyOthersRead(
        row("VN63-83", "2023", "population", "total", "total", "1292000", "exact"),
        "F2",
        "ELEMENT_UNKNOWN",
        "population");
  }

  @Test
  void aRowAtALevelThatTheElementDoesNotHaveIsAFindingAndTheOthersAreRead() {
    assertOnlyOthersRead(
        row("VN63-83-829", "2023", "dvk_models_proposed", "village", "total", "3", "exact"),
        "G2",
        "LEVEL_NOT_EXPECTED",
        "village");
  }

  @Test
  void aRowWithABreakdownThatTheElementDoesNotHaveIsAFindingAndTheOthersAreRead() {
    assertOnlyOthersRead(
        row("VN63-83-829", "2023", "dvk_models_proposed", "district", "theme=qcdc", "3", "exact"),
        "H2",
        "ELEMENT_UNKNOWN",
        "theme=qcdc");
  }

  @Test
  void aRowWithoutAValueIsBlank() {
    // when
    Reading reading =
        read(row("VN63-83-829", "2023", "dvk_models_proposed", "district", "total", "", "exact"));

    // then
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.cells())
        .containsExactly(
            new Cell(
                ID,
                "",
                "I2",
                null,
                "blank",
                "VN63-83-829",
                "2023",
                "dvk_models_proposed",
                "district",
                "total",
                "exact",
                "4",
                "đề nghị",
                null,
                null,
                null));
  }

  @Test
  void aFileOfTwoFormsIsHeld() {
    // when
    Reading reading =
        read(PROPOSED_IN_BEN_TRE + PROPOSED_IN_BEN_TRE.replaceFirst("BG-01", "DV-01"));

    // then
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(Finding::rule).containsExactly("FORM_UNKNOWN");
    assertThat(reading.cells()).isEmpty();
  }

  @Test
  void aFileOfAnUnknownReporterIsHeld() {
    // when
    Reading reading = read(PROPOSED_IN_BEN_TRE.replaceFirst("VN63-83-829", "VN63-99"));

    // then
    assertThat(reading.submission().outcome()).isEqualTo("held");
    assertThat(reading.findings()).map(Finding::rule).containsExactly("UNIT_UNKNOWN");
    assertThat(reading.cells()).isEmpty();
  }

  private void assertOnlyOthersRead(String badRow, String address, String rule, String value) {
    Reading reading = read(badRow + PROPOSED_IN_BEN_TRE);

    assertThat(reading.submission().outcome()).isEqualTo("accepted");
    assertThat(reading.findings())
        .containsExactly(
            new Finding(
                ID,
                "",
                address,
                null,
                null,
                null,
                rule,
                CATALOGUE.rule(rule).severity().code(),
                CATALOGUE.rule(rule).message(value, "BG-01", null),
                value,
                "BG-01"));
    assertThat(reading.cells()).map(Cell::cell).containsExactly("I3");
  }

  private Reading read(String rows) {
    return reader.read("real", "sha", (HEADING + rows).getBytes(UTF_8));
  }

  private static String row(
      String unit,
      String period,
      String element,
      String level,
      String breakdown,
      String value,
      String qualifier) {
    return "BG-01,VN63-83-829,2023,"
        + String.join(",", unit, period, element, level, breakdown, value, qualifier)
        + ",\"Hội nghị tổng kết, năm 2023\",4,Thành ủy Bến Tre,2024-01-05,đề nghị\n";
  }
}

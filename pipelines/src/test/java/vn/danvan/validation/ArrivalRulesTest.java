package vn.danvan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.decision.SentFiles;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** Who reported when, and who beside whom. */
class ArrivalRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate DUE = LocalDate.of(2026, 1, 31);

  private record Report(
      String releaseId, String submission, String state, LocalDate dueOn, LocalDate receivedOn) {}

  @Test
  void aReportThatCameAfterItsDueDayIsLate() {
    List<Report> reports =
        List.of(
            new Report("R1", "on the day", "RECEIVED", DUE, DUE),
            new Report("R1", "a day after", "RECEIVED", DUE, DUE.plusDays(1)),
            new Report("R1", null, "ABSENT", DUE, null),
            new Report("R1", null, "HELD", DUE, null));

    assertThat(
            LocalSpark.lines(
                ArrivalRules.late(
                    LocalSpark.session(),
                    CATALOGUE,
                    Rows.dataset(
                        LocalSpark.session(),
                        reports,
                        "release_id string, submission string, state string, due_on date,"
                            + " received_on date")),
                "release_id",
                "submission",
                "cell",
                "rule",
                "severity",
                "message_vi",
                "value",
                "expected"))
        .containsExactly(
            "R1 a day after null LATE warning Báo cáo nhận ngày 01/02/2026, sau hạn gửi 31/01/2026."
                + " 01/02/2026 31/01/2026");
  }

  @Test
  void aPredecessorThatReportsBesideItsSuccessorIsDoubleReporting() {
    SentFiles files =
        new SentFiles(CATALOGUE)
            .file("new-lao-cai", "VN34-15", "2025")
            .heldFile("old-yen-bai", "2025", "UNIT_NOT_DUE", "TỈNH ỦY YÊN BÁI")
            .heldFile("old-lao-cai", "2025", "UNIT_AFTER_MERGER", "Yên Bái, Tỉnh ủy Yên Bái")
            .heldFile("other-year", "2026", "UNIT_NOT_DUE", "TỈNH ỦY YÊN BÁI")
            .heldFile("silent-successor", "2025", "UNIT_NOT_DUE", "TỈNH ỦY BẮC GIANG")
            .heldFile("several", "2025", "UNIT_NOT_DUE", "TỈNH ỦY YÊN BÁI, TỈNH ỦY BẮC GIANG")
            .heldFile("nobody", "2025", "UNIT_NOT_DUE", "HUYỆN ỦY VĂN YÊN")
            .heldFile("another-reason", "2025", "UNIT_AMBIGUOUS", "TỈNH ỦY YÊN BÁI");

    assertThat(
            LocalSpark.lines(
                ArrivalRules.doubled(
                    LocalSpark.session(), CATALOGUE, files.inputs(), files.findings()),
                "release_id",
                "submission",
                "rule",
                "severity",
                "message_vi"))
        .containsExactly(message("old-lao-cai"), message("old-yen-bai"));
  }

  private static String message(String submission) {
    return "R1 "
        + submission
        + " DOUBLE_REPORTING warning Tỉnh, thành phố cũ \"Yên Bái\" gửi báo cáo trong khi Lào Cai"
        + " đã gửi báo cáo của cùng kỳ; số liệu của tệp này không được cộng.";
  }
}

package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** Of several explanations of one strange value the most telling is said, and no other. */
class SeriesRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SeriesKey DIALOGUES = Told.key("dialogues_held");

  @Test
  void aStrangeValueIsSaidOnce() {
    assertThat(rules(405)).containsExactly("CUMULATIVE_AS_YEARLY");
    assertThat(rules(1000)).containsExactly("DIGIT_SLIP");
    assertThat(rules(560)).containsExactly("OUTLIER");
    assertThat(rules(110)).isEmpty();
  }

  @Test
  void aLaterFileOfTheSamePeriodIsNoOtherYear() {
    // given
    List<Report> reports = reports(405);
    reports.addFirst(report("correction", 2024, 100));

    // then
    assertThat(check(reports.getLast(), reports)).containsExactly("CUMULATIVE_AS_YEARLY");
    assertThat(check(reports.getFirst(), reports)).isEmpty();
  }

  private static List<String> rules(double value) {
    List<Report> reports = reports(value);
    return check(reports.getLast(), reports);
  }

  private static List<String> check(Report report, List<Report> reports) {
    return new SeriesRules(CATALOGUE)
        .check(report, new History(reports), Peers.NONE).stream().map(SeriesFinding::rule).toList();
  }

  private static List<Report> reports(double value) {
    List<Report> reports = new ArrayList<>();
    for (int year = 2016; year <= 2023; year++) {
      reports.add(report("s-" + year, year, 100));
    }
    reports.add(report("s-2024", 2024, value));
    return reports;
  }

  private static Report report(String submission, int year, double value) {
    return new Report(
        submission,
        "VN63-15",
        CATALOGUE.period(String.valueOf(year)).orElseThrow(),
        Map.of(DIALOGUES, BigDecimal.valueOf(value)),
        Map.of());
  }
}

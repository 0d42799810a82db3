package vn.danvan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.job.PlainDefinitions.FigureKey;
import vn.danvan.job.PlainIndicators.Result;
import vn.danvan.job.PlainReports.Observed;
import vn.danvan.synthetic.CellKey;
import vn.danvan.synthetic.SyntheticCell;
import vn.danvan.synthetic.SyntheticReport;

/**
 * All 40 indicators of eight provinces over four years in both frames, and their ranks, computed a
 * second time by plain loops straight from the observations. The loops share no stage, no mart and
 * no definition with the pipelines. All other provinces are silent, and compared as well.
 */
class IndependentIndicatorsTest {
  private static final String INDICATORS =
      """
      SELECT frame, period, indicator, unit_id, numerator, denominator, value, value_vi,
        parts_reported, status, reason, segment, parts_expected
      FROM mart.indicator_value WHERE corpus = '%s' AND period IN (%s)\
      """;
  private static final String RANKS =
      """
      SELECT frame, scope, period, indicator, unit_id, rank, ties, n_ranked, n_frame, numerator,
        denominator, value, value_vi, status, reason, segment
      FROM mart.ranking WHERE corpus = '%s' AND period IN (%s)\
      """;

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final PlainUnits UNITS = new PlainUnits(CATALOGUE);
  private static final List<Integer> YEARS = EightProvinces.YEARS;

  private static Computed synthetic;

  /** Holds nothing but a file that went astray. */
  private static Computed real;

  /**
   * A corpus computed twice.
   *
   * @param indicators what is published, with the units behind each row
   * @param ranks what is published
   */
  private record Computed(
      PlainReports reports,
      Map<String, Integer> indicators,
      List<String> ranks,
      List<Result> plainIndicators,
      List<String> plainRanks) {}

  @BeforeAll
  static void computeTwice() {
    synthetic = computed("synthetic", YEARS);
    real = computed("real", List.of(YEARS.getLast()));
  }

  private static Computed computed(String corpus, List<Integer> years) {
    String periods = years.stream().map("'%d'"::formatted).collect(Collectors.joining(", "));
    Map<String, Integer> indicators = new HashMap<>();
    List<String> ranks = new ArrayList<>();
    PlainReports reports =
        EightProvinces.asReported()
            .ask(
                warehouse -> {
                  String rows = INDICATORS.formatted(corpus, periods);
                  for (String row : TestHome.texts(warehouse.spark().sql(rows))) {
                    int last = row.lastIndexOf('|');
                    String before = row.substring(0, last);
                    assertThat(indicators.put(before, Integer.valueOf(row.substring(last + 1))))
                        .as(row)
                        .isNull();
                  }
                  ranks.addAll(
                      TestHome.texts(warehouse.spark().sql(RANKS.formatted(corpus, periods))));
                  return PlainReports.of(warehouse, corpus);
                });
    PlainIndicators plain = new PlainIndicators(UNITS, new PlainFigures(CATALOGUE, UNITS, reports));
    List<Result> plainIndicators = new ArrayList<>();
    List<String> plainRanks = new ArrayList<>();
    for (String frame : Catalogue.FRAMES) {
      for (int year : years) {
        List<Result> ofTheYear = plain.of(frame, year);
        plainIndicators.addAll(ofTheYear);
        plainRanks.addAll(new PlainRanking(UNITS).of(frame, ofTheYear));
      }
    }
    return new Computed(reports, indicators, ranks, plainIndicators, plainRanks);
  }

  @Test
  void everyRowOfTheIndicatorsIsWhatPlainLoopsGive() {
    for (Computed corpus : List.of(synthetic, real)) {
      assertSame(
          corpus.indicators().keySet(),
          corpus.plainIndicators().stream().map(Result::text).toList());
    }
  }

  @Test
  void everyRowOfTheRanksIsWhatPlainLoopsGive() {
    for (Computed corpus : List.of(synthetic, real)) {
      assertSame(corpus.ranks(), corpus.plainRanks());
    }
  }

  @Test
  void behindEachFigureStandAsManyUnitsAsPlainLoopsCount() {
    assertThat(unitsBehind()).isEmpty();
  }

  /**
   * How many rows are published with another number of units behind them than counted here, by
   * frame, year, reason and both numbers.
   */
  private static Map<String, Integer> unitsBehind() {
    Map<String, Integer> otherwise = new TreeMap<>();
    for (Computed corpus : List.of(synthetic, real)) {
      for (Result result : corpus.plainIndicators()) {
        Integer published = corpus.indicators().get(result.text());
        if (!Integer.valueOf(result.expected()).equals(published)) {
          String kind =
              "frame %s, %d, %s: %s published, %d counted"
                  .formatted(
                      result.frame(), result.year(), result.reason(), published, result.expected());
          otherwise.merge(kind, 1, Integer::sum);
        }
      }
    }
    return otherwise;
  }

  @Test
  void everyKindOfRowOccurs() {
    Set<String> reasons = new TreeSet<>();
    for (Computed corpus : List.of(synthetic, real)) {
      corpus.plainIndicators().forEach(result -> reasons.add(String.valueOf(result.reason())));
    }
    assertThat(reasons)
        .containsExactly(
            "ABSENT",
            "BLANK",
            "DENOMINATOR_MISSING",
            "DENOMINATOR_ZERO",
            "EXCLUDED",
            "HELD",
            "NOT_APPLICABLE",
            "NOT_RESTATABLE",
            "NUMERATOR_EXCEEDS_DENOMINATOR",
            "PARTIAL",
            "UNREADABLE",
            "null");
  }

  /** The loops stand on the observations; these are what the eight provinces really sent. */
  @Test
  void everyObservationIsWhatWasSent() {
    List<String> otherwise = new ArrayList<>();
    for (SyntheticReport report : EightProvinces.drawn().reports()) {
      int year = Integer.parseInt(report.period());
      PlainReports reports = synthetic.reports();
      assertThat(reports.isSilent(report.unitId(), year)).isEqualTo(report.silent());
      assertThat(reports.cameBy(LocalDate.of(year + 1, 1, 31), report.unitId(), year))
          .isEqualTo(!report.silent() && !report.late());
      report
          .cells()
          .forEach(
              (cell, sent) -> {
                FigureKey key = new FigureKey(cell.element(), cell.level(), cell.breakdown());
                Observed observed = reports.observed(report.unitId(), year, key);
                if (!isWhatWasSent(observed, sent)) {
                  otherwise.add(place(report.unitId(), report.period(), cell));
                }
              });
    }
    assertThat(otherwise)
        .containsExactlyInAnyOrderElementsOf(
            EightProvinces.BY_HAND.stream()
                .map(cell -> place(cell.unit(), cell.period(), cell.key()))
                .toList());
  }

  private static String place(String unit, String period, CellKey key) {
    return unit + " " + period + " " + key;
  }

  private static boolean isWhatWasSent(Observed observed, SyntheticCell sent) {
    return observed.state().equals(sent.state().name())
        && (sent.counted().isEmpty() || sent.counted().get().compareTo(observed.value()) == 0);
  }

  private static void assertSame(Collection<String> published, List<String> plain) {
    assertThat(without(published, plain)).as("published, and not what the loops give").isEmpty();
    assertThat(without(plain, published)).as("given by the loops, and not published").isEmpty();
    assertThat(published).hasSameSizeAs(plain);
  }

  private static Set<String> without(Collection<String> rows, Collection<String> others) {
    Set<String> left = new TreeSet<>(rows);
    left.removeAll(new HashSet<>(others));
    return left;
  }
}

package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.validation.kernel.History;
import vn.danvan.validation.kernel.Peers;
import vn.danvan.validation.kernel.Report;
import vn.danvan.validation.kernel.ReportedPeers;
import vn.danvan.validation.kernel.SeriesFinding;
import vn.danvan.validation.kernel.SeriesKey;
import vn.danvan.validation.kernel.SeriesRules;

/**
 * How often the series rules are wrong, and what they miss, over ten years of synthetic reports in
 * which only planted numbers are wrong. docs/rules.md repeats the numbers.
 */
class SeriesRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SeriesRules RULES = new SeriesRules(CATALOGUE);
  private static final SeriesKey PARTICIPANTS = total("dialogue_participants");

  /** Reports without any fault, by unit. */
  private static final Map<String, List<Report>> CLEAN = clean(7);

  private static final Peers PEERS =
      ReportedPeers.of(
          CLEAN.values().stream().flatMap(List::stream).toList(),
          unit -> CATALOGUE.unit(unit).era());

  @Test
  void onRightNumbersTheyFindAlmostNothing() {
    // when
    Map<String, Long> found =
        CLEAN.values().stream()
            .flatMap(reports -> reports.stream().flatMap(report -> check(report, reports)))
            .collect(
                Collectors.groupingBy(SeriesFinding::rule, TreeMap::new, Collectors.counting()));
    int values =
        CLEAN.values().stream().flatMap(List::stream).mapToInt(one -> one.values().size()).sum();

    // then: 0.5 of 10,000
    assertThat(values).isEqualTo(171_472);
    assertThat(found).containsExactly(Map.entry("OUTLIER", 8L));
  }

  @Test
  void theColumnOfTheYearBefore() {
    assertThat(
            planted(
                right -> {
                  Report before = on(right.unitId(), "2022").orElseThrow();
                  Map<SeriesKey, BigDecimal> copied = new LinkedHashMap<>(right.values());
                  copied.replaceAll((key, value) -> before.values().getOrDefault(key, value));
                  return copied;
                }))
        .isEqualTo("of 52: {COPIED_PREVIOUS_YEAR=52}");
  }

  @Test
  void theFirstHalfForTheYear() {
    assertThat(
            planted(
                right -> {
                  Report half = on(right.unitId(), "2023-S1").orElseThrow();
                  Map<SeriesKey, BigDecimal> repeated = new LinkedHashMap<>(right.values());
                  repeated.replaceAll(
                      (key, value) ->
                          CATALOGUE.element(key.element()).kind() == DataElement.Kind.STOCK
                              ? value
                              : half.values().getOrDefault(key, value));
                  return repeated;
                }))
        .isEqualTo("of 52: {HALF_YEAR_EQUALS_YEAR=52, OUTLIER=2, STOCK_BALANCE_MISMATCH=44}");
  }

  @Test
  void aDigitTooMany() {
    assertThat(planted(right -> with(right, PARTICIPANTS, shifted(right, 1))))
        .isEqualTo("of 52: {DIGIT_SLIP=52, OUTLIER=1}");
  }

  @Test
  void aDigitTooFew() {
    // a province's own figures are about a tenth of some totals
    assertThat(planted(right -> with(right, PARTICIPANTS, shifted(right, -1))))
        .isEqualTo("of 52: {DIGIT_SLIP=40, LEVEL_SCOPE_CHANGED=12, OUTLIER=1}");
  }

  @Test
  void threeYearsBeforeInOneValue() {
    SeriesKey key = total("petitions_received");
    assertThat(
            planted(
                right ->
                    with(
                        right,
                        key,
                        Stream.of("2020", "2021", "2022", "2023")
                            .flatMap(year -> on(right.unitId(), year).stream())
                            .flatMap(one -> Stream.ofNullable(one.values().get(key)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))))
        .isEqualTo("of 52: {CUMULATIVE_AS_YEARLY=51, OUTLIER=2}");
  }

  @Test
  void aTotalWithoutItsLowerLevels() {
    assertThat(
            planted(
                right ->
                    with(
                        right,
                        PARTICIPANTS,
                        stated(right, new SeriesKey(PARTICIPANTS.element(), "province", "total")))))
        .isEqualTo("of 52: {LEVEL_SCOPE_CHANGED=51, OUTLIER=2}");
  }

  @Test
  void aStockAFifthTooLarge() {
    SeriesKey key = total("dvk_models_maintained");
    assertThat(
            planted(right -> with(right, key, stated(right, key).multiply(new BigDecimal("1.2")))))
        .isEqualTo("of 52: {OUTLIER=1, STOCK_BALANCE_MISMATCH=52}");
  }

  /**
   * How many of the provinces whose report on 2023 is wrong each rule speaks of.
   *
   * @param fault the wrong values of a right report
   */
  private static String planted(Function<Report, Map<SeriesKey, BigDecimal>> fault) {
    Map<String, Integer> provinces = new TreeMap<>();
    int planted = 0;
    for (List<Report> reports : CLEAN.values()) {
      Optional<Report> right = on(reports.getFirst().unitId(), "2023");
      if (right.isPresent() && isWhole(reports)) {
        Report wrong = with(right.get(), fault.apply(right.get()));
        List<Report> history = new ArrayList<>(reports);
        history.set(history.indexOf(right.get()), wrong);
        check(wrong, history)
            .map(SeriesFinding::rule)
            .distinct()
            .forEach(rule -> provinces.merge(rule, 1, Integer::sum));
        planted++;
      }
    }
    return "of %d: %s".formatted(planted, provinces);
  }

  /** Whether a province was silent in none of the periods that a fault takes numbers from. */
  private static boolean isWhole(List<Report> reports) {
    return Stream.of("2020", "2021", "2022", "2023-S1")
        .allMatch(period -> on(reports.getFirst().unitId(), period).isPresent());
  }

  private static Optional<Report> on(String unitId, String period) {
    return CLEAN.get(unitId).stream()
        .filter(report -> report.period().code().equals(period))
        .findFirst();
  }

  private static BigDecimal stated(Report report, SeriesKey key) {
    return report.values().get(key);
  }

  private static BigDecimal shifted(Report report, int places) {
    return stated(report, PARTICIPANTS).scaleByPowerOfTen(places);
  }

  private static SeriesKey total(String element) {
    return new SeriesKey(element, "total", "total");
  }

  private static Map<SeriesKey, BigDecimal> with(Report report, SeriesKey key, BigDecimal value) {
    Map<SeriesKey, BigDecimal> values = new LinkedHashMap<>(report.values());
    values.put(key, value);
    return values;
  }

  private static Report with(Report report, Map<SeriesKey, BigDecimal> values) {
    return new Report(
        report.submission(), report.unitId(), report.period(), values, report.sizes());
  }

  private static Stream<SeriesFinding> check(Report report, List<Report> reports) {
    return RULES.check(report, new History(reports), PEERS).stream();
  }

  private static Map<String, List<Report>> clean(long seed) {
    List<ReportingRound> rounds =
        Stream.concat(
                SyntheticHistory.obliged(CATALOGUE).stream(),
                IntStream.rangeClosed(2019, 2023)
                    .mapToObj(year -> new ReportingRound("DV-02", year + "-S1")))
            .distinct()
            .toList();
    return SyntheticHistory.of(CATALOGUE, seed, rounds).reports().stream()
        .filter(sent -> !sent.silent())
        .map(SeriesRulesTest::report)
        .collect(Collectors.groupingBy(Report::unitId, LinkedHashMap::new, Collectors.toList()));
  }

  private static Report report(SyntheticReport sent) {
    Map<SeriesKey, BigDecimal> values = new LinkedHashMap<>();
    sent.cells()
        .forEach(
            (key, cell) ->
                cell.corrected()
                    .counted()
                    .ifPresent(
                        value ->
                            values.put(
                                new SeriesKey(key.element(), key.level(), key.breakdown()),
                                value)));
    Map<String, BigDecimal> sizes = new HashMap<>();
    for (String element : Report.SIZES) {
      BigDecimal size = values.get(total(element));
      if (size != null) {
        sizes.put(element, size);
      }
    }
    return new Report(
        sent.unitId() + " " + sent.period(),
        sent.unitId(),
        CATALOGUE.period(sent.period()).orElseThrow(),
        values,
        sizes);
  }
}

package vn.danvan.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.RandomHistory.Expected;
import vn.danvan.testing.Dues;
import vn.danvan.testing.OperatorsCatalogue;
import vn.danvan.unit.kernel.RandomLand;
import vn.danvan.unit.kernel.UnitRegister;

/** What holds of figures whatever the provinces sent, in the country as it is and in another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomHistoriesTest {
  private static final int HISTORIES_OF_EACH_LAND = 120;
  private static final List<String> ELEMENTS =
      List.of("villages_total", "petitions_processed_rate");
  private static final Catalogue OWN =
      OperatorsCatalogue.of(
          OperatorsCatalogue.provincesForm(
              ELEMENTS.stream()
                  .map("{number: '1', element: %s, levels: [total]}"::formatted)
                  .toArray(String[]::new)));
  private static final List<UnitRegister> LANDS =
      List.of(UnitRegister.of(OWN), RandomLand.of(new Random(63), 40, 17));

  private final List<RandomHistory> histories = new ArrayList<>();
  private final Map<String, List<Expected>> figures = new HashMap<>();

  @BeforeAll
  void computeAll() {
    Random random = new Random(2025);
    for (int land = 0; land < LANDS.size(); land++) {
      UnitRegister units = LANDS.get(land);
      Facts files = new Facts(OWN, units);
      List<Duty.DuePeriod> due = new ArrayList<>();
      for (int i = 0; i < HISTORIES_OF_EACH_LAND; i++) {
        String corpus = "land%d-%d".formatted(land, i);
        String period = i % 2 == 0 ? "2024" : "2026";
        due.add(Dues.passed(OWN, corpus, "TN-01", period));
        histories.add(
            RandomHistory.drawn(
                random, files, units, corpus, period, ELEMENTS.get(i % 5 == 0 ? 1 : 0)));
      }
      figures.putAll(figures(files, due));
    }
  }

  @Test
  void everyRowIsWhatTheRulesSay() {
    assertThat(histories)
        .allSatisfy(
            history ->
                assertThat(figures.get(key(history)))
                    .as("%s %s", history.corpus(), history.period())
                    .containsExactlyInAnyOrderElementsOf(history.restated()));
  }

  @Test
  void eachCountedObservationLandsInExactlyOneProvinceOfEachFrameInWhichItIsRestated() {
    assertThat(histories)
        .filteredOn(RandomHistory::additive)
        .allSatisfy(
            history -> {
              // Before the merger everything is restated in both frames, after it in the new one.
              assertThat(sum(history, "34", "province")).isEqualByComparingTo(history.reported());
              assertThat(sum(history, "63", "province"))
                  .isEqualByComparingTo(
                      history.period().equals("2024") ? history.reported() : ofUnchanged(history));
              // The country has it all, however it is divided.
              assertThat(sum(history, "34", "country")).isEqualByComparingTo(history.reported());
              assertThat(sum(history, "63", "country")).isEqualByComparingTo(history.reported());
              assertThat(sum(history, "34", "region")).isEqualByComparingTo(history.reported());
            });
  }

  @Test
  void aMissingPartNeverYieldsACompleteValue() {
    assertThat(figures.values().stream().flatMap(List::stream))
        .allSatisfy(
            row -> {
              boolean complete = row.state().equals("REPORTED");
              assertThat(row.reported() == row.parts()).as("%s", row).isEqualTo(complete);
              assertThat(row.reported() > 0 && row.reported() < row.parts())
                  .as("%s", row)
                  .isEqualTo(row.state().equals("PARTIAL"));
            });
  }

  @Test
  void noRowIsWithoutAStateAndNoStateLies() {
    assertThat(figures.values().stream().flatMap(List::stream))
        .allSatisfy(
            row -> {
              assertThat(row.state()).as("%s", row).isNotNull();
              assertThat(row.value() != null)
                  .as("%s", row)
                  .isEqualTo(List.of("REPORTED", "PARTIAL").contains(row.state()));
              assertThat(row.reason() != null)
                  .as("%s", row)
                  .isEqualTo(row.state().equals("NOT_RESTATABLE"));
            });
  }

  @Test
  void restatingTwiceIsRestatingOnce() {
    // given: each complete figure of the new frame as if the new province had stated it itself
    Facts again = new Facts(OWN, LANDS.getFirst());
    List<RandomHistory> ofThisLand = histories.subList(0, HISTORIES_OF_EACH_LAND);
    List<List<Expected>> once = new ArrayList<>();
    for (RandomHistory history : ofThisLand) {
      List<Expected> complete =
          figures.get(key(history)).stream()
              .filter(row -> row.frame().equals("34") && level(history, row).equals("province"))
              .filter(row -> row.state().equals("REPORTED"))
              .toList();
      once.add(complete);
      for (Expected row : complete) {
        String file = history.corpus() + "/" + row.unit();
        again.accepted(
            file, history.corpus(), "BG-01", row.unit(), history.period(), LocalDate.EPOCH);
        again.observed(
            file,
            row.unit(),
            history.period(),
            history.element(),
            "total",
            "total",
            row.value(),
            "REPORTED");
      }
    }

    // when
    Map<String, List<Expected>> twice = figures(again, List.of());

    // then
    for (int i = 0; i < ofThisLand.size(); i++) {
      assertThat(
              twice.getOrDefault(key(ofThisLand.get(i)), List.of()).stream()
                  .filter(row -> row.frame().equals("34"))
                  .map(RandomHistoriesTest::valueOf))
          .containsExactlyInAnyOrderElementsOf(
              once.get(i).stream().map(RandomHistoriesTest::valueOf).toList());
    }
  }

  private static String valueOf(Expected row) {
    return row.unit() + " " + row.value() + " " + row.state();
  }

  private static BigDecimal ofUnchanged(RandomHistory history) {
    return history.facts().entrySet().stream()
        .filter(fact -> fact.getValue().counts())
        .filter(
            fact ->
                history.units().successions().stream()
                        .filter(one -> one.newUnit().equals(fact.getKey()))
                        .count()
                    == 1)
        .map(fact -> fact.getValue().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal sum(RandomHistory history, String frame, String level) {
    return figures.get(key(history)).stream()
        .filter(row -> row.frame().equals(frame))
        .filter(row -> level(history, row).equals(level))
        .map(Expected::value)
        .filter(Objects::nonNull)
        .map(BigDecimal::new)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String level(RandomHistory history, Expected row) {
    return history.units().unit(row.unit()).level();
  }

  private static String key(RandomHistory history) {
    return history.corpus() + " " + history.element();
  }

  /** The figures of each corpus and element. */
  private static Map<String, List<Expected>> figures(Facts files, List<Duty.DuePeriod> due) {
    return files
        .figures(due)
        .where("element IN ('villages_total', 'petitions_processed_rate')")
        .collectAsList()
        .stream()
        .collect(
            groupingBy(
                row -> row.getAs("corpus") + " " + row.getAs("element"),
                mapping(RandomHistoriesTest::expected, toList())));
  }

  private static Expected expected(Row row) {
    BigDecimal value = row.getAs("value");
    return new Expected(
        row.getAs("frame"),
        row.getAs("unit_id"),
        value == null ? null : value.toPlainString(),
        row.getAs("state"),
        row.getAs("reason"),
        row.<Integer>getAs("parts_expected"),
        row.<Integer>getAs("parts_reported"));
  }
}

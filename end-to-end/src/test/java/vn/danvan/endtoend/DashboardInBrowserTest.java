package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an analyst sees in the browser is what the marts hold, chart by chart, under two settings of
 * the filters.
 */
@ExtendWith(DemoExtension.class)
class DashboardInBrowserTest {

  /** As the dashboard opens. */
  @Nested
  class AtFirst extends Shown {
    @BeforeAll
    void open(Demo demo) {
      DashboardPage page = demo.browser().dashboard();
      show(demo, page, Setting.AT_FIRST);
    }
  }

  /** Another year, frame and indicator, chosen by hand. */
  @Nested
  class AfterTheMerger extends Shown {
    @BeforeAll
    void choose(Demo demo) {
      Facts facts = new Facts(demo.trino("danvan"), Setting.MERGED_PROVINCES);
      DashboardPage page = demo.browser().dashboard();
      show(demo, page, Setting.AT_FIRST);
      page.choose("period", facts.periodLabel())
          .choose("frame", facts.labelOf("frame", "34"))
          .choose("indicator", facts.indicatorLabel())
          .apply();
      show(demo, page, Setting.MERGED_PROVINCES);
    }
  }

  /** The comparisons, the same for every setting. */
  @TestInstance(Lifecycle.PER_CLASS)
  abstract static class Shown {
    private Demo demo;
    private Charts charts;
    private Facts facts;
    private Statements statements;
    private DashboardPage page;
    private List<Map<String, Object>> rings;

    void show(Demo demo, DashboardPage page, Setting setting) {
      this.demo = demo;
      this.page = page;
      this.charts = Charts.of(demo.checkout());
      this.facts = new Facts(demo.trino("danvan"), setting);
      this.statements = new Statements(demo.trino("danvan"), facts.releaseId(), setting);
      page.awaitDrawn(
          charts.files().size(),
          Map.of(
              "release_name", facts.releaseName(),
              "corpus_vi", facts.labelOf("corpus", setting.corpus()),
              "indicator_vi", facts.indicatorLabel(),
              "period_vi", facts.periodLabel(),
              "frame_vi", facts.labelOf("frame", setting.frame())));
      // Once: the pointer's look under each ring takes seconds without a graphics card.
      this.rings = page.rings(charts.name("map"));
      page.photograph(
          demo.home()
              .resolveSibling("screenshots")
              .resolve("dashboard-%s-%s.png".formatted(setting.period(), setting.frame())));
    }

    @Test
    void theBannerSaysThatTheFiguresAreSynthetic() {
      assertThat(table("shown")).containsExactly(facts.banner());
    }

    @Test
    void theKeyFiguresAreThoseOfTheRankedUnits() {
      assertThat(table("key_figures")).containsExactly(facts.keyFigures());
    }

    @Test
    void theTableRanksEveryRankedUnit() {
      List<List<String>> expected =
          facts.ranked().stream()
              .map(
                  unit ->
                      List.of(
                          Integer.toString(unit.rank()),
                          unit.name(),
                          Numbers.vietnamese(unit.value()),
                          statements.interval(unit.id(), facts.decimals()),
                          statements.rankSet(unit.id()),
                          statements.of(unit.id()).get(4)))
              .toList();

      assertThat(table("table")).isEqualTo(expected);
    }

    @Test
    void changesStandInWordsForEveryRankedUnit() {
      assertThat(table("changes").stream().map(row -> List.of(row.get(1), row.get(4))))
          .containsExactlyInAnyOrderElementsOf(
              facts.ranked().stream()
                  .map(unit -> List.of(unit.name(), statements.of(unit.id()).get(5)))
                  .toList());
    }

    @Test
    void rankSetsAndTheFunnelAreDrawn() {
      assertThat(page.series(charts.name("rank_sets"))).hasSize(4);
      assertThat(page.series(charts.name("funnel"))).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void unrankedUnitsStandApartWithTheirReasons() {
      List<List<String>> expected =
          facts.unranked().stream()
              .map(unit -> List.of(unit.name(), unit.region(), unit.reason()))
              .toList();

      assertThat(expected).as("the setting shows unranked units").isNotEmpty();
      assertThat(table("unranked")).isEqualTo(expected);
    }

    @Test
    void theBarsAreTheRankedUnitsFromHighToLow() {
      Map<String, BigDecimal> expected =
          facts.ranked().stream().collect(Collectors.toMap(Facts.Unit::name, Facts.Unit::value));

      List<Map<String, Object>> series = page.series(charts.name("bars"));

      assertThat(series).hasSize(1);
      Map<String, BigDecimal> drawn = points(series.getFirst());
      assertThat(drawn).isEqualTo(expected);
      assertThat(new ArrayList<>(drawn.values())).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void theTrendHasAGapWhereAYearHasNoValue() {
      Map<String, Map<String, BigDecimal>> drawn = new TreeMap<>();
      for (Map<String, Object> line : page.series(charts.name("trend"))) {
        drawn.put(line.get("name").toString(), points(line));
      }

      assertThat(drawn).isEqualTo(facts.yearsDrawn());
    }

    @Test
    void everyRingOfTheMapHasTheValueOfItsUnit() {
      Map<String, BigDecimal> drawn = new TreeMap<>();
      rings.forEach(ring -> drawn.put(ring.get("ring").toString(), Numbers.of(ring.get("value"))));

      assertThat(drawn).isEqualTo(facts.rings());
      assertThat(rings)
          .as("rings that the pointer finds in sight")
          .allSatisfy(
              ring ->
                  assertThat(ring).containsEntry("visible", true).containsEntry("inside", true));
      assertThat(drawn.keySet()).anyMatch(ring -> ring.contains("Hoàng Sa"));
      assertThat(drawn.keySet()).anyMatch(ring -> ring.contains("Trường Sa"));
    }

    @Test
    void aUnitWithoutAValueHasNoFillOnTheMap() {
      for (Map<String, Object> ring : rings) {
        assertThat(ring.get("opaque")).as("filled: " + ring).isEqualTo(ring.get("value") != null);
      }
    }

    @Test
    void deeperColoursAreHigherValues() {
      // One range of values for each colour, and no two ranges meet.
      Map<String, List<BigDecimal>> ranges = new LinkedHashMap<>();
      rings.stream()
          .filter(ring -> ring.get("value") != null)
          .forEach(
              ring ->
                  ranges
                      .computeIfAbsent(ring.get("colour").toString(), colour -> new ArrayList<>())
                      .add(Numbers.of(ring.get("value"))));

      List<List<BigDecimal>> ascending =
          ranges.values().stream()
              .map(values -> values.stream().sorted().toList())
              .sorted((a, b) -> a.getFirst().compareTo(b.getFirst()))
              .toList();
      assertThat(ascending).hasSizeBetween(2, 5);
      for (int i = 1; i < ascending.size(); i++) {
        assertThat(ascending.get(i).getFirst())
            .isGreaterThanOrEqualTo(ascending.get(i - 1).getLast());
      }
    }

    @Test
    void realFiguresStandApartWithTheirSources() {
      List<List<String>> shown =
          table("real_figures").stream()
              .map(
                  row ->
                      List.of(
                          row.get(0), row.get(2), row.get(3), row.get(5), row.get(6), row.get(8)))
              .toList();

      assertThat(shown).containsExactlyInAnyOrderElementsOf(facts.realFigures());
    }

    @Test
    void nothingLeavesThisMachine() {
      Set<String> hosts =
          demo.browser().requestsOutside().stream()
              .map(url -> url.replaceAll("^\\w+://([^/:]+).*$", "$1"))
              .collect(Collectors.toSet());

      // Superset asks for it on every page; the policy of our pages blocks it.
      assertThat(hosts).isSubsetOf("apachesuperset.gateway.scarf.sh");
      assertThat(demo.browser().answersFromOutside()).isEmpty();
    }

    @Test
    void noScriptOrRequestFails() {
      assertThat(demo.browser().errors()).isEmpty();
    }

    private List<List<String>> table(String chart) {
      return page.table(charts.name(chart));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, BigDecimal> points(Map<String, Object> series) {
      Map<String, BigDecimal> points = new LinkedHashMap<>();
      for (List<Object> point : (List<List<Object>>) series.get("points")) {
        points.put(point.get(0).toString(), Numbers.of(point.get(1)));
      }
      return points;
    }
  }
}

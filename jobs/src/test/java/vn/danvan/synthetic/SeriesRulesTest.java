package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.*;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.*;
import vn.danvan.validation.kernel.*;

class SeriesRulesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void measure() throws Exception {
    for (long seed : new long[] {7, 8}) {
      for (boolean clean : new boolean[] {true, false}) {
        SyntheticHistory history = SyntheticHistory.of(CATALOGUE, seed);
        Map<String, List<Report>> byUnit = new LinkedHashMap<>();
        long values = 0;
        for (SyntheticReport one : history.reports()) {
          if (one.silent()) continue;
          Map<SeriesKey, BigDecimal> v = new LinkedHashMap<>();
          one.cells()
              .forEach(
                  (k, c) -> {
                    SyntheticCell cell = clean ? c.corrected() : c;
                    cell.counted()
                        .ifPresent(
                            x -> v.put(new SeriesKey(k.element(), k.level(), k.breakdown()), x));
                  });
          values += v.size();
          Map<String, BigDecimal> sizes = new HashMap<>();
          for (String e : List.of("communes_total", "districts")) {
            BigDecimal x = v.get(new SeriesKey(e, "total", "total"));
            if (x != null) sizes.put(e, x);
          }
          String id = one.unitId();
          byUnit
              .computeIfAbsent(id, i -> new ArrayList<>())
              .add(
                  new Report(
                      id + one.period(),
                      id,
                      CATALOGUE.period(one.period()).orElseThrow(),
                      v,
                      sizes));
        }
        Peers peers =
            ReportedPeers.of(
                byUnit.values().stream().flatMap(List::stream).toList(), id -> id.substring(0, 4));
        SeriesRules rules = new SeriesRules(CATALOGUE);
        long start = System.nanoTime();
        List<SeriesFinding> found = new ArrayList<>();
        byUnit.forEach(
            (id, reports) ->
                reports.forEach(r -> found.addAll(rules.check(r, new History(reports), peers))));
        System.out.printf(
            "MEASURE seed %d clean %s: %d values, %d findings in %d ms %s%n",
            seed,
            clean,
            values,
            found.size(),
            (System.nanoTime() - start) / 1000000,
            found.stream()
                .collect(
                    Collectors.groupingBy(
                        SeriesFinding::rule, TreeMap::new, Collectors.counting())));
        Map<String, Integer> shown = new HashMap<>();
        for (SeriesFinding f : found)
          if (shown.merge(f.rule(), 1, Integer::sum) <= 12 && clean && seed == 7)
            System.out.println(
                "  SHOW "
                    + f.unitId()
                    + " "
                    + f.period()
                    + " "
                    + f.key()
                    + " "
                    + f.rule()
                    + " "
                    + f.messageVi());
      }
    }
  }
}

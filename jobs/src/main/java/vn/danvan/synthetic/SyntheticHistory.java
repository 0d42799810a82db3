package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Corpus;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;

/**
 * The truth behind the synthetic submissions: who sent what for every year that the catalogue
 * obliges the synthetic corpus to, equal for equal seeds.
 *
 * @param reports by year, then by unit code
 */
public record SyntheticHistory(Catalogue catalogue, long seed, List<SyntheticReport> reports) {
  /** The yearly form of the provinces. */
  public static final String FORM = "DV-01";

  private static final int REVISIONS_A_YEAR = 3;

  public SyntheticHistory {
    reports = List.copyOf(reports);
  }

  /** The history of a seed. */
  public static SyntheticHistory of(Catalogue catalogue, long seed) {
    Corpus corpus = catalogue.corpus("synthetic");
    int first = Integer.parseInt(corpus.obligedFrom());
    int last = Integer.parseInt(corpus.obligedTo());
    KeyedRandom random = new KeyedRandom(seed);
    Magnitudes magnitudes = Magnitudes.shipped();
    List<SyntheticReport> reports =
        IntStream.rangeClosed(first, last)
            .boxed()
            .flatMap(year -> ofYear(catalogue, magnitudes, random, year).stream())
            .toList();
    return new SyntheticHistory(catalogue, seed, reports);
  }

  /** What a unit sent for a year. */
  public SyntheticReport report(String unitId, int year) {
    return reports.stream()
        .filter(report -> report.unitId().equals(unitId) && report.year() == year)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No synthetic report of %s for %d".formatted(unitId, year)));
  }

  private static List<SyntheticReport> ofYear(
      Catalogue catalogue, Magnitudes magnitudes, KeyedRandom random, int year) {
    Form.Version version =
        catalogue
            .formVersion(FORM, Integer.toString(year))
            .orElseThrow(
                () -> new IllegalStateException("Form %s serves no year %d".formatted(FORM, year)));
    List<String> units = catalogue.provinces(version.era()).stream().map(Unit::id).toList();
    int silences = 2 + random.below(2, year, "silences");
    List<String> silent = first(silences, units, random, year, "silent");
    List<String> speaking = units.stream().filter(unit -> !silent.contains(unit)).toList();
    List<String> revising = first(REVISIONS_A_YEAR, speaking, random, year, "revising");
    List<SyntheticReport> reports = new ArrayList<>();
    for (String unit : units) {
      if (silent.contains(unit)) {
        reports.add(new SyntheticReport(unit, year, version, true, Map.of(), Map.of()));
        continue;
      }
      Map<CellKey, SyntheticCell> right =
          cells(
              new TrueValues(catalogue, magnitudes, random, version, unit, year, Map.of()),
              version);
      Map<CellKey, SyntheticCell> superseded = Map.of();
      for (int draft = 1; revising.contains(unit) && superseded.isEmpty(); draft++) {
        Map<String, String> drafts = drafts(version, random, unit, year, draft);
        Map<CellKey, SyntheticCell> candidate =
            cells(
                new TrueValues(catalogue, magnitudes, random, version, unit, year, drafts),
                version);
        superseded = candidate.equals(right) ? Map.of() : candidate;
      }
      Map<CellKey, SyntheticCell> sent =
          new FaultPlacement(catalogue, random).spoiled(unit, year, right);
      reports.add(new SyntheticReport(unit, year, version, false, sent, superseded));
    }
    return reports;
  }

  private static List<String> first(
      int count, List<String> units, KeyedRandom random, int year, String why) {
    return units.stream()
        .sorted(Comparator.comparing(unit -> random.fraction(unit, year, why)))
        .limit(count)
        .toList();
  }

  /** The elements of one section of the form: what a province counted anew. */
  private static Map<String, String> drafts(
      Form.Version version, KeyedRandom random, String unit, int year, int draft) {
    Form.Section section =
        version.sections().stream()
            .min(
                Comparator.comparing(
                    candidate -> random.fraction(unit, year, draft, candidate.number())))
            .orElseThrow();
    return section.rows().stream()
        .collect(
            Collectors.toMap(
                Form.Row::element, row -> "draft " + draft, (a, b) -> a, HashMap::new));
  }

  private static Map<CellKey, SyntheticCell> cells(TrueValues truth, Form.Version version) {
    Map<CellKey, SyntheticCell> cells = new LinkedHashMap<>();
    truth
        .all(version)
        .forEach((key, value) -> cells.put(key, SyntheticCell.right(BigDecimal.valueOf(value))));
    return cells;
  }
}

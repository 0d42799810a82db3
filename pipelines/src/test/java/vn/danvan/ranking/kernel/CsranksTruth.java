package vn.danvan.ranking.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthFile;

/** What the authors' own package makes of multinomial counts and of PISA scores. */
final class CsranksTruth {
  private static final String MULTINOMIAL = "csranks/expected_multinomial_rank_sets.csv";
  private static final int DRAWS = 20_000;

  /**
   * Two bounds of 2022 that hang on distances of 3.703 and 3.710, just below the critical value:
   * with 200,000 draws each of twenty seeds gives 10 and 28. The seeds of the table, with new draws
   * in each step, came out below it: its simultaneous sets have 11 or 12, and 27.
   */
  private static final Set<String> AT_THE_BOUND =
      Set.of("10 Germany best_votes", "10 New Zealand worst_votes");

  private CsranksTruth() {}

  static List<Comparison> comparisons() {
    return List.of(
        multinomial(),
        pisa(2018, "simul95_stepdown", NormalRankSets::simultaneous),
        pisa(2018, "simul95_singlestep", NormalRankSets::singleStep),
        pisa(2018, "marginal95_stepdown", NormalRankSets::marginal),
        pisa(2022, "simul95_stepdown", NormalRankSets::simultaneous),
        pisa(2022, "marginal95_stepdown", NormalRankSets::marginal),
        bestAndWorst(2018),
        bestAndWorst(2022),
        ties());
  }

  private static Comparison multinomial() {
    Comparison comparison =
        Comparison.exact(MULTINOMIAL, "rank, L and U from exact tests of all pairs");
    Map<List<String>, List<CSVRecord>> cases =
        TruthFile.rows(MULTINOMIAL).stream()
            .collect(
                Collectors.groupingBy(
                    row ->
                        Stream.of("case", "simultaneous", "multcorr", "cstype", "coverage")
                            .map(row::get)
                            .toList(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    cases.values().forEach(rows -> multinomial(rows, comparison));
    return comparison;
  }

  private static void multinomial(List<CSVRecord> rows, Comparison comparison) {
    CSVRecord first = rows.getFirst();
    double[] counts = counts(first.get("case"));
    UnaryOperator<double[]> adjustment =
        first.get("multcorr").equals("Holm") ? Adjustment::holm : Adjustment::bonferroni;
    ExactRankSets exact =
        new ExactRankSets(
            counts.length,
            (j, k) -> PoissonTest.isHigher(counts[j], 1, counts[k], 1),
            TruthFile.number(first, "coverage"),
            adjustment);
    boolean simultaneous = first.get("simultaneous").equals("TRUE");
    String side = first.get("cstype");
    // All ordered pairs are looked at whichever side is asked for, so that both bounds of
    // simultaneous sets are those of one-sided ones.
    RankSets sets =
        simultaneous
            ? exact.simultaneous()
            : side.equals("two-sided") ? exact.marginal() : exact.marginal(side.equals("lower"));
    List<BigDecimal> all = rows.stream().map(row -> new BigDecimal(row.get("count"))).toList();
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      comparison.row(row);
      comparison.compare("count", TruthFile.number(row, "count"), counts[i]);
      comparison.compare(
          "rank", TruthFile.number(row, "rank"), Ranks.of(all.get(i), all, 1).competition());
      comparison.compare("L", TruthFile.number(row, "L"), side.equals("upper") ? 1 : sets.lower(i));
      comparison.compare(
          "U", TruthFile.number(row, "U"), side.equals("lower") ? rows.size() : sets.upper(i));
    }
  }

  private static double[] counts(String name) {
    return TruthFile.rows("csranks/input_multinomial_counts.csv").stream()
        .filter(row -> row.get("case").equals(name))
        .mapToDouble(row -> TruthFile.number(row, "count"))
        .toArray();
  }

  private static Comparison pisa(int year, String name, Function<NormalRankSets, RankSets> kind) {
    String file = "csranks/expected_pisa%d_math_%s.csv".formatted(year, name);
    Comparison comparison =
        Comparison.absolute(
            file, "rank, L and U from %d draws of our own".formatted(DRAWS), 1, "[min, max] ±1");
    List<CSVRecord> input = countries(year);
    RankSets sets = kind.apply(sets(year));
    List<BigDecimal> scores =
        input.stream().map(row -> new BigDecimal(row.get("math_score"))).toList();
    List<CSVRecord> rows = TruthFile.rows(file);
    comparison.same("rows", input.size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      comparison.row(row);
      comparison.same("jurisdiction", row.get("jurisdiction"), input.get(i).get("jurisdiction"));
      comparison.same(
          "rank",
          Integer.valueOf(row.get("rank")),
          Ranks.of(scores.get(i), scores, 1).competition());
      beyond(row, "L", sets.lower(i), comparison);
      beyond(row, "U", sets.upper(i), comparison);
    }
    return comparison;
  }

  /** How far a bound is outside of what several seeds gave. */
  private static void beyond(CSVRecord row, String bound, int actual, Comparison comparison) {
    double min = TruthFile.number(row, bound + "_min");
    double max = TruthFile.number(row, bound + "_max");
    comparison.compare(bound, Math.clamp(actual, min, max), actual);
  }

  /** Seeds vote on who may be among the best or the worst; where they disagree, both are right. */
  private static Comparison bestAndWorst(int year) {
    String file = "csranks/expected_pisa%d_math_taubest_tauworst95.csv".formatted(year);
    String what = "who may be among the tau best or worst, where all seeds agree";
    Comparison comparison =
        year == 2022
            ? Comparison.absolute(file, what, 1, "exact, but for a bound ±1 in two places")
            : Comparison.exact(file, what);
    List<String> units = units(year);
    RankSets sets = sets(year).simultaneous();
    for (CSVRecord row : TruthFile.rows(file)) {
      comparison.row(row);
      int tau = Integer.parseInt(row.get("tau"));
      int unit = units.indexOf(row.get("jurisdiction"));
      vote(year, row, "best_votes", tau - sets.lower(unit), comparison);
      vote(year, row, "worst_votes", sets.upper(unit) - (units.size() - tau + 1), comparison);
    }
    return comparison;
  }

  /**
   * Compares a vote with a bound.
   *
   * @param within by how many ranks the bound lets the unit in; below 0 it leaves it out
   */
  private static void vote(
      int year, CSVRecord row, String votes, int within, Comparison comparison) {
    boolean none = row.get(votes).equals("0");
    if (!none && !row.get(votes).equals(row.get("of"))) {
      return;
    }
    if (year == 2022 && AT_THE_BOUND.contains(place(row, votes))) {
      comparison.compare(votes, none ? Math.min(within, -1) : Math.max(within, 0), within);
    } else {
      comparison.same(votes, !none, within >= 0);
    }
  }

  private static String place(CSVRecord row, String votes) {
    return "%s %s %s".formatted(row.get("tau"), row.get("jurisdiction"), votes);
  }

  private static NormalRankSets sets(int year) {
    List<CSVRecord> rows = countries(year);
    Estimates scores =
        Estimates.of(TruthFile.numbers(rows, "math_score"), TruthFile.numbers(rows, "math_se"));
    return new NormalRankSets(
        scores, NormalDraws.of("PISA %d".formatted(year), units(year), scores, DRAWS), 0.95);
  }

  private static List<String> units(int year) {
    return countries(year).stream().map(row -> row.get("jurisdiction")).toList();
  }

  /** A country without a score is not ranked. */
  private static List<CSVRecord> countries(int year) {
    return TruthFile.rows("csranks/input_pisa%d.csv".formatted(year)).stream()
        .filter(row -> !TruthFile.isMissing(row.get("math_score")))
        .toList();
  }

  private static Comparison ties() {
    String file = "csranks/expected_tie_ranks.csv";
    Comparison comparison =
        Comparison.exact(file, "competition, modified, fractional and weighted ranks");
    List<CSVRecord> rows = TruthFile.rows(file);
    List<BigDecimal> all = new ArrayList<>();
    rows.forEach(row -> all.add(new BigDecimal(row.get("x"))));
    for (CSVRecord row : rows) {
      comparison.row(row);
      BigDecimal x = new BigDecimal(row.get("x"));
      Ranks descending = Ranks.of(x, all, 1);
      Ranks ascending = Ranks.of(x, all, -1);
      Map.of(
              "competition_1224_desc",
              (double) descending.competition(),
              "modified_1334_desc",
              (double) descending.modified(),
              "fractional_desc",
              descending.fractional(),
              "omega0.4_asc",
              ascending.between(0.4),
              "frank_omega0.5",
              descending.between(0.5) / all.size())
          .forEach(
              (column, rank) ->
                  comparison.compare(column, TruthFile.number(row, column), (double) rank));
    }
    return comparison;
  }
}

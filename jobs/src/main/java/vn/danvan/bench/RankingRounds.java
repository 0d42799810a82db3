package vn.danvan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.danvan.catalogue.RankingMethod;
import vn.danvan.ranking.kernel.Entry;
import vn.danvan.ranking.kernel.Estimates;
import vn.danvan.ranking.kernel.Group;
import vn.danvan.ranking.kernel.NormalDraws;
import vn.danvan.ranking.kernel.NormalRankSets;
import vn.danvan.ranking.kernel.RankSets;
import vn.danvan.ranking.kernel.RankedUnit;
import vn.danvan.ranking.kernel.SeriesRanking;

/** How long groups take to be ranked, and the same rank sets in NumPy. */
public final class RankingRounds {
  private final RankingMethod method;
  private final int units;

  public RankingRounds(RankingMethod method, int units) {
    this.method = method;
    this.units = units;
  }

  /** Seconds in which so many groups are ranked on all cores, everything that is said of them. */
  public double seconds(RankingGroups kind, int groups) {
    List<Group> made = IntStream.range(0, groups).mapToObj(i -> kind.group(i, units)).toList();
    long begin = System.nanoTime();
    long ranked =
        made.parallelStream()
            .mapToLong(
                group ->
                    new SeriesRanking(method, "bench")
                        .next(group, null, known -> false).stream()
                            .map(RankedUnit::standing)
                            .count())
            .sum();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (ranked != (long) groups * units) {
      throw new IllegalStateException("Not every unit was ranked");
    }
    return seconds;
  }

  /** How rank sets of a kind of group were found. */
  public String branch(RankingGroups kind) {
    return new SeriesRanking(method, "bench")
        .next(kind.group(0, units), null, known -> false)
        .getFirst()
        .range()
        .rankSets();
  }

  /**
   * Rank sets alone, on one core, here and there.
   *
   * @param ours seconds here
   * @param theirs seconds in NumPy
   * @param bounds bounds of all sets
   * @param near those that are no more than one rank apart
   */
  public record Comparison(double ours, double theirs, int bounds, int near) {}

  /**
   * Compares with another implementation.
   *
   * @param command an interpreter and the script that prints the seconds and the bounds
   * @param file where the groups are written for it
   */
  public Comparison comparison(List<String> command, Path file, int groups)
      throws IOException, InterruptedException {
    List<Group> made =
        IntStream.range(0, groups)
            .mapToObj(i -> RankingGroups.LARGE_RATES.group(i, units))
            .toList();
    Files.writeString(
        file, made.stream().map(RankingRounds::line).collect(Collectors.joining("\n")));
    sets(made.getFirst());
    List<int[]> ours = new ArrayList<>();
    long begin = System.nanoTime();
    made.forEach(group -> ours.add(sets(group)));
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<String> printed = run(command, file);
    int near = 0;
    for (int i = 0; i < groups; i++) {
      String[] theirs = printed.get(i + 1).replace(';', ' ').split(" ");
      for (int j = 0; j < theirs.length; j++) {
        near += Math.abs(Integer.parseInt(theirs[j]) - ours.get(i)[j]) <= 1 ? 1 : 0;
      }
    }
    return new Comparison(
        seconds, Double.parseDouble(printed.getFirst()), groups * 4 * units, near);
  }

  private List<String> run(List<String> command, Path file)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toString());
    whole.add(String.valueOf(method.draws()));
    Process process =
        new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
            .lines()
            .toList();
    if (process.waitFor() != 0) {
      throw new IOException("%s ended with %d".formatted(whole, process.exitValue()));
    }
    return lines;
  }

  /** Bounds of the simultaneous sets, lower and upper, and of the marginal ones. */
  private int[] sets(Group group) {
    Estimates estimates = RankingGroups.estimates(group);
    List<String> codes = group.entries().stream().map(Entry::unit).toList();
    NormalRankSets sets =
        new NormalRankSets(
            estimates,
            NormalDraws.of(group.indicator(), codes, estimates, method.draws()),
            method.confidence());
    int[] bounds = new int[4 * units];
    put(sets.simultaneous(), bounds, 0);
    put(sets.marginal(), bounds, 2 * units);
    return bounds;
  }

  private void put(RankSets sets, int[] bounds, int from) {
    for (int i = 0; i < units; i++) {
      bounds[from + i] = sets.lower(i);
      bounds[from + units + i] = sets.upper(i);
    }
  }

  private static String line(Group group) {
    List<Double> theta = new ArrayList<>();
    List<Double> error = new ArrayList<>();
    for (Entry entry : group.entries()) {
      double n = entry.denominator().doubleValue();
      theta.add(Math.sqrt(entry.numerator().doubleValue() + 3.0 / 8) / Math.sqrt(n));
      error.add(1 / (2 * Math.sqrt(n)));
    }
    return joined(theta) + ";" + joined(error);
  }

  private static String joined(List<Double> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }
}

package vn.danvan.job;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.bench.Coverage;
import vn.danvan.bench.CoverageRounds;
import vn.danvan.bench.Scenario;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.RankingMethod;

/** Whether what a ranking says is true as often as it claims. */
@Command(
    name = "coverage",
    description =
        "Draws counts of units whose true ranks are known, again and again, and prints how often"
            + " sets of ranks, bands and changes were true.")
final class BenchCoverage implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // so that "--help" and "--home" are understood here too
  @Mixin
  private CommonOptions common;

  @Option(
      names = "--replications",
      defaultValue = "2000",
      description = "How often each scenario is drawn (default: ${DEFAULT-VALUE}).")
  private int replications;

  @Option(
      names = "--draws",
      defaultValue = "2000",
      description =
          "Draws of noise in each group (default: ${DEFAULT-VALUE}, a tenth of what a ranking"
              + " takes).")
  private int draws;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "Equal seeds give equal tables (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only the scenarios whose row contains this text, \"all equal\" say.")
  private String only;

  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives none without a terminal, as JDK 21 did
  private final boolean watched = System.console() != null;

  @Override
  public Integer call() {
    long begin = System.nanoTime();
    System.out.println(
        "| counts | units | n | true values | exact | all in simultaneous sets | in marginal set:"
            + " lowest unit | mean | bands true | mean width | nothing changed: value said to |"
            + " rank said to | all rose: values said to | some rank said to | ranks said to |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    RankingMethod method = CatalogueReader.shipped().ranking().withDraws(draws);
    List<Scenario> scenarios =
        Scenario.all().stream().filter(scenario -> scenario.toString().contains(only)).toList();
    for (Scenario scenario : scenarios) {
      AtomicInteger done = new AtomicInteger();
      Coverage coverage =
          new CoverageRounds(scenario, method, seed)
              .run(replications, () -> progress(scenario, done.incrementAndGet()));
      System.out.println(line(coverage));
    }
    System.out.printf(
        "%n%,d replications, %,d draws, seed %d: %.0f s%n",
        replications, draws, seed, (System.nanoTime() - begin) / 1e9);
    return 0;
  }

  private static String line(Coverage coverage) {
    double[] marginal = coverage.marginal();
    double units = coverage.scenario().units();
    return "| %s | %s | %s | %s | %s | %s | %.1f | %s | %s | %s | %s | %s |"
        .formatted(
            coverage.scenario(),
            percent(coverage.share(Coverage.Outcome::exact)),
            percent(coverage.share(Coverage.Outcome::simultaneous)),
            percent(Arrays.stream(marginal).min().orElseThrow()),
            percent(Arrays.stream(marginal).average().orElseThrow()),
            percent(coverage.share(Coverage.Outcome::bands)),
            coverage.mean(Coverage.Outcome::width),
            percent(coverage.share(outcome -> outcome.values() > 0)),
            percent(coverage.share(outcome -> outcome.ranks() > 0)),
            percent(coverage.mean(Coverage.Outcome::risenValues) / units),
            percent(coverage.share(outcome -> outcome.risenRanks() > 0)),
            percent(coverage.mean(Coverage.Outcome::risenRanks) / units));
  }

  private static String percent(double share) {
    return "%.1f %%".formatted(100 * share);
  }

  /** Where somebody watches. */
  private void progress(Scenario scenario, int done) {
    if (watched && done % 20 == 0) {
      System.err.printf("\r%s: %,d of %,d \u001b[K", scenario, done, replications);
      if (done == replications) {
        System.err.print("\r\u001b[K");
      }
    }
  }
}

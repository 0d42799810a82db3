package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.bench.RankingGroups;
import vn.danvan.bench.RankingRounds;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.RankingMethod;

/** How long groups of provinces take to be ranked. */
@Command(
    name = "ranking",
    description =
        "Ranks invented groups with everything that is said of them, by branch and in growing"
            + " numbers; with --python, the rank sets of some of them in NumPy as well.")
final class BenchRanking implements Callable<Integer> {
  /** Groups of each branch, and those that NumPy is given. */
  private static final int SOME = 20;

  @Mixin private CommonOptions common;

  @Option(
      names = "--groups",
      defaultValue = "800",
      description = "How many groups (default: ${DEFAULT-VALUE}).")
  private int groups;

  @Option(
      names = "--units",
      defaultValue = "63",
      description = "Units of each (default: ${DEFAULT-VALUE}).")
  private int units;

  @Option(
      names = "--draws",
      defaultValue = "20000",
      description = "Draws of each (default: ${DEFAULT-VALUE}).")
  private int draws;

  @Option(
      names = "--python",
      paramLabel = "FILE",
      description =
          "A Python with the packages of docs/measure/requirements.txt, to run"
              + " docs/measure/ranking_numpy.py.")
  private Path python;

  @Option(
      names = "--script",
      paramLabel = "FILE",
      defaultValue = "docs/measure/ranking_numpy.py",
      description = "The script (default: ${DEFAULT-VALUE}).")
  private Path script;

  @Override
  public Integer call() throws IOException, InterruptedException {
    RankingMethod method = CatalogueReader.shipped().ranking().withDraws(draws);
    RankingRounds rounds = new RankingRounds(method, units);
    rounds.seconds(RankingGroups.LARGE_RATES, SOME);
    for (RankingGroups kind : RankingGroups.values()) {
      System.out.printf(
          "%s, %s: %.1f ms a group%n",
          kind, rounds.branch(kind), 1000 * rounds.seconds(kind, SOME) / SOME);
    }
    for (int some : List.of(groups / 4, groups / 2, groups)) {
      System.out.printf(
          "%d groups of %d units at %d draws: %.1f s%n",
          some, units, draws, rounds.seconds(RankingGroups.LARGE_RATES, some));
    }
    if (python != null) {
      compare(rounds);
    }
    return 0;
  }

  private void compare(RankingRounds rounds) throws IOException, InterruptedException {
    Path file = Files.createTempFile(common.home().ready().folder(), "groups-", ".txt");
    try {
      RankingRounds.Comparison comparison =
          rounds.comparison(List.of(python.toString(), script.toString()), file, SOME);
      System.out.printf(
          "rank sets of %d groups on one core: %.2f s, NumPy %.2f s (%.1f times as long); %d of %d"
              + " bounds within one rank%n",
          SOME,
          comparison.ours(),
          comparison.theirs(),
          comparison.theirs() / comparison.ours(),
          comparison.near(),
          comparison.bounds());
    } finally {
      Files.delete(file);
    }
  }
}

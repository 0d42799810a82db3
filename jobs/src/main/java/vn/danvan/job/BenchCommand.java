package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.danvan.bench.BenchHome;
import vn.danvan.bench.FigureRounds;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.warehouse.Warehouse;

/** What docs/performance.md is measured with. */
@Command(
    name = "bench",
    description = "Measures speed on data of its own, in the folder bench of the home.",
    subcommands = {
      BenchCommand.Data.class,
      BenchCommand.FiguresToRanks.class,
      BenchRead.class,
      BenchIntake.class,
      BenchLarge.class,
      BenchCoverage.class,
      BenchRanking.class
    })
final class BenchCommand implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // so that "bench --help" and "--home" are understood here too
  @Mixin
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Name what to do: bench data, figures, read, intake, large or coverage.");
  }

  /** The data. */
  @Command(
      name = "data",
      description =
          "Writes 12 million observations of communes and provinces, once; they are the same every"
              + " time.")
  static final class Data implements Callable<Integer> {
    @Mixin private CommonOptions common;

    @Override
    public Integer call() {
      in(
          common.home(),
          0,
          (rounds, home) -> System.out.printf("%,d observations stand.%n", rounds.data()));
      return 0;
    }
  }

  /** The runs. */
  @Command(
      name = "figures",
      description =
          "Computes figures, indicators and ranks from the bench data, round by round in one"
              + " process, commits included.")
  static final class FiguresToRanks implements Callable<Integer> {
    @Mixin private CommonOptions common;

    @Option(
        names = "--rounds",
        defaultValue = "5",
        description = "How many rounds (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
        names = "--indicators",
        defaultValue = "0",
        description = "How many indicators; more than the shipped ones are invented.")
    private int indicators;

    @Option(
        names = "--tables",
        description = "Also writes the small tables that docs/measure/figures.py reads.")
    private boolean tables;

    @Override
    public Integer call() {
      in(common.home(), indicators, this::run);
      return 0;
    }

    private void run(FigureRounds bench, BenchHome home) {
      System.out.println("round,total_s,figures_s,indicators_s,ranks_s");
      for (int i = 1; i <= rounds; i++) {
        System.out.printf("%d,%s%n", i, bench.round());
      }
      if (tables) {
        bench.tables(home);
        try {
          Files.write(home.tables().resolve("files.csv"), bench.files());
        } catch (IOException e) {
          throw new CommandException("Cannot write the list of files: " + e.getMessage(), e);
        }
      }
    }
  }

  private static void in(Home home, int indicators, BiConsumer<FigureRounds, BenchHome> work) {
    Path folder = home.ready().folder().resolve("bench");
    Home own = new Home(folder).ready();
    BenchHome bench = new BenchHome(folder);
    Catalogue catalogue = bench.catalogue(indicators);
    try (RunLock lock = RunLock.take(own, "bench")) {
      SparkSession spark = Sessions.open(own);
      try {
        Warehouse warehouse = new Warehouse(spark);
        warehouse.create();
        work.accept(
            new FigureRounds(warehouse, catalogue, bench.lists(catalogue).register(catalogue)),
            bench);
      } finally {
        spark.stop();
      }
    }
  }
}

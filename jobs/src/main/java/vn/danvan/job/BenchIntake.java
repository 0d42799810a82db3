package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.bench.Copies;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.intake.Intake;
import vn.danvan.intake.Ledger;
import vn.danvan.intake.Originals;
import vn.danvan.warehouse.Warehouse;

/** How long it takes to read many files into the warehouse. */
@Command(
    name = "intake",
    description =
        "Copies the synthetic submissions until there are so many, enters them into an empty ledger"
            + " and measures how long they are read.")
final class BenchIntake implements Callable<Integer> {
  private static final String CORPUS = "synthetic";

  @Mixin private CommonOptions common;

  @Option(
      names = "--files",
      defaultValue = "10000",
      description = "How many files (default: ${DEFAULT-VALUE}).")
  private int files;

  @Option(
      names = "--cores",
      defaultValue = "2",
      description = "How many of them are read at a time (default: ${DEFAULT-VALUE}).")
  private int cores;

  @Override
  public Integer call() throws IOException {
    Path folder = common.home().ready().folder().resolve("bench/intake");
    if (Files.exists(folder)) {
      Folders.delete(folder);
    }
    Home home = new Home(folder).ready();
    Path arrived = folder.resolve("arrived");
    Copies.write(synthetic(home), files, arrived);
    System.setProperty("spark.master", "local[%d]".formatted(cores));
    SparkSession spark = Sessions.open(home);
    try {
      Warehouse warehouse = new Warehouse(spark);
      warehouse.create();
      Originals originals = new Originals(home.originals());
      new Ledger(warehouse, originals)
          .load(arrived, CORPUS, "bench", "bench", false, Ledger.Receipt.on(WarehouseRun.today()));
      Catalogue catalogue = CatalogueReader.read(home.catalogue());
      long begin = System.nanoTime();
      long read = new Intake(warehouse, originals, catalogue).readNew(List.of());
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.out.printf(
          "%,d files on %d cores: %.1f s, %.1f files a second; %,d accepted, %,d observations%n",
          read,
          cores,
          seconds,
          read / seconds,
          warehouse.table("raw.submission").where("outcome = 'accepted'").count(),
          warehouse.table("core.observation").count());
    } finally {
      spark.stop();
    }
    return 0;
  }

  private static List<Path> synthetic(Home home) {
    Path folder = home.folder().resolve("synthetic");
    SyntheticCommand.write(home, folder, Long.parseLong(SyntheticCommand.SEED));
    return Folders.files(folder).stream()
        .filter(file -> file.toString().endsWith(".xlsx"))
        .sorted()
        .toList();
  }
}

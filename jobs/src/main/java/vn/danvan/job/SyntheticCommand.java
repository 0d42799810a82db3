package vn.danvan.job;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.synthetic.Synthetic;
import vn.danvan.synthetic.SyntheticHistory;

/** Synthetic submissions into a folder. */
@Command(
    name = "synthetic",
    description =
        "Writes ten years of clearly synthetic submissions with known faults into a folder.")
final class SyntheticCommand implements Callable<Integer> {
  /** The demo's seed. */
  static final String SEED = "20260101";

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "DIR", description = "Folder to write into.")
  private Path folder;

  @Option(
      names = "--seed",
      defaultValue = SEED,
      description = "Equal seeds give equal files (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    Synthetic.Written written = write(common.home(), folder, seed);
    System.out.printf(
        "%d files, of them %d revisions, with %d faults listed in %s%n",
        written.files(),
        written.revisions(),
        written.faults(),
        folder.resolve(Synthetic.FAULT_LIST));
    return 0;
  }

  static Synthetic.Written write(Home home, Path folder, long seed) {
    SyntheticHistory history = SyntheticHistory.of(CatalogueReader.read(home.catalogue()), seed);
    return Synthetic.write(history, folder, report -> true, line -> {});
  }
}

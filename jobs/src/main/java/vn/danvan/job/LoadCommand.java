package vn.danvan.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.intake.Ledger;

/** Files of a folder into the ledger. */
@Command(
    name = "load",
    description = "Enters the files of a folder into the ledger; \"nightly\" then reads them.")
final class LoadCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      paramLabel = "DIR",
      description = "Folder of .xlsx and .csv files; it is left as it is.")
  private Path folder;

  @Option(
      names = "--corpus",
      defaultValue = "real",
      description = "real or synthetic (default: ${DEFAULT-VALUE}).")
  private String corpus;

  @Option(
      names = "--again",
      description =
          "Enters also files that equal the last arrival of their name, as when a province goes"
              + " back to its first file.")
  private boolean again;

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new CommandException(
          "Not a folder: %s. Name the folder that holds the files.".formatted(folder));
    }
    return WarehouseRun.in(
        common.home(),
        "load",
        run -> {
          run.catalogue().corpus(corpus);
          Ledger.Load load = run.line().load(folder.toAbsolutePath(), corpus, again);
          System.out.printf(
              "%d files arrived, %d were the same as before. Next: ./danvan nightly%n",
              load.arrived(), load.unchanged());
        });
  }
}

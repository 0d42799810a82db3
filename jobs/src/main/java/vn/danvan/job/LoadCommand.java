package vn.danvan.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

  @Option(
      names = "--received-on",
      paramLabel = "DAY",
      description =
          "Day on which the files were received, such as 2026-01-25, or \"file-dates\" for the day"
              + " of each file's last change (default: today). Lateness is judged by it.")
  private String receivedOn;

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
          Ledger.Load load = run.line().load(folder.toAbsolutePath(), corpus, again, receipt());
          System.out.printf(
              "%d files arrived, %d were the same as before. Next: ./danvan nightly%n",
              load.arrived(), load.unchanged());
        });
  }

  private Ledger.Receipt receipt() {
    if (receivedOn == null) {
      return Ledger.Receipt.on(WarehouseRun.today());
    }
    if (receivedOn.equals("file-dates")) {
      return Ledger.Receipt.lastChange();
    }
    try {
      return Ledger.Receipt.on(LocalDate.parse(receivedOn));
    } catch (DateTimeParseException e) {
      throw new CommandException(
          "Not a day: --received-on %s. Write it like 2026-01-25, or \"file-dates\"."
              .formatted(receivedOn),
          e);
    }
  }
}

package vn.danvan.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.decision.Decidables;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.export.DecisionSheet;

/** What waits for a decision. */
@Command(
    name = "list",
    description =
        "Lists the errors and warnings of the current release that no decision covers; as a CSV"
            + " file to be filled in and applied.")
final class DecideList implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--csv",
      paramLabel = "FILE",
      description = "Writes them into a file for a spreadsheet, which \"decide apply\" takes.")
  private Path csv;

  @Override
  public Integer call() {
    return WarehouseRun.in(
        common.home(),
        "decide list",
        run -> {
          String release = DecideCommand.currentRelease(run.warehouse());
          Decisions decisions = new Decisions(run.warehouse());
          Stream<Decidable> open =
              new Decidables(run.warehouse(), release)
                  .open(decisions.standing(decisions.sequence()));
          if (csv != null) {
            long lines =
                write(
                    csv.toAbsolutePath(),
                    out -> new DecisionSheet(run.catalogue(), run.register()).write(open, out));
            System.out.printf(
                "%d findings of release %s are in %s. Fill in its last three columns. Next:"
                    + " ./danvan decide apply %s%n",
                lines, release, csv, csv);
          } else {
            open.forEach(
                finding ->
                    System.out.printf(
                        "%s  %s: %s %s%s%n    %s%n",
                        finding.token(),
                        finding.subject().words(),
                        finding.severity(),
                        finding.rule(),
                        finding.cell() == null
                            ? ", " + finding.fileName()
                            : ", %s, %s!%s"
                                .formatted(finding.fileName(), finding.sheet(), finding.cell()),
                        finding.messageVi()));
          }
        });
  }

  /** What writes a file's content. */
  @FunctionalInterface
  interface Content {
    long into(OutputStream out) throws IOException;
  }

  /** A file appears whole or not at all. */
  static long write(Path file, Content content) {
    try {
      Files.createDirectories(file.getParent());
      Path part = Files.createTempFile(file.getParent(), ".list-", ".tmp");
      try {
        long lines;
        try (OutputStream out = Files.newOutputStream(part)) {
          lines = content.into(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return lines;
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new CommandException("Cannot write %s: %s".formatted(file, e.getMessage()), e);
    }
  }
}

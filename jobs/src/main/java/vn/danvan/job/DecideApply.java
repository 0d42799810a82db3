package vn.danvan.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.danvan.decision.Decidables;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.decision.kernel.EnteredDecisions;
import vn.danvan.decision.kernel.Entry;
import vn.danvan.export.DecisionSheet;

/** A list that a steward filled in. */
@Command(
    name = "apply",
    description =
        "Records the decisions of a list that \"decide list --csv\" wrote and somebody filled in:"
            + " all of them, or none when a line is wrong. Lines without a decision are passed"
            + " over.")
final class DecideApply implements Callable<Integer> {
  private static final long LARGEST = 50L << 20;
  private static final int SHOWN_FAULTS = 50;

  @Mixin private CommonOptions common;
  @Mixin private DecideCommand.Decider decider;

  @Parameters(paramLabel = "FILE", description = "The list, saved as CSV UTF-8.")
  private Path file;

  @Override
  public Integer call() {
    List<Entry> entries = DecisionSheet.read(bytes());
    return WarehouseRun.in(
        common.home(),
        "decide apply",
        run -> {
          List<String> tokens = entries.stream().map(Entry::token).distinct().toList();
          Map<String, Decidable> known =
              new Decidables(run.warehouse(), DecideCommand.currentRelease(run.warehouse()))
                  .called(tokens)
                  .collect(
                      Collectors.toMap(Decidable::token, Function.identity(), (one, same) -> one));
          EnteredDecisions entered =
              EnteredDecisions.of(entries, known, run.catalogue(), DecideCommand.placements(run));
          if (!entered.faults().isEmpty()) {
            throw new CommandException(faults(entered.faults()));
          }
          new DecisionRecord(run.warehouse()).record(entered.judgements(), decider.name());
        });
  }

  private byte[] bytes() {
    try {
      if (Files.size(file) > LARGEST) {
        throw new CommandException("%s is larger than 50 MiB: it is no such list.".formatted(file));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new CommandException("Cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  private static String faults(List<String> faults) {
    String shown =
        faults.stream().limit(SHOWN_FAULTS).collect(Collectors.joining(System.lineSeparator()));
    String more =
        faults.size() <= SHOWN_FAULTS
            ? ""
            : "%n… and %d more".formatted(faults.size() - SHOWN_FAULTS);
    return "Nothing was recorded, for %d lines are wrong:%n%s%s"
        .formatted(faults.size(), shown, more);
  }
}

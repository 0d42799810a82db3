package vn.danvan.job;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.decision.kernel.PlacementCheck;
import vn.danvan.decision.kernel.RefusedDecisionException;
import vn.danvan.intake.Originals;
import vn.danvan.release.Releases;
import vn.danvan.warehouse.Warehouse;

/** Decisions on findings. */
@Command(
    name = "decide",
    description =
        "Decides on findings: what was sent counts, or another value does, or nothing; and where a"
            + " file belongs that does not say so.",
    subcommands = {
      DecideList.class,
      DecideApply.class,
      DecideAccept.class,
      DecideCorrect.class,
      DecideReject.class,
      DecidePlace.class,
      DecideHistory.class,
      DecideWithdraw.class
    })
final class DecideCommand implements Callable<Integer> {
  @SuppressWarnings(
      "UnusedVariable") // so that "decide --help" and "--home" are understood here too
  @Mixin
  private CommonOptions common;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "Say what to do: decide list, apply, accept, correct, reject, place, history or withdraw"
            + " …");
  }

  /** Who decides. */
  static final class Decider {
    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Who decides (default: the account that runs the command).")
    private String name;

    String name() {
      return name == null || name.isBlank() ? System.getProperty("user.name") : name.strip();
    }
  }

  /** What holds against a file where somebody says that it belongs. */
  static PlacementCheck placements(WarehouseRun run) {
    Originals originals = new Originals(run.home().originals());
    return new PlacementCheck(run.catalogue(), originals::content);
  }

  /**
   * The only one of those that are called so.
   *
   * @throws RefusedDecisionException when there is none, or are several
   */
  static Decidable only(List<Decidable> found, String words) {
    return switch (found.size()) {
      case 0 ->
          throw new RefusedDecisionException(
              "The current release has nothing such: %s. A file that was just loaded is there after ./danvan nightly."
                  .formatted(words));
      case 1 -> found.getFirst();
      default ->
          throw new RefusedDecisionException(
              "Several are called so: %s. Name one by its SHA-256, or decide in a list: decide list --csv FILE"
                  .formatted(
                      found.stream()
                          .map(one -> one.subject().words())
                          .collect(Collectors.joining("; "))));
    };
  }

  /** The release that decisions are about. */
  static String currentRelease(Warehouse warehouse) {
    return new Releases(warehouse)
        .current("nightly")
        .orElseThrow(
            () ->
                new CommandException(
                    "There is no release yet, so nothing to decide on. First: ./danvan nightly"))
        .releaseId();
  }
}

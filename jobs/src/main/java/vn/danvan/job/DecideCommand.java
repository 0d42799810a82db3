package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.danvan.release.Releases;
import vn.danvan.warehouse.Warehouse;

/** Decisions on findings. */
@Command(
    name = "decide",
    description = "Decides on findings: what was sent counts, or another value does, or nothing.",
    subcommands = {
      DecideList.class,
      DecideApply.class,
      DecideAccept.class,
      DecideCorrect.class,
      DecideReject.class,
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
        "Say what to do: decide list, apply, accept, correct, reject, history or withdraw …");
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

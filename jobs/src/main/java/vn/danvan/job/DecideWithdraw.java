package vn.danvan.job;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.kernel.Decision;

/** A decision undone. */
@Command(
    name = "withdraw",
    description =
        "Undoes a decision; what it had superseded holds again. Both stay in the history.")
final class DecideWithdraw implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private DecideCommand.Decider decider;

  @Parameters(
      paramLabel = "NUMBER",
      description = "Number of the decision, as \"decide history\" has it.")
  private long number;

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why;

  @Override
  public Integer call() {
    return WarehouseRun.in(
        common.home(),
        "decide withdraw",
        run -> {
          Decision withdrawal =
              new Decisions(run.warehouse()).withdraw(number, decider.name(), Instant.now(), why);
          System.out.println(DecisionRecord.words(withdrawal));
          System.out.println("Next: ./danvan nightly");
        });
  }
}

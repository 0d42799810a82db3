package vn.danvan.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.decision.Decidables;
import vn.danvan.decision.kernel.Decidable;
import vn.danvan.intake.kernel.StatedPlacement;

/** A file that waits belongs where the decision says. */
@Command(
    name = "place",
    description =
        "A file that waits, since it does not surely say its unit, period or form, belongs where"
            + " this decision says; it is read so at the next nightly. What the file says without"
            + " doubt need not be stated. The decision is on these bytes only.")
final class DecidePlace implements Callable<Integer> {
  @Mixin private CommonOptions common;
  @Mixin private DecideCommand.Decider decider;

  @Option(
      names = "--file",
      required = true,
      description = "The file of that name, or whose SHA-256 begins so.")
  private String file;

  @Option(names = "--unit", paramLabel = "CODE", description = "Unit that sent it, as VN34-15.")
  private String unit;

  @Option(names = "--period", description = "Period that it reports on, such as 2024 or 2024-S1.")
  private String period;

  @Option(names = "--form", description = "Form that it is on, such as DV-01.")
  private String form;

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why;

  @Override
  public Integer call() {
    return WarehouseRun.in(
        common.home(),
        "decide place",
        run -> {
          String release = DecideCommand.currentRelease(run.warehouse());
          Decidable placed =
              DecideCommand.only(new Decidables(run.warehouse(), release).files(file), file);
          StatedPlacement stated = new StatedPlacement(unit, period, form);
          new DecisionRecord(run.warehouse())
              .record(
                  List.of(DecideCommand.placements(run).judgement(placed, stated, why)),
                  decider.name());
        });
  }
}

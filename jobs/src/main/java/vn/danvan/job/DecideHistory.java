package vn.danvan.job;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.kernel.Decision;
import vn.danvan.decision.kernel.Standing;

/** All decisions. */
@Command(
    name = "history",
    description = "Lists all decisions with who, when and why; * marks those that hold.")
final class DecideHistory implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    return WarehouseRun.in(
        common.home(),
        "decide history",
        run -> {
          List<Decision> all = new Decisions(run.warehouse()).all();
          Set<Long> holding =
              Standing.of(all).stream()
                  .map(standing -> standing.last().decision())
                  .collect(Collectors.toSet());
          for (Decision decision : all) {
            System.out.printf(
                "%s%s%n        %s, %s: %s%n",
                DecisionRecord.words(decision),
                holding.contains(decision.decision()) ? " *" : "",
                TIME.format(decision.decidedAt()),
                decision.decidedBy(),
                decision.why());
          }
          System.out.printf("%d decisions%n", all.size());
        });
  }
}

package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.decision.kernel.Action;

/** A value, or a whole file, does not count. */
@Command(name = "reject", description = "A value, or a whole file, does not count.")
final class DecideReject implements Callable<Integer> {
  @Mixin private DecideOne one;

  @Override
  public Integer call() {
    return one.decide(Action.REJECT, null);
  }
}

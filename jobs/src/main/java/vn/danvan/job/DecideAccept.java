package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.decision.kernel.Action;

/** What was sent counts as it was read, though something is found against it. */
@Command(
    name = "accept",
    description = "What was sent counts as it was read, though something is found against it.")
final class DecideAccept implements Callable<Integer> {
  @Mixin private DecideOne one;

  @Override
  public Integer call() {
    return one.decide(Action.ACCEPT, null);
  }
}

package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.decision.kernel.Action;

/** Another value counts in place of the one that was sent. */
@Command(name = "correct", description = "Another value counts in place of the one that was sent.")
final class DecideCorrect implements Callable<Integer> {
  @Mixin private DecideOne one;

  @Option(
      names = "--value",
      required = true,
      description = "The right value, without thousands marks, such as 1234 or 1234,5.")
  private String value;

  @Override
  public Integer call() {
    return one.decide(Action.CORRECT, value);
  }
}

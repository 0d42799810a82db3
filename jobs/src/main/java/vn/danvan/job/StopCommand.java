package vn.danvan.job;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the servers. */
@Command(
    name = "stop",
    description = "Stops the servers of this home and waits until they are gone.")
final class StopCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    ServeCommand.servers(common.home()).stop();
    return 0;
  }
}

package vn.danvan.job;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.serve.RunningServer;
import vn.danvan.serve.ServerStatus;

/** How the servers are. */
@Command(
    name = "status",
    description = "Shows which servers run, where, since when, and with how much memory.")
final class StatusCommand implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    for (ServerStatus status : ServeCommand.servers(common.home()).status()) {
      System.out.printf(
          "%-9s %-8s %s%n",
          status.name(),
          status.state().name().toLowerCase(Locale.ROOT),
          status.server().map(server -> described(server, status.residentBytes())).orElse(""));
    }
    return 0;
  }

  private static String described(RunningServer server, long bytes) {
    return "http://127.0.0.1:%d  pid %d  since %s  %d MB"
        .formatted(server.port(), server.pid(), TIME.format(server.since()), bytes >> 20);
  }
}

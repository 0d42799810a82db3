package vn.danvan.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The way from a command to a server that answers, the same for both. */
record ServerStart(Path home, ServerRecords records, Consumer<String> progress) {

  /** Keeps the one that runs; another one is started in the place of one that crashed. */
  RunningServer unlessRunning(Server server) {
    try (FileChannel lock = records.lock(server.name())) {
      Optional<RunningServer> recorded = records.find(server.name());
      if (recorded.filter(RunningServer::alive).isPresent()) {
        RunningServer running = recorded.get();
        waitFor(server, running, 0);
        progress.accept("%s already runs on %s".formatted(server.name(), running.address()));
        return running;
      }
      recorded.ifPresent(
          crashed ->
              progress.accept(
                  "%s (pid %d, since %s) had ended by itself; it is started again"
                      .formatted(server.name(), crashed.pid(), crashed.since())));
      return launched(server);
    } catch (IOException e) {
      throw OwnerOnly.notWritable(home.resolve("run"), e);
    }
  }

  private RunningServer launched(Server server) {
    long begin = System.nanoTime();
    int port = LoopbackPort.freeLike(server.wantedPort());
    if (port != server.wantedPort()) {
      progress.accept(
          "Port %d is taken; %s gets %d".formatted(server.wantedPort(), server.name(), port));
    }
    ServerLog log = ServerLog.in(home, server.name());
    long logSize = log.size();
    RunningServer running = ServerProcess.record(server.name(), server.launch(port, log), port);
    // Known from the first moment on, so that "stop" finds it even if this command is killed.
    records.put(running);
    // Ctrl-C while it starts ends it too: nobody would wait for it any more.
    Thread endWithCommand =
        new Thread(
            () -> {
              ServerProcess.end(running);
              records.remove(server.name());
            });
    Runtime.getRuntime().addShutdownHook(endWithCommand);
    try {
      waitFor(server, running, logSize);
    } finally {
      forget(endWithCommand);
    }
    progress.accept(
        "%s is ready on %s (%d s)"
            .formatted(server.name(), running.address(), Waiting.secondsSince(begin)));
    return running;
  }

  private static void forget(Thread shutdownHook) {
    try {
      Runtime.getRuntime().removeShutdownHook(shutdownHook);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook runs just now, as it should.
    }
  }

  private void waitFor(Server server, RunningServer running, long logSize) {
    boolean settled =
        Waiting.until(
            () -> !running.alive() || server.answers(running.port()), server.allowedToStart());
    ServerLog log = ServerLog.in(home, server.name());
    if (!running.alive()) {
      records.remove(server.name());
      throw new ServeException(
          "%s ended while it started: %s (all of it in %s)."
              .formatted(server.name(), log.causeSince(logSize), log.file()));
    }
    if (!settled) {
      ServerProcess.end(running);
      records.remove(server.name());
      throw new ServeException(
          "%s did not answer on %s within %d s and was ended: see %s."
              .formatted(
                  server.name(),
                  running.address(),
                  server.allowedToStart().toSeconds(),
                  log.file()));
    }
  }
}

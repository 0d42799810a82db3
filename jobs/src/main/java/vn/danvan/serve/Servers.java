package vn.danvan.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * The servers of one home folder. A server that runs is kept; one that has crashed is noticed and
 * started anew. Every failure is a {@link ServeException} of one sentence.
 */
public final class Servers {
  private final Path home;
  private final Consumer<String> progress;
  private final ServerRecords records;
  private final ServerStart start;
  private final TrinoServer trino;
  private final SupersetServer superset;

  /**
   * @param checkout holds deploy/ and dashboards/, both built
   * @param progress receives a line for each step
   */
  public Servers(Path home, Path checkout, Consumer<String> progress) {
    this.home = home.toAbsolutePath().normalize();
    this.progress = progress;
    this.records = new ServerRecords(this.home);
    this.start = new ServerStart(this.home, records, progress);
    Path project = checkout.toAbsolutePath().normalize();
    this.trino = new TrinoServer(this.home, project);
    this.superset = new SupersetServer(this.home, project, this::trinoPort);
  }

  /**
   * Both servers, with the checkout's dashboards.
   *
   * @param onceTrinoAnswers what the dashboards need in Trino, done before they are published
   */
  public void start(Runnable onceTrinoAnswers) {
    CompletableFuture<RunningServer> trinoStarts = CompletableFuture.supplyAsync(this::startTrino);
    prepareSuperset();
    await(trinoStarts);
    onceTrinoAnswers.run();
    CompletableFuture<RunningServer> starts = CompletableFuture.supplyAsync(this::startSuperset);
    publishDashboards();
    await(starts);
  }

  /** Returns when Trino answers queries. */
  public RunningServer startTrino() {
    return start.unlessRunning(trino);
  }

  /** Makes or migrates Superset's own database; needs no Trino. Quick when it stands. */
  public void prepareSuperset() {
    script("prepare.py", "superset's own database is prepared");
  }

  /**
   * Brings the checkout's dashboards into a prepared Superset, and makes it forget the figures that
   * it had read; needs Trino with its views. Quick when nothing has changed.
   */
  public void publishDashboards() {
    script("publish.py", "dashboards are published");
  }

  /** Returns when Superset answers; needs a prepared Superset. */
  public RunningServer startSuperset() {
    return start.unlessRunning(superset);
  }

  /** Ends both, and returns when they are gone. */
  public void stop() {
    stop(SupersetServer.NAME);
    stop(TrinoServer.NAME);
  }

  public List<ServerStatus> status() {
    return List.of(statusOf(trino), statusOf(superset));
  }

  /** Trino, when it lives. */
  public Optional<RunningServer> trino() {
    return records.find(TrinoServer.NAME).filter(RunningServer::alive);
  }

  /** Superset, when it lives. */
  public Optional<RunningServer> superset() {
    return records.find(SupersetServer.NAME).filter(RunningServer::alive);
  }

  /**
   * For a user of rules.json: etl, danvan or superset.
   *
   * @throws ServeException when Trino does not run
   */
  public String trinoJdbcUrl(String user) {
    RunningServer running =
        trino()
            .orElseThrow(
                () ->
                    new ServeException(
                        "Trino does not run for %s: start it with \"./danvan serve\"."
                            .formatted(home)));
    return TrinoServer.jdbcUrl(running.port(), user);
  }

  private static void await(CompletableFuture<RunningServer> server) {
    try {
      server.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ServeException known
          ? known
          : new ServeException("A server did not start: " + e.getCause(), e);
    }
  }

  private int trinoPort() {
    return trino().map(RunningServer::port).orElse(TrinoServer.WANTED_PORT);
  }

  private void stop(String name) {
    try (FileChannel lock = records.lock(name)) {
      Optional<RunningServer> recorded = records.find(name);
      recorded.ifPresent(
          server -> {
            String outcome = server.alive() ? " is stopped" : " had already ended";
            ServerProcess.end(server);
            records.remove(name);
            progress.accept(name + outcome);
          });
      if (recorded.isEmpty()) {
        progress.accept(name + " was not running");
      }
    } catch (IOException e) {
      throw OwnerOnly.notWritable(home.resolve("run"), e);
    }
  }

  private void script(String script, String done) {
    long begin = System.nanoTime();
    superset.run(script, ServerLog.in(home, SupersetServer.NAME));
    progress.accept("%s (%d s)".formatted(done, Waiting.secondsSince(begin)));
  }

  private ServerStatus statusOf(Server server) {
    Optional<RunningServer> recorded = records.find(server.name());
    ServerStatus.State state =
        recorded
            .map(
                running -> {
                  if (!running.alive()) {
                    return ServerStatus.State.CRASHED;
                  }
                  return server.answers(running.port())
                      ? ServerStatus.State.RUNNING
                      : ServerStatus.State.SILENT;
                })
            .orElse(ServerStatus.State.STOPPED);
    return new ServerStatus(
        server.name(), state, recorded, recorded.map(ServerProcess::residentBytes).orElse(0L));
  }
}

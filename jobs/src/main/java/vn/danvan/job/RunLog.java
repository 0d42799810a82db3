package vn.danvan.job;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/**
 * What a run does, step by step: a line each on the terminal and in the log, and rows of ops.run
 * and ops.step.
 */
final class RunLog {
  private static final Logger LOG = LogManager.getLogger(RunLog.class);
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  private final String runId;
  private final String command;
  private final Instant startedAt = Instant.now();
  private final List<Step> steps = new ArrayList<>();

  RunLog(String command) {
    this.command = command;
    this.runId = ID.format(startedAt);
    ThreadContext.put("run_id", runId);
  }

  private record Step(
      String runId,
      String step,
      Instant startedAt,
      Instant endedAt,
      long rowsOut,
      String outcome,
      String message) {}

  private record Run(
      String runId,
      String command,
      Instant startedAt,
      Instant endedAt,
      String outcome,
      String releaseId,
      String message) {}

  String runId() {
    return runId;
  }

  /** Does a step whose result is a number of rows or files. */
  long step(String name, String what, Callable<Long> work) {
    Instant start = Instant.now();
    try {
      long rows = work.call();
      Instant end = Instant.now();
      steps.add(new Step(runId, name, start, end, rows, "done", null));
      LOG.info(
          "{}",
          String.format(
              Locale.ROOT, "%-10s %6.1f s  %,d %s", name, seconds(start, end), rows, what));
      return rows;
    } catch (RuntimeException e) {
      steps.add(new Step(runId, name, start, Instant.now(), 0, "failed", e.getMessage()));
      throw e;
    } catch (Exception e) {
      steps.add(new Step(runId, name, start, Instant.now(), 0, "failed", e.getMessage()));
      throw new CommandException(Failures.inOneSentence(e), e);
    }
  }

  /** Writes the run into the tables. */
  void write(Warehouse warehouse, String outcome, String releaseId, String message) {
    var spark = warehouse.spark();
    warehouse.append("ops.step", Rows.dataset(spark, "ops.step", steps));
    Run run = new Run(runId, command, startedAt, Instant.now(), outcome, releaseId, message);
    warehouse.append("ops.run", Rows.dataset(spark, "ops.run", List.of(run)));
  }

  private static double seconds(Instant start, Instant end) {
    return (end.toEpochMilli() - start.toEpochMilli()) / 1000.0;
  }
}

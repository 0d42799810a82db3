package vn.danvan.decision;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.decision.kernel.Action;
import vn.danvan.decision.kernel.Decision;
import vn.danvan.decision.kernel.Judgement;
import vn.danvan.decision.kernel.RefusedDecisionException;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.intake.PlacedFile;
import vn.danvan.warehouse.Rows;
import vn.danvan.warehouse.Warehouse;

/** The ledger of decisions. People made them one by one, so all of them fit into memory. */
public final class Decisions {
  private static final String TABLE = "core.decision";

  private final Warehouse warehouse;

  private record Ruled(long decision, String rules) {
    static Ruled of(Standing standing) {
      return new Ruled(
          standing.last().decision(),
          standing.rules().isEmpty() ? null : String.join(",", standing.rules()));
    }
  }

  public Decisions(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** The last number, 0 when nothing was decided. */
  public long sequence() {
    return warehouse.table(TABLE).select(coalesce(max("decision"), lit(0L))).first().getLong(0);
  }

  /** All decisions in the order of their numbers. */
  public List<Decision> all() {
    return until(Long.MAX_VALUE);
  }

  /** What holds after the decisions up to a number. */
  public List<Standing> standing(long sequence) {
    return Standing.of(until(sequence));
  }

  /** The files of which standing decisions state where they belong. */
  public static List<PlacedFile> placed(List<Standing> standing) {
    return standing.stream()
        .map(Standing::last)
        .filter(last -> last.is(Action.PLACE))
        .map(last -> new PlacedFile(last.corpus(), last.sha256(), last.stated()))
        .toList();
  }

  /** Records judgements in one commit and returns them with their numbers. */
  public List<Decision> record(List<Judgement> judgements, String by, Instant at) {
    List<Decision> decisions = new ArrayList<>();
    long next = sequence() + 1;
    for (Judgement judgement : judgements) {
      decisions.add(Decision.of(next++, judgement, by, at));
    }
    append(decisions);
    return decisions;
  }

  /**
   * Undoes a decision; what it had superseded holds again.
   *
   * @throws RefusedDecisionException when there is no such decision that could be undone
   */
  public Decision withdraw(long number, String by, Instant at, String why) {
    if (why.isBlank()) {
      throw new RefusedDecisionException("Say why it is undone.");
    }
    List<Decision> all = all();
    Decision undone =
        all.stream()
            .filter(decision -> decision.decision() == number)
            .filter(decision -> !decision.action().equals(Action.WITHDRAW.code()))
            .findFirst()
            .orElseThrow(
                () -> new RefusedDecisionException("There is no decision %d.".formatted(number)));
    if (all.stream().anyMatch(decision -> Long.valueOf(number).equals(decision.withdraws()))) {
      throw new RefusedDecisionException("Decision %d is withdrawn already.".formatted(number));
    }
    Decision withdrawal = undone.withdrawal(sequence() + 1, by, at, why.strip());
    append(List.of(withdrawal));
    return withdrawal;
  }

  /**
   * What holds as rows: the columns of core.decision, of the decision that holds, and {@code
   * rules}, the rules decided with commas between, null when all are.
   */
  public static Dataset<Row> rows(SparkSession spark, List<Standing> standing) {
    List<Decision> last = standing.stream().map(Standing::last).toList();
    List<Ruled> ruled = standing.stream().map(Ruled::of).toList();
    return Rows.dataset(spark, TABLE, last)
        .join(broadcast(Rows.dataset(spark, ruled, "decision long, rules string")), "decision");
  }

  private void append(List<Decision> decisions) {
    warehouse.append(TABLE, Rows.dataset(warehouse.spark(), TABLE, decisions));
  }

  private List<Decision> until(long sequence) {
    return warehouse
        .table(TABLE)
        .where(col("decision").leq(sequence))
        .orderBy("decision")
        .collectAsList()
        .stream()
        .map(Decisions::decision)
        .toList();
  }

  private static Decision decision(Row row) {
    return new Decision(
        row.<Long>getAs("decision"),
        row.getAs("corpus"),
        row.getAs("form"),
        row.getAs("reporting_unit"),
        row.getAs("reporting_period"),
        row.getAs("unit_id"),
        row.getAs("period"),
        row.getAs("element"),
        row.getAs("level"),
        row.getAs("breakdown"),
        row.getAs("text"),
        row.getAs("sha256"),
        row.getAs("rule"),
        row.getAs("action"),
        row.<BigDecimal>getAs("value"),
        row.getAs("stated_unit"),
        row.getAs("stated_period"),
        row.getAs("stated_form"),
        row.getAs("withdraws"),
        row.getAs("decided_by"),
        row.<Instant>getAs("decided_at"),
        row.getAs("why"));
  }
}

package vn.danvan.completeness;

import static org.apache.spark.sql.functions.broadcast;
import static vn.danvan.warehouse.Columns.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Corpus;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Rows;

/**
 * What is owed: the periods of each corpus for which every unit of a level owes a form, and the
 * cells that the form asks for. A unit that sends nothing has its rows from here.
 */
public final class Duty {
  private Duty() {}

  /**
   * A period of a form that is due from every unit of the form's level in an era.
   *
   * @param sender level of those units
   * @param dueOn day on which it is due
   * @param passed whether that day has passed
   */
  public record DuePeriod(
      String corpus,
      String form,
      String version,
      String era,
      String sender,
      Period period,
      LocalDate dueOn,
      boolean passed) {}

  private record Cell(
      String form,
      String version,
      String element,
      String level,
      String breakdown,
      boolean required) {}

  private record Owing(String form, String period, String corpus, String version, String unitId) {}

  private record Seen(String corpus, String form, String period) {}

  /**
   * The due periods at a day: those of the corpus's obligation whose due date has passed, and those
   * for which at least one unit has reported. A corpus into which nothing ever came owes nothing; a
   * file that waits for a decision has come.
   *
   * @param inputs rows of mart.input
   */
  public static List<DuePeriod> periods(Catalogue catalogue, Dataset<Row> inputs, LocalDate asOf) {
    Set<Seen> seen = new LinkedHashSet<>();
    Set<String> begun = new HashSet<>();
    for (Row row :
        inputs
            .where("outcome IN ('accepted', 'held')")
            .select("corpus", "form", "period", "in_force")
            .distinct()
            .collectAsList()) {
      begun.add(row.getString(0));
      if (row.getBoolean(3)) {
        seen.add(new Seen(row.getString(0), row.getString(1), row.getString(2)));
      }
    }
    List<DuePeriod> due = new ArrayList<>();
    for (Corpus corpus : catalogue.corpora().values()) {
      if (!begun.contains(corpus.code())) {
        continue;
      }
      for (Form form : catalogue.forms().values()) {
        TreeSet<String> periods = new TreeSet<>(obliged(corpus, form, asOf));
        seen.stream()
            .filter(one -> one.corpus().equals(corpus.code()) && one.form().equals(form.code()))
            .filter(one -> Period.isYear(one.period()) || Period.isHalf(one.period()))
            .map(Seen::period)
            .forEach(periods::add);
        periods.forEach(period -> due.addAll(due(catalogue, corpus, form, period, asOf)));
      }
    }
    return due;
  }

  /** The period of a form as due; nothing when the form has no due date or version for it. */
  private static List<DuePeriod> due(
      Catalogue catalogue, Corpus corpus, Form form, String period, LocalDate asOf) {
    return form
        .version(period)
        .flatMap(
            version ->
                form.dueOn(period)
                    .map(
                        dueOn ->
                            new DuePeriod(
                                corpus.code(),
                                form.code(),
                                version.version(),
                                version.era(),
                                form.sender(),
                                catalogue.period(period).orElseThrow(),
                                dueOn,
                                dueOn.isBefore(asOf))))
        .stream()
        .toList();
  }

  private static List<String> obliged(Corpus corpus, Form form, LocalDate asOf) {
    List<String> periods = new ArrayList<>();
    for (Corpus.Obligation obligation : corpus.obliged()) {
      if (obligation.form().equals(form.code())) {
        int last = obligation.to() == null ? asOf.getYear() : obligation.to();
        for (int year = obligation.from(); year <= last; year++) {
          form.owedFor(year)
              .filter(owed -> owed.dueOn().isBefore(asOf))
              .forEach(owed -> periods.add(owed.period()));
        }
      }
    }
    return periods;
  }

  /**
   * One row per unit that owes a period: those of the form's level that stand on the period's last
   * day.
   *
   * @return columns form, period, corpus, version, unit_id
   */
  public static Dataset<Row> owing(SparkSession spark, UnitRegister register, List<DuePeriod> due) {
    List<Owing> owing = new ArrayList<>();
    for (DuePeriod period : due) {
      for (Unit unit : senders(register, period)) {
        owing.add(
            new Owing(
                period.form(),
                period.period().code(),
                period.corpus(),
                period.version(),
                unit.id()));
      }
    }
    return Rows.dataset(
        spark, owing, "form string, period string, corpus string, version string, unit_id string");
  }

  /** The units that owe a period. A province stands through its era, whatever the exact day. */
  public static List<Unit> senders(UnitRegister register, DuePeriod due) {
    return register.units().values().stream()
        .filter(unit -> unit.level().equals(due.sender()) && unit.era().equals(due.era()))
        .filter(unit -> unit.isProvince() || unit.standsOn(due.period().lastDay()))
        .toList();
  }

  /**
   * The cells that each form version asks for.
   *
   * @return columns form, version, element, level, breakdown, required
   */
  public static Dataset<Row> askedCells(SparkSession spark, Catalogue catalogue) {
    List<Cell> cells = new ArrayList<>();
    for (Form form : catalogue.forms().values()) {
      for (Form.Version version : form.versions()) {
        version
            .rows()
            .forEach(
                row ->
                    row.levels()
                        .forEach(
                            level ->
                                cells.add(
                                    new Cell(
                                        form.code(),
                                        version.version(),
                                        row.element(),
                                        level,
                                        row.breakdown(),
                                        !row.optional()))));
      }
    }
    return Rows.dataset(
        spark,
        cells,
        "form string, version string, element string, level string, breakdown string, required"
            + " boolean");
  }

  /**
   * One row per corpus × form × unit × period × element × level × breakdown that is owed by
   * provinces.
   *
   * @return columns form, version, period, corpus, unit_id, element, level, breakdown, required
   */
  public static Dataset<Row> cells(
      SparkSession spark, Catalogue catalogue, UnitRegister register, List<DuePeriod> due) {
    List<DuePeriod> ofProvinces =
        due.stream().filter(period -> period.sender().equals("province")).toList();
    return owing(spark, register, ofProvinces)
        .join(broadcast(askedCells(spark, catalogue)), on("form", "version"));
  }
}

package vn.danvan.figure;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Corpus;
import vn.danvan.catalogue.Form;
import vn.danvan.warehouse.Rows;

/**
 * What is owed: the periods of each corpus for which every province owes a form, and the cells that
 * the form asks for. A province that sends nothing has its rows from here.
 */
public final class Duty {
  private Duty() {}

  /** A period of a form that is due from every province of an era. */
  public record DuePeriod(String corpus, String form, String version, String era, String period) {}

  private record Cell(
      String form, String version, String element, String level, String breakdown) {}

  private record Owing(String era, String unitId) {}

  /**
   * The due periods at a day: those of the corpus's obligation whose due date has passed, and those
   * for which at least one province has reported. A corpus into which nothing ever came owes
   * nothing.
   *
   * @param inputs rows of mart.input
   */
  public static List<DuePeriod> periods(Catalogue catalogue, Dataset<Row> inputs, LocalDate asOf) {
    List<DuePeriod> due = new ArrayList<>();
    List<Row> seen =
        inputs.where("in_force").select("corpus", "form", "period").distinct().collectAsList();
    for (Corpus corpus : catalogue.corpora().values()) {
      if (seen.stream().noneMatch(row -> corpus.code().equals(row.getString(0)))) {
        continue;
      }
      for (Form form : catalogue.forms().values()) {
        if (form.cycle() != Form.Cycle.YEAR) {
          continue;
        }
        TreeSet<String> periods = new TreeSet<>(obliged(corpus, form, asOf));
        seen.stream()
            .filter(row -> corpus.code().equals(row.getString(0)))
            .filter(row -> form.code().equals(row.getString(1)) && row.getString(2) != null)
            .forEach(row -> periods.add(row.getString(2)));
        for (String period : periods) {
          form.version(period)
              .ifPresent(
                  version ->
                      due.add(
                          new DuePeriod(
                              corpus.code(),
                              form.code(),
                              version.version(),
                              version.era(),
                              period)));
        }
      }
    }
    return due;
  }

  private static List<String> obliged(Corpus corpus, Form form, LocalDate asOf) {
    List<String> years = new ArrayList<>();
    int last = corpus.obligedTo() == null ? asOf.getYear() : Integer.parseInt(corpus.obligedTo());
    for (int year = Integer.parseInt(corpus.obligedFrom()); year <= last; year++) {
      if (form.due() != null && form.due().of(year).isBefore(asOf)) {
        years.add(String.valueOf(year));
      }
    }
    return years;
  }

  /**
   * One row per corpus × form × unit × period × element × level × breakdown that is owed.
   *
   * @return columns corpus, form, unit_id, period, element, level, breakdown
   */
  static Dataset<Row> cells(SparkSession spark, Catalogue catalogue, List<DuePeriod> due) {
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
                                        row.breakdown()))));
      }
    }
    List<Owing> owing = new ArrayList<>();
    for (String era : Catalogue.FRAMES) {
      catalogue.provinces(era).forEach(unit -> owing.add(new Owing(era, unit.id())));
    }
    Dataset<Row> periods =
        Rows.dataset(
            spark, due, "corpus string, form string, version string, era string, period string");
    Dataset<Row> formCells =
        Rows.dataset(
            spark,
            cells,
            "cell_form string, cell_version string, element string, level string, breakdown"
                + " string");
    Dataset<Row> units = Rows.dataset(spark, owing, "unit_era string, unit_id string");
    return periods
        .join(broadcast(units), col("era").equalTo(col("unit_era")))
        .join(
            broadcast(formCells),
            col("form").equalTo(col("cell_form")).and(col("version").equalTo(col("cell_version"))))
        .select("corpus", "form", "unit_id", "period", "element", "level", "breakdown");
  }

  /** The distinct corpus and period pairs that are due, as a list for spines. */
  public static Dataset<Row> spinePeriods(SparkSession spark, List<DuePeriod> due) {
    record CorpusPeriod(String corpus, String period) {}
    List<CorpusPeriod> pairs =
        due.stream()
            .map(period -> new CorpusPeriod(period.corpus(), period.period()))
            .distinct()
            .toList();
    return Rows.dataset(spark, pairs, "corpus string, period string");
  }
}

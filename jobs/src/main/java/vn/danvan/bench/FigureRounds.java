package vn.danvan.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.figure.Figures;
import vn.danvan.indicator.Indicators;
import vn.danvan.ranking.Rankings;
import vn.danvan.ranking.RevisedFigures;
import vn.danvan.release.Snapshot;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Warehouse;

/** Figures, indicators and ranks of a bench, round by round, each with its commits. */
public final class FigureRounds {
  private static final LocalDate AS_OF = LocalDate.of(BenchData.LAST_YEAR + 1, 6, 1);
  private static final List<String> TABLES =
      List.of(
          "core.observation", "mart.input", "mart.figure", "mart.indicator_value", "mart.ranking");

  private final Warehouse warehouse;
  private final Catalogue catalogue;
  private final UnitRegister register;

  public FigureRounds(Warehouse warehouse, Catalogue catalogue, UnitRegister register) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
    this.register = register;
  }

  /** Writes the observations unless they stand; returns their number. */
  public long data() {
    long standing = warehouse.table("core.observation").count();
    return standing > 0 ? standing : new BenchData(warehouse, catalogue, register).write();
  }

  /** Writes the small tables that another engine needs. */
  public void tables(BenchHome home) {
    new BenchTables(warehouse.spark(), catalogue, register, due(), home.tables()).write();
  }

  /** One round; the seconds of its steps as a line. */
  public String round() {
    Snapshot snapshot = new Snapshot(BenchData.RELEASE, AS_OF, 1, 0);
    Dataset<Row> inputs = warehouse.release("mart.input", BenchData.RELEASE);
    long begin = System.nanoTime();
    List<Duty.DuePeriod> due = due();
    warehouse.replaceRelease(
        "mart.figure",
        BenchData.RELEASE,
        new Figures(warehouse.spark(), catalogue, register)
            .of(
                warehouse.table("core.observation"),
                inputs,
                warehouse.release("mart.completeness", BenchData.RELEASE),
                due,
                snapshot));
    long figures = System.nanoTime();
    warehouse.replaceRelease(
        "mart.indicator_value",
        BenchData.RELEASE,
        new Indicators(warehouse.spark(), catalogue)
            .of(warehouse.release("mart.figure", BenchData.RELEASE), due, snapshot));
    long indicators = System.nanoTime();
    warehouse.replaceRelease(
        "mart.ranking",
        BenchData.RELEASE,
        new Rankings(warehouse.spark(), catalogue, "bench")
            .of(
                warehouse.release("mart.indicator_value", BenchData.RELEASE),
                RevisedFigures.of(
                    warehouse.spark(),
                    catalogue,
                    warehouse.release("mart.finding", BenchData.RELEASE),
                    warehouse.release("mart.decision", BenchData.RELEASE),
                    inputs),
                warehouse.release("mart.ranking", "")));
    long ranks = System.nanoTime();
    return String.format(
        Locale.ROOT,
        "%.2f,%.2f,%.2f,%.2f",
        seconds(begin, ranks),
        seconds(begin, figures),
        seconds(figures, indicators),
        seconds(indicators, ranks));
  }

  /** Table and file of all Parquet files that hold the tables now. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    for (String table : TABLES) {
      for (Row row :
          warehouse.spark().sql("SELECT file_path FROM " + table + ".files").collectAsList()) {
        files.add(table + "," + row.getString(0).replaceFirst("^file:(//)?", ""));
      }
    }
    return files;
  }

  private List<Duty.DuePeriod> due() {
    return Duty.periods(catalogue, warehouse.release("mart.input", BenchData.RELEASE), AS_OF);
  }

  private static double seconds(long from, long to) {
    return (to - from) / 1e9;
  }
}

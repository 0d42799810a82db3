package vn.danvan.job;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.unit.UnitLists;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Warehouse;

/** A run that writes: the lock, a Spark session, the tables, and the line over them. */
record WarehouseRun(
    Home home,
    Catalogue catalogue,
    UnitRegister register,
    Warehouse warehouse,
    RunLog log,
    Line line) {

  /** Today where the commission is. */
  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  }

  /** Does the work as of today and returns the exit code. */
  static int in(Home home, String command, Consumer<WarehouseRun> work) {
    return in(home, command, today(), work);
  }

  /** Does the work while holding the home's lock and returns the exit code. */
  static int in(Home home, String command, LocalDate asOf, Consumer<WarehouseRun> work) {
    home.ready();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    try (RunLock lock = RunLock.take(home, command)) {
      RunLog log = new RunLog(command);
      SparkSession[] session = new SparkSession[1];
      log.step(
          "start",
          "session of Spark with its tables",
          () -> {
            session[0] = Sessions.open(home);
            new Warehouse(session[0]).create();
            return 1L;
          });
      try {
        Warehouse warehouse = new Warehouse(session[0]);
        UnitRegister register = new UnitLists(home.units()).register(catalogue);
        Line line = new Line(home, catalogue, register, warehouse, log, asOf);
        work.accept(new WarehouseRun(home, catalogue, register, warehouse, log, line));
      } finally {
        session[0].stop();
      }
      return 0;
    }
  }
}

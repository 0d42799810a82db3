package vn.danvan.unit;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.unit.kernel.SampleLists.CATALOGUE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.table.Tables;
import vn.danvan.testing.LocalSpark;
import vn.danvan.unit.kernel.SampleLists;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.warehouse.Warehouse;

class UnitTablesTest {
  @Test
  void theTablesSayWhatTheRegisterSays(@TempDir Path folder) throws IOException {
    // given
    Warehouse warehouse = warehouse(folder);
    UnitRegister register = register(folder);

    // when
    UnitTables.write(warehouse, CATALOGUE, UnitRegister.of(CATALOGUE));
    UnitTables.write(warehouse, CATALOGUE, register);

    // then
    assertThat(warehouse.table("core.unit").count()).isEqualTo(register.units().size());
    assertThat(
            LocalSpark.lines(
                warehouse
                    .table("core.unit")
                    .where(col("unit_id").isin("VN63-31-11002", "VN34-31", "VN34-00", "VN63-TN")),
                "unit_id",
                "era",
                "code",
                "level",
                "full_name",
                "kind",
                "parent",
                "region",
                "valid_from",
                "valid_to",
                "divided",
                "source"))
        .containsExactly(
            "VN34-00 34 00 country Cả nước country null null null null false catalogue",
            "VN34-31 34 31 province Thành phố Hải Phòng city null DBSH 2025-07-01 null false"
                + " catalogue",
            "VN63-31-11002 63 11002 commune Xã Sơn Hạ xa VN63-31-301 null null 2025-06-30 true"
                + " old.csv",
            "VN63-TN 63 TN region Tây Nguyên region null TN null null false catalogue");
    assertThat(
            LocalSpark.lines(
                warehouse
                    .table("core.unit_succession")
                    .where(col("old_unit_id").isin("VN63-31", "VN63-31-11002", "VN63-31-318")),
                "old_unit_id",
                "new_unit_id",
                "effective_date",
                "kind"))
        .containsExactly(
            "VN63-31 VN34-31 2025-07-01 merged",
            "VN63-31-11002 VN34-31-11001 2025-07-01 divided",
            "VN63-31-11002 VN34-31-11003 2025-07-01 divided",
            "VN63-31-318 VN34-31-11948 2025-07-01 unchanged");
    assertThat(
            LocalSpark.lines(
                warehouse.table("core.unit_count").where(col("unit_id").equalTo("VN63-31")),
                "unit_id",
                "element",
                "value",
                "valid_from",
                "valid_to",
                "source",
                "usable"))
        .containsExactly(
            "VN63-31 communes_total 3.000 2025-01-01 2025-06-30 old.csv true",
            "VN63-31 districts 2.000 2025-01-01 2025-06-30 districts.csv true",
            "VN63-31 province_units 1.000 2008-08-01 2025-06-30 catalogue true");
    assertThat(warehouse.table("core.unit_tile").count()).isEqualTo(63 + 34 + 4);
  }

  private static UnitRegister register(Path folder) throws IOException {
    List<Path> files =
        List.of(
            Files.writeString(folder.resolve("districts.csv"), SampleLists.DISTRICTS),
            Files.writeString(folder.resolve("old.csv"), SampleLists.OLD_COMMUNES),
            Files.writeString(folder.resolve("new.csv"), SampleLists.NEW_COMMUNES),
            Files.writeString(folder.resolve("succession.csv"), SampleLists.SUCCESSION));
    return new UnitLists(folder.resolve("units"))
        .importAll(files, ListTerms.none("an", Instant.EPOCH), CATALOGUE)
        .register();
  }

  /** A warehouse of its own: a session whose catalog is a folder. */
  private static Warehouse warehouse(Path folder) {
    SparkSession session = LocalSpark.session().newSession();
    session.conf().set("spark.sql.catalog.units", "org.apache.iceberg.spark.SparkCatalog");
    session.conf().set("spark.sql.catalog.units.type", "hadoop");
    session.conf().set("spark.sql.catalog.units.warehouse", folder.resolve("w").toUri().toString());
    session.conf().set("spark.sql.defaultCatalog", "units");
    session.sql("CREATE NAMESPACE core");
    for (String table : List.of("unit", "unit_succession", "unit_count", "unit_tile")) {
      session.sql(Tables.named("core." + table).ddl());
    }
    return new Warehouse(session);
  }
}

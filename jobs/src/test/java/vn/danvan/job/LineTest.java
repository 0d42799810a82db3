package vn.danvan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.synthetic.Synthetic;
import vn.danvan.synthetic.SyntheticHistory;

/** The line on five provinces: what comes in, what is wrong with it, what comes out. */
class LineTest {
  private static final Set<String> PROVINCES =
      Set.of("VN63-01", "VN63-15", "VN63-10", "VN63-52", "VN63-64");
  private static final String CURRENT =
      "(SELECT max_by(release_id, publication) FROM mart.publication)";

  @TempDir private static Path sent;
  @TempDir private Path folder;
  private TestHome home;

  @BeforeAll
  static void provincesReportOn2023() {
    Synthetic.write(
        SyntheticHistory.of(CatalogueReader.shipped(), 5),
        sent,
        report -> PROVINCES.contains(report.unitId()) && report.period().equals("2023"),
        line -> {});
  }

  @BeforeEach
  void emptyHome() {
    home = TestHome.in(folder).withoutObligations();
  }

  @Test
  void fiveProvincesAreRankedAndTheOthersKeepTheirRowsAndReasons() {
    sendAll();

    home.run("nightly");

    List<String> ranking =
        home.rows(
            """
            SELECT frame, unit_id, rank, n_ranked, n_frame, value_vi, status, reason FROM mart.ranking
            WHERE release_id = %s AND scope = 'country' AND period = '2023' AND indicator = 'dialogues_per_unit_commune'
              AND (rank IS NOT NULL OR unit_id IN ('VN63-02', 'VN34-15', 'VN34-52', 'VN34-68'))
            ORDER BY frame, rank, unit_id\
            """
                .formatted(CURRENT));
    assertThat(ranking)
        .containsExactly(
            "34|VN34-68|null|3|34|null|UNRANKED|ABSENT",
            "34|VN34-01|1|3|34|2,26|RANKED|null",
            "34|VN34-52|2|3|34|2,03|RANKED|null",
            "34|VN34-15|3|3|34|1,22|RANKED|null",
            "63|VN63-02|null|5|63|null|UNRANKED|ABSENT",
            "63|VN63-52|1|5|63|2,51|RANKED|null",
            "63|VN63-01|2|5|63|2,26|RANKED|null",
            "63|VN63-64|3|5|63|1,70|RANKED|null",
            "63|VN63-15|4|5|63|1,51|RANKED|null",
            "63|VN63-10|5|5|63|0,91|RANKED|null");
  }

  @Test
  void aSecondRunWithNothingNewChangesNothing() {
    sendAll();
    home.run("nightly");
    List<String> before = snapshots();

    home.run("nightly");

    assertThat(snapshots()).isEqualTo(before);
  }

  @Test
  void aRevisionReplacesTheWholeAndTheFirstFileCanComeBack() throws IOException {
    byte[] first = file("VN63-15");
    byte[] second = file("VN63-10");
    home.receive("synthetic", "a.xlsx", first);
    home.run("nightly");
    home.receive("synthetic", "b.xlsx", second);
    home.run("nightly");
    home.receive("synthetic", "a-lan-nua.xlsx", first);

    home.run("nightly");

    assertThat(
            home.rows(
                """
                SELECT file_name, arrival, reporting_unit, in_force FROM mart.input WHERE release_id = %s ORDER BY file_name\
                """
                    .formatted(CURRENT)))
        .containsExactly("a-lan-nua.xlsx|3|VN63-15|true", "b.xlsx|2|VN63-10|true");
    assertThat(home.rows("SELECT arrival, file_name FROM raw.arrival ORDER BY arrival"))
        .containsExactly("1|a.xlsx", "2|b.xlsx", "3|a-lan-nua.xlsx");
  }

  @Test
  void badFilesAreFindingsAndTheRunGoesOn() throws IOException {
    home.receive("synthetic", "1-tot.xlsx", file("VN63-15"));
    home.receive("synthetic", "2-rong.xlsx", new byte[0]);
    home.receive("synthetic", "3-khong-phai.xlsx", "<html>".getBytes(StandardCharsets.UTF_8));
    home.receive("synthetic", "4-hong.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9});
    home.receive("real", "5-mo-phong-nhu-that.xlsx", file("VN63-10"));

    home.run("nightly");

    assertThat(
            home.rows(
                """
                SELECT n.file_name, n.outcome, f.rule FROM mart.input n JOIN core.finding f ON f.submission = n.submission
                WHERE n.release_id = %s AND f.cell IS NULL ORDER BY 1, 3\
                """
                    .formatted(CURRENT)))
        .containsExactly(
            "2-rong.xlsx|refused|FILE_EMPTY",
            "3-khong-phai.xlsx|refused|FILE_NOT_A_WORKBOOK",
            "4-hong.xlsx|refused|FILE_NOT_A_WORKBOOK",
            "5-mo-phong-nhu-that.xlsx|held|CORPUS_CONFLICT");
    assertThat(
            home.rows(
                "SELECT corpus, count(*) FROM core.observation GROUP BY corpus ORDER BY corpus"))
        .containsExactly("synthetic|217");
    // A file that only waits owes nothing on behalf of its corpus.
    assertThat(home.rows("SELECT DISTINCT corpus FROM mart.figure")).containsExactly("synthetic");
    try (Stream<Path> originals = Files.walk(home.home().originals())) {
      assertThat(originals.filter(Files::isRegularFile)).hasSize(5);
    }
  }

  @Test
  void twoFilesOfOneUnitAndYearInOneLoadAreAFindingAndTheLaterOneCounts() throws IOException {
    Path revised = folder.resolve("sent");
    Synthetic.write(
        SyntheticHistory.of(CatalogueReader.shipped(), 5),
        revised,
        report -> report.revised() && report.period().equals("2022"),
        line -> {});
    String unit = anyUnitOf(revised.resolve("lan-2"));
    home.receive("synthetic", "a.xlsx", bytes(revised.resolve("lan-1"), unit));
    home.receive("synthetic", "b.xlsx", bytes(revised.resolve("lan-2"), unit));

    home.run("nightly");

    assertThat(
            home.rows(
                """
                SELECT n.file_name, n.in_force, f.rule, f.expected FROM mart.input n
                LEFT JOIN mart.finding f ON f.submission = n.submission AND f.release_id = n.release_id AND f.rule = 'DUPLICATE_SUBMISSION'
                WHERE n.release_id = %s ORDER BY n.file_name\
                """
                    .formatted(CURRENT)))
        .containsExactly("a.xlsx|false|DUPLICATE_SUBMISSION|b.xlsx", "b.xlsx|true|null|null");
  }

  @Test
  void realFiguresKeepTheirUnitsAndPeriodsAndAreNeverRanked() {
    Path figures = Path.of("../real-figures/bg-01");
    home.run("load", figures.toString());

    // A day on which nobody owes anything yet.
    home.run("nightly", "--as-of", "2026-06-01");

    assertThat(
            home.rows(
                """
                SELECT frame, unit_id, period, element, level, breakdown, value, state, parts_reported, parts_expected FROM mart.figure
                WHERE release_id = %s AND corpus = 'real' AND state <> 'NOT_RESTATABLE'
                  AND unit_id NOT LIKE 'VN63-22-%%' AND unit_id NOT LIKE 'VN63-83-%%'
                ORDER BY frame, unit_id, period, element, breakdown\
                """
                    .formatted(CURRENT)))
        .containsExactly(
            "34|VN34-52|2016-07-06/2021-10-19|dialogues_held|total|total|591.000|PARTIAL|1|2",
            "34|VN34-52|2021-10-19/2021-10-19|dvk_models_maintained|total|total|588.000|PARTIAL|1|2",
            "34|VN34-91|2022|awards_collective|province|theme=dvcq|10.000|PARTIAL|1|2",
            "34|VN34-91|2022|awards_collective|province|theme=qcdc|15.000|PARTIAL|1|2",
            "34|VN34-91|2022|awards_individual|province|theme=qcdc|15.000|PARTIAL|1|2",
            "63|VN63-34-KT2019|2019-01-01/2019-09-11|petitions_processed_rate|total|total|100.000|REPORTED|1|1",
            "63|VN63-64|2016-07-06/2021-10-19|dialogues_held|total|total|591.000|REPORTED|1|1",
            "63|VN63-64|2021-10-19/2021-10-19|dvk_models_maintained|total|total|588.000|REPORTED|1|1",
            "63|VN63-89|2022|awards_collective|province|theme=dvcq|10.000|REPORTED|1|1",
            "63|VN63-89|2022|awards_collective|province|theme=qcdc|15.000|REPORTED|1|1",
            "63|VN63-89|2022|awards_individual|province|theme=qcdc|15.000|REPORTED|1|1");
    // A city's groups are not its province's, and three bodies' rate is nobody's: their provinces
    // have a row that says so.
    assertThat(
            home.rows(
                """
                SELECT frame, unit_id, period, element, level, value, state, reason FROM mart.figure
                WHERE release_id = %s AND corpus = 'real' AND element IN ('mobilisation_groups_village', 'petitions_processed_rate')
                ORDER BY element, frame, unit_id\
                """
                    .formatted(CURRENT)))
        .containsExactly(
            "34|VN34-22|2022-07-06/2022-07-06|mobilisation_groups_village|village|null|NOT_RESTATABLE|LOWER_UNIT",
            "63|VN63-22|2022-07-06/2022-07-06|mobilisation_groups_village|village|null|NOT_RESTATABLE|LOWER_UNIT",
            "63|VN63-22-194|2022-07-06/2022-07-06|mobilisation_groups_village|village|100.000|REPORTED|null",
            "34|VN34-33|2019-01-01/2019-09-11|petitions_processed_rate|total|null|NOT_RESTATABLE|OF_BODIES",
            "63|VN63-34|2019-01-01/2019-09-11|petitions_processed_rate|total|null|NOT_RESTATABLE|OF_BODIES",
            "63|VN63-34-KT2019|2019-01-01/2019-09-11|petitions_processed_rate|total|100.000|REPORTED|null");
    // Nothing of it is compared with anything: no value, no rank.
    assertThat(home.rows("SELECT count(*) FROM mart.indicator_value")).containsExactly("0");
    assertThat(home.rows("SELECT count(*) FROM mart.ranking")).containsExactly("0");
    assertThat(home.rows("SELECT count(*) FROM core.finding")).containsExactly("0");
  }

  @Test
  void whatTheCountryOrANewProvinceStatesItselfStandsBesideWhatItsPartsDo() {
    // given: a national figure, and one that a province of today states of a year before the merger
    home.receive(
        "real",
        "toan-quoc.csv",
        transcribed("VN63-00,2023,VN63-00,2023,dialogues_held,total,total,9000"));
    home.receive(
        "real",
        "lao-cai.csv",
        transcribed("VN34-15,2024,VN34-15,2024,dialogues_held,total,total,300"));

    // when
    home.run("nightly", "--as-of", "2026-06-01");

    // then
    assertThat(
            home.rows(
                """
                SELECT frame, unit_id, period, value, state, reason FROM mart.figure
                WHERE release_id = %s AND value IS NOT NULL ORDER BY frame, unit_id\
                """
                    .formatted(CURRENT)))
        .containsExactly(
            "34|VN34-15|2024|300.000|REPORTED|null", "63|VN63-00|2023|9000.000|REPORTED|null");
  }

  private static byte[] transcribed(String row) {
    return """
    form,reporting_unit,reporting_period,unit,period,element,level,breakdown,value,qualifier,source_title,source_paragraph,source_publisher,source_date,note
    BG-01,%s,exact,Báo cáo tổng kết,1,,,
    """
        .formatted(row)
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aRunThatWritesNoRowsLeavesNoneOfTheOneBeforeUnderItsNumber() {
    home.home().ready();
    List<Long> left =
        home.ask(
            warehouse -> {
              warehouse.create();
              Dataset<Row> rows =
                  warehouse
                      .spark()
                      .sql(
                          "SELECT 'R00001' AS release_id, 'unit' AS kind, 'A' AS code, 'A' AS"
                              + " label_vi, '' AS unit_vi, 0 AS decimals, '' AS direction, '' AS"
                              + " caveat_vi, '' AS region");
              warehouse.replaceRelease("mart.label", "R00001", rows);
              long written = warehouse.release("mart.label", "R00001").count();
              warehouse.replaceRelease("mart.label", "R00001", rows.where("code = 'B'"));
              return List.of(written, warehouse.release("mart.label", "R00001").count());
            });
    assertThat(left).containsExactly(1L, 0L);
  }

  @Test
  void aSecondRunAtTheSameTimeIsTurnedAway() {
    home.home().ready();
    try (RunLock lock = RunLock.take(home.home(), "test")) {
      assertThat(home.exitCode("nightly")).isEqualTo(CommandException.LOCKED);
    }
  }

  private void sendAll() {
    home.receiveAll("synthetic", sent.resolve("lan-1"));
  }

  private static byte[] file(String unit) throws IOException {
    return bytes(sent.resolve("lan-1"), unit);
  }

  private static byte[] bytes(Path delivery, String unit) throws IOException {
    try (Stream<Path> files = Files.list(delivery)) {
      return Files.readAllBytes(
          files.filter(file -> file.toString().contains(unit + "_")).findFirst().orElseThrow());
    }
  }

  private static String anyUnitOf(Path delivery) throws IOException {
    try (Stream<Path> files = Files.list(delivery)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst(".*(VN63-\\d+)_.*", "$1"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }

  /** The snapshot of every table, which changes with every commit. */
  private List<String> snapshots() {
    return home.rows(
        """
        SELECT snapshot_id FROM mart.ranking.snapshots UNION ALL SELECT snapshot_id FROM mart.publication.snapshots
        UNION ALL SELECT snapshot_id FROM raw.arrival.snapshots UNION ALL SELECT snapshot_id FROM core.observation.snapshots
        UNION ALL SELECT snapshot_id FROM ops.run.snapshots UNION ALL SELECT snapshot_id FROM core.unit.snapshots
        ORDER BY 1\
        """);
  }
}

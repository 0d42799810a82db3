package vn.danvan.job;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.Unit;
import vn.danvan.figure.kernel.Place;
import vn.danvan.figure.kernel.Places;
import vn.danvan.unit.UnitLists;
import vn.danvan.unit.kernel.UnitRegister;

/** From a rank down to file, sheet, cell and text as sent. */
@Command(
    name = "explain",
    description = "Shows where a rank comes from: value, terms, and each cell as it was sent.")
final class ExplainCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--unit",
      required = true,
      paramLabel = "UNIT",
      description = "Unit, such as VN34-52; it settles the frame.")
  private String unitId;

  @Option(names = "--period", required = true, description = "Period, such as 2024.")
  private String period;

  @Option(names = "--indicator", required = true, paramLabel = "CODE", description = "Indicator.")
  private String indicatorCode;

  @Option(
      names = "--corpus",
      description = "real or synthetic (default: the one that has this value; real if both do).")
  private String corpus;

  @Override
  public Integer call() {
    Home home = common.home();
    Catalogue catalogue = CatalogueReader.read(home.catalogue());
    UnitRegister register = new UnitLists(home.units()).register(catalogue);
    Unit unit = register.unit(unitId);
    Indicator indicator = catalogue.indicator(indicatorCode);
    TrinoSession.in(
        home,
        connection -> {
          explain(connection, catalogue, register, unit, indicator);
          return null;
        });
    return 0;
  }

  private void explain(
      Connection connection,
      Catalogue catalogue,
      UnitRegister register,
      Unit unit,
      Indicator indicator)
      throws SQLException {
    String release = single(connection, "SELECT release_id FROM report.current_release");
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT v.corpus, v.corpus_vi, v.unit_name, v.release_name, v.value_vi, v.indicator_unit, v.numerator, v.denominator,
              v.reason_vi, k.rank, k.n_ranked, k.n_frame, v.caveat_vi
            FROM report.indicator_value v
            LEFT JOIN report.ranking k ON k.release_id = v.release_id AND k.corpus = v.corpus AND k.frame = v.frame
              AND k.unit_id = v.unit_id AND k.period = v.period AND k.indicator = v.indicator AND k.scope = 'country'
            WHERE v.release_id = ? AND v.frame = ? AND v.unit_id = ? AND v.period = ? AND v.indicator = ? AND v.corpus = coalesce(?, v.corpus)
            ORDER BY v.corpus LIMIT 1\
            """)) {
      statement.setString(1, release);
      statement.setString(2, unit.era());
      statement.setString(3, unit.id());
      statement.setString(4, period);
      statement.setString(5, indicator.code());
      statement.setString(6, corpus);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new CommandException(
              "There is no %s of %s in %s: the period is not due, or the unit is no province, region or country."
                  .formatted(indicator.code(), unit.id(), period));
        }
        head(row, unit, indicator);
        Key key = new Key(release, row.getString("corpus"), unit.era(), unit.id(), period);
        for (boolean numerator : new boolean[] {true, false}) {
          System.out.printf("%n%s%n", numerator ? "Numerator" : "Denominator");
          for (Indicator.Term term : numerator ? indicator.numerator() : indicator.denominator()) {
            term(connection, register, key, catalogue, term);
          }
        }
      }
    }
  }

  private void head(ResultSet row, Unit unit, Indicator indicator) throws SQLException {
    System.out.printf(
        "%s (%s), %s, %s%n%s%nRelease %s%n",
        row.getString("unit_name"),
        unit.id(),
        period,
        row.getString("corpus_vi"),
        indicator.labelVi(),
        row.getString("release_name"));
    if (row.getString("value_vi") != null) {
      BigDecimal denominator = row.getBigDecimal("denominator");
      System.out.printf(
          "Value %s %s = %s%s%s%n",
          row.getString("value_vi"),
          row.getString("indicator_unit"),
          indicator.scale().compareTo(BigDecimal.ONE) == 0 ? "" : plain(indicator.scale()) + " × ",
          plain(row.getBigDecimal("numerator")),
          denominator == null ? "" : " / " + plain(denominator));
    } else {
      System.out.printf("No value: %s%n", row.getString("reason_vi"));
    }
    if (row.getObject("rank") != null) {
      System.out.printf(
          "Rank %d of %d ranked, %d units in the frame%n",
          row.getInt("rank"), row.getInt("n_ranked"), row.getInt("n_frame"));
    }
    if (row.getString("caveat_vi") != null) {
      System.out.printf("Note: %s%n", row.getString("caveat_vi"));
    }
  }

  /** The figure of a term, and the cells of the units that make it up. */
  private void term(
      Connection connection,
      UnitRegister register,
      Key key,
      Catalogue catalogue,
      Indicator.Term term)
      throws SQLException {
    DataElement element = catalogue.element(term.element());
    System.out.printf(
        "  %s%s%s%n",
        element.labelVi(),
        term.level().equals("total") ? "" : ", " + catalogue.word("level", term.level()),
        term.breakdown().equals("total") ? "" : ", " + catalogue.breakdownLabel(term.breakdown()));
    figure(connection, key, term);
    switch (element.origin()) {
      case SUBMISSION -> cells(connection, register, key, term);
      case UNIT_LIST ->
          System.out.println("    counted in the lists of units: ./danvan units list");
      case COMPLETENESS -> System.out.println("    counted by the warehouse: report.completeness");
    }
  }

  private static void figure(Connection connection, Key key, Indicator.Term term)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT value, state_vi, reason_vi, sourced_value, parts_reported, parts_expected FROM report.figure
            WHERE release_id = ? AND corpus = ? AND frame = ? AND unit_id = ? AND period = ?
              AND element = ? AND level = ? AND breakdown = ?\
            """)) {
      key.into(statement);
      statement.setString(6, term.element());
      statement.setString(7, term.level());
      statement.setString(8, term.breakdown());
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          System.out.println("    no form of the period asks for it");
          return;
        }
        System.out.printf(
            "    figure %s [%s%s], %d of %d parts%s%n",
            plain(row.getBigDecimal("value")),
            row.getString("state_vi"),
            row.getString("reason_vi") == null ? "" : ": " + row.getString("reason_vi"),
            row.getInt("parts_reported"),
            row.getInt("parts_expected"),
            row.getBigDecimal("sourced_value") == null
                ? ""
                : "; the lists of units say " + plain(row.getBigDecimal("sourced_value")));
      }
    }
  }

  /** The units whose own figures make up the unit's, and for each the cell it comes from. */
  private static void cells(
      Connection connection, UnitRegister register, Key key, Indicator.Term term)
      throws SQLException {
    List<String> sources =
        Places.of(register).stream()
            .filter(place -> place.frame().equals(key.frame()) && place.target().equals(key.unit()))
            .filter(place -> place.way() != Place.Way.BESIDE)
            .map(Place::source)
            .distinct()
            .toList();
    String marks = sources.stream().map(source -> "?").collect(Collectors.joining(", "));
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT unit_id, file_name, sheet, cell, text, cell_type, value, state, findings, sent_value, sent_state,
              decision, decision_vi, decided_by, decided_why, format_datetime(decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy') AS decided_on,
              placed_decision, placed_by, placed_why, format_datetime(placed_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy') AS placed_on
            FROM report.explanation
            WHERE release_id = ? AND corpus = ? AND period = ? AND element = ? AND level = ? AND breakdown = ?
              AND unit_id IN (%s)
            ORDER BY unit_id, arrival\
            """
                .formatted(marks))) {
      statement.setString(1, key.release());
      statement.setString(2, key.corpus());
      statement.setString(3, key.period());
      statement.setString(4, term.element());
      statement.setString(5, term.level());
      statement.setString(6, term.breakdown());
      for (int i = 0; i < sources.size(); i++) {
        statement.setString(7 + i, sources.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        boolean any = false;
        while (rows.next()) {
          any = true;
          cell(register, rows);
        }
        if (!any) {
          System.out.println("    no submission in force states it");
        }
      }
    }
  }

  /** Whose value is explained. */
  private record Key(String release, String corpus, String frame, String unit, String period) {
    void into(PreparedStatement statement) throws SQLException {
      statement.setString(1, release);
      statement.setString(2, corpus);
      statement.setString(3, frame);
      statement.setString(4, unit);
      statement.setString(5, period);
    }
  }

  private static String plain(BigDecimal number) {
    return number == null ? "none" : number.stripTrailingZeros().toPlainString();
  }

  private static void cell(UnitRegister register, ResultSet row) throws SQLException {
    System.out.printf(
        "    %s %s: %s [%s]%n      file %s, sheet \"%s\", cell %s, as sent: %s (%s)%n",
        row.getString("unit_id"),
        register.unit(row.getString("unit_id")).latestName().name(),
        plain(row.getBigDecimal("value")),
        row.getString("state"),
        row.getString("file_name"),
        row.getString("sheet"),
        row.getString("cell"),
        row.getString("text") == null ? "(blank)" : "\"" + row.getString("text") + "\"",
        row.getString("cell_type"));
    if (row.getObject("placed_decision") != null) {
      System.out.printf(
          "      decision %d says where the file belongs, by %s on %s: %s%n",
          row.getLong("placed_decision"),
          row.getString("placed_by"),
          row.getString("placed_on"),
          row.getString("placed_why"));
    }
    if (row.getString("findings") != null) {
      System.out.printf("      finding: %s%n", row.getString("findings"));
    }
    if (row.getObject("decision") != null) {
      System.out.printf(
          "      decision %d: %s, by %s on %s: %s; read as %s [%s]%n",
          row.getLong("decision"),
          row.getString("decision_vi"),
          row.getString("decided_by"),
          row.getString("decided_on"),
          row.getString("decided_why"),
          plain(row.getBigDecimal("sent_value")),
          row.getString("sent_state"));
    }
  }

  private static String single(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }
}

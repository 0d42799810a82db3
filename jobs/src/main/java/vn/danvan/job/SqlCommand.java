package vn.danvan.job;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A query over Trino JDBC. */
@Command(
    name = "sql",
    description =
        "Runs a query in Trino as a reader, for example: sql \"select * from"
            + " report.current_release\".")
final class SqlCommand implements Callable<Integer> {
  /** How rows are printed. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "QUERY", description = "One SQL query.")
  private String query;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    return TrinoSession.in(
        common.home(),
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet rows = statement.executeQuery(query)) {
            switch (format) {
              case TABLE -> table(rows, out);
              case CSV -> csv(rows, out);
              case JSON -> json(rows, out);
            }
          }
          return 0;
        });
  }

  private static List<String> columns(ResultSet rows) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      names.add(meta.getColumnLabel(i));
    }
    return names;
  }

  private static void csv(ResultSet rows, PrintStream out) throws SQLException, IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    List<String> columns = columns(rows);
    printer.printRecord(columns);
    while (rows.next()) {
      for (int i = 1; i <= columns.size(); i++) {
        printer.print(plain(rows.getObject(i)));
      }
      printer.println();
    }
    printer.flush();
  }

  private static void json(ResultSet rows, PrintStream out) throws SQLException, IOException {
    List<String> columns = columns(rows);
    try (JsonGenerator json = new JsonMapper().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartArray();
      while (rows.next()) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
          json.writeFieldName(columns.get(i));
          switch (rows.getObject(i + 1)) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Number number -> json.writeNumber(number.toString());
            case Object other -> json.writeString(other.toString());
          }
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    out.println();
  }

  private static void table(ResultSet rows, PrintStream out) throws SQLException {
    List<String> columns = columns(rows);
    List<String[]> lines = new ArrayList<>();
    lines.add(columns.toArray(String[]::new));
    while (rows.next()) {
      String[] line = new String[columns.size()];
      for (int i = 0; i < line.length; i++) {
        String text = plain(rows.getObject(i + 1));
        line[i] = text == null ? "(null)" : text.replace('\n', ' ');
      }
      lines.add(line);
    }
    TextTable.print(lines, out);
    out.printf("(%d rows)%n", lines.size() - 1);
  }

  private static String plain(Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.toPlainString();
      default -> value.toString();
    };
  }
}

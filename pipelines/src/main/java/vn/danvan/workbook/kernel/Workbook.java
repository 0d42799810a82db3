package vn.danvan.workbook.kernel;

import java.util.List;
import java.util.Map;

/**
 * A file as a reader sees it.
 *
 * @param kind what its content is, whatever its name says
 * @param properties the custom properties that say what the file is, such as {@code danvan_form}
 * @param remarks what a reader should know of the file as a whole
 */
public record Workbook(
    Kind kind, List<Sheet> sheets, Map<String, String> properties, List<Remark> remarks) {

  /** Kinds of files that are read. */
  public enum Kind {
    XLSX,
    XLS,
    CSV
  }

  /**
   * What is odd about a file and yet lets it be read; becomes a finding.
   *
   * @param rule code of the finding's rule, such as MACRO_PRESENT
   * @param sheet sheet that is meant, null when the whole file
   * @param value what was found, null when there is nothing to name
   */
  public record Remark(String rule, String sheet, String value) {}

  public Workbook {
    sheets = List.copyOf(sheets);
    properties = Map.copyOf(properties);
    remarks = List.copyOf(remarks);
  }
}

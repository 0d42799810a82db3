package vn.danvan.returned;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The name under which a file goes back. */
final class FileName {
  private static final String SUFFIX = " - cần kiểm tra.";
  private static final String NAMELESS = "Tệp";

  /** File systems take 255 bytes; the suffix and a copy's number have to fit as well. */
  private static final int MAX_STEM_BYTES = 200;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
  private static final Pattern ENDING =
      Pattern.compile("(?i)\\.(xls[xmb]?|xlt[xm]?|csv|tsv|txt|ods)$");

  /** What Windows forbids, and characters that are not seen. */
  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");

  private FileName() {}

  static String returned(String original, String extension) {
    String name = FOLDERS.matcher(original).replaceFirst("");
    String stem = ENDING.matcher(FORBIDDEN.matcher(name).replaceAll("")).replaceFirst("");
    String short_ = EDGES.matcher(shortened(stem)).replaceAll("");
    return (short_.isEmpty() ? NAMELESS : short_) + SUFFIX + extension;
  }

  private static String shortened(String stem) {
    String kept = stem;
    while (kept.getBytes(StandardCharsets.UTF_8).length > MAX_STEM_BYTES) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept;
  }
}

package vn.danvan.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Packs a workbook again without the time at which it was written, so that equal content means
 * equal bytes.
 */
final class StableZip {
  private static final LocalDateTime FIXED = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String CORE_PROPERTIES = "docProps/core.xml";
  private static final String SHEETS = "xl/worksheets/sheet";
  private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*/>");

  private StableZip() {}

  static byte[] repacked(byte[] workbook) throws IOException {
    ByteArrayOutputStream result = new ByteArrayOutputStream(workbook.length / 4);
    // By the central directory: the local headers of the spreadsheet writer do not state the sizes.
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream out = new ZipOutputStream(result)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        byte[] content = in.getInputStream(entry).readAllBytes();
        if (entry.getName().equals(CORE_PROPERTIES)) {
          content = changed(content, StableZip::withoutCreationTime);
        } else if (entry.getName().startsWith(SHEETS)) {
          content = changed(content, StableZip::withOrderedMerges);
        }
        ZipEntry stable = new ZipEntry(entry.getName());
        stable.setTimeLocal(FIXED);
        out.putNextEntry(stable);
        out.write(content);
        out.closeEntry();
      }
    }
    return result.toByteArray();
  }

  private static byte[] changed(byte[] part, UnaryOperator<String> change) {
    return change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  private static String withoutCreationTime(String properties) {
    return properties.replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + FIXED + ":00Z");
  }

  /**
   * The writer lists merged ranges in an order that changes from run to run, and a dimension that
   * is not the sheet's.
   */
  private static String withOrderedMerges(String sheet) {
    Iterator<String> ordered =
        MERGE.matcher(sheet).results().map(MatchResult::group).sorted().iterator();
    return MERGE
        .matcher(sheet.replaceFirst("<dimension [^>]*/>", ""))
        .replaceAll(merge -> ordered.next());
  }
}

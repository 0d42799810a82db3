package vn.danvan.synthetic;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook of one sheet as it is before anybody fills it in. To draw a sheet takes far longer
 * than to fill it in, and hundreds of files differ in nothing else. Equal content means equal
 * bytes: no file says when it was written.
 */
final class BlankForm {
  private static final LocalDateTime FIXED = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String CORE_PROPERTIES = "docProps/core.xml";
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*/>");
  private static final Pattern TEXT_CELL =
      Pattern.compile("<c r=\"([A-Z]+\\d+)\" s=\"(\\d+)\" t=\"s\"><v>\\d+</v></c>");

  private final Map<String, byte[]> parts;
  private final List<Slot> slots;
  private final String afterLastSlot;

  /** What is filled into a cell. */
  record Entry(String text, boolean number) {}

  /** A cell to be filled in, with all of the sheet between it and the one before. */
  private record Slot(String before, String address, String style) {}

  private BlankForm(Map<String, byte[]> parts, List<Slot> slots, String afterLastSlot) {
    this.parts = parts;
    this.slots = slots;
    this.afterLastSlot = afterLastSlot;
  }

  /**
   * Takes a drawn workbook for a form.
   *
   * @param addresses cells to be filled in; each holds some text to keep its place
   */
  static BlankForm of(byte[] workbook, Set<String> addresses) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    // By the central directory: the local headers of the spreadsheet writer do not state the sizes.
    try (ZipFile in = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
        parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
      }
    }
    parts.computeIfPresent(CORE_PROPERTIES, (name, xml) -> utf8(withoutCreationTime(text(xml))));
    String sheet = withOrderedMerges(text(parts.put(SHEET, new byte[0])));
    List<Slot> slots = new ArrayList<>();
    int after = 0;
    Matcher cell = TEXT_CELL.matcher(sheet);
    while (cell.find()) {
      if (addresses.contains(cell.group(1))) {
        slots.add(new Slot(sheet.substring(after, cell.start()), cell.group(1), cell.group(2)));
        after = cell.end();
      }
    }
    if (slots.size() != addresses.size()) {
      throw new IllegalStateException(
          "%d cells are to be filled in, %d were drawn".formatted(addresses.size(), slots.size()));
    }
    return new BlankForm(parts, slots, sheet.substring(after));
  }

  /** The file with its cells filled in; a cell without an entry, or with an empty one, is blank. */
  byte[] filledIn(Map<String, Entry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(FIXED);
        out.putNextEntry(entry);
        out.write(part.getKey().equals(SHEET) ? utf8(sheet(entries)) : part.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private String sheet(Map<String, Entry> entries) {
    StringBuilder xml = new StringBuilder(65_536);
    for (Slot slot : slots) {
      xml.append(slot.before());
      xml.append("<c r=\"").append(slot.address()).append("\" s=\"").append(slot.style());
      Entry entry = entries.get(slot.address());
      if (entry == null || entry.text().isEmpty()) {
        xml.append("\"/>");
      } else if (entry.number()) {
        xml.append("\"><v>").append(entry.text()).append("</v></c>");
      } else {
        xml.append("\" t=\"inlineStr\"><is><t>").append(escaped(entry.text()));
        xml.append("</t></is></c>");
      }
    }
    return xml.append(afterLastSlot).toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
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

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}

package vn.danvan.workbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package put together part by part, as no program would write it. */
final class HandMade {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, Integer> megabytes = new LinkedHashMap<>();

  /** An .xlsx of one sheet. */
  static HandMade xlsx(String insideWorksheet) {
    return new HandMade()
        .part("_rels/.rels", relationships(relationship("r1", "officeDocument", "xl/workbook.xml")))
        .part(
            "xl/workbook.xml",
            """
            <workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
            <sheets><sheet name="Biểu" sheetId="1" r:id="r1"/></sheets></workbook>\
            """
                .formatted(MAIN))
        .related("")
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(MAIN, insideWorksheet));
  }

  /** An .xlsx whose sheet has these rows. */
  static HandMade ofRows(String rows) {
    return xlsx("<sheetData>" + rows + "</sheetData>");
  }

  HandMade part(String name, String content) {
    return part(name, content.getBytes(UTF_8));
  }

  HandMade part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  /** A part that begins so and goes on for so many megabytes. */
  HandMade longPart(String name, String begin, int length) {
    megabytes.put(name, length);
    return part(name, begin);
  }

  /** What else the workbook's main part is related to. */
  HandMade related(String more) {
    return part(
        "xl/_rels/workbook.xml.rels",
        relationships(
            relationship("r1", "worksheet", "worksheets/sheet1.xml")
                + relationship("r2", "styles", "styles.xml")
                + relationship("r3", "sharedStrings", "sharedStrings.xml")
                + more));
  }

  HandMade styles(String inside) {
    return part(
        "xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, inside));
  }

  HandMade sharedStrings(String inside) {
    return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, inside));
  }

  static String relationship(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, TYPES, kind, target);
  }

  static String relationships(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(inside);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] megabyte = ("<a/>" + " ".repeat(60)).repeat(1 << 14).getBytes(UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        for (int i = 0; i < megabytes.getOrDefault(part.getKey(), 0); i++) {
          zip.write(megabyte);
        }
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

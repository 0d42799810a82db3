package vn.danvan.workbook.kernel;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The cell styles of an .xlsx by their index. */
final class XlsxStyles {
  private static final int MAX_STYLES = 100_000;

  private final NumberFormats formats = new NumberFormats();
  private final List<String> fonts = new ArrayList<>();
  private final List<CellStyle> styles = new ArrayList<>();

  /** The styles of a file that has none. */
  XlsxStyles() {}

  XlsxStyles(XmlPart xml) throws XMLStreamException, UnreadableFileException {
    while (xml.next()) {
      switch (xml.name()) {
        case "numFmts" -> readFormats(xml);
        case "fonts" -> readFonts(xml);
        case "cellXfs" -> readStyles(xml);
        default -> {}
      }
    }
  }

  /** The style of an index; the plain one when the file does not know it. */
  CellStyle of(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : CellStyle.PLAIN;
  }

  private void readFormats(XmlPart xml) throws XMLStreamException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      String code = xml.attribute("formatCode");
      if (xml.name().equals("numFmt") && code != null) {
        formats.define(xml.number("numFmtId", -1), code);
      }
    }
  }

  private void readFonts(XmlPart xml) throws XMLStreamException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.name().equals("font")) {
        fonts.add(null);
      } else if (xml.name().equals("name") && !fonts.isEmpty()) {
        fonts.set(fonts.size() - 1, xml.attribute("val"));
      }
    }
  }

  private void readStyles(XmlPart xml) throws XMLStreamException, UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (xml.name().equals("xf")) {
        int font = xml.number("fontId", -1);
        if (styles.size() == MAX_STYLES) {
          throw UnreadableFileException.tooMany(MAX_STYLES, "kiểu trình bày ô");
        }
        styles.add(
            new CellStyle(
                formats.of(xml.number("numFmtId", 0)),
                font >= 0 && font < fonts.size() ? fonts.get(font) : null));
      }
    }
  }
}

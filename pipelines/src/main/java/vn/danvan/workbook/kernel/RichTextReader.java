package vn.danvan.workbook.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Texts as an .xlsx writes them: plain or in runs, with hints of how to say them left out. */
final class RichTextReader {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichTextReader() {}

  /** The text within the current element. */
  static RichText read(XmlPart xml) throws XMLStreamException, UnreadableFileException {
    List<RichText.Run> runs = new ArrayList<>(1);
    String font = null;
    int length = 0;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "r" -> font = null;
        case "rFont" -> font = xml.attribute("val");
        case "t" -> {
          String text = unescaped(xml.text());
          length += text.length();
          Allowance.requireTextOfACell(length);
          if (!text.isEmpty()) {
            runs.add(new RichText.Run(text, font));
          }
        }
        case "rPh" -> xml.skip();
        default -> {}
      }
    }
    return new RichText(runs);
  }

  /** Characters that XML cannot hold stand as _x000D_. */
  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }
}

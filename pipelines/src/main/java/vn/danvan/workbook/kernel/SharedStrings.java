package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The texts that cells share. The table may be far larger than what is kept of the sheets, so it is
 * read last and once, and only what is needed of it is held.
 */
final class SharedStrings {
  /** More than the bytes that are unpacked can hold. */
  static final int MAX_INDEX = 1 << 26;

  private SharedStrings() {}

  /**
   * @param needed the indexes of the texts that are needed
   */
  static Map<Integer, RichText> read(XmlPart xml, BitSet needed, Allowance allowance)
      throws XMLStreamException, IOException, UnreadableFileException {
    Map<Integer, RichText> found = new HashMap<>();
    int index = 0;
    // Read to the end even when all is found: only then the checksum is known to be right.
    while (xml.next()) {
      if (xml.name().equals("si")) {
        if (needed.get(index)) {
          RichText text = RichTextReader.read(xml);
          allowance.take(text);
          found.put(index, text);
        } else {
          xml.skip();
        }
        index++;
      }
    }
    if (found.size() < needed.cardinality()) {
      throw new IOException("a shared text is missing");
    }
    return found;
  }
}

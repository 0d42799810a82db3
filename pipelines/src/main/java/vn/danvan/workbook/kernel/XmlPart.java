package vn.danvan.workbook.kernel;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * The XML of a part, read forward from element to element by local names. Document types, and with
 * them entities of any kind, are refused; depth, lengths and the number of different names are
 * bounded.
 */
final class XmlPart implements AutoCloseable {
  private static final int MAX_DEPTH = 100;
  private static final int MAX_ATTRIBUTES = 100;
  private static final int MAX_LENGTH = 1 << 18;
  private static final int MAX_NAMES = 2_000;
  private static final int MAX_DECLARATIONS = 10_000;
  private static final XMLInputFactory FACTORY = hardened();

  private final XMLStreamReader reader;
  private final InputStream in;
  // The parser remembers each name for good.
  private final Set<String> names = new HashSet<>();
  private int declarations;
  private int depth;

  XmlPart(InputStream in) throws XMLStreamException {
    this.in = in;
    this.reader = FACTORY.createXMLStreamReader(in);
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory2 factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setProperty(XMLInputFactory2.P_INTERN_NS_URIS, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_LENGTH);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MAX_LENGTH);
    return factory;
  }

  /** Steps to the next element's start; false at the end of the part. */
  boolean next() throws XMLStreamException {
    return nextWithin(0);
  }

  /**
   * Steps to the start of the next element that stands deeper than a depth; false when the element
   * of that depth has ended.
   */
  boolean nextWithin(int outer) throws XMLStreamException {
    while (depth >= outer && reader.hasNext()) {
      int event = step();
      if (event == XMLStreamReader.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamReader.END_ELEMENT && depth < outer) {
        return false;
      }
    }
    return false;
  }

  /** Steps to the end of the current element. */
  void skip() throws XMLStreamException {
    int outer = depth;
    while (depth >= outer) {
      step();
    }
  }

  /** How many elements are open, the current one included. */
  int depth() {
    return depth;
  }

  /** The local name of the element whose start was reached. */
  String name() {
    return reader.getLocalName();
  }

  /** The attribute of a local name, null when it is not there. */
  String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Whether an attribute says yes. */
  boolean flag(String localName) {
    String value = attribute(localName);
    return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
  }

  /** The attribute as a whole number, a default when it is not there or is none. */
  int number(String localName, int otherwise) {
    String value = attribute(localName);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The text within the current element, to whose end it steps. */
  String text() throws XMLStreamException, UnreadableFileException {
    int outer = depth;
    String first = null;
    StringBuilder more = null;
    while (depth >= outer) {
      int event = step();
      if (event == XMLStreamReader.CHARACTERS
          || event == XMLStreamReader.CDATA
          || event == XMLStreamReader.SPACE) {
        if (first == null) {
          first = reader.getText();
        } else {
          more = more == null ? new StringBuilder(first) : more;
          more.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          Allowance.requireTextOfACell(more.length());
        }
      }
    }
    String text = more == null ? first : more.toString();
    return text == null ? "" : text;
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    switch (event) {
      case XMLStreamReader.START_ELEMENT -> {
        depth++;
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          names.add(reader.getAttributeLocalName(i));
        }
        declarations += reader.getNamespaceCount();
        requireBoundedNames();
      }
      case XMLStreamReader.END_ELEMENT -> depth--;
      case XMLStreamReader.PROCESSING_INSTRUCTION -> {
        declarations++;
        requireBoundedNames();
      }
      case XMLStreamReader.DTD -> throw new XMLStreamException("document type");
      default -> {}
    }
    return event;
  }

  private void requireBoundedNames() throws XMLStreamException {
    if (names.size() > MAX_NAMES || declarations > MAX_DECLARATIONS) {
      throw new XMLStreamException("too many names");
    }
  }

  @Override
  public void close() throws XMLStreamException, IOException {
    reader.close();
    in.close();
  }
}

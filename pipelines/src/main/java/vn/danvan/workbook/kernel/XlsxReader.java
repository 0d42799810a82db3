package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Reads an .xlsx or .xlsm part by part; drawings and pictures are never unpacked. */
final class XlsxReader {
  private static final Set<String> MACRO_SHEETS = Set.of("xlMacrosheet", "xlIntlMacrosheet");

  private static final int MAX_EXTERNAL_LINKS = 20;
  private static final int MAX_PROPERTIES = 200;

  /** What a spreadsheet program takes as a property's text. */
  private static final int LONGEST_PROPERTY = 255;

  private final ZipParts parts;
  private final String main;
  private final Map<String, Relationship> related;
  private final WorkbookDraft draft = new WorkbookDraft();

  private XlsxReader(ZipParts parts, String main)
      throws IOException, UnreadableFileException, XMLStreamException {
    this.parts = parts;
    this.main = main;
    this.related =
        parts.relationships(main).stream()
            .filter(relationship -> relationship.id() != null)
            .collect(Collectors.toMap(Relationship::id, Function.identity(), (one, two) -> one));
  }

  static Workbook read(byte[] bytes)
      throws IOException, UnreadableFileException, XMLStreamException {
    try (ZipParts parts = ZipParts.open(bytes)) {
      List<Relationship> related = parts.relationships("");
      String main = target(related, "officeDocument");
      ForeignFile.requireXlsx(parts, main);
      return new XlsxReader(parts, main).read(target(related, "custom-properties"));
    }
  }

  private static String target(List<Relationship> relationships, String kind) {
    return relationships.stream()
        .filter(relationship -> relationship.kind().equals(kind) && !relationship.external())
        .map(Relationship::target)
        .findFirst()
        .orElse(null);
  }

  private Workbook read(String customProperties)
      throws IOException, UnreadableFileException, XMLStreamException {
    remarkMacros();
    remarkExternalLinks();
    if (customProperties != null && parts.has(customProperties)) {
      try (XmlPart xml = parts.xml(customProperties)) {
        readProperties(xml);
      }
    }
    readSheets(styles());
    return draft.finish(Workbook.Kind.XLSX, sharedStrings());
  }

  private void remarkMacros() {
    boolean macros =
        related.values().stream()
            .map(Relationship::kind)
            .anyMatch(kind -> kind.equals("vbaProject") || MACRO_SHEETS.contains(kind));
    if (macros) {
      draft.remark("MACRO_PRESENT", null);
    }
  }

  private void remarkExternalLinks()
      throws IOException, UnreadableFileException, XMLStreamException {
    for (Relationship link : related.values()) {
      if (link.kind().equals("externalLink")) {
        parts.relationships(link.target()).stream()
            .filter(Relationship::external)
            .limit(MAX_EXTERNAL_LINKS)
            .forEach(external -> draft.remark("EXTERNAL_LINK", external.target()));
      }
    }
  }

  private void readProperties(XmlPart xml) throws XMLStreamException, UnreadableFileException {
    String name = null;
    while (xml.next() && draft.properties.size() < MAX_PROPERTIES) {
      if (xml.name().equals("property")) {
        name = xml.attribute("name");
      } else if (name != null) {
        String value = xml.text();
        if (value.length() <= LONGEST_PROPERTY) {
          draft.properties.put(name, value);
        }
        name = null;
      }
    }
  }

  private XlsxStyles styles() throws IOException, UnreadableFileException, XMLStreamException {
    String part = target(List.copyOf(related.values()), "styles");
    if (part == null || !parts.has(part)) {
      return new XlsxStyles();
    }
    try (XmlPart xml = parts.xml(part)) {
      return new XlsxStyles(xml);
    }
  }

  /** A sheet that the workbook lists, before it is opened. */
  private record Listed(String name, boolean hidden, String part) {}

  private void readSheets(XlsxStyles styles)
      throws IOException, UnreadableFileException, XMLStreamException {
    List<Listed> listed = new ArrayList<>();
    try (XmlPart xml = parts.xml(main)) {
      while (xml.next()) {
        if (xml.name().equals("sheet")) {
          Allowance.requireSheets(listed.size() + 1);
          listed.add(listed(xml));
        }
      }
    }
    for (Listed sheet : listed) {
      if (sheet.part() != null) {
        try (XmlPart xml = parts.xmlStream(sheet.part())) {
          new XlsxSheet(xml, styles, draft.addSheet(sheet.name(), sheet.hidden())).read();
        }
      }
    }
  }

  /** Sheets of charts and of old macros hold no values: they have no part. */
  private Listed listed(XmlPart xml) throws IOException {
    String name = xml.attribute("name");
    Relationship part = related.get(xml.attribute("id"));
    if (name == null || part == null) {
      throw new IOException("a sheet without a name or a part");
    }
    String state = xml.attribute("state");
    return new Listed(
        name,
        state != null && !state.equals("visible"),
        part.kind().equals("worksheet") ? part.target() : null);
  }

  private Map<Integer, RichText> sharedStrings()
      throws IOException, UnreadableFileException, XMLStreamException {
    BitSet needed = draft.sharedTexts();
    if (needed.isEmpty()) {
      return Map.of();
    }
    String part = target(List.copyOf(related.values()), "sharedStrings");
    if (part == null) {
      throw new IOException("no shared texts");
    }
    try (XmlPart xml = parts.xmlStream(part)) {
      return SharedStrings.read(xml, needed, draft.allowance);
    }
  }
}

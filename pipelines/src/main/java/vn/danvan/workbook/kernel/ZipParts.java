package vn.danvan.workbook.kernel;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a zipped package. Only those that are asked for are unpacked, and what is unpacked
 * is counted: what an entry says of its own size may be a lie.
 */
final class ZipParts implements Closeable {
  /** Bytes that are unpacked of one file, all its parts together. */
  static final long MAX_UNPACKED_BYTES = 400L << 20;

  /** Bytes that are unpacked of a part which is held in memory, such as the styles. */
  static final long MAX_PART_BYTES = 32L << 20;

  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_RELATIONSHIPS = 10_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
  private long unpacked;

  private ZipParts(ZipFile zip) {
    this.zip = zip;
  }

  static ZipParts open(byte[] bytes) throws IOException, UnreadableFileException {
    requireBoundedDirectory(bytes);
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
            .setIgnoreLocalFileHeader(true)
            .get();
    ZipParts parts = new ZipParts(zip);
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      parts.entries.putIfAbsent(key(entry.getName()), entry);
    }
    return parts;
  }

  /** The library makes an object of each entry, however many there are. */
  private static void requireBoundedDirectory(byte[] bytes) throws UnreadableFileException {
    int entries = 0;
    for (int i = 0; i + 3 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        entries++;
      }
    }
    if (entries > MAX_ENTRIES) {
      throw UnreadableFileException.tooMany(MAX_ENTRIES, "mục trong tệp nén");
    }
  }

  boolean has(String name) {
    return entries.containsKey(key(name));
  }

  /** Whether the name of a part ends so. */
  boolean hasEnding(String ending) {
    return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
  }

  /** The XML of a part that is streamed. */
  XmlPart xmlStream(String name) throws IOException, UnreadableFileException, XMLStreamException {
    return new XmlPart(open(name, MAX_UNPACKED_BYTES));
  }

  /** The XML of a part of which most is held. */
  XmlPart xml(String name) throws IOException, UnreadableFileException, XMLStreamException {
    return new XmlPart(open(name, MAX_PART_BYTES));
  }

  private InputStream open(String name, long limit) throws IOException, UnreadableFileException {
    ZipArchiveEntry entry = entries.get(key(name));
    if (entry == null) {
      throw new IOException("no part " + name);
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw UnreadableFileException.encrypted();
    }
    if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
      throw new IOException("packed by method " + entry.getMethod());
    }
    return new Counted(zip.getInputStream(entry), limit, entry.getCrc());
  }

  /**
   * The relationships of a part in their order.
   *
   * @param part its name, empty for the package
   */
  List<Relationship> relationships(String part)
      throws IOException, UnreadableFileException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String name = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relationship> found = new ArrayList<>();
    if (!has(name)) {
      return found;
    }
    try (XmlPart xml = xml(name)) {
      while (xml.next()) {
        if (xml.name().equals("Relationship") && xml.attribute("Target") != null) {
          found.add(relationship(xml, folder));
        }
        if (found.size() > MAX_RELATIONSHIPS) {
          throw UnreadableFileException.tooMany(MAX_RELATIONSHIPS, "liên kết giữa các phần");
        }
      }
    }
    return found;
  }

  private static Relationship relationship(XmlPart xml, String folder) {
    String type = xml.attribute("Type");
    String target = xml.attribute("Target");
    boolean external = "External".equals(xml.attribute("TargetMode"));
    return new Relationship(
        xml.attribute("Id"),
        type == null ? "" : type.substring(type.lastIndexOf('/') + 1),
        external ? target : resolved(folder, target),
        external);
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** Names of parts differ by more than case. */
  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * Counts what comes out of it, for itself and for the whole, and holds it against its checksum.
   */
  private final class Counted extends FilterInputStream {
    private final CRC32 found = new CRC32();
    private final long limit;
    private final long stated;
    private long count;

    Counted(InputStream in, long limit, long stated) {
      super(in);
      this.limit = limit;
      this.stated = stated;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      if (read < 0 && found.getValue() != stated) {
        throw new IOException("a part whose checksum is another");
      }
      if (read > 0) {
        found.update(buffer, offset, read);
        count += read;
        unpacked += read;
        requireWithinLimits();
      }
      return read;
    }

    private void requireWithinLimits() throws IOException {
      if (count > limit || unpacked > MAX_UNPACKED_BYTES) {
        long exceeded = count > limit ? limit : MAX_UNPACKED_BYTES;
        throw new IOException(UnreadableFileException.tooMany(exceeded, "byte"));
      }
    }
  }
}

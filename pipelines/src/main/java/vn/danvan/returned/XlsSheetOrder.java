package vn.danvan.returned;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.IndexRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.WindowOneRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Puts the last sheet of an .xls before all others, in the bytes that POI has written. POI's own
 * setSheetOrder takes the numbers in formulas for those of sheets, though they are those of
 * references, so that formulas would point to other sheets. Here no formula changes, but the table
 * of references (EXTERNSHEET) that all of them go through.
 *
 * <p>Layout as in [MS-XLS]: records of a type, a length (2 bytes each) and data; the workbook's own
 * records stand first, then those of each sheet in turn.
 */
final class XlsSheetOrder {
  private static final String STREAM = "Workbook";
  private static final int HEADER = 4;
  private static final int OWN_SHEETS = 0x0401;
  private static final int REFERENCE = 6;

  private final byte[] bytes;
  private final ByteBuffer stream;
  private final List<Integer> entries = new ArrayList<>();
  private int books;
  private int ownBook = -1;

  private XlsSheetOrder(byte[] bytes) {
    this.bytes = bytes;
    this.stream = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static byte[] lastFirst(byte[] xls) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
      byte[] bytes;
      try (InputStream in = file.createDocumentInputStream(STREAM)) {
        bytes = in.readAllBytes();
      }
      new XlsSheetOrder(bytes).putLastFirst();
      file.createOrUpdateDocument(new ByteArrayInputStream(bytes), STREAM);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private void putLastFirst() {
    for (int at = 0; type(at) != EOFRecord.sid; at = next(at)) {
      int data = at + HEADER;
      switch (type(at)) {
        case BoundSheetRecord.sid -> entries.add(at);
        case SupBookRecord.sid -> countBook(data, next(at));
        case ExternSheetRecord.sid -> shiftReferences(data, next(at));
        case NameRecord.sid -> shiftNameOfSheet(data);
        case WindowOneRecord.sid -> openFirstSheet(data);
        default -> {}
      }
    }
    moveContents();
    moveToFront(entries.getFirst(), entries.getLast(), next(entries.getLast()));
  }

  private int type(int at) {
    return stream.getShort(at);
  }

  private int next(int at) {
    return at + HEADER + Short.toUnsignedInt(stream.getShort(at + 2));
  }

  private void countBook(int data, int end) {
    if (end - data == 4 && stream.getShort(data + 2) == OWN_SHEETS) {
      ownBook = books;
    }
    books++;
  }

  /** Their number, then of each its book, first and last sheet; below zero is no sheet. */
  private void shiftReferences(int data, int end) {
    int count = Short.toUnsignedInt(stream.getShort(data));
    if (data + 2 + count * REFERENCE > end) {
      throw new IllegalStateException("references go on in another record");
    }
    for (int at = data + 2; at < end; at += REFERENCE) {
      if (stream.getShort(at) == ownBook) {
        shift(at + 2, 0);
        shift(at + 4, 0);
      }
    }
  }

  /** The sheet that a name belongs to, from 1; 0 is the whole workbook. */
  private void shiftNameOfSheet(int data) {
    shift(data + 8, 1);
  }

  /** The entries of the sheets stand before all that refers to one. */
  private void shift(int at, int first) {
    int last = first + entries.size() - 1;
    short sheet = stream.getShort(at);
    if (sheet >= first) {
      stream.putShort(at, (short) (sheet == last ? first : sheet + 1));
    }
  }

  /** The open sheet and the first whose tab is seen. */
  private void openFirstSheet(int data) {
    stream.putShort(data + 10, (short) 0);
    stream.putShort(data + 12, (short) 0);
  }

  /** Moves the last sheet's records, and says anew where those of each sheet begin. */
  private void moveContents() {
    int front = stream.getInt(entries.getFirst() + HEADER);
    int last = stream.getInt(entries.getLast() + HEADER);
    for (int entry : entries) {
      int start = stream.getInt(entry + HEADER);
      int moved = start == last ? front : start + bytes.length - last;
      stream.putInt(entry + HEADER, moved);
      shiftIndex(next(start), moved - start);
    }
    moveToFront(front, last, bytes.length);
  }

  /** A sheet's index of its rows says where in the stream they stand. */
  private void shiftIndex(int at, int shift) {
    if (type(at) == IndexRecord.sid) {
      for (int place = at + HEADER + 12; place < next(at); place += 4) {
        stream.putInt(place, stream.getInt(place) + shift);
      }
    }
  }

  private void moveToFront(int front, int from, int to) {
    byte[] moved = Arrays.copyOfRange(bytes, from, to);
    System.arraycopy(bytes, front, bytes, front + moved.length, from - front);
    System.arraycopy(moved, 0, bytes, front, moved.length);
  }
}

package vn.danvan.workbook.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.NameRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;

/** What an .xls says once for all its sheets: their names, texts, styles and links. */
final class XlsGlobals {
  private static final int MAX_TEXTS = 1_000_000;

  /** Names, styles and sheets, of this file and of those that it is linked to. */
  private static final int MAX_ENTRIES = 200_000;

  final List<SupBookRecord> books = new ArrayList<>();
  final List<NameRecord> names = new ArrayList<>();
  ExternSheetRecord externSheets = new ExternSheetRecord();
  private final WorkbookDraft draft;
  private int entries;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final List<UnicodeString> texts = new ArrayList<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<ExtendedFormatRecord> styles = new ArrayList<>();
  private final NumberFormats formats = new NumberFormats();

  XlsGlobals(WorkbookDraft draft) {
    this.draft = draft;
  }

  void take(RecordInputStream in) throws UnreadableFileException {
    requireRoomFor(1);
    switch (in.getSid()) {
      case BoundSheetRecord.sid -> {
        sheets.add(new BoundSheetRecord(in));
        Allowance.requireSheets(sheets.size());
      }
      case FontRecord.sid -> fonts.add(new FontRecord(in).getFontName());
      case FormatRecord.sid -> {
        FormatRecord format = new FormatRecord(in);
        formats.define(format.getIndexCode(), format.getFormatString());
      }
      case ExtendedFormatRecord.sid -> styles.add(new ExtendedFormatRecord(in));
      case SSTRecord.sid -> takeTexts(in);
      case SupBookRecord.sid -> takeBook(new SupBookRecord(in));
      case ExternSheetRecord.sid -> externSheets = new ExternSheetRecord(in);
      case NameRecord.sid -> names.add(new NameRecord(in));
      default -> {}
    }
  }

  private void requireRoomFor(int more) throws UnreadableFileException {
    entries += more;
    if (entries > MAX_ENTRIES) {
      throw UnreadableFileException.tooMany(MAX_ENTRIES, "bản ghi chung của tệp");
    }
  }

  private void takeTexts(RecordInputStream in) throws UnreadableFileException {
    in.readInt();
    int number = in.readInt();
    if (number < 0 || number > MAX_TEXTS) {
      throw UnreadableFileException.tooMany(MAX_TEXTS, "chuỗi ký tự");
    }
    // Some writers state more texts than there are.
    while (texts.size() < number
        && (in.remaining() > 0 || (in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid))) {
      texts.add(new UnicodeString(in));
    }
  }

  private void takeBook(SupBookRecord book) throws UnreadableFileException {
    requireRoomFor(book.isExternalReferences() ? book.getSheetNames().length : 0);
    books.add(book);
    if (book.isExternalReferences()) {
      draft.remark("EXTERNAL_LINK", book.getURL());
    }
  }

  int numberOfSheets() {
    return sheets.size();
  }

  /** The sheets in the order in which they follow. */
  List<BoundSheetRecord> sheetsInOrder() {
    return Arrays.asList(BoundSheetRecord.orderByBofPosition(sheets));
  }

  /** The name of a sheet by its index, null when there is none. */
  String sheetName(int index) {
    return index >= 0 && index < sheets.size() ? sheets.get(index).getSheetname() : null;
  }

  CellStyle style(int index) {
    if (index < 0 || index >= styles.size()) {
      return CellStyle.PLAIN;
    }
    ExtendedFormatRecord style = styles.get(index);
    return new CellStyle(formats.of(style.getFormatIndex()), font(style.getFontIndex()));
  }

  /** Fonts are counted without the fifth, which never was. */
  private String font(int index) {
    int at = index > 4 ? index - 1 : index;
    return at >= 0 && at < fonts.size() ? fonts.get(at) : null;
  }

  /** The texts that the cells need, by index. */
  Map<Integer, RichText> sharedTexts() throws UnreadableFileException {
    Map<Integer, RichText> needed = new HashMap<>();
    for (int index : draft.sharedTexts().stream().toArray()) {
      RichText text = richText(texts.get(index));
      draft.allowance.take(text);
      needed.put(index, text);
    }
    return needed;
  }

  private RichText richText(UnicodeString text) {
    String whole = text.getString();
    List<RichText.Run> runs = new ArrayList<>(1);
    int start = 0;
    String font = null;
    for (int i = 0; i < text.getFormatRunCount(); i++) {
      FormatRun run = text.getFormatRun(i);
      int end = Math.clamp(run.getCharacterPos(), start, whole.length());
      if (end > start) {
        runs.add(new RichText.Run(whole.substring(start, end), font));
      }
      start = end;
      font = font(run.getFontIndex());
    }
    if (start < whole.length() || runs.isEmpty()) {
      runs.add(new RichText.Run(whole.substring(start), font));
    }
    return new RichText(runs);
  }
}

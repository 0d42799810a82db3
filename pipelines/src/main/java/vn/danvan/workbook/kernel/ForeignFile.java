package vn.danvan.workbook.kernel;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Files of other kinds that arrive under a workbook's name: says what they are and what to do. */
final class ForeignFile {
  private static final String SAVE_AGAIN = "cần mở bằng Excel rồi lưu lại thành .xlsx";
  private static final String SEND_SOURCE = "cần gửi tệp bảng tính gốc";
  private static final String UNPACK = "cần giải nén rồi gửi từng tệp bảng tính";

  static final String OLD_EXCEL =
      "là bảng tính Excel đời cũ (Excel 95 trở về trước); " + SAVE_AGAIN;

  /** First characters of files, in Latin-1, and what begins with them. */
  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  static {
    SIGNATURES.put("%PDF", "là tệp PDF; " + SEND_SOURCE + ", không gửi bản in hoặc bản quét");
    for (String image :
        new String[] {
          "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "RIFF", "\0\0\0\u0018ftyp"
        }) {
      SIGNATURES.put(image, "là tệp hình ảnh; " + SEND_SOURCE + ", không gửi ảnh chụp");
    }
    for (String archive : new String[] {"Rar!", "7z\u00BC\u00AF", "\u001F\u008B"}) {
      SIGNATURES.put(archive, "là tệp nén; " + UNPACK);
    }
    SIGNATURES.put("{\\rtf", "là văn bản RTF; " + SEND_SOURCE);
    SIGNATURES.put("MIME-Version", "là trang web (MHTML) đổi đuôi; " + SAVE_AGAIN);
    SIGNATURES.put("MZ", "là chương trình máy tính, không được mở");
    for (String old : new String[] {"\t\0\4\0", "\t\2\6\0", "\t\4\6\0", "\t\b"}) {
      SIGNATURES.put(old, OLD_EXCEL);
    }
  }

  private static final int HEAD = 4_096;

  private ForeignFile() {}

  /** Refuses what begins as a file of another kind does. */
  static void requireNoSignature(byte[] bytes) throws UnreadableFileException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (var signature : SIGNATURES.entrySet()) {
      if (head.startsWith(signature.getKey())) {
        throw UnreadableFileException.notAWorkbook(signature.getValue());
      }
    }
  }

  /** Refuses a text that is a web page or XML. */
  static void requireNoMarkup(String text) throws UnreadableFileException {
    String head =
        text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
    if (!head.startsWith("<")) {
      return;
    }
    boolean page = head.contains("<html") || head.contains("<table") || head.contains("<!doctype");
    if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      throw UnreadableFileException.notAWorkbook("là bảng tính XML 2003; " + SAVE_AGAIN);
    }
    throw UnreadableFileException.notAWorkbook(
        (page ? "là trang web (HTML) đổi đuôi; " : "là tệp XML; ") + SAVE_AGAIN);
  }

  /**
   * Refuses a package that is no .xlsx.
   *
   * @param main name of its main part, null when it has none
   */
  static void requireXlsx(ZipParts parts, String main) throws UnreadableFileException {
    String what = main == null ? archive(parts) : document(main);
    if (what != null) {
      throw UnreadableFileException.notAWorkbook(what);
    }
  }

  /** Refuses a compound file (OLE2) that is no workbook of Excel 97 or later. */
  static void requireXls(DirectoryNode root) throws UnreadableFileException {
    if (root.hasEntry("EncryptedPackage")) {
      throw UnreadableFileException.encrypted();
    }
    if (root.hasEntry("Workbook")) {
      return;
    }
    if (root.hasEntry("Book")) {
      throw UnreadableFileException.notAWorkbook(OLD_EXCEL);
    }
    if (root.hasEntry("WordDocument")) {
      throw UnreadableFileException.notAWorkbook("là văn bản Word (.doc); " + SEND_SOURCE);
    }
    throw UnreadableFileException.notAWorkbook(
        "là tệp của chương trình khác, không phải Excel; " + SEND_SOURCE);
  }

  private static String archive(ZipParts parts) {
    if (parts.has("content.xml") && parts.has("mimetype")) {
      return "là tệp OpenDocument (.ods); " + SAVE_AGAIN;
    }
    return "là tệp nén; " + UNPACK;
  }

  private static String document(String main) {
    if (main.endsWith(".bin")) {
      return "là bảng tính nhị phân (.xlsb); " + SAVE_AGAIN;
    }
    if (main.startsWith("word/")) {
      return "là văn bản Word (.docx); " + SEND_SOURCE;
    }
    return main.startsWith("ppt/") ? "là tệp trình chiếu (.pptx); " + SEND_SOURCE : null;
  }
}

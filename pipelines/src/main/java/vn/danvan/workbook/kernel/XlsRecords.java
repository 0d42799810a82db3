package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/** Walks through the records of an .xls: what concerns all sheets first, then sheet after sheet. */
final class XlsRecords {
  private static final int BIFF8 = 0x0600;
  private static final int HEADER_BYTES = 4;

  private final XlsGlobals globals;
  private final WorkbookDraft draft;
  private int depth;
  private int sheetsBegun;
  private XlsSheet sheet;

  XlsRecords(XlsGlobals globals, WorkbookDraft draft) {
    this.globals = globals;
    this.draft = draft;
  }

  void read(InputStream in) throws IOException, UnreadableFileException {
    RecordInputStream records = new RecordInputStream(in);
    int bytes = 0;
    boolean whole = false;
    // What follows the last sheet only fills the file up.
    while (!whole && records.hasNextRecord()) {
      records.nextRecord();
      bytes += HEADER_BYTES + records.remaining();
      FilePassRecord pass =
          records.getSid() == FilePassRecord.sid ? new FilePassRecord(records) : null;
      if (pass == null) {
        take(records);
      }
      if (records.remaining() > 0) {
        records.readRemainder();
      }
      if (pass != null) {
        records = decrypted(pass, in, bytes);
      }
      whole = depth == 0 && sheetsBegun == globals.numberOfSheets();
    }
    if (!whole) {
      throw new IOException("the records end too early");
    }
  }

  /** Excel encrypts a file whose structure only is protected with a password that all know. */
  private static RecordInputStream decrypted(FilePassRecord pass, InputStream in, int bytes)
      throws UnreadableFileException {
    EncryptionInfo encryption = pass.getEncryptionInfo();
    try {
      if (encryption.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return new RecordInputStream(in, encryption, bytes);
      }
    } catch (GeneralSecurityException e) {
      // Another way to be encrypted.
    }
    throw UnreadableFileException.encrypted();
  }

  private void take(RecordInputStream in) throws IOException, UnreadableFileException {
    if (in.getSid() == BOFRecord.sid) {
      begin(new BOFRecord(in));
    } else if (depth == 0) {
      throw new IOException("a record that belongs to nothing");
    } else if (in.getSid() == EOFRecord.sid) {
      depth--;
      if (sheet != null && depth == 0) {
        sheet.finish();
        sheet = null;
      }
    } else if (depth == 1 && sheet != null) {
      sheet.take(in);
    } else if (depth == 1 && sheetsBegun == 0) {
      globals.take(in);
    }
  }

  /** Charts stand within their sheet. */
  private void begin(BOFRecord begin) throws UnreadableFileException {
    if (begin.getVersion() != BIFF8) {
      throw UnreadableFileException.notAWorkbook(ForeignFile.OLD_EXCEL);
    }
    depth++;
    if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    BoundSheetRecord listed = globals.sheetsInOrder().get(sheetsBegun++);
    if (begin.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
      draft.remark("MACRO_PRESENT", null);
    } else if (begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      boolean hidden = listed.isHidden() || listed.isVeryHidden();
      sheet = new XlsSheet(globals, draft.addSheet(listed.getSheetname(), hidden));
    }
  }
}

package vn.danvan.workbook.kernel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads an .xls of Excel 97 and later (BIFF8). */
final class XlsReader {
  private XlsReader() {}

  static Workbook read(byte[] bytes) throws IOException, UnreadableFileException {
    WorkbookDraft draft = new WorkbookDraft();
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      ForeignFile.requireXls(root);
      if (root.hasEntry("_VBA_PROJECT_CUR")) {
        draft.remark("MACRO_PRESENT", null);
      }
      readProperties(root, draft);
      XlsGlobals globals = new XlsGlobals(draft);
      try (InputStream in = root.createDocumentInputStream("Workbook")) {
        new XlsRecords(globals, draft).read(in);
      }
      return draft.finish(Workbook.Kind.XLS, globals.sharedTexts());
    }
  }

  private static void readProperties(DirectoryNode root, WorkbookDraft draft) {
    if (!root.hasEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
      return;
    }
    try (InputStream in =
        root.createDocumentInputStream(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
      CustomProperties custom =
          new DocumentSummaryInformation(new PropertySet(in)).getCustomProperties();
      if (custom != null) {
        custom
            .nameSet()
            .forEach(name -> draft.properties.put(name, String.valueOf(custom.get(name))));
      }
    } catch (Exception e) {
      // They only help to tell the form: a file without them is told by its content.
    }
  }
}

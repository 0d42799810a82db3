package vn.danvan.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A note as a file: .docx to put behind a report, .md as plain text. */
public final class NoteFile {
  private static final String FONT = "Times New Roman";

  private NoteFile() {}

  /** Writes a document of Word: A4 as Word has it, in the letter of official papers. */
  public static void docx(MethodNote note, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : note.lines()) {
        if (line.startsWith("## ")) {
          paragraph(document, line.substring(3), 13, true);
        } else if (line.startsWith("# ")) {
          paragraph(document, line.substring(2), 15, true).setAlignment(ParagraphAlignment.CENTER);
        } else if (line.startsWith("- ")) {
          paragraph(document, "– " + line.substring(2), 13, false).setIndentationLeft(360);
        } else if (!line.isBlank()) {
          paragraph(document, line, 13, false).setAlignment(ParagraphAlignment.BOTH);
        }
      }
      document.write(out);
    }
  }

  private static XWPFParagraph paragraph(
      XWPFDocument document, String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(120);
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
    run.setText(text);
    return paragraph;
  }

  /** Writes Markdown. */
  public static void markdown(MethodNote note, OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String line : note.lines()) {
      boolean inList = line.startsWith("- ") && before.startsWith("- ");
      text.append(text.isEmpty() || inList ? "" : "\n").append(line).append('\n');
      before = line;
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}

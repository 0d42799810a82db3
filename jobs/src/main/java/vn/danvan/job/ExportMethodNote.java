package vn.danvan.job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.danvan.export.MethodNote;
import vn.danvan.export.NoteFile;

/** How the rankings were made, for the annex of a report. */
@Command(
    name = "method-note",
    description =
        "How the rankings of the current release were made, in Vietnamese, with the parameters"
            + " that were in force: an annex for a report.")
final class ExportMethodNote implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Option(
      names = "--format",
      defaultValue = "docx",
      description = "docx or md (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write (default: in exports/ of the home).")
  private Path out;

  /** The kinds of file. */
  enum Format {
    DOCX,
    MD
  }

  @Override
  public Integer call() {
    Home home = common.home().ready();
    MethodNote note = TrinoSession.in(home, MethodNote::read);
    Path file =
        out != null
            ? out.toAbsolutePath()
            : home.exports()
                .resolve(
                    "phuong-phap-xep-hang_%s.%s"
                        .formatted(note.releaseId(), format.name().toLowerCase(Locale.ROOT)));
    WholeFile.replace(
        file,
        stream -> {
          switch (format) {
            case DOCX -> NoteFile.docx(note, stream);
            case MD -> NoteFile.markdown(note, stream);
          }
        });
    System.out.println("Written: " + file);
    return 0;
  }
}

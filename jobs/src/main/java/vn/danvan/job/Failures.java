package vn.danvan.job;

import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Our own failures in a sentence that says what to do; the whole of it goes to the log file. */
final class Failures {
  /** Not below vn.danvan, whose lines go to the terminal as well. */
  private static final Logger FILE_ONLY = LogManager.getLogger("danvan.failure");

  private Failures() {}

  static void log(Throwable failure) {
    FILE_ONLY.error("Command failed", failure);
  }

  static String inOneSentence(Throwable failure) {
    Throwable root = failure;
    for (Throwable next = failure; next != null; next = next.getCause()) {
      root = next;
      String words = String.valueOf(root.getMessage()).toLowerCase(Locale.ROOT);
      if (words.contains("no space left on device")
          || words.contains("disk is full")
          || words.contains("sqlite_full")) {
        return "The disk is full: free some space and run the command again; nothing is lost.";
      }
      if (root instanceof AccessDeniedException
          || words.contains("permission denied")
          || words.contains("readonly database")) {
        return "No permission to write (%s): change the owner or rights of the home folder, or name another with --home."
            .formatted(root.getMessage());
      }
    }
    String first = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return "Failed, and published nothing: %s: %s. The log danvan.jsonl of the home folder says more."
        .formatted(root.getClass().getSimpleName(), first);
  }
}

package vn.danvan.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What tells a process from a later one that was given the same pid. */
final class ProcessBirth {
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

  /** Fields of /proc/PID/stat after the command, which may itself hold blanks and brackets. */
  private static final int STATE = 0;

  private static final int START_TICKS = 19;

  private ProcessBirth() {}

  /** Empty when no such process lives; one that has ended and waits to be collected lives not. */
  static Optional<String> of(long pid) {
    if (Files.isReadable(BOOT_ID)) {
      return onLinux(pid);
    }
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .flatMap(process -> process.info().startInstant())
        .map(instant -> Long.toString(instant.toEpochMilli()));
  }

  // The clock may be set while the process lives, which shifts startInstant(), but not the ticks.
  private static Optional<String> onLinux(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      return fields[STATE].equals("Z")
          ? Optional.empty()
          : Optional.of(Files.readString(BOOT_ID).strip() + ":" + fields[START_TICKS]);
    } catch (IOException noSuchProcess) {
      return Optional.empty();
    }
  }
}

package vn.danvan.unit.kernel;

import java.util.List;

/**
 * Lists of units are wrong, or contradict each other or the catalogue; nothing was changed. Each
 * fault says which file, row, column and value, and what to do.
 */
public final class UnitListException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int FAULTS_SHOWN = 10;

  public UnitListException(String message) {
    super(message);
  }

  public UnitListException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The first faults, a line each, below a heading. */
  static UnitListException of(String heading, List<String> faults) {
    StringBuilder message = new StringBuilder(heading);
    faults.stream().limit(FAULTS_SHOWN).forEach(fault -> message.append("\n  ").append(fault));
    if (faults.size() > FAULTS_SHOWN) {
      message.append("\n  and %d more".formatted(faults.size() - FAULTS_SHOWN));
    }
    return new UnitListException(message.toString());
  }
}

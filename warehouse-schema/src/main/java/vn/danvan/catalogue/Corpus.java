package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.List;

/**
 * A body of data that is never added to, compared with or ranked among another.
 *
 * @param markVi words that every file of the corpus carries, null when none; such a file is taken
 *     into no other corpus
 * @param obliged which forms every province owes
 */
public record Corpus(String code, String labelVi, String markVi, List<Obligation> obliged)
    implements Serializable {

  /**
   * A form that every province owes.
   *
   * @param from first reporting year
   * @param to last reporting year, null when open
   */
  public record Obligation(String form, int from, Integer to) implements Serializable {}

  public Corpus {
    obliged = obliged == null ? List.of() : List.copyOf(obliged);
  }
}

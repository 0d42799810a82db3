package vn.danvan.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody says when importing lists; what is null is left to the list, to an earlier import
 * of the same bytes, or to the catalogue.
 *
 * @param era 63 or 34
 * @param validFrom first day on which the counts hold
 * @param validTo last day on which the counts hold
 * @param source where the lists come from
 * @param accepted elements whose counts are usable though they look implausible
 * @param by who imports
 * @param at when
 */
public record ListTerms(
    String era,
    LocalDate validFrom,
    LocalDate validTo,
    String source,
    Set<String> accepted,
    String by,
    Instant at) {

  public ListTerms {
    accepted = Set.copyOf(accepted);
  }

  /** Nothing but who imports, and when. */
  public static ListTerms none(String by, Instant at) {
    return new ListTerms(null, null, null, null, Set.of(), by, at);
  }
}

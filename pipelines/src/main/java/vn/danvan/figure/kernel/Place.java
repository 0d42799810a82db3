package vn.danvan.figure.kernel;

/**
 * A unit's place in a frame: to which unit of it the figures of the source go, and how.
 *
 * @param frame "63" or "34"
 * @param way how they go there
 * @param parts for {@link Way#SUM}: how many units of the source's kind make up the target
 * @param reason why the target cannot be given a figure this way, null when it can
 * @param owedOnly whether only figures that every province owes go there: a region's or the
 *     country's figure is made of these alone
 */
public record Place(
    String source,
    String frame,
    String target,
    Way way,
    int parts,
    String reason,
    boolean owedOnly) {

  /** How figures go to a unit, the better first: a later one counts only without the earlier. */
  public enum Way {
    /** The unit said it itself. */
    OWN,
    /** It is a part of the unit. */
    SUM,
    /** It is about something smaller: held against the unit, never added into it. */
    BESIDE
  }

  /** A figure of after the merger cannot be split back. */
  public static final String AFTER_MERGER = "AFTER_MERGER";

  /** A rate without its parts adds over nothing. */
  public static final String RATE_WITHOUT_PARTS = "RATE_WITHOUT_PARTS";

  /** A city's or commune's figure is not its province's. */
  public static final String LOWER_UNIT = "LOWER_UNIT";

  /** A figure of some bodies is not the province's in which they are. */
  public static final String OF_BODIES = "OF_BODIES";

  /** A commune that was divided has no weights by which to apportion it. */
  public static final String DIVIDED = "DIVIDED";
}

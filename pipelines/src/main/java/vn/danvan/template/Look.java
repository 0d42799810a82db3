package vn.danvan.template;

import java.util.Set;

/** How a cell looks, and whether it may be filled in. */
enum Look {
  PARTY(13, Trait.BOLD, Trait.UNDERLINED, Trait.CENTRED),
  COMMITTEE(13, Trait.CENTRED),
  COMMITTEE_BLANK(13, Trait.CENTRED, Trait.FILLED_IN),
  BODY(13, Trait.BOLD, Trait.CENTRED, Trait.FILLED_IN),
  NUMBER(13, Trait.CENTRED, Trait.FILLED_IN),
  DATE(13, Trait.ITALIC, Trait.CENTRED, Trait.FILLED_IN),
  TITLE(14, Trait.BOLD, Trait.CENTRED, Trait.WRAPPED),
  ATTACHED(12, Trait.ITALIC, Trait.CENTRED, Trait.FILLED_IN),
  SUBTITLE(12, Trait.ITALIC, Trait.CENTRED),
  FORM(12, Trait.BOLD, Trait.RIGHT),
  HEADING(12, Trait.BOLD, Trait.CENTRED, Trait.WRAPPED, Trait.BORDERED, Trait.TINTED),
  SECTION_NUMBER(12, Trait.BOLD, Trait.CENTRED, Trait.BORDERED),
  SECTION(12, Trait.BOLD, Trait.WRAPPED, Trait.BORDERED),
  ORDINAL(12, Trait.CENTRED, Trait.WRAPPED, Trait.BORDERED),
  LABEL(12, Trait.WRAPPED, Trait.BORDERED),
  PART_LABEL(12, Trait.ITALIC, Trait.WRAPPED, Trait.INDENTED, Trait.BORDERED),
  ENTRY(12, Trait.RIGHT, Trait.INDENTED, Trait.BORDERED, Trait.FILLED_IN),
  SUM(12, Trait.BOLD, Trait.RIGHT, Trait.INDENTED, Trait.BORDERED, Trait.TINTED),
  NOT_ASKED(12, Trait.BORDERED, Trait.GREYED),
  NOTE(12, Trait.WRAPPED, Trait.BORDERED, Trait.FILLED_IN),
  RECIPIENTS(12, Trait.BOLD, Trait.ITALIC, Trait.FILLED_IN),
  RECIPIENT(11, Trait.FILLED_IN),
  SIGNATORY(13, Trait.BOLD, Trait.CENTRED, Trait.FILLED_IN),
  SIGNATURE(12, Trait.ITALIC, Trait.CENTRED, Trait.FILLED_IN),
  PARAGRAPH_HEADING(12, Trait.BOLD, Trait.WRAPPED),
  PARAGRAPH(12, Trait.WRAPPED);

  private final int size;

  @SuppressWarnings("ImmutableEnumChecker") // nothing changes it
  private final Set<Trait> traits;

  /** What a look is made of. */
  enum Trait {
    BOLD,
    ITALIC,
    UNDERLINED,
    CENTRED,
    RIGHT,
    INDENTED,
    WRAPPED,
    BORDERED,
    TINTED,
    GREYED,
    FILLED_IN
  }

  Look(int size, Trait... traits) {
    this.size = size;
    this.traits = Set.of(traits);
  }

  /** The size of its letters in points. */
  int size() {
    return size;
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}

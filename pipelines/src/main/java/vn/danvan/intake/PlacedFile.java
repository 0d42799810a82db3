package vn.danvan.intake;

import vn.danvan.intake.kernel.StatedPlacement;

/**
 * A content of a corpus of which a decision states where it belongs; the same bytes in another
 * corpus, and other bytes of the same name, are not decided by it.
 */
public record PlacedFile(String corpus, String sha256, StatedPlacement stated) {}

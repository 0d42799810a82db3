package vn.danvan.unit;

import java.nio.ByteBuffer;
import vn.danvan.unit.kernel.UnitList;

/**
 * A list that is about to be imported.
 *
 * @param entry as the manifest would have it, without a number yet
 */
record ListCandidate(ListEntry entry, ByteBuffer bytes, UnitList content) {}

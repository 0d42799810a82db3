package vn.danvan.release;

import java.time.LocalDate;

/**
 * The point at which a release is computed: all that decides its marts.
 *
 * @param asOf day by which due dates are judged
 * @param ledgerSequence last arrival taken in
 * @param decisionSequence last decision taken in
 */
public record Snapshot(
    String releaseId, LocalDate asOf, long ledgerSequence, long decisionSequence) {}

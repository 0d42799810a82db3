package vn.danvan.intake;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A row of raw.arrival.
 *
 * @param receivedAt when it was entered into the ledger
 * @param receivedOn day on which the commission received it, by which lateness is judged
 */
public record Arrival(
    long arrival,
    String corpus,
    String sha256,
    String fileName,
    long sizeBytes,
    String batch,
    Instant receivedAt,
    String receivedBy,
    LocalDate receivedOn) {}

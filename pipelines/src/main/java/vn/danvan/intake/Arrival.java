package vn.danvan.intake;

import java.time.Instant;

/** A row of raw.arrival. */
public record Arrival(
    long arrival,
    String corpus,
    String sha256,
    String fileName,
    long sizeBytes,
    String batch,
    Instant receivedAt,
    String receivedBy) {}

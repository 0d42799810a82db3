package vn.danvan.record;

import java.io.Serializable;

/** A row of core.finding: what is wrong, where, with which value, and what was expected. */
public record Finding(
    String submission,
    String sheet,
    String cell,
    String rule,
    String severity,
    String messageVi,
    String value,
    String expected)
    implements Serializable {}

package vn.danvan.record;

import java.io.Serializable;

/**
 * A row of core.finding: what is wrong, where, with which value, and what was expected.
 *
 * @param sheet sheet that is meant, null when the whole file
 * @param cell address that is meant, null when the whole file
 * @param element data element that the cell is a value of, null when it is none
 * @param level its level
 * @param breakdown its breakdown
 */
public record Finding(
    String submission,
    String sheet,
    String cell,
    String element,
    String level,
    String breakdown,
    String rule,
    String severity,
    String messageVi,
    String value,
    String expected)
    implements Serializable {}

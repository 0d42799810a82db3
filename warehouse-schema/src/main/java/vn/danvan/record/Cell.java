package vn.danvan.record;

import java.io.Serializable;

/**
 * A row of raw.cell: a recognised value cell as it stood, and what it is a value of.
 *
 * @param measure unit of measure stated beside it, null when none is
 * @param legend what the sheet says that the text means as a mark: zero or nothing; null when it
 *     says nothing of it
 * @param doubt rule of the finding that keeps the value from being used, null when none does
 */
public record Cell(
    String submission,
    String sheet,
    String cell,
    String text,
    String cellType,
    String unitId,
    String period,
    String element,
    String level,
    String breakdown,
    String qualifier,
    String sourceParagraph,
    String note,
    String measure,
    String legend,
    String doubt)
    implements Serializable {}

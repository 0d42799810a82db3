package vn.danvan.record;

import java.io.Serializable;

/** A row of raw.cell: a recognised value cell as it stood, and what it is a value of. */
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
    String note)
    implements Serializable {}

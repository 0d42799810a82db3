package vn.danvan.catalogue;

import java.io.Serializable;

/**
 * A body of data that is never added to, compared with or ranked among another.
 *
 * @param markVi words that every file of the corpus carries, null when none; such a file is taken
 *     into no other corpus
 * @param obligedFrom first yearly period for which every province owes a report
 * @param obligedTo last such period, null when open
 */
public record Corpus(
    String code, String labelVi, String markVi, String obligedFrom, String obligedTo)
    implements Serializable {}

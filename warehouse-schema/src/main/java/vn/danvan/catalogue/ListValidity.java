package vn.danvan.catalogue;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * On which days the counts of an official list of units hold, unless its import says otherwise.
 *
 * @param validTo last day, null when open
 */
public record ListValidity(String era, LocalDate validFrom, LocalDate validTo)
    implements Serializable {}

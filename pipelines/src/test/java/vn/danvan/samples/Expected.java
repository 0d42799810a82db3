package vn.danvan.samples;

import java.util.Set;

/**
 * A finding that a fault calls for.
 *
 * @param fault kind of the fault
 * @param sheet sheet that is meant, null when the file
 * @param cell cell that is meant, null when the file; the label's cell when a whole row is meant,
 *     the sum's when several numbers contradict each other
 * @param rules any of these codes is right
 * @param severities any of these is right
 */
public record Expected(
    String fault, String sheet, String cell, Set<String> rules, Set<String> severities) {}

/**
 * The official lists of units that were imported, kept for ever, and the tables of the units, of
 * what became of them, and of their counts.
 */
package vn.danvan.unit;

/**
 * The catalogue: what is counted, of whom, on which form, and what may be computed from it. It is
 * data (YAML), read once at the start of a run and held against a JSON schema; these records are
 * its shape.
 */
package vn.danvan.catalogue;

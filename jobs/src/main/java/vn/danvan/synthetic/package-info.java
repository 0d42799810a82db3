/**
 * Invented submissions in the look of real ones, equal for equal seeds, with a listed set of
 * faults. Every file says that it is a simulation; the truth behind it is {@link
 * vn.danvan.synthetic.SyntheticHistory}.
 */
package vn.danvan.synthetic;

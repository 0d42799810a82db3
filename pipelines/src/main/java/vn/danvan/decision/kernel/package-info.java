/** Decisions as plain values: what may be decided, and which of several holds. */
package vn.danvan.decision.kernel;

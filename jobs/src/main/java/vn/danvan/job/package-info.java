/** The runs: one class per command, and what wires them. */
package vn.danvan.job;

/** What stewards decided on values and files, and what counts by it. */
package vn.danvan.decision;

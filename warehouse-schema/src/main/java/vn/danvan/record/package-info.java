/** What a file says, as records whose components stand in the order of their table's columns. */
package vn.danvan.record;

/** The data dictionary: what the catalogue and the tables say, as a document. */
package vn.danvan.dictionary;

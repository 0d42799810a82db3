/**
 * Workbooks whose truth is known: made from the catalogue's forms and from what is known of how
 * provinces fill them in, and from nothing that reads them. A style, once results were measured on
 * it, is not changed any more.
 */
package vn.danvan.samples;

/**
 * The tables: each declared once, in {@code tables/*.yaml}, with its grain; DDL and documents
 * derive from that.
 */
package vn.danvan.table;

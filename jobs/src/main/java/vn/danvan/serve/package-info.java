/**
 * The two servers of one machine, Trino and Superset: started, watched and stopped as processes of
 * their own, which outlive the command that starts them.
 */
package vn.danvan.serve;

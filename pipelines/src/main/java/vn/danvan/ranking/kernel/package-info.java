/**
 * What may be said of a rank: intervals, shrinkage, funnel, rank sets, bands and changes, each on
 * plain arrays. Larger is better in all of them; whoever calls turns signs.
 */
package vn.danvan.ranking.kernel;

/** How texts are compared, wherever people wrote them: labels, names of units, lists. */
package vn.danvan.text.kernel;

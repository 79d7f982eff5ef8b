// Package disclosure protects tables of counts, so that nobody learns from them of a single child. It knows nothing of plans.
//
// Few children in a cell may point somebody out, and what is hidden may be reckoned out from the totals. So a cell with
// fewer children than the threshold is hidden, and so many others with it that the sums say no more of it than the rule
// itself does: at least one, and fewer than the threshold. Everything is reckoned in whole numbers, as flows in a network;
// nothing is left to chance and nothing is estimated.
//
// A release is a set of tables that are protected together: a cell that stands in several is hidden in all of them, and
// for each small cell there are two other ways to fill in everything that is hidden, in all tables at once, such that the
// cell is as small and as large as the rule says. What is protected holds no number where something is hidden. It cannot
// be added up or protected again: there are no functions for it.
//
// What it does not do: a family that knows that it is the only one in a cell can reckon with that, and a cell of zero is
// shown. Tables that follow from each other in other ways than by sums must not stand in one release.
package disclosure

// Package statistics counts children over many plans, one plan at a time, and gives tables of which nobody can learn
// anything of a single child.
//
// There are three steps, and a type for each. Of says what one plan adds. Sums holds counts and nothing else: sums of parts
// are merged into those of the whole, here or by an engine that can add, by way of cells. Protect makes a Release of the
// sums, once and at the end. Only a Release can be shown. What it hides is no number in it, and there is no way back.
//
// Every count is of children: a child with three actions by a school counts once among those with an action by a school.
// So the smallest number that is shown is of children too. What a child may have several of, needs, obstacles and actions,
// is a table of yes and no for each.
package statistics

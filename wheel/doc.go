// Package wheel models the wellbeing wheel (Må bra-hjulet, Behovskompassen): eight indicators of how a child is doing,
// as the child, the guardians and the professionals see them.
//
// There is no total, no average and no level that a child has to reach, and no function here computes one.
package wheel

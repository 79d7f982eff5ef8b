// Package wheel models the wellbeing wheel (Må bra-hjulet, Behovskompassen): eight indicators of how a child is doing,
// as the child, the guardians and the professionals see them.
//
// Summary lays readings beside each other, Compare compares a child with their own earlier self, Convert moves a reading
// to another model of the wheel and Blank gives one to fill in.
//
// There is no total, no average and no level that a child has to reach, and no function here computes one.
//
// What draws a picture gives the error of the writer that it draws to, and no other.
package wheel

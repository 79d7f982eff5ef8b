// Package draft makes the draft of a plan out of assessments: wheels, triangles and resilience matrices of one child. It
// gathers what people said, lays it beside each other and proposes; it decides nothing.
//
// Every word in a draft is a word that somebody said, in the voice that said it, the child's first. A need is the worry
// or the challenge as it was told, with the places that it stands in and the strengths nearest to it. What is proposed is
// marked in the plan until a person takes it over, and what only people can do is listed as open.
//
// Together lays the assessments of several services beside each other: what all of them see, what one of them sees, and
// where they differ. First and FirstWheel give a plan and a wheel to fill in, with comments for whoever has seen none.
package draft

// Package mirror holds a plan up against what programmes go by: the five success factors of Plug In, the golden rule of what
// is shared, the four principles of Backa barnet, and the levels of support. It shows what in the plan speaks for each, and
// where it stands.
//
// It is a mirror for those who work with the plan, and never a grade: nothing is counted, nothing is held against anybody, and
// where it shows nothing, it is the plan that does not show it.
package mirror

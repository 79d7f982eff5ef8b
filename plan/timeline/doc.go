// Package timeline lays out the time of a plan: every day in it on one axis, what is due, overdue, moved, reached or
// stuck, which actions run together and which wait for each other, and what to ask when the plan is followed up.
//
// It gathers and asks. It says of nothing how well it goes, and of no child how far they have come: a fact has the
// places in the plan that it rests on, and a question says why it is asked. The day is an argument; there is no
// clock.
package timeline

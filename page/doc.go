// Package page makes of a plan what people see, print and hand over: a page is one file of HTML with its pictures inside,
// which needs nothing from outside and has no script.
//
// Each page is for somebody. What it says of its own is in the reader's language; what the plan says stands as it was
// written. The same plan gives the same bytes. The error is that of the writer, or one of those that the package names.
package page

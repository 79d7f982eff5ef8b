// Package triangle models the My World Triangle (min världstriangel): strengths and challenges along three sides of a
// child's world.
package triangle

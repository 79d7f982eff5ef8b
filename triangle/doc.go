// Package triangle models the My World Triangle (min världstriangel): strengths and challenges along three sides of a
// child's world.
//
// Coverage shows what has been thought of, Questions open what has not, and links lead to the wheel and back.
//
// What draws a picture gives the error of the writer that it draws to, and no other.
package triangle

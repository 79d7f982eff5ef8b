// Package mabra holds the nouns that all packages of the library share: findings, positions, rules, dates and texts in
// two languages.
//
// The work itself is done next door: package plan reads, checks and writes the plan of a child, packages wheel,
// triangle and resilience hold the three tools of the assessment.
package mabra

// Package mabra holds the nouns that all packages of the library share: findings, positions, rules, dates and texts in
// two languages.
//
// The work itself is done next door. Package document is the way in: it reads and checks texts of any kind in one call.
// Package plan holds the plan of a child, packages wheel, triangle and resilience the three tools of the assessment.
// Package report writes findings, and package page what people see and print.
package mabra

// Package resilience models the resilience matrix (motståndskraftsmatrisen): what makes a child strong or vulnerable,
// and what in its surroundings protects or harms.
package resilience

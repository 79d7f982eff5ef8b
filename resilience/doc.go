// Package resilience models the resilience matrix (motståndskraftsmatrisen): what makes a child strong or vulnerable,
// and what in its surroundings protects or harms.
//
// FromTriangle proposes factors and View lays them out for planning. People decide: nothing becomes a factor without a
// person, and nothing is placed by itself.
//
// What draws a picture gives the error of the writer that it draws to, and no other.
package resilience

package triangle_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
)

func TestThreeSidesOfSevenDimensions(t *testing.T) {
	var all []triangle.Dimension
	for _, side := range mabra.Values[triangle.Side]() {
		dimensions := side.Dimensions()
		assert.Len(t, dimensions, 7, side)
		for _, d := range dimensions {
			assert.Equal(t, side, d.Side(), d)
		}
		all = append(all, dimensions...)
	}
	assert.Equal(t, mabra.Values[triangle.Dimension](), all)
	assert.Equal(t, triangle.HowIGrow, triangle.BecomingIndependent.Side())
	assert.Equal(t, triangle.WhatINeed, triangle.KeepingMeSafe.Side())
	assert.Equal(t, triangle.MyWiderWorld, triangle.Belonging.Side())
	assert.Empty(t, triangle.Dimension("luck").Side())
	assert.Empty(t, triangle.Side("inside").Dimensions())
}

// The English names were read; the Swedish names of the dimensions are the library's own and must not pass as official.
func TestSwedishNamesOfDimensionsAreNotVerified(t *testing.T) {
	for _, term := range triangle.Dimension("").Vocabulary() {
		assert.Equal(t, []mabra.Language{mabra.English}, term.Verified, term.Key)
		assert.NotEmpty(t, term.Source, term.Key)
	}
	for _, term := range triangle.Side("").Vocabulary() {
		assert.Equal(t, mabra.Languages(), term.Verified, term.Key)
	}
}

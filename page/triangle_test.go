package page_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
)

// unexplored gives a plan whose triangle has one side with something said, one that was left out for a reason, and one of which
// nothing is written; and a matrix with a place.
func unexplored(t *testing.T, at *resilience.Placement) *plan.Plan {
	t.Helper()
	p := *plans(t)["backa-barnet-sip.yaml"].Plan
	p.Assessment = &plan.Assessment{
		Triangle: &triangle.Triangle{
			Entries:     []triangle.Entry{{Dimension: triangle.School, Kind: triangle.Challenge, Text: "zqsagt"}},
			NotExplored: []triangle.NotExplored{{Side: triangle.WhatINeed, Because: "zqskäl"}},
		},
		Resilience: &resilience.Matrix{Placement: at},
	}
	return &p
}

// A side that nobody went into is drawn as such, once for a desk and once for a phone, and its reason stands beside the picture.
func TestAnUnexploredSideOnAPage(t *testing.T) {
	t.Parallel()
	text := meeting(t, unexplored(t, nil).Index(mabra.At(day)))
	assert.Equal(t, 2, strings.Count(text, `stroke-dasharray="0.1 6"`), "left out")
	assert.Equal(t, 2, strings.Count(text, `stroke-dasharray="8 6"`), "nothing written")
	assert.Equal(t, 1, strings.Count(text, "zqskäl"))
	words := shown(text)
	assert.Contains(t, words, "Inget skrivet: ", "of some dimensions of a side")
	assert.NotContains(t, text, "styrkor 0, utmaningar 0")
}

// A receiver who is to have a part of the plan does not see why a side was left out, and no triangle at all.
func TestAReasonIsNotInACopyOfAPart(t *testing.T) {
	t.Parallel()
	var text bytes.Buffer
	require.NoError(t, page.Copy(&text, unexplored(t, nil).Index(mabra.At(day)), "vårdcentralen"))
	assert.NotContains(t, text.String(), "zq")
	assert.NotContains(t, text.String(), `class="edge"`)
}

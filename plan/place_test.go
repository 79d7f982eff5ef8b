package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func TestPlaceInWords(t *testing.T) {
	t.Parallel()
	for path, want := range map[mabra.Path]mabra.Text{
		"":               {Sv: "planen som helhet", En: "the plan as a whole"},
		"informed":       {Sv: "barnet fick veta", En: "child informed"},
		"actions[6].due": {Sv: "insats 7, senast klar", En: "action 7, by when"},
		"reviews.next":   {Sv: "uppföljningar, nästa uppföljning", En: "reviews, next review"},
		"assessment.wheel.readings[1].date": {
			Sv: "bedömning, hjulet, genomgång 2, dag", En: "assessment, wellbeing wheel, reading 2, day",
		},
		"x-own.deep[3]":     {Sv: "planen som helhet", En: "the plan as a whole"},
		"needs[0].nonsense": {Sv: "behov 1", En: "need 1"},
		"[3]":               {Sv: "planen som helhet", En: "the plan as a whole"},
		"revision[2].date":  {Sv: "version", En: "revision"},
	} {
		assert.Equal(t, want, plan.PlaceInWords(path), path)
	}
}

func FuzzPlaceInWords(f *testing.F) {
	f.Add("actions[6].due")
	f.Add("actions[99999999999999999999].people[0][0]..")
	f.Fuzz(func(t *testing.T, path string) {
		place := plan.PlaceInWords(mabra.Path(path))
		assert.NotEmpty(t, place.Sv)
		assert.NotEmpty(t, place.En)
	})
}

package draft_test

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/draft"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

var (
	sheet = mabra.Sheet{
		ID: uuid.MustParse("1c9d2e47-5b38-4a60-9f71-8d0e3c6b5a24"), Child: "Noor Sandvall", Language: mabra.Swedish,
		Synthetic: true, Created: mabra.MustParseDate("2026-03-02"),
	}
	other = mabra.Sheet{
		ID: uuid.MustParse("7e4b0a93-2d16-4c85-b3f8-6a5c1d9e0f72"), Child: "Noor", Language: mabra.Swedish,
		Synthetic: true, Created: mabra.MustParseDate("2026-03-04"),
	}
)

// The child and the teacher tell of the same thing. It becomes one need, in the child's words, and points at both.
func ExampleMake() {
	var a draft.Assessments
	a.Add(&wheel.Document{Sheet: sheet, Wheel: wheel.Wheel{Readings: []wheel.Reading{{
		Date: mabra.MustParseDate("2026-03-02"), Voice: wheel.VoiceChild, By: "noor", Indicators: []wheel.Mark{{
			Indicator: wheel.Achieving, Strengths: []string{"Jag kan räkna i huvudet."}, Worries: []string{"Bokstäverna hoppar när jag läser högt."},
		}},
	}}}})
	a.Add(&triangle.Document{Sheet: other, Triangle: triangle.Triangle{Entries: []triangle.Entry{{
		ID: "läsa", Dimension: triangle.LearningAndAchieving, Kind: triangle.Challenge, By: "läraren",
		Text: "Bokstäverna hoppar, när Noor läser högt.",
	}, {
		ID: "högt", Dimension: triangle.LearningAndAchieving, Kind: triangle.Challenge, By: "läraren",
		Text: "Bokstäverna hoppar när hon läser högt",
	}}}})
	d, err := draft.Make(a, draft.Options{Day: mabra.MustParseDate("2026-03-05")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, need := range d.Plan.Needs {
		fmt.Println(need.ID, need.By+":", need.Text)
	}
	for _, p := range d.Plan.Proposals {
		if p.About == "behov-1" {
			fmt.Println(mabra.LabelOf(p.Because).In(mabra.English))
			for _, at := range p.From {
				fmt.Println(" ", at.Path, mabra.LabelOf(at.Voice).In(mabra.English))
			}
			for _, at := range p.Strengths {
				fmt.Println("  +", d.Words(at))
			}
		}
	}
	// Output:
	// behov-1 noor: Bokstäverna hoppar när jag läser högt.
	// it is said in several places, in the same or nearly the same words
	//   readings[0].indicators[0].worries[0] the child
	//   entries[0] professional
	//   entries[1] professional
	//   + Jag kan räkna i huvudet.
}

// One service sees what is hard, and the other what is good. Both stand.
func ExampleTogether() {
	says := func(s mabra.Sheet, m wheel.Mark) draft.Assessments {
		var a draft.Assessments
		a.Add(&wheel.Document{Sheet: s, Wheel: wheel.Wheel{Readings: []wheel.Reading{{
			Date: s.Created, Voice: wheel.VoiceProfessional, Indicators: []wheel.Mark{m},
		}}}})
		return a
	}
	j, err := draft.Together([]draft.Service{
		{Name: "school", Assessments: says(sheet, wheel.Mark{Indicator: wheel.Included, Worries: []string{"Is alone at break."}})},
		{Name: "club", Assessments: says(other, wheel.Mark{Indicator: wheel.Included, Strengths: []string{"Is everybody's friend."}})},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range j.Subjects {
		fmt.Println(s.Called.In(mabra.English), "differ:", s.Differ, "worries:", s.Worries.Names, "strengths:", s.Strengths.Names)
	}
	// Output:
	// included differ: true worries: [school] strengths: [club]
}

package wheel_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// One voice names a strength where another names a worry. Both stand, and what is left open says why.
func ExampleWheel_Summary() {
	w := wheel.Wheel{Readings: []wheel.Reading{
		{Date: mabra.MustParseDate("2026-03-02"), Voice: wheel.VoiceChild, By: "noor", Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Strengths: []string{"Hemma är tryggast."}},
			{Indicator: wheel.Healthy, Answer: wheel.Declined},
		}},
		{Date: mabra.MustParseDate("2026-03-03"), Voice: wheel.VoiceGuardian, By: "mamma", Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Worries: []string{"Hon går inte på toaletten i skolan."}},
		}},
	}}
	summary := w.Summary()
	safe := summary.Parts[0]
	fmt.Println(safe.Called.In(mabra.English)+":", mabra.LabelOf(safe.Strengths.Standing).In(mabra.English))
	for _, voice := range safe.Voices {
		for _, s := range voice.Strengths {
			fmt.Println("+", mabra.LabelOf(voice.Voice).In(mabra.English)+":", s.Words)
		}
		for _, s := range voice.Worries {
			fmt.Println("-", mabra.LabelOf(voice.Voice).In(mabra.English)+":", s.Words)
		}
	}
	for _, open := range summary.Declined {
		fmt.Println(open.At, mabra.LabelOf(open.Answer).In(mabra.English))
	}
	fmt.Println("no reading:", mabra.LabelOf(summary.NotHeard[0]).In(mabra.English))
	// Output:
	// safe: some name something, others do not
	// + the child: Hemma är tryggast.
	// - guardian: Hon går inte på toaletten i skolan.
	// readings[0].indicators[1] did not want to answer
	// no reading: professional
}

// The words are compared, for it is the same child who speaks. The ratings are on different scales and are left alone.
func ExampleWheel_Compare() {
	two, seven := 2, 7
	w := wheel.Wheel{Readings: []wheel.Reading{
		{Voice: wheel.VoiceChild, Scale: &wheel.Scale{Lowest: 1, Highest: 5}, Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Worries: []string{"Låset är trasigt."}, Rating: &two},
		}},
		{Voice: wheel.VoiceChild, Scale: &wheel.Scale{Lowest: 1, Highest: 10}, Indicators: []wheel.Mark{
			{Indicator: wheel.Safe, Strengths: []string{"De lagade låset!"}, Rating: &seven},
		}},
	}}
	c := w.Compare(0, 1)
	fmt.Println("new:", c.Parts[0].New.Strengths[0].Words)
	fmt.Println("not said again:", c.Parts[0].Gone.Worries[0].Words)
	fmt.Println(mabra.LabelOf(c.Ratings[0]).In(mabra.English))
	// Output:
	// new: De lagade låset!
	// not said again: Låset är trasigt.
	// the ratings are on different scales
}

// What a municipality's own wheel says of hope has no counterpart among the eight. It stays, as what it was said as.
func ExampleReading_Convert() {
	own := &wheel.Model{Name: "own", Areas: []wheel.Area{
		{ID: "school", Label: "School", Covers: []wheel.Indicator{wheel.Achieving}}, {ID: "hope", Label: "Hope"},
	}}
	reading := wheel.Reading{Model: "own", Voice: wheel.VoiceChild, Indicators: []wheel.Mark{
		{Area: "school", Strengths: []string{"I like maths."}}, {Area: "hope", Worries: []string{"Next year."}},
	}}
	girfec, _ := wheel.LoadModel("girfec")
	c := reading.Convert(girfec, wheel.WithModels(own))
	for _, step := range c.Steps {
		fmt.Println(step.From.Area, "->", step.To.Indicator+wheel.Indicator(step.To.Area)+",", mabra.LabelOf(step.How).In(mabra.English))
	}
	back := c.Reading.Convert(own)
	fmt.Println(back.Reading.Indicators[0].Area, back.Reading.Indicators[1].Area)
	// Output:
	// school -> achieving, different names for exactly the same
	// hope -> hope, has no counterpart and stays as it was said
	// school hope
}

// A blank has the parts of its model in the model's own order.
func ExampleModel_Blank() {
	model, _ := wheel.LoadModel("behovskompassen")
	blank := model.Blank(mabra.MustParseDate("2026-03-02"), wheel.VoiceChild, "noor")
	for _, mark := range blank.Indicators[:3] {
		label, _ := model.Label(mark.Indicator)
		fmt.Println(label)
	}
	// Output:
	// Trygghet
	// Tillhörighet
	// Omsorg
}

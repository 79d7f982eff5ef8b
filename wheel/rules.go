package wheel

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// Rules gives the rules about a wheel, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Wheel] { return rows }

var rows = []check.Row[*Wheel]{
	{Rule: &rules.WheelIndicatorSkipped, Check: indicatorSkipped},
	{Rule: &rules.WheelOnlyWorries, Check: onlyWorries},
	{Rule: &rules.RatingOffScale, Check: ratingOffScale},
}

const readings = mabra.Path("readings")

func indicatorSkipped(w *Wheel, report check.Report) {
	for i := range w.Readings {
		skipped := w.Readings[i].skipped()
		if len(skipped) == 0 {
			continue
		}
		if at := readings.Index(i).Field("indicators"); legible(w.Readings[i].Indicators, at, report) {
			report.At(at, mabra.Arg{Name: "indicators", Value: skipped})
		}
	}
}

// skipped gives the indicators that the reading says nothing about.
func (r *Reading) skipped() []string {
	var keys []string
	for i := range indicators {
		if key := indicators[i].Key; !r.speaksOf(Indicator(key)) {
			keys = append(keys, key)
		}
	}
	return keys
}

func (r *Reading) speaksOf(indicator Indicator) bool {
	for i := range r.Indicators {
		if m := &r.Indicators[i]; m.Indicator == indicator && m.says() {
			return true
		}
	}
	return false
}

// says reports whether the mark has an answer, or says why it has none.
func (m *Mark) says() bool {
	return m.Answer != "" && m.Answer != Answered ||
		len(m.Strengths) > 0 || len(m.Worries) > 0 || m.Note != "" || m.Rating != nil
}

// legible reports whether all of the marks at the path could be read, so that what they lack was not written.
func legible(marks []Mark, at mabra.Path, report check.Report) bool {
	for i := range marks {
		if !marks[i].Indicator.Valid() {
			return false
		}
		for _, field := range []string{"answer", "strengths", "worries", "note", "rating"} {
			if report.Unread(at.Index(i).Field(field)) {
				return false
			}
		}
	}
	return true
}

func onlyWorries(w *Wheel, report check.Report) {
	for i := range w.Readings {
		strengths, worries := 0, 0
		for j := range w.Readings[i].Indicators {
			m := &w.Readings[i].Indicators[j]
			strengths, worries = strengths+len(m.Strengths), worries+len(m.Worries)
		}
		if strengths > 0 || worries == 0 {
			continue
		}
		if at := readings.Index(i).Field("indicators"); legible(w.Readings[i].Indicators, at, report) {
			report.At(at)
		}
	}
}

func ratingOffScale(w *Wheel, report check.Report) {
	for i := range w.Readings {
		r := &w.Readings[i]
		switch {
		case r.Scale == nil && r.rated():
			report.At(readings.Index(i).Field("scale"), mabra.Arg{Name: "what", Value: noScale})
		case r.Scale == nil || r.Scale.Highest == 0: // a scale without its highest value is a matter of form
		case r.Scale.Lowest >= r.Scale.Highest:
			report.At(readings.Index(i).Field("scale").Field("highest"), mabra.Arg{Name: "what", Value: upsideDown})
		default:
			for j := range r.Indicators {
				if rating := r.Indicators[j].Rating; rating != nil && (*rating < r.Scale.Lowest || *rating > r.Scale.Highest) {
					report.At(readings.Index(i).Field("indicators").Index(j).Field("rating"), mabra.Arg{Name: "what", Value: offScale})
				}
			}
		}
	}
}

func (r *Reading) rated() bool {
	for i := range r.Indicators {
		if r.Indicators[i].Rating != nil {
			return true
		}
	}
	return false
}

var (
	noScale = mabra.Text{
		Sv: "siffrorna har ingen skala; lägg till scale med lowest och highest, eller ta bort rating",
		En: "the ratings have no scale; add scale with lowest and highest, or take rating out"}
	upsideDown = mabra.Text{
		Sv: "skalans lowest ska vara lägre än highest",
		En: "lowest has to be lower than highest on the scale"}
	offScale = mabra.Text{
		Sv: "siffran ligger utanför skalan; rätta rating, eller skalans lowest och highest",
		En: "the rating lies off the scale; correct rating, or the scale's lowest and highest"}
)

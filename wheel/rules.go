package wheel

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// rows are the rules about a wheel, on its own or in a plan.
var rows = []check.Row[check.Part[Wheel]]{
	{Rule: &rules.WheelIndicatorSkipped, RestsOn: check.RestsOn("readings[].indicators"), Check: indicatorSkipped},
	{Rule: &rules.WheelOnlyWorries, RestsOn: check.RestsOn("readings[].indicators"), Check: onlyWorries},
	{Rule: &rules.RatingOffScale, Check: ratingOffScale},
}

// Check checks a wheel that stands in no document, or in a plan that is checked. Paths are those inside it.
func (w *Wheel) Check(options ...mabra.CheckOption) mabra.Findings {
	return check.Body(w, rows, options...)
}

const readings = mabra.Path("readings")

func indicatorSkipped(w check.Part[Wheel]) {
	for i := range w.It.Readings {
		if skipped := w.It.Readings[i].skipped(); len(skipped) > 0 {
			model := modelNamed(w.It.Readings[i].Model, w.Checking())
			w.Report(readings.Index(i).Field("indicators"), check.With("indicators", model.called(skipped)))
		}
	}
}

// skipped gives the indicators that the reading says nothing about.
func (r *Reading) skipped() mabra.Vocabulary {
	var skipped mabra.Vocabulary
	for _, term := range indicators {
		if !r.speaksOf(Indicator(term.Key)) {
			skipped = append(skipped, term)
		}
	}
	return skipped
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

func onlyWorries(w check.Part[Wheel]) {
	for i := range w.It.Readings {
		strengths, worries := 0, 0
		for j := range w.It.Readings[i].Indicators {
			m := &w.It.Readings[i].Indicators[j]
			strengths, worries = strengths+len(m.Strengths), worries+len(m.Worries)
		}
		if strengths == 0 && worries > 0 {
			w.Report(readings.Index(i).Field("indicators"))
		}
	}
}

func ratingOffScale(w check.Part[Wheel]) {
	for i := range w.It.Readings {
		r, at := &w.It.Readings[i], readings.Index(i)
		switch {
		case r.Scale == nil && r.rated():
			w.Report(at.Field("scale"), check.Say("no-scale"))
		case r.Scale == nil || r.Scale.Highest == 0: // a scale without its highest value is a matter of form
		case r.Scale.Lowest >= r.Scale.Highest:
			w.Report(at.Field("scale").Field("highest"), check.Say("upside-down"))
		default:
			for j := range r.Indicators {
				if r.Indicators[j].off(r.Scale) {
					w.Report(at.Field("indicators").Index(j).Field("rating"), check.Say("off-scale"))
				}
			}
		}
	}
}

// off reports whether the mark has a rating that the scale does not have.
func (m *Mark) off(scale *Scale) bool {
	return m.Rating != nil && (*m.Rating < scale.Lowest || *m.Rating > scale.Highest)
}

func (r *Reading) rated() bool {
	for i := range r.Indicators {
		if r.Indicators[i].Rating != nil {
			return true
		}
	}
	return false
}

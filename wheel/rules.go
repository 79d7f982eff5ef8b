package wheel

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// rows are the rules about a wheel, on its own or in a plan.
var rows = []check.Row[check.Part[Wheel]]{
	{
		Rule: &rules.WheelIndicatorSkipped, Check: indicatorSkipped,
		RestsOn: check.RestsOn("readings[].indicators", "readings[].model"),
	},
	{Rule: &rules.WheelOnlyWorries, RestsOn: check.RestsOn("readings[].indicators"), Check: onlyWorries},
	{Rule: &rules.RatingOffScale, RestsOn: check.RestsOn("readings[].scale"), Check: ratingOffScale},
	{Rule: &rules.UnknownModel, Check: unknownModel},
	{Rule: &rules.UnknownValue, RestsOn: check.RestsOn("readings[].model"), Check: unknownArea},
}

// Check checks a wheel that stands in no document, or in a plan that is checked. Paths are those inside it.
func (w *Wheel) Check(options ...mabra.CheckOption) mabra.Findings {
	return check.Body(w, rows, options...)
}

const readings = mabra.Path("readings")

func indicatorSkipped(w check.Part[Wheel]) {
	for i := range w.It.Readings {
		r := &w.It.Readings[i]
		model := modelNamed(r.Model, w.Checking())
		if slices.ContainsFunc(r.Indicators, func(m Mark) bool { return model.lacks(m.Area) }) {
			continue // it may be the part that seems to be skipped
		}
		if skipped := r.skipped(model); len(skipped) > 0 {
			w.Report(readings.Index(i).Field("indicators"), check.With("indicators", model.called(skipped)))
		}
	}
}

// skipped gives the parts of the wheel that the reading says nothing about: the eight indicators, or the parts of a model
// with areas of its own. Where a reading names areas of a model that nobody knows, nobody knows which are left.
func (r *Reading) skipped(model *Model) mabra.Vocabulary {
	var parts mabra.Vocabulary
	switch {
	case model != nil && len(model.Areas) > 0:
		for _, l := range model.Indicators {
			if !r.speaksOf(l.Indicator, model) {
				term, _ := indicators.Term(string(l.Indicator))
				parts = append(parts, term)
			}
		}
		for i := range model.Areas {
			if !r.speaksOfArea(&model.Areas[i]) {
				parts = append(parts, model.Areas[i].term())
			}
		}
	case !slices.ContainsFunc(r.Indicators, func(m Mark) bool { return m.Area != "" }):
		for _, term := range indicators {
			if !r.speaksOf(Indicator(term.Key), nil) {
				parts = append(parts, term)
			}
		}
	}
	return parts
}

// speaksOf reports whether the reading says something of an indicator, by its name or that of an area that covers it.
func (r *Reading) speaksOf(indicator Indicator, model *Model) bool {
	return slices.ContainsFunc(r.Indicators, func(m Mark) bool {
		return m.says() && (m.Indicator == indicator || model != nil && slices.Contains(model.covers(m.Area), indicator))
	})
}

// speaksOfArea reports whether the reading says something of an area, or of each indicator that it covers.
func (r *Reading) speaksOfArea(area *Area) bool {
	silent := func(i Indicator) bool { return !r.speaksOf(i, nil) }
	return slices.ContainsFunc(r.Indicators, func(m Mark) bool { return m.says() && m.Area == area.ID }) ||
		len(area.Covers) > 0 && !slices.ContainsFunc(area.Covers, silent)
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
		case r.Scale == nil || r.Scale.Highest == 0 && !r.rated(): // none, or one that is begun and not used yet
		case r.Scale.Lowest >= r.Scale.Highest:
			w.Report(at.Field("scale").Field("highest"), check.Say("upside-down"))
		default:
			offScale(r, at, w.Report)
		}
	}
}

// offScale reports ratings that the scale does not have, and words for such ratings.
func offScale(r *Reading, at mabra.Path, report func(mabra.Path, ...check.Detail)) {
	for i := range r.Scale.Labels {
		if r.Scale.lacks(&r.Scale.Labels[i].Rating) {
			report(at.Field("scale").Field("labels").Index(i).Field("rating"), check.Say("off-scale"), check.AtMost(mabra.Warning))
		}
	}
	for i := range r.Indicators {
		m, mark := &r.Indicators[i], at.Field("indicators").Index(i)
		if r.Scale.lacks(m.Rating) {
			report(mark.Field("rating"), check.Say("off-scale"))
		}
		if r.Scale.lacks(m.Wished) {
			report(mark.Field("wished"), check.Say("off-scale"))
		}
	}
}

func unknownModel(w check.Part[Wheel]) {
	for i := range w.It.Readings {
		if name := w.It.Readings[i].Model; name != "" && modelNamed(name, w.Checking()) == nil {
			suggestion := yamldoc.Suggestion(name, namesOf(w.Checking()))
			w.Report(readings.Index(i).Field("model"), check.Say("wheel"), check.With(suggestion.Name, suggestion.Value))
		}
	}
}

// unknownArea looks for areas in the model of the reading, where that is known and has areas of its own.
func unknownArea(w check.Part[Wheel]) {
	for i := range w.It.Readings {
		r := &w.It.Readings[i]
		model := modelNamed(r.Model, w.Checking())
		for j := range r.Indicators {
			if !model.lacks(r.Indicators[j].Area) {
				continue
			}
			areas := model.areaTerms()
			meant := yamldoc.Meant(r.Indicators[j].Area, areas)
			w.Report(readings.Index(i).Field("indicators").Index(j).Field("area"),
				check.With(meant.Name, meant.Value), check.With("allowed", areas))
		}
	}
}

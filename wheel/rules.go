package wheel

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// Rules gives the rules about a wheel, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Wheel] { return rows }

var rows = []check.Row[*Wheel]{
	{Rule: mabra.Rule{
		ID: "wheel-indicator-skipped", Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "Skottlands regering, Statutory Guidance on the Assessment of Wellbeing (2022): alla åtta delar övervägs; Falun, Må bra-hjulet",
			En: "Scottish Government, Statutory Guidance on the Assessment of Wellbeing (2022): each of the eight is considered; Falun, Må bra-hjulet"},
		Title:   mabra.Text{Sv: "En del av hjulet är överhoppad", En: "A part of the wheel is skipped"},
		What:    mabra.Text{Sv: "I en genomgång av hjulet är en eller flera av de åtta delarna varken besvarade eller märkta som inte tillfrågad, ville inte svara eller inte aktuellt.", En: "In a reading of the wheel one or more of the eight parts are neither answered nor marked as not asked, did not want to answer or not relevant."},
		Why:     mabra.Text{Sv: "En tom ruta kan betyda att allt är bra, att ingen frågade eller att barnet inte ville svara. För barnet är det tre helt olika saker.", En: "An empty box may mean that all is well, that nobody asked, or that the child did not want to answer. To the child these are three quite different things."},
		Mend:    mabra.Text{Sv: "Skriv strengths eller worries för delen, eller answer: not-asked, declined eller not-relevant. Ingen behöver fråga om allt.", En: "Write strengths or worries for the part, or answer: not-asked, declined or not-relevant. Nobody has to ask about everything."},
		Message: mabra.Text{Sv: "delar av hjulet saknar svar: {indicators}; skriv svaren, eller answer: not-asked, declined eller not-relevant", En: "parts of the wheel have no answer: {indicators}; write the answers, or answer: not-asked, declined or not-relevant"},
	}, Check: indicatorSkipped},
	{Rule: mabra.Rule{
		ID: "wheel-only-worries", Severity: mabra.Warning, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "GIRFEC Practice Guidance 1 (Skottlands regering 2022): styrkor och behov för varje del; Falun, Må bra-hjulet",
			En: "GIRFEC Practice Guidance 1 (Scottish Government 2022): strengths and needs for each part; Falun, Må bra-hjulet"},
		Title:   mabra.Text{Sv: "Bara oro i hjulet", En: "Only worries in the wheel"},
		What:    mabra.Text{Sv: "En genomgång av hjulet tar upp oro men inte en enda styrka.", En: "A reading of the wheel has worries and not a single strength."},
		Why:     mabra.Text{Sv: "Det som fungerar är det som planen kan bygga på, och ett barn som bara beskrivs genom sina svårigheter känner inte igen sig.", En: "What works is what the plan can build on, and a child described only by what is hard does not recognise itself."},
		Mend:    mabra.Text{Sv: "Fråga också vad som är bra och skriv det i strengths. Styrkor och oro väger lika.", En: "Ask what is good as well, and write it in strengths. Strengths and worries carry the same weight."},
		Message: mabra.Text{Sv: "här finns oro men ingen styrka; fråga vad som fungerar och skriv det i strengths", En: "there are worries here and no strength; ask what works and write it in strengths"},
	}, Check: onlyWorries},
	{Rule: mabra.Rule{
		ID: "rating-off-scale", Severity: mabra.Error, Origin: mabra.OriginStructure,
		Source:  mabra.Text{Sv: "dokumentets form", En: "the form of the document"},
		Title:   mabra.Text{Sv: "Siffra utan skala eller utanför den", En: "A rating without a scale, or off it"},
		What:    mabra.Text{Sv: "En siffra i hjulet står utan skala eller ligger utanför den, eller så är skalans lägsta värde inte lägre än det högsta.", En: "A rating in the wheel has no scale or lies outside it, or the scale's lowest value is not lower than its highest."},
		Why:     mabra.Text{Sv: "Utan skala vet ingen vad siffran betyder, och barnets svar kan inte jämföras med barnets egna tidigare svar.", En: "Without a scale nobody knows what the rating means, and the child's answer cannot be compared with the child's own earlier ones."},
		Mend:    mabra.Text{Sv: "Skriv scale med lowest och highest i samma genomgång och rätta siffran, eller ta bort siffran: den behövs aldrig.", En: "Write scale with lowest and highest in the same reading and correct the rating, or take the rating out: it is never needed."},
		Message: mabra.Text{Sv: "{what}", En: "{what}"},
	}, Check: ratingOffScale},
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

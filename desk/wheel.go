package desk

import (
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// A wheelRequest asks how a wheel is talked about. Without a name it is the eight indicators, in the library's own words.
type wheelRequest struct {
	Model string `json:"model"`
}

// A wheelTalk is what a conversation about a wheel needs: its parts in its own order, and the scales that may be chosen.
type wheelTalk struct {
	Name     string         `json:"name"`
	Title    string         `json:"title"`
	Language mabra.Language `json:"language"` // of the names of its parts
	Parts    []wheelPart    `json:"parts"`
	Scales   []scaleChoice  `json:"scales"`
}

// A wheelPart is a part of the wheel: its key as a mark has it, in indicator or area, what it is called, what it is about, and a
// plain question that opens it: one to the child, and one to others, about the child.
type wheelPart struct {
	Indicator wheel.Indicator `json:"indicator,omitempty"`
	Area      string          `json:"area,omitempty"`
	Key       string          `json:"key"`
	Label     string          `json:"label"`
	Meaning   string          `json:"meaning"`
	Question  string          `json:"question"`
	About     string          `json:"about"`
}

// A scaleChoice is a scale that may be chosen, as a reading holds it.
type scaleChoice struct {
	Key   string `json:"key"`
	Title string `json:"title"`
	Scale aScale `json:"scale"`
}

type aScale struct {
	Lowest    int             `json:"lowest"`
	Highest   int             `json:"highest"`
	Labels    []aLabel        `json:"labels"`
	Direction wheel.Direction `json:"direction"`
}

type aLabel struct {
	Rating int    `json:"rating"`
	Label  string `json:"label"`
}

func askWheel(a asked, r wheelRequest) (*wheelTalk, error) {
	m, lang := &wheel.Model{Language: a.Lang}, a.Lang
	if r.Model != "" {
		found, is := wheel.FindModel(r.Model, a.checking()...)
		if !is {
			return nil, errNoModel
		}
		m, lang = found, spoken(found.Language, a.Lang)
	}
	talk := &wheelTalk{Name: m.Name, Title: m.Title, Language: m.Language, Scales: scalesIn(lang)}
	if talk.Title == "" {
		talk.Title = said("wheel.the-eight", lang)
	}
	for _, row := range (&wheel.Picture{Reading: &wheel.Reading{Model: m.Name}, Model: m}).Rows(lang) {
		part := wheelPart{Indicator: row.Part.Indicator, Area: row.Part.Area, Key: row.Key, Label: row.Label, Meaning: meaning(m, row.Part)}
		part.Question = opening("areas.", row.Key, lang)
		part.About = opening("areas-of.", row.Key, lang)
		talk.Parts = append(talk.Parts, part)
	}
	return talk, nil
}

// spoken gives the language that the page speaks in a conversation about a wheel: that of the wheel, where the page knows it.
func spoken(of, page mabra.Language) mabra.Language {
	for _, known := range []mabra.Language{mabra.Swedish, mabra.English} {
		if of == known || strings.HasPrefix(string(of), string(known)+"-") {
			return known
		}
	}
	return page
}

// opening gives the question that opens a part of the wheel, out of a list; one that asks about anything, where the part is a
// municipality's own.
func opening(list, part string, lang mabra.Language) string {
	if about := said(list+part, lang); about != "" {
		return about
	}
	return said(list+"own", lang)
}

// said gives one of the page's words, or nothing.
func said(name string, lang mabra.Language) string { return words()[name].In(lang) }

// meaning gives what the model says that a part is about.
func meaning(m *wheel.Model, part wheel.Part) string {
	for i := range m.Indicators {
		if part.Indicator != "" && m.Indicators[i].Indicator == part.Indicator {
			return m.Indicators[i].Meaning
		}
	}
	for i := range m.Areas {
		if part.Area != "" && m.Areas[i].ID == part.Area {
			return m.Areas[i].Meaning
		}
	}
	return ""
}

// scales are those that the page offers, by what the words about them are called. A conversation needs none of them.
var scales = []struct {
	name            string
	lowest, highest int
}{{"three", 1, 3}, {"five", 1, 5}, {"ten", 0, 10}}

// scalesIn gives the scales that may be chosen, with the ends in words. In all of them the higher end is the better one, so that
// nobody has to remember which way it goes.
func scalesIn(lang mabra.Language) []scaleChoice {
	choices := make([]scaleChoice, len(scales))
	for i, s := range scales {
		scale := aScale{Lowest: s.lowest, Highest: s.highest, Direction: wheel.HighIsBetter}
		for rating := s.lowest; rating <= s.highest; rating++ {
			if label := said("scales."+s.name+"-"+strconv.Itoa(rating), lang); label != "" {
				scale.Labels = append(scale.Labels, aLabel{rating, label})
			}
		}
		choices[i] = scaleChoice{Key: s.name, Title: said("scales."+s.name, lang), Scale: scale}
	}
	return choices
}

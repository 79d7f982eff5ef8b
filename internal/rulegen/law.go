package rulegen

import (
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// An act is a statute, or what binds like one, with the sections that rules rest on.
type act struct {
	Act      string     `yaml:"act"`
	Name     text       `yaml:"name"`
	Cite     text       `yaml:"cite"` // {place} and {name}; the custom of Swedish statutes where it is left out
	Country  string     `yaml:"country"`
	Link     string     `yaml:"link"` // where it can be read
	Binds    []string   `yaml:"binds"`
	Articles bool       `yaml:"articles"` // its parts are called articles
	From     mabra.Date `yaml:"from"`
	Until    mabra.Date `yaml:"until"`
	Sections []section  `yaml:"sections"`
}

type section struct {
	ID      string     `yaml:"id"`
	Chapter int        `yaml:"chapter"`
	Section string     `yaml:"section"`
	From    mabra.Date `yaml:"from"`
	Until   mabra.Date `yaml:"until"`
	Binds   []string   `yaml:"binds"` // where it binds others than its act does
	act     *act
}

// parties are those whom a section of a rule that is byParty can bind: the services that take part in a plan.
var parties = []string{"everybody", "school", "social-services", "disability", "health-care"}

// The laws are all sections by id, and the acts as sections of no number.
type laws map[string]*section

// readLaws reads laws.yaml: the acts, and their sections by their ids.
func readLaws(folder fs.FS) ([]act, laws, error) {
	var acts []act
	if err := readYAML(folder, "laws.yaml", &acts); err != nil {
		return nil, nil, err
	}
	known := laws{}
	add := func(s *section) error {
		if known[s.ID] != nil || s.ID == "" {
			return fmt.Errorf("laws.yaml: %q stands twice, or is no id", s.ID)
		}
		known[s.ID] = s
		return nil
	}
	for i := range acts {
		a := &acts[i]
		if err := add(&section{ID: a.Act, From: a.From, Until: a.Until, Binds: a.Binds, act: a}); err != nil {
			return nil, nil, err
		}
		for j := range a.Sections {
			s := &a.Sections[j]
			s.act = a
			if s.From.IsZero() {
				s.From = a.From
			}
			if s.Until.IsZero() {
				s.Until = a.Until
			}
			if s.Binds == nil {
				s.Binds = a.Binds
			}
			if err := add(s); err != nil {
				return nil, nil, err
			}
		}
	}
	return acts, known, nil
}

// provisions gives what sections say together, period by period, the oldest first.
func (l laws) provisions(ids []string) ([]mabra.Provision, error) {
	var all []*section
	days := map[string]mabra.Date{}
	for _, id := range ids {
		s := l[id]
		if s == nil {
			return nil, fmt.Errorf("laws.yaml has no %q", id)
		}
		all = append(all, s)
		days[s.From.String()] = s.From
		if !s.Until.IsZero() {
			after := s.Until.AddDays(1)
			days[after.String()] = after
		}
	}
	var periods []mabra.Provision
	for _, day := range sorted(days) {
		var valid []*section
		for _, s := range all {
			if !day.Before(s.From) && (!day.IsZero() || s.From.IsZero()) && !day.After(s.Until) {
				valid = append(valid, s)
			}
		}
		if n := len(periods); n > 0 {
			periods[n-1].Until = day.AddDays(-1)
		}
		if valid != nil {
			period := cite(valid)
			period.From = day
			periods = append(periods, period)
		}
	}
	return periods, nil
}

func sorted(days map[string]mabra.Date) []mabra.Date {
	var list []mabra.Date
	for _, day := range days {
		list = append(list, day)
	}
	slices.SortFunc(list, func(a, b mabra.Date) int { return strings.Compare(a.String(), b.String()) })
	return list
}

// cite names sections as a lawyer does: those of one act together, with ranges. What binds in Sweden only, beside what
// binds everywhere, says so.
func cite(sections []*section) mabra.Provision {
	var sv, en []string
	var acts []mabra.Citation
	everywhere := false
	for len(sections) > 0 {
		a := sections[0].act
		n := 1
		for n < len(sections) && sections[n].act == a {
			n++
		}
		one := a.cite(sections[:n])
		if everywhere && a.Country == "se" {
			one = text{Sv: "i Sverige också " + one.Sv, En: "in Sweden also " + one.En}
		}
		everywhere = everywhere || a.Country == ""
		sv, en = append(sv, one.Sv), append(en, one.En)
		acts = append(acts, mabra.Citation{Text: mabra.Text(one), Link: a.Link})
		sections = sections[n:]
	}
	return mabra.Provision{Text: mabra.Text{Sv: strings.Join(sv, "; "), En: strings.Join(en, "; ")}, Acts: acts}
}

// abroad gives what a rule rests on where Swedish law does not hold: texts of their own, divided by semicolons, that may
// name an act.
func abroad(whole text, acts []act) mabra.Provision {
	p := mabra.Provision{Text: mabra.Text(whole)}
	sv, en := strings.Split(whole.Sv, "; "), strings.Split(whole.En, "; ")
	if len(sv) != len(en) {
		sv, en = []string{whole.Sv}, []string{whole.En}
	}
	for i := range sv {
		one := mabra.Citation{Text: mabra.Text{Sv: sv[i], En: en[i]}}
		for j := range acts {
			if strings.Contains(sv[i], acts[j].Name.Sv) {
				one.Link = acts[j].Link
			}
		}
		p.Acts = append(p.Acts, one)
	}
	return p
}

// cite names sections of the act.
func (a *act) cite(sections []*section) text {
	if sections[0].Section == "" {
		return a.Name
	}
	pattern := a.Cite
	if pattern == (text{}) {
		pattern = text{Sv: "{place} {name}", En: "{name}, {place}"}
	}
	place := a.places(sections)
	return text{
		Sv: strings.NewReplacer("{place}", place.Sv, "{name}", a.Name.Sv).Replace(pattern.Sv),
		En: strings.NewReplacer("{place}", place.En, "{name}", a.Name.En).Replace(pattern.En),
	}
}

// places gives the numbers of sections, chapter by chapter.
func (a *act) places(sections []*section) text {
	var sv, en []string
	for len(sections) > 0 {
		n := 1
		for n < len(sections) && sections[n].Chapter == sections[0].Chapter {
			n++
		}
		numbers := ranges(sections[:n])
		switch {
		case a.Articles:
			sv, en = append(sv, "artikel "+sentence.List(numbers, "och")), append(en, "article "+sentence.List(numbers, "and"))
		default:
			svPlace, enPlace := sentence.List(numbers, "och")+" §", "section "+sentence.List(numbers, "and")
			if n > 1 {
				svPlace, enPlace = sentence.List(numbers, "och")+" §§", "sections "+sentence.List(numbers, "and")
			}
			if chapter := sections[0].Chapter; chapter > 0 {
				svPlace, enPlace = fmt.Sprintf("%d kap. %s", chapter, svPlace), fmt.Sprintf("chapter %d, %s", chapter, enPlace)
			}
			sv, en = append(sv, svPlace), append(en, enPlace)
		}
		sections = sections[n:]
	}
	return text{Sv: sentence.List(sv, "och"), En: sentence.List(en, "and")}
}

// ranges gives the numbers of sections, those that follow each other as one: "8–9".
func ranges(sections []*section) []string {
	var numbers []string
	for i := 0; i < len(sections); {
		first, err := strconv.Atoi(sections[i].Section)
		n := 1
		for err == nil && i+n < len(sections) && sections[i+n].Section == strconv.Itoa(first+n) {
			n++
		}
		number := sections[i].Section
		if n > 1 {
			number += "–" + sections[i+n-1].Section
		}
		numbers = append(numbers, number)
		i += n
	}
	return numbers
}

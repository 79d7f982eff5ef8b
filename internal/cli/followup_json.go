package cli

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan/timeline"
)

// What follow-up writes for programs. The fields are explained in docs/output.md.
type (
	agendaEntry struct {
		Version  int             `json:"version"`
		Language mabra.Language  `json:"language"`
		Day      mabra.Date      `json:"day"`
		Last     mabra.Date      `json:"last"`
		Next     mabra.Date      `json:"next"`
		Views    []questionEntry `json:"views"`
		Outcomes []aboutEntry    `json:"outcomes"`
		Loose    []aboutEntry    `json:"loose"`
		Around   []questionEntry `json:"around"`
		Round    []questionEntry `json:"round"`
	}
	aboutEntry struct {
		ID        string          `json:"id"`
		Path      mabra.Path      `json:"path"`
		Pointer   string          `json:"pointer"`
		Text      string          `json:"text"`
		Evidence  string          `json:"evidence"`
		Due       mabra.Date      `json:"due"`
		Toward    []string        `json:"toward"`
		Facts     []factEntry     `json:"facts"`
		Questions []questionEntry `json:"questions"`
		Actions   []aboutEntry    `json:"actions"`
	}
	factEntry struct {
		State  timeline.State `json:"state"`
		Cause  timeline.Cause `json:"cause"`
		Text   string         `json:"text"`
		Day    mabra.Date     `json:"day"`
		Was    mabra.Date     `json:"was"`
		Places []placeEntry   `json:"places"`
	}
	questionEntry struct {
		Ask    string       `json:"ask"`
		Voice  string       `json:"voice"`
		Who    []string     `json:"who"`
		Text   string       `json:"text"`
		Rule   string       `json:"rule"`
		Places []placeEntry `json:"places"`
	}
	placeEntry struct {
		Path    mabra.Path `json:"path"`
		Pointer string     `json:"pointer"`
	}
)

func (f *followUp) agendaEntry(a *timeline.Agenda) agendaEntry {
	return agendaEntry{
		Version: 1, Language: f.lang, Day: a.Day, Last: a.Last, Next: a.Next,
		Views: f.questionEntries(a.Views), Outcomes: f.aboutEntries(a.Outcomes), Loose: f.aboutEntries(a.Loose),
		Around: f.questionEntries(a.Around), Round: f.questionEntries(a.Round),
	}
}

func (f *followUp) aboutEntries(list []timeline.About) []aboutEntry {
	entries := make([]aboutEntry, len(list))
	for i := range list {
		item := &list[i]
		facts := make([]factEntry, len(item.Facts))
		for j, fact := range item.Facts {
			text := mabra.LabelOf(fact.State)
			if fact.Cause != "" {
				text = mabra.LabelOf(fact.Cause)
			}
			facts[j] = factEntry{fact.State, fact.Cause, text.In(f.lang), fact.Day, fact.Was, placeEntries(fact.Places)}
		}
		entries[i] = aboutEntry{
			ID: item.ID, Path: item.Path, Pointer: item.Path.Pointer(), Text: item.Text, Evidence: item.Evidence, Due: item.Due,
			Toward: append([]string{}, item.Toward...), Facts: facts,
			Questions: f.questionEntries(item.Questions), Actions: f.aboutEntries(item.Actions),
		}
	}
	return entries
}

func (f *followUp) questionEntries(list []timeline.Question) []questionEntry {
	entries := make([]questionEntry, len(list))
	for i := range list {
		q := &list[i]
		entries[i] = questionEntry{
			q.Ask, string(q.Voice), append([]string{}, q.Who...), q.Text.In(f.lang), q.Rule, placeEntries(q.Places),
		}
	}
	return entries
}

func placeEntries(paths []mabra.Path) []placeEntry {
	entries := make([]placeEntry, len(paths))
	for i, path := range paths {
		entries[i] = placeEntry{path, path.Pointer()}
	}
	return entries
}

package changes

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Section is what the minutes of a follow-up say under one heading.
type Section struct {
	Topic   Topic      `json:"topic"`
	Heading mabra.Text `json:"heading"`
	Lines   []Line     `json:"lines"`
}

// A Line is what became of one thing: a goal, a person, somebody's words.
type Line struct {
	Text    mabra.Text `json:"text"`
	Changes []int      `json:"changes"` // the changes that it tells of, by their places in the difference
}

// Minutes tells what differs between two revisions as the minutes of a follow-up would: by topic, each topic that has
// something, every change once. Voices and strengths stand by themselves. The plans are those that the difference was
// found between. What it gives holds the plans' own words.
func Minutes(before, after *plan.Plan, d Diff) []Section {
	sv, en := newTelling(before, after, mabra.Swedish), newTelling(before, after, mabra.English)
	for i := range d {
		sv.tell(i, &d[i])
		en.tell(i, &d[i])
	}
	var sections []Section
	for _, topic := range topics {
		section := Section{Topic: Topic(topic.Key), Heading: topic.Label}
		for i, line := range sv.lines { // the same in each language, one by one
			if line.topic == section.Topic {
				section.Lines = append(section.Lines, Line{
					Text: mabra.Text{Sv: line.text(), En: en.lines[i].text()}, Changes: line.changes,
				})
			}
		}
		if section.Lines != nil {
			sections = append(sections, section)
		}
	}
	return sections
}

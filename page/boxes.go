package page

import (
	"html/template"
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// boxes are the numbers of the parts of a plan on a page, by which a key says where something stands: 4.7 is part 7 of plan 4.
type boxes struct {
	plan int
	last int
	of   map[string]int // what is in a field, by the path of its names
}

// Box gives the next part of the page its number, and notes which fields stand in it. On a page without numbers it gives
// nothing.
func (l *leaf) Box(fields ...string) template.HTML {
	if l.Boxes == nil {
		return ""
	}
	l.Boxes.last++
	for _, field := range fields {
		l.Boxes.of[field] = l.Boxes.last
	}
	return template.HTML(`<span class="box-number">` + l.Boxes.label(l.Boxes.last) + `</span> `)
}

// BoxOfReached numbers what stands of people beside their part in the plan.
func (l *leaf) BoxOfReached() template.HTML {
	return l.Box("people.language", "people.communication", "people.interpreter", "people.contact", "people.from", "people.until",
		"people.declined")
}

// BoxOfDeedsMore numbers what stands of actions beside who does what and when.
func (l *leaf) BoxOfDeedsMore() template.HTML {
	return l.Box("actions.level", "actions.manner", "actions.meeting", "actions.confirmed", "actions.funding", "actions.codes")
}

func (b *boxes) label(number int) string { return strconv.Itoa(b.plan) + "." + strconv.Itoa(number) }

// where gives the part of the page that a place of the plan stands in; empty where there is none, because what would
// make one is missing.
func (b *boxes) where(at mabra.Path) string {
	var names []string
	for _, step := range at.Steps() {
		if _, err := strconv.Atoi(step); err != nil {
			names = append(names, step)
		}
	}
	for len(names) > 0 {
		if number, known := b.of[strings.Join(names, ".")]; known {
			return b.label(number)
		}
		names = names[:len(names)-1]
	}
	return ""
}

package page

import (
	"slices"
)

// Readers gives who else gets the plan, and who gets a part of it.
func (l *leaf) Readers() (all readers) {
	secretive := l.secretive()
	for i := range l.Copies {
		c := &l.Copies[i]
		p := l.Person(c.To)
		switch {
		case c.To == l.set.reader, p != nil && isChild(p), p == nil && l.Organisation(c.To) == nil:
			continue
		case p != nil && secretive, c.WithheldBecause != "" && c.Part == "":
			continue
		}
		list := &all.Whole
		if c.Part != "" {
			list = &all.Part
		}
		if name := capitals(l.easyName(c.To)); !slices.Contains(*list, name) {
			*list = append(*list, name)
		}
	}
	return all
}

type readers struct{ Whole, Part []string }

// Any reports whether anybody else gets anything.
func (r readers) Any() bool { return len(r.Whole)+len(r.Part) > 0 }

package plan

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/reveal"
)

// A FreeText is something that somebody has written in a plan, for a person to read before it is shown in a
// consultation. No program can tell that a text points out nobody: a nickname, a hobby or an event is enough in a small
// place.
type FreeText struct {
	Path  mabra.Path // in the plan
	Field mabra.Text // what the schemas call it
	Words string     // as they stand in the plan
	Spots []Spot     // what a program found to look at; there may be more
	// Instead is what is to be shown in place of the words, where whoever read them has changed something.
	Instead string
	Let     bool // it is shown in the consultation: somebody has approved it
}

// A Spot is a place in a text, from the byte Start up to the byte End, that may point out somebody.
type Spot struct {
	Start, End int
}

// AsRead gives a name for the text as it stands: its place, and a few letters that are others as soon as a word is. Who has read a
// text says by it which, so that one that has been changed since is not taken for it.
func (t FreeText) AsRead() string {
	sum := sha256.Sum256([]byte(t.Words))
	return string(t.Path) + "@" + hex.EncodeToString(sum[:4])
}

// Masked gives the words with a mark in place of each spot: something to begin with for who writes Instead.
func (t FreeText) Masked() string {
	var b strings.Builder
	from := 0
	for _, s := range t.Spots {
		if s.Start < from || s.End < s.Start || s.End > len(t.Words) {
			continue
		}
		b.WriteString(t.Words[from:s.Start])
		b.WriteString("[…]")
		from = s.End
	}
	b.WriteString(t.Words[from:])
	return b.String()
}

// approvals gives the texts that were approved by where they stand.
func approvals(texts []FreeText) map[mabra.Path]FreeText {
	approved := make(map[mabra.Path]FreeText, len(texts))
	for _, t := range texts {
		approved[t.Path] = t
	}
	return approved
}

// read lists a text for a person to read, and lets through what one has approved. The words have to be those that were read.
func (d *deIdentifying) read(at spot) fate {
	words := at.value.String()
	text := FreeText{Path: at.path, Field: at.field.Title(), Words: words, Spots: d.suspicious.spots(words)}
	approved, ok := d.approved[at.path]
	if ok && approved.Words == words {
		text.Instead, text.Let = approved.Instead, true
	}
	d.Texts = append(d.Texts, text)
	switch {
	case text.Let && text.Instead != "":
		at.value.SetString(text.Instead)
	case text.Let:
	case at.field.Privacy == fields.FreeText:
		at.value.SetString(d.taken)
	default:
		return falls // a code that nobody has read
	}
	return sifted
}

// A suspicion is what to look for in texts: words of names that stand in the plan, and of ids.
type suspicion struct{ names, ids wordSet }

func (x *Index) suspicious() suspicion {
	s := suspicion{x.wordsOfNames(), x.wordsOfIDs()}
	s.names.add(x.Child.Group)
	for i := range x.Organisations {
		s.names.add(x.Organisations[i].Name)
	}
	return s
}

// spots finds what may point out somebody: numbers, addresses, places and names by how they look, and the names that stand
// in the plan, also with an ending: Minnas.
func (s suspicion) spots(text string) []Spot {
	var found []Spot
	for _, m := range reveal.Whole(text, func(string) bool { return false }, s.ids.has) {
		found = append(found, Spot{m.Start, m.End})
	}
	start := -1
	for at, r := range text + " " {
		inWord := unicode.IsLetter(r) || unicode.IsDigit(r)
		switch {
		case inWord && start < 0:
			start = at
		case !inWord && start >= 0:
			if s.isName(text[start:at]) {
				found = append(found, Spot{start, at})
			}
			start = -1
		}
	}
	slices.SortFunc(found, func(a, b Spot) int { return a.Start - b.Start })
	return apart(found)
}

// apart makes one spot of those that touch.
func apart(spots []Spot) []Spot {
	var out []Spot
	for _, s := range spots {
		if n := len(out); n > 0 && s.Start < out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// isName reports whether a word is of a name in the plan. One that is written without a capital is let be: many names are
// also words of other kinds.
func (s suspicion) isName(word string) bool {
	lower := strings.ToLower(word)
	if lower == word || len(word) < 2 {
		return false
	}
	return s.names.has(lower) || s.names.has(strings.TrimSuffix(lower, "s"))
}

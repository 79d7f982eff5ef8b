package changes

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// A line is told in pieces: about whom or what, what became of it, and more about it.
type line struct {
	topic      Topic
	head, verb string
	pieces     []string
	changes    []int
}

type lineKey struct {
	topic Topic
	about string
}

// line gives the line of a topic that is about something, a new one where there is none.
func (t *telling) line(topic Topic, about, head string, change int) *line {
	key := lineKey{topic, about}
	l := t.by[key]
	if l == nil {
		l = &line{topic: topic, head: head}
		t.by[key] = l
		t.lines = append(t.lines, l)
	}
	if n := len(l.changes); n == 0 || l.changes[n-1] != change { // which come in order
		l.changes = append(l.changes, change)
	}
	return l
}

func (l *line) add(pieces ...string) { l.pieces = append(l.pieces, pieces...) }

// text writes the line out: after what became of it in sentences, otherwise in one.
func (l *line) text() string {
	said := l.head + l.verb
	switch {
	case len(l.pieces) == 0:
	case l.verb != "":
		said = ended(said)
		for _, piece := range l.pieces {
			said += " " + ended(sentence.Capital(piece))
		}
	case l.head == "":
		said = sentence.Capital(strings.Join(l.pieces, "; "))
	default:
		said += ": " + strings.Join(l.pieces, "; ")
	}
	return ended(said)
}

// ended puts a full stop where a sentence has no end yet.
func ended(sentence string) string {
	if said := strings.TrimRight(sentence, "”"); said != "" && strings.ContainsRune(".?!", rune(said[len(said)-1])) {
		return sentence
	}
	return sentence + "."
}

func colon(word, said string) string {
	if word == "" {
		return said
	}
	return word + ": " + said
}

func join(words ...string) string {
	return strings.Join(slices.DeleteFunc(words, func(word string) bool { return word == "" }), " ")
}

// Package endings finds which of many endings a word has, without trying them all.
package endings

import "strings"

// A List is a list of endings by the byte that they end in. The zero value holds none.
type List struct {
	byLast [256][]string
}

// Of makes a list of endings. None of them is empty.
func Of(endings ...string) *List {
	l := new(List)
	for _, e := range endings {
		last := e[len(e)-1]
		l.byLast[last] = append(l.byLast[last], e)
	}
	return l
}

// Of gives the ending of a word that stands first in the list, or an empty text where it has none.
func (l *List) Of(word string) string {
	for _, e := range l.Like(word) {
		if strings.HasSuffix(word, e) {
			return e
		}
	}
	return ""
}

// Like gives those of the endings that end as a word does, in the order of the list: no other can be its ending.
func (l *List) Like(word string) []string {
	if word == "" {
		return nil
	}
	return l.byLast[word[len(word)-1]]
}

// End reports whether a word has one of the endings.
func (l *List) End(word string) bool { return l.Of(word) != "" }

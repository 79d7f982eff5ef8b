package plan

import (
	"strings"
)

// A wordSet is words in lower case.
type wordSet map[string]bool

func (s wordSet) has(word string) bool { return s[word] }

func (s wordSet) add(text string) {
	text = strings.ToLower(text)
	for name := range strings.FieldsSeq(text) {
		s[name] = true
		for word := range strings.SplitSeq(name, "-") {
			if len(word) > 2 {
				s[word] = true
			}
		}
	}
}

// wordsOfNames gives the words of the names that people in the plan have, and of what the child is called.
func (x *Index) wordsOfNames() wordSet {
	words := wordSet{}
	words.add(x.Child.Name)
	words.add(x.Child.Pseudonym)
	for i := range x.People {
		words.add(x.People[i].Name)
	}
	return words
}

// wordsOfIDs gives the words of the ids of people and organisations.
func (x *Index) wordsOfIDs() wordSet {
	words := wordSet{}
	for i := range x.People {
		words.add(x.People[i].ID)
	}
	for i := range x.Organisations {
		words.add(x.Organisations[i].ID)
	}
	return words
}

package triangle

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/shelf"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/wheel"
)

//go:embed data/*.yaml
var dataFiles embed.FS

var lists = shelf.Shelf{Files: dataFiles, Folder: "data"}

// read reads a list. It is part of the program: a mistake in one is found by its tests.
func read[T any](name, kind string) *T {
	text, file, _ := lists.Open(name)
	list, findings := yamldoc.ReadOne[T](file, text, mabra.DefaultLimits(), kind)
	if err := findings.Err(); err != nil {
		panic(err)
	}
	return list
}

// A questionList is data/questions.yaml.
type questionList struct {
	Source     string      `yaml:"source" privacy:"structure"`
	Verified   bool        `yaml:"verified" privacy:"structure"`
	Dimensions []questions `yaml:"dimensions" privacy:"structure"`
}

type questions struct {
	Dimension Dimension  `yaml:"dimension" privacy:"structure"`
	Child     mabra.Text `yaml:"child" privacy:"structure"`
	GrownUps  mabra.Text `yaml:"grownUps" privacy:"structure"`
}

// allQuestions holds the questions of each dimension, read once.
var allQuestions = sync.OnceValue(func() map[Dimension][]Question {
	list := read[questionList]("questions", "TriangleQuestions")
	all := make(map[Dimension][]Question, len(list.Dimensions))
	for i := range list.Dimensions {
		q := &list.Dimensions[i]
		for _, voice := range mabra.Values[wheel.Voice]() {
			text := q.GrownUps
			if voice == wheel.VoiceChild {
				text = q.Child
			}
			all[q.Dimension] = append(all[q.Dimension], Question{q.Dimension, voice, text, list.Source, list.Verified})
		}
	}
	return all
})

// A linkList is data/links.yaml.
type linkList struct {
	Source   string  `yaml:"source" privacy:"structure"`
	Meaning  string  `yaml:"meaning" privacy:"structure"`
	Verified bool    `yaml:"verified" privacy:"structure"`
	Links    []links `yaml:"links" privacy:"structure"`
}

type links struct {
	Dimension Dimension         `yaml:"dimension" privacy:"structure"`
	Meaning   []wheel.Indicator `yaml:"meaning" privacy:"structure"`
	Own       []wheel.Indicator `yaml:"own" privacy:"structure"`
}

// allLinks holds the links in the order of the dimensions, read once.
var allLinks = sync.OnceValue(func() []Link {
	list := read[linkList]("links", "TriangleLinks")
	var all []Link
	for i := range list.Links {
		l := &list.Links[i]
		for _, indicator := range l.Meaning {
			all = append(all, Link{l.Dimension, indicator, ByMeaning, list.Meaning, list.Verified})
		}
		for _, indicator := range l.Own {
			all = append(all, Link{l.Dimension, indicator, ByJudgement, list.Source, list.Verified})
		}
	}
	return all
})

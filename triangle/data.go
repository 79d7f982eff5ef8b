package triangle

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/wheel"
)

//go:embed data/*.yaml
var dataFiles embed.FS

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
	list := yamldoc.Own[questionList](dataFiles, "data/questions.yaml", "TriangleQuestions")
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
	list := yamldoc.Own[linkList](dataFiles, "data/links.yaml", "TriangleLinks")
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

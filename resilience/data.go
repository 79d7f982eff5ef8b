package resilience

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/triangle"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A proposalList is data/proposals.yaml.
type proposalList struct {
	Source       string        `yaml:"source" privacy:"structure"`
	DomainSource string        `yaml:"domainSource" privacy:"structure"`
	Verified     bool          `yaml:"verified" privacy:"structure"`
	Sides        []sidePoles   `yaml:"sides" privacy:"structure"`
	Alternatives []otherPoles  `yaml:"alternatives" privacy:"structure"`
	Domains      []nearDomains `yaml:"domains" privacy:"structure"`
}

type sidePoles struct {
	Side      triangle.Side `yaml:"side" privacy:"structure"`
	Strength  Pole          `yaml:"strength" privacy:"structure"`
	Challenge Pole          `yaml:"challenge" privacy:"structure"`
}

type otherPoles struct {
	Dimension triangle.Dimension `yaml:"dimension" privacy:"structure"`
	Strength  Pole               `yaml:"strength" privacy:"structure"`
	Challenge Pole               `yaml:"challenge" privacy:"structure"`
}

type nearDomains struct {
	Dimension triangle.Dimension `yaml:"dimension" privacy:"structure"`
	Domain    Domain             `yaml:"domain" privacy:"structure"`
}

// A heading is a dimension of the triangle and whether what is seen there is a strength or a challenge.
type heading struct {
	dimension triangle.Dimension
	kind      triangle.EntryKind
}

// headings holds what is proposed for each heading, read once. What comes from a document is not in it.
var headings = sync.OnceValue(func() map[heading]Proposal {
	list := yamldoc.Own[proposalList](dataFiles, "data/proposals.yaml", "ResilienceProposals")
	all := map[heading]Proposal{}
	for _, s := range list.Sides {
		for _, d := range s.Side.Dimensions() {
			p := Proposal{Source: list.Source, Verified: list.Verified, Basis: basisOf[s.Side]}
			for i := range list.Domains {
				if near := &list.Domains[i]; near.Dimension == d {
					p.Domain, p.DomainSource = near.Domain, list.DomainSource
				}
			}
			strength, challenge := p, p
			strength.Pole, challenge.Pole = s.Strength, s.Challenge
			for i := range list.Alternatives {
				if other := &list.Alternatives[i]; other.Dimension == d {
					strength.Otherwise, challenge.Otherwise = other.Strength, other.Challenge
				}
			}
			all[heading{d, triangle.Strength}], all[heading{d, triangle.Challenge}] = strength, challenge
		}
	}
	return all
})

// A questionList is data/questions.yaml.
type questionList struct {
	Source    string      `yaml:"source" privacy:"structure"`
	Verified  bool        `yaml:"verified" privacy:"structure"`
	Quadrants []questions `yaml:"quadrants" privacy:"structure"`
	Help      mabra.Text  `yaml:"help" privacy:"structure"`
}

type questions struct {
	Quadrant  Quadrant     `yaml:"quadrant" privacy:"structure"`
	Questions []mabra.Text `yaml:"questions" privacy:"structure"`
}

// asked is the list, read once.
var asked = sync.OnceValue(func() *questionList {
	return yamldoc.Own[questionList](dataFiles, "data/questions.yaml", "ResilienceQuestions")
})

// allQuestions holds the questions of each quadrant, put together once.
var allQuestions = sync.OnceValue(func() map[Quadrant][]Question {
	list := asked()
	all := make(map[Quadrant][]Question, len(list.Quadrants))
	for i := range list.Quadrants {
		q := &list.Quadrants[i]
		for _, text := range q.Questions {
			all[q.Quadrant] = append(all[q.Quadrant], Question{q.Quadrant, text, list.Source, list.Verified})
		}
	}
	return all
})

package draft

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A peopleList is data/people.yaml.
type peopleList struct {
	Source   string      `yaml:"source" privacy:"structure"`
	Verified bool        `yaml:"verified" privacy:"structure"`
	Roles    []roleWords `yaml:"roles" privacy:"structure"`
	Small    []string    `yaml:"small" privacy:"structure"`
	Turning  []string    `yaml:"turning" privacy:"structure"`
}

type roleWords struct {
	Role  plan.Role `yaml:"role" privacy:"structure"`
	Whole []string  `yaml:"whole" privacy:"structure"`
	Part  []string  `yaml:"part" privacy:"structure"`
}

// words holds the lists, read once. They are part of the program: a mistake in them is found by its tests.
var words = sync.OnceValue(func() *peopleList {
	return yamldoc.Own[peopleList](dataFiles, "data/people.yaml", "WordsForPeople")
})

// A lineList is data/lines.yaml: what stands beside a draft that is written for people to read.
type lineList struct {
	Head     []mabra.Text `yaml:"head" privacy:"structure"`
	Open     mabra.Text   `yaml:"open" privacy:"structure"`
	Proposal mabra.Text   `yaml:"proposal" privacy:"structure"`
	Form     mabra.Text   `yaml:"form" privacy:"structure"`
	Said     mabra.Text   `yaml:"said" privacy:"structure"`
	Need     mabra.Text   `yaml:"need" privacy:"structure"`
	Also     mabra.Text   `yaml:"also" privacy:"structure"`
	Build    mabra.Text   `yaml:"build" privacy:"structure"`
	Quoted   mabra.Text   `yaml:"quoted" privacy:"structure"`
	Somebody mabra.Text   `yaml:"somebody" privacy:"structure"`
	Below    mabra.Text   `yaml:"below" privacy:"structure"`
}

// lines holds what stands beside a draft, read once.
var lines = sync.OnceValue(func() *lineList { return yamldoc.Own[lineList](dataFiles, "data/lines.yaml", "DraftLines") })

// A togetherWordList is data/together.yaml: what stands in a joint mapping that is printed.
type togetherWordList struct {
	TogetherHead  mabra.Text `yaml:"togetherHead" privacy:"structure"`
	TogetherNote  mabra.Text `yaml:"togetherNote" privacy:"structure"`
	AllSeeHead    mabra.Text `yaml:"allSeeHead" privacy:"structure"`
	SomeSeeHead   mabra.Text `yaml:"someSeeHead" privacy:"structure"`
	DifferHead    mabra.Text `yaml:"differHead" privacy:"structure"`
	OneLookedHead mabra.Text `yaml:"oneLookedHead" privacy:"structure"`
	WheelHead     mabra.Text `yaml:"wheelHead" privacy:"structure"`
	TriangleHead  mabra.Text `yaml:"triangleHead" privacy:"structure"`
	MatrixHead    mabra.Text `yaml:"matrixHead" privacy:"structure"`
	StrengthsHead mabra.Text `yaml:"strengthsHead" privacy:"structure"`
	WorriesHead   mabra.Text `yaml:"worriesHead" privacy:"structure"`
	NamesNothing  mabra.Text `yaml:"namesNothing" privacy:"structure"`
}

// togetherWords holds what stands in a joint mapping, read once.
var togetherWords = sync.OnceValue(func() *togetherWordList {
	return yamldoc.Own[togetherWordList](dataFiles, "data/together.yaml", "TogetherWords")
})

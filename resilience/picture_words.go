package resilience

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A pictureWordList is data/picture.yaml: what pictures of the matrix, and sheets to fill in by hand, say of their own.
type pictureWordList struct {
	MatrixOf     mabra.Text `yaml:"matrixOf" privacy:"structure"`
	MatrixWord   mabra.Text `yaml:"matrixWord" privacy:"structure"`
	AtEachEnd    mabra.Text `yaml:"atEachEnd" privacy:"structure"`
	NobodyPlaced mabra.Text `yaml:"nobodyPlaced" privacy:"structure"`
	PlacedAt     mabra.Text `yaml:"placedAt" privacy:"structure"`
	OnDay        mabra.Text `yaml:"onDay" privacy:"structure"`
	Because      mabra.Text `yaml:"because" privacy:"structure"`
	APersonDid   mabra.Text `yaml:"aPersonDid" privacy:"structure"`
	SaidThere    mabra.Text `yaml:"saidThere" privacy:"structure"`
	NeitherNor   mabra.Text `yaml:"neitherNor" privacy:"structure"`
	TheChild     mabra.Text `yaml:"theChild" privacy:"structure"`
	Somebody     mabra.Text `yaml:"somebody" privacy:"structure"`
	BlankName    mabra.Text `yaml:"blankName" privacy:"structure"`
	BlankIntro   mabra.Text `yaml:"blankIntro" privacy:"structure"`
	BlankPlace   mabra.Text `yaml:"blankPlace" privacy:"structure"`
	BlankPoles   mabra.Text `yaml:"blankPoles" privacy:"structure"`
}

// pictureWords holds the words, read once.
var pictureWords = sync.OnceValue(func() *pictureWordList {
	return yamldoc.Own[pictureWordList](dataFiles, "data/picture.yaml", "PictureWords")
})

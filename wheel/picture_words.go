package wheel

import (
	"embed"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A pictureWordList is data/picture.yaml: what pictures of the wheel, and sheets to fill in by hand, say of their own.
type pictureWordList struct {
	WheelWord     mabra.Text   `yaml:"wheelWord" privacy:"structure"`
	ChildSays     mabra.Text   `yaml:"childSays" privacy:"structure"`
	OthersSee     mabra.Text   `yaml:"othersSee" privacy:"structure"`
	MadeUpPerson  mabra.Text   `yaml:"madeUpPerson" privacy:"structure"`
	Unnamed       mabra.Text   `yaml:"unnamed" privacy:"structure"`
	NothingNamed  mabra.Text   `yaml:"nothingNamed" privacy:"structure"`
	StrengthWord  mabra.Text   `yaml:"strengthWord" privacy:"structure"`
	WorryWord     mabra.Text   `yaml:"worryWord" privacy:"structure"`
	OneStrength   mabra.Text   `yaml:"oneStrength" privacy:"structure"`
	ManyStrengths mabra.Text   `yaml:"manyStrengths" privacy:"structure"`
	OneWorry      mabra.Text   `yaml:"oneWorry" privacy:"structure"`
	ManyWorries   mabra.Text   `yaml:"manyWorries" privacy:"structure"`
	OnScale       mabra.Text   `yaml:"onScale" privacy:"structure"`
	OutOf         mabra.Text   `yaml:"outOf" privacy:"structure"`
	OffTheScale   mabra.Text   `yaml:"offTheScale" privacy:"structure"`
	WithoutScale  mabra.Text   `yaml:"withoutScale" privacy:"structure"`
	NotRated      mabra.Text   `yaml:"notRated" privacy:"structure"`
	WishesFor     mabra.Text   `yaml:"wishesFor" privacy:"structure"`
	AnswerOn      mabra.Text   `yaml:"answerOn" privacy:"structure"`
	TimeNumber    mabra.Text   `yaml:"timeNumber" privacy:"structure"`
	InMonth       mabra.Text   `yaml:"inMonth" privacy:"structure"`
	OnDay         mabra.Text   `yaml:"onDay" privacy:"structure"`
	BothTimes     mabra.Text   `yaml:"bothTimes" privacy:"structure"`
	EveryTime     mabra.Text   `yaml:"everyTime" privacy:"structure"`
	FromTo        mabra.Text   `yaml:"fromTo" privacy:"structure"`
	ScaleIs       mabra.Text   `yaml:"scaleIs" privacy:"structure"`
	NotPlaced     mabra.Text   `yaml:"notPlaced" privacy:"structure"`
	AndWord       mabra.Text   `yaml:"andWord" privacy:"structure"`
	MarksSay      mabra.Text   `yaml:"marksSay" privacy:"structure"`
	BlankHeading  mabra.Text   `yaml:"blankHeading" privacy:"structure"`
	BlankName     mabra.Text   `yaml:"blankName" privacy:"structure"`
	BlankIntro    mabra.Text   `yaml:"blankIntro" privacy:"structure"`
	BlankFields   []mabra.Text `yaml:"blankFields" privacy:"structure"`
	BlankHub      mabra.Text   `yaml:"blankHub" privacy:"structure"`
	BlankHow      mabra.Text   `yaml:"blankHow" privacy:"structure"`
	BlankRing     mabra.Text   `yaml:"blankRing" privacy:"structure"`
	BlankNo       mabra.Text   `yaml:"blankNo" privacy:"structure"`
	BlankWrite    mabra.Text   `yaml:"blankWrite" privacy:"structure"`
	BlankGood     mabra.Text   `yaml:"blankGood" privacy:"structure"`
	BlankHard     mabra.Text   `yaml:"blankHard" privacy:"structure"`
	BlankProposed mabra.Text   `yaml:"blankProposed" privacy:"structure"`
	BlankParts    mabra.Text   `yaml:"blankParts" privacy:"structure"`
	BlankScale    mabra.Text   `yaml:"blankScale" privacy:"structure"`
	BlankLines    mabra.Text   `yaml:"blankLines" privacy:"structure"`
	Syllables     []string     `yaml:"syllables" privacy:"structure"`
}

// pictureWords holds the words, read once.
var pictureWords = sync.OnceValue(func() *pictureWordList {
	return yamldoc.Own[pictureWordList](dataFiles, "data/picture.yaml", "PictureWords")
})

// syllables are words of wheels that are long, with the places where a line may break them.
var syllables = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for _, word := range pictureWords().Syllables {
		all[strings.ReplaceAll(word, "|", "")] = strings.ReplaceAll(word, "|", "\u00AD")
	}
	return all
})

package changes

import (
	"embed"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A wordList is data/minutes.yaml: what the minutes say.
type wordList struct {
	Plan           mabra.Text  `yaml:"plan" privacy:"structure"`
	ReviewHeld     mabra.Text  `yaml:"reviewHeld" privacy:"structure"`
	InTheWheel     mabra.Text  `yaml:"inTheWheel" privacy:"structure"`
	SaidOn         mabra.Text  `yaml:"saidOn" privacy:"structure"`
	NoView         mabra.Text  `yaml:"noView" privacy:"structure"`
	More           mabra.Text  `yaml:"more" privacy:"structure"`
	Seen           mabra.Text  `yaml:"seen" privacy:"structure"`
	StandsNoLonger mabra.Text  `yaml:"standsNoLonger" privacy:"structure"`
	MovedPlace     mabra.Text  `yaml:"movedPlace" privacy:"structure"`
	Also           mabra.Text  `yaml:"also" privacy:"structure"`
	NoLonger       mabra.Text  `yaml:"noLonger" privacy:"structure"`
	Was            mabra.Text  `yaml:"was" privacy:"structure"`
	FromTo         mabra.Text  `yaml:"fromTo" privacy:"structure"`
	Strengths      mabra.Text  `yaml:"strengths" privacy:"structure"`
	Worries        mabra.Text  `yaml:"worries" privacy:"structure"`
	Quoted         mabra.Text  `yaml:"quoted" privacy:"structure"`
	Nothing        mabra.Text  `yaml:"nothing" privacy:"structure"`
	Yes            mabra.Text  `yaml:"yes" privacy:"structure"`
	No             mabra.Text  `yaml:"no" privacy:"structure"`
	OwnOrder       mabra.Text  `yaml:"ownOrder" privacy:"structure"`
	OwnKeys        []ownKey    `yaml:"ownKeys" privacy:"structure"`
	Collisions     []collision `yaml:"collisions" privacy:"structure"`
	OwnCollision   mabra.Text  `yaml:"ownCollision" privacy:"structure"`
	Verbs          []verb      `yaml:"verbs" privacy:"structure"`
	Nouns          []noun      `yaml:"nouns" privacy:"structure"`
}

// An ownKey says what became of a key of a municipality's own.
type ownKey struct {
	Kind Kind       `yaml:"kind" privacy:"structure"`
	Text mabra.Text `yaml:"text" privacy:"structure"`
}

// A collision says how two versions collide, and which stands.
type collision struct {
	Clash Clash      `yaml:"clash" privacy:"structure"`
	Text  mabra.Text `yaml:"text" privacy:"structure"`
}

// A verb is what is said of something whose field has a new word: of is the field, a = and the word.
type verb struct {
	Of   string     `yaml:"of" privacy:"structure"`
	Text mabra.Text `yaml:"text" privacy:"structure"`
}

// A noun is what an item of a list is called: one that has come, and one that is known. The list is called by the fields on
// the way to it.
type noun struct {
	List string     `yaml:"list" privacy:"structure"`
	New  mabra.Text `yaml:"new" privacy:"structure"`
	The  mabra.Text `yaml:"the" privacy:"structure"`
}

// A wording is the words with what is looked up in them.
type wording struct {
	*wordList
	ownKeys    map[Kind]mabra.Text
	collisions map[Clash]mabra.Text
	verbs      map[string]mabra.Text
	nouns      map[string]noun
}

// words holds what the minutes say, read once.
var words = sync.OnceValue(func() wording {
	w := wording{
		yamldoc.Own[wordList](dataFiles, "data/minutes.yaml", "MinutesWords"),
		map[Kind]mabra.Text{}, map[Clash]mabra.Text{}, map[string]mabra.Text{}, map[string]noun{},
	}
	for _, k := range w.OwnKeys {
		w.ownKeys[k.Kind] = k.Text
	}
	for _, c := range w.Collisions {
		w.collisions[c.Clash] = c.Text
	}
	for _, v := range w.Verbs {
		w.verbs[v.Of] = v.Text
	}
	for _, n := range w.Nouns {
		w.nouns[n.List] = n
	}
	return w
})

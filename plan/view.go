package plan

import "github.com/mabra-hjulet/mabra"

// A View is what one person thinks, in that person's own words, or the reason why it is missing.
type View struct {
	Of      string        `yaml:"of" validate:"required,localid" privacy:"identifier" ref:"people"`
	Date    mabra.Date    `yaml:"date" privacy:"date" when:"happened"`
	Method  ViewMethod    `yaml:"method" validate:"known" privacy:"code"`
	By      string        `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"` // who asked and wrote it down
	Text    string        `yaml:"text" privacy:"free-text"`
	Missing MissingReason `yaml:"missing" validate:"known" privacy:"code"`
	Note    string        `yaml:"note" privacy:"free-text"` // more about why it is missing
	X       mabra.Fields  `privacy:"structure"`
}

// A ViewMethod says how somebody's view was found out.
type ViewMethod string

// The methods.
const (
	MethodConversation ViewMethod = "conversation"
	MethodDrawing      ViewMethod = "drawing"
	MethodPlay         ViewMethod = "play"
	MethodSigns        ViewMethod = "signs"
	MethodPictures     ViewMethod = "pictures"
	MethodObservation  ViewMethod = "observation"
	MethodProxy        ViewMethod = "proxy"
	MethodLetter       ViewMethod = "letter"
	MethodDigital      ViewMethod = "digital"
	MethodOther        ViewMethod = "other"
)

var viewMethods = mabra.Vocabulary{
	mabra.TermOf(MethodConversation, "samtal", "conversation"),
	mabra.TermOf(MethodDrawing, "teckning", "drawing"),
	mabra.TermOf(MethodPlay, "lek", "play"),
	mabra.TermOf(MethodSigns, "tecken", "signs"),
	mabra.TermOf(MethodPictures, "bilder", "pictures"),
	mabra.TermOf(MethodObservation, "observation", "observation"),
	mabra.TermOf(MethodProxy, "genom någon annan", "through somebody else"),
	mabra.TermOf(MethodLetter, "brev", "letter"),
	mabra.TermOf(MethodDigital, "digitalt", "digital"),
	mabra.TermOf(MethodOther, "på annat sätt", "in another way"),
}

// Vocabulary gives all methods.
func (ViewMethod) Vocabulary() mabra.Vocabulary { return viewMethods }

// A MissingReason says why something that should be there is not.
type MissingReason string

// The reasons.
const (
	MissingTooYoung   MissingReason = "too-young"
	MissingDeclined   MissingReason = "did-not-want"
	MissingNotReached MissingReason = "not-reached"
	MissingRisk       MissingReason = "risk"
	MissingIll        MissingReason = "ill"
	MissingOther      MissingReason = "other"
)

var missingReasons = mabra.Vocabulary{
	mabra.TermOf(MissingTooYoung, "för liten", "too young"),
	mabra.TermOf(MissingDeclined, "ville inte", "did not want to"),
	mabra.TermOf(MissingNotReached, "kunde inte nås", "could not be reached"),
	mabra.TermOf(MissingRisk, "risk för någon", "risk to somebody"),
	mabra.TermOf(MissingIll, "sjuk", "ill"),
	mabra.TermOf(MissingOther, "annat skäl", "another reason"),
}

// Vocabulary gives all reasons.
func (MissingReason) Vocabulary() mabra.Vocabulary { return missingReasons }

// Kin says whether those close to the child were offered to take part, or why not (socialtjänstlagen 2025:400, chapter
// 10, section 9).
type Kin struct {
	Offered    mabra.Date   `yaml:"offered" privacy:"date" when:"happened"`
	Who        []string     `yaml:"who" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Answer     string       `yaml:"answer" privacy:"free-text"`
	NotBecause string       `yaml:"notBecause" privacy:"free-text"` // not suitable, or the child or guardian objected
	X          mabra.Fields `privacy:"structure"`
}

// Informed says that the child was told what is going on, how, and how it was made sure that the child understood
// (socialtjänstlagen 2025:400, chapter 3, section 3).
type Informed struct {
	Date       mabra.Date    `yaml:"date" privacy:"date" when:"happened"`
	By         string        `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	How        string        `yaml:"how" privacy:"free-text"`
	Understood string        `yaml:"understood" privacy:"free-text"`
	Missing    MissingReason `yaml:"missing" validate:"known" privacy:"code"`
	Note       string        `yaml:"note" privacy:"free-text"`
	X          mabra.Fields  `privacy:"structure"`
}

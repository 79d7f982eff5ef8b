package wheel

import (
	"slices"

	"github.com/mabra-hjulet/mabra"
)

// A Wheel holds readings of the wellbeing wheel: one for each occasion and voice. The voices are kept apart; when they
// differ, both stand.
type Wheel struct {
	Readings []Reading    `yaml:"readings" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// A Reading is what one person said about the child's wellbeing on one day.
type Reading struct {
	Model      string       `yaml:"model" privacy:"code"` // the model of the wheel: girfec, falun, behovskompassen, kronoberg or one's own
	Date       mabra.Date   `yaml:"date" validate:"required" privacy:"date" when:"happened"`
	Voice      Voice        `yaml:"voice" validate:"required,known" privacy:"code"`
	By         string       `yaml:"by" validate:"localid" privacy:"identifier" ref:"people"`
	Method     string       `yaml:"method" privacy:"free-text"` // how the conversation went about
	Scale      *Scale       `yaml:"scale" privacy:"structure"`  // only where something is rated
	Indicators []Mark       `yaml:"indicators" privacy:"structure"`
	X          mabra.Fields `privacy:"structure"`
}

// A Voice says whose view a reading gives.
type Voice string

// The voices.
const (
	VoiceChild        Voice = "child"
	VoiceGuardian     Voice = "guardian"
	VoiceProfessional Voice = "professional"
)

var voices = mabra.Vocabulary{
	mabra.TermOf(VoiceChild, "barnet", "the child"),
	mabra.TermOf(VoiceGuardian, "vårdnadshavare", "guardian"),
	mabra.TermOf(VoiceProfessional, "yrkesverksam", "professional"),
}

// Vocabulary gives all voices.
func (Voice) Vocabulary() mabra.Vocabulary { return voices }

// A Mark is what a reading says about one part of the wheel: an indicator, or an area of the model's own. Strengths and
// worries carry the same weight.
type Mark struct {
	Indicator Indicator    `yaml:"indicator" validate:"required_without=Area,known" privacy:"code"`
	Area      string       `yaml:"area" validate:"localid" privacy:"code"` // the id of an Area of the reading's model
	Answer    Answer       `yaml:"answer" validate:"known" privacy:"code"` // left out: answered
	Strengths []string     `yaml:"strengths" validate:"dive,required" privacy:"free-text"`
	Worries   []string     `yaml:"worries" validate:"dive,required" privacy:"free-text"`
	Note      string       `yaml:"note" privacy:"free-text"`
	Rating    *int         `yaml:"rating" privacy:"code"` // on the reading's own scale; missing is not zero
	Wished    *int         `yaml:"wished" privacy:"code"` // where on the scale the speaker would like to be
	X         mabra.Fields `privacy:"structure"`
}

// An Answer says whether an indicator was talked about. Missing is not zero: not asked, did not want to answer and not
// relevant are three different answers.
type Answer string

// The answers.
const (
	Answered    Answer = "answered"
	NotAsked    Answer = "not-asked"
	Declined    Answer = "declined"
	NotRelevant Answer = "not-relevant"
)

var answers = mabra.Vocabulary{
	mabra.TermOf(Answered, "besvarad", "answered"),
	mabra.TermOf(NotAsked, "inte tillfrågad", "not asked"),
	mabra.TermOf(Declined, "ville inte svara", "did not want to answer"),
	mabra.TermOf(NotRelevant, "inte aktuellt", "not relevant"),
}

// Vocabulary gives all answers.
func (Answer) Vocabulary() mabra.Vocabulary { return answers }

// says reports whether the mark has an answer, or says why it has none.
func (m *Mark) says() bool {
	return m.Answer != "" && m.Answer != Answered ||
		len(m.Strengths) > 0 || len(m.Worries) > 0 || m.Note != "" || m.Rating != nil || m.Wished != nil
}

// rated reports whether the reading places anything on a scale.
func (r *Reading) rated() bool {
	return slices.ContainsFunc(r.Indicators, func(m Mark) bool { return m.Rating != nil || m.Wished != nil })
}

// answer gives the mark's answer: what says something and has none is answered.
func (m *Mark) answer() Answer {
	if m.Answer == "" {
		return Answered
	}
	return m.Answer
}

// hasAreas reports whether the reading speaks of areas, which only its model explains.
func (r *Reading) hasAreas() bool {
	return slices.ContainsFunc(r.Indicators, func(m Mark) bool { return m.Area != "" })
}

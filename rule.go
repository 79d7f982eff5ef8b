package mabra

import "slices"

// An Origin says what a rule rests on. Law is kept apart from everything else.
type Origin string

// The origins of rules.
const (
	OriginLaw       Origin = "law"       // a statute in force
	OriginGuidance  Origin = "guidance"  // national guidance
	OriginAgreement Origin = "agreement" // an agreement between principals, or a programme's own way of working
	OriginQuality   Origin = "quality"   // what audits and reviews have found to go wrong
	OriginStructure Origin = "structure" // the format: the document has to hold together
)

var origins = Vocabulary{
	TermOf(OriginLaw, "lag", "law"),
	TermOf(OriginGuidance, "vägledning", "guidance"),
	TermOf(OriginAgreement, "överenskommelse", "agreement"),
	TermOf(OriginQuality, "kvalitet", "quality"),
	TermOf(OriginStructure, "dokumentets form", "the form of the document"),
}

// Vocabulary gives all origins.
func (Origin) Vocabulary() Vocabulary { return origins }

// A Rule says one thing that a document shall keep to. The ID is the contract: it is never changed and never reused.
// The texts may get better at any time.
type Rule struct {
	ID         string
	Severity   Severity // before the document's status and practice model have had their say
	OfForm     bool     // about the form of a document, before anybody asks what it says
	WhenActive bool     // a rule of completeness: only information while the document is a draft
	Forms      []string // the forms of plan it is for; none means all
	Models     []string // the practice models it is for; none means all
	Origin     Origin
	Source     Text        // what to read: chapter and section of a law, or the guidance
	Grounds    []Ground    // the same country by country, where it is not the same in all; Source sums them up
	Law        []Provision // of a rule of law: the texts it rests on, the oldest first; Source sums them up
	Abroad     Provision   // of a rule of law: what it rests on where Swedish law does not hold; zero when nothing
	Words      Words       // the words the rule goes by
	Lists      []WordList  // the lists of words that it goes by together with other rules

	Title    Text      // a few words
	What     Text      // what is wrong, for a reader who meets the rule for the first time
	Why      Text      // why it matters
	Mend     Text      // what to do
	Messages []Variant // one line for a finding; {name} is replaced by the finding's argument of that name
	Phrases  []Variant // parts of sentences that messages are put together from
}

// A Variant is one of several texts of a rule, called by a name. The only one of its kind has no name.
type Variant struct {
	Name string
	Text Text
}

// Message gives the variant called name of the message for a finding. It is empty where the rule has none of that name.
func (r *Rule) Message(name string) Text { return named(r.Messages, name) }

// Phrase gives the part of a sentence called name. It is empty where the rule has none of that name.
func (r *Rule) Phrase(name string) Text { return named(r.Phrases, name) }

func named(variants []Variant, name string) Text {
	for i := range variants {
		if variants[i].Name == name {
			return variants[i].Text
		}
	}
	return Text{}
}

// Clone gives a copy that shares nothing with r.
func (r *Rule) Clone() Rule {
	c := *r
	c.Forms, c.Models, c.Law = slices.Clone(r.Forms), slices.Clone(r.Models), slices.Clone(r.Law)
	c.Grounds = slices.Clone(r.Grounds)
	for i := range c.Law {
		c.Law[i].Acts = slices.Clone(c.Law[i].Acts)
	}
	c.Abroad.Acts = slices.Clone(c.Abroad.Acts)
	c.Words = Words{Sv: slices.Clone(r.Words.Sv), En: slices.Clone(r.Words.En)}
	c.Lists = slices.Clone(r.Lists)
	for i := range c.Lists {
		words := &c.Lists[i].Words
		*words = Words{Sv: slices.Clone(words.Sv), En: slices.Clone(words.En)}
	}
	c.Messages, c.Phrases = slices.Clone(r.Messages), slices.Clone(r.Phrases)
	return c
}

// A Ground is what a rule rests on in one country.
type Ground struct {
	Country string // a code, as in plan.Country
	Origin  Origin
	Text    Text
}

// ground gives what the rule rests on in a country; all of it where the rule does not say.
func (r *Rule) ground(country string) Ground {
	if i := slices.IndexFunc(r.Grounds, func(g Ground) bool { return g.Country == country }); i >= 0 {
		return r.Grounds[i]
	}
	return Ground{Country: country, Origin: r.Origin, Text: r.Source}
}

// Fixed reports whether a finding of the rule, as serious as that, is told whatever a comment, a setting, a practice model or
// a baseline says: an error of law, and one that keeps the document from holding together or from being read. What cannot
// be read may hide what the law demands.
func (r *Rule) Fixed(severity Severity) bool {
	return severity == Error && (r.Origin == OriginLaw || r.Origin == OriginStructure)
}

// A Provision is a text of law and the days between which it is in force.
type Provision struct {
	From  Date       // the first day; zero when it is not known
	Until Date       // the last day; zero while the text is in force
	Text  Text       // chapter, section and law
	Acts  []Citation // the same, act by act
}

// A Citation is one act of those that a provision is of.
type Citation struct {
	Text Text   // the act, with the chapters and sections that are cited
	Link string // where the act can be read; empty where that is not known
}

// IsZero reports whether there is no text.
func (p Provision) IsZero() bool { return p.Text == Text{} }

// InForce gives the provision that was in force on a day, or nil. Without a day it gives the newest, and for a day before
// all of them the oldest.
func (r *Rule) InForce(day Date) *Provision {
	for i := len(r.Law) - 1; i >= 0; i-- {
		if p := &r.Law[i]; day.IsZero() || !day.Before(p.From) && !day.After(p.Until) {
			return p
		}
	}
	if len(r.Law) > 0 && day.Before(r.Law[0].From) {
		return &r.Law[0]
	}
	return nil
}

// At gives a finding of the rule at a place in a file, with the rule's own severity.
func (r *Rule) At(file string, at Position) Finding {
	return Finding{File: file, Position: at, Rule: r, Severity: r.Severity}
}

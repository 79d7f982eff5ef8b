package document

import (
	"errors"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// A Result is what there is to say about one text.
type Result struct {
	Documents []Document     // those whose kind is known, as far as they were understood
	Findings  mabra.Findings // sorted, without what is silenced or known since before
	Known     mabra.Findings // those that a baseline knows, sorted
	Folder    *Folder        // whose settings they were checked under; nil where there are none

	sources sources
}

// sources are what the documents of texts were read from, by the names that findings give the texts.
type sources map[string][]*yamldoc.Source

// Err gives nil when nothing is an error, neither in the documents nor in the settings that hold for them. Like that of
// mabra.Findings it is safe to log.
func (r Result) Err() error {
	return errors.Join(r.Folder.Err(), r.Findings.Err())
}

// Validate reads the documents of a text and checks all there is to check: their form, what they say, and what is seen
// only in several of them together. Name is that of the text in findings and, with WithSettings, where it lies.
func Validate(name string, data []byte, options ...Option) Result {
	v := NewValidator(options...)
	return v.Settle(v.Check(name, data)).Result
}

// A Validator validates many texts, in two steps. Check looks at each on its own, and may be called from many
// goroutines at once. Settle looks at it beside the ones before, and so has to be called for one after the other, in
// the same order whenever the findings are to be the same. It keeps nothing of a text but what it knows the children by.
type Validator struct {
	choices
	together plan.Together
}

// NewValidator gives a Validator that has settled no text yet.
func NewValidator(options ...Option) *Validator {
	v := new(Validator)
	for _, option := range options {
		option(&v.choices)
	}
	return v
}

// A Checked is what there is to say about a text on its own.
type Checked struct {
	Result

	name    string
	plans   []*plan.Plan
	ignores []ignore
	all     mabra.Findings // also what is silenced
}

// Check reads a text and checks each of its documents. A text whose name says that it holds settings is checked as those, with
// the models that they name where WithSettings says in what files to look.
func (v *Validator) Check(name string, data []byte) *Checked {
	c := &Checked{name: name}
	if HoldsSettings(name) {
		settings := v.folders.settings(name, data)
		c.all, c.sources = settings.findings, settings.sources
		v.conclude(c)
		return c
	}
	c.Folder = v.folders.Of(name)
	read := readAll(name, data, mabra.LimitsOf(v.reading...), kinds)
	c.Documents, c.ignores, c.all = read.documents, readIgnores(read.comments), read.findings
	c.sources = sources{name: read.sources}
	c.all = append(c.all, notJSON(name, data, read.findings)...)
	for _, document := range c.Documents {
		if tooMany(c.all) {
			break // capped says that not all is told
		}
		c.all = append(c.all, document.Check(v.checkOptions(c.Folder)...)...)
		if p, ok := document.(*plan.Plan); ok {
			c.plans = append(c.plans, p)
		}
	}
	c.all = c.all.Sort()
	v.conclude(c)
	return c
}

// TooLarge gives what there is to say about a text that the caller did not read, because it has more bytes than limit.
// The limits of reading bound one document of a text; a caller that reads texts from outside bounds those.
func (v *Validator) TooLarge(name string, limit int) *Checked {
	c := &Checked{name: name, all: mabra.Findings{yamldoc.FileTooLarge(name, limit)}}
	c.Folder = v.folders.Of(name)
	v.conclude(c)
	return c
}

// Settle takes up one more text and gives what there is to say about it beside the ones before: c itself, where that is
// nothing more.
func (v *Validator) Settle(c *Checked) *Checked {
	var more mabra.Findings
	for _, p := range c.plans {
		more = append(more, v.together.Add(p, v.checkOptions(c.Folder)...)...)
	}
	if more == nil {
		return c
	}
	settled := *c
	settled.all = slices.Concat(c.all, more).Sort()
	v.conclude(&settled)
	return &settled
}

// conclude makes of all that was found what there is to say: without what is silenced in the text, as serious as the
// settings see it, and without what is known.
func (v *Validator) conclude(c *Checked) {
	c.Findings, c.Known = c.Folder.adjust(capped(c.name, silence(c.name, c.ignores, c.all))), nil
	c.Result = v.baseline.Apply(c.Result)
}

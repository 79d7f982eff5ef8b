package wheel

import (
	"embed"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/shelf"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// ModelKind is the kind of document that a Model is.
const ModelKind = "WheelModel"

// A Model is one programme's version of the wheel: its own name, and its own label, order and meaning of each of the
// eight indicators. A label that no source confirms has Verified false; a municipality that knows better replaces it
// by a file of its own in the same form.
type Model struct {
	Name       string         `yaml:"name" validate:"required,localid" privacy:"structure"`
	Title      string         `yaml:"title" validate:"required" privacy:"structure"` // what the programme calls its wheel
	Language   mabra.Language `yaml:"language" validate:"required,language,max=35" privacy:"structure"`
	Source     string         `yaml:"source" validate:"required" privacy:"structure"` // where the title and the order were read
	Date       mabra.Date     `yaml:"date" privacy:"structure"`                       // of the source
	Verified   bool           `yaml:"verified" privacy:"structure"`                   // the source confirms title and order
	Note       string         `yaml:"note" privacy:"structure"`
	Indicators []Label        `yaml:"indicators" privacy:"structure"` // in the model's own order
	Areas      []Area         `yaml:"areas" privacy:"structure"`      // parts that are no indicator: beside the eight, or instead
	X          mabra.Fields   `privacy:"structure"`

	Text mabra.Written `yaml:"-"` // what the model was read from; zero for one built in Go
}

// A Label is what a model calls an indicator.
type Label struct {
	Indicator Indicator    `yaml:"indicator" validate:"required,known" privacy:"structure"`
	Label     string       `yaml:"label" validate:"required" privacy:"structure"`
	Meaning   string       `yaml:"meaning" privacy:"structure"`  // in the library's own words
	Source    string       `yaml:"source" privacy:"structure"`   // of the label, where it is not the model's
	Verified  bool         `yaml:"verified" privacy:"structure"` // the source confirms the label
	X         mabra.Fields `privacy:"structure"`
}

// An Area is a part of a programme's wheel that is not one of the eight indicators. It covers those of them that it speaks
// of; one that speaks of something else, such as hope, covers none.
type Area struct {
	ID       string       `yaml:"id" validate:"required,localid" privacy:"structure"`
	Label    string       `yaml:"label" validate:"required" privacy:"structure"`
	Covers   []Indicator  `yaml:"covers" validate:"dive,required,known" privacy:"structure"`
	Meaning  string       `yaml:"meaning" privacy:"structure"`  // in the library's own words
	Source   string       `yaml:"source" privacy:"structure"`   // of the label, where it is not the model's
	Verified bool         `yaml:"verified" privacy:"structure"` // the source confirms the label
	X        mabra.Fields `privacy:"structure"`
}

// term gives the area as a word of the wheel. Its label is in the language of its model.
func (a *Area) term() mabra.Term {
	return mabra.Term{Key: a.ID, Label: mabra.Text{Sv: a.Label, En: a.Label}}
}

// areaTerms gives the areas of the model's own, by their ids.
func (m *Model) areaTerms() mabra.Vocabulary {
	terms := make(mabra.Vocabulary, len(m.Areas))
	for i := range m.Areas {
		terms[i] = m.Areas[i].term()
	}
	return terms
}

// lacks reports whether the model has areas of its own, and none with the id.
func (m *Model) lacks(area string) bool {
	return m != nil && area != "" && len(m.Areas) > 0 && !m.areaTerms().Has(area)
}

// ParseModel reads a model of the wheel, a municipality's own file for instance.
func ParseModel(file string, data []byte, options ...mabra.ReadOption) (*Model, mabra.Findings) {
	return yamldoc.ReadOne[Model](file, data, mabra.LimitsOf(options...), ModelKind)
}

// Check checks that the model holds together: each of the eight indicators once, where it has no areas of its own.
func (m *Model) Check(options ...mabra.CheckOption) mabra.Findings {
	m = check.Said(m)
	source := yamldoc.Of(m.Text, m)
	findings := check.Common(m, source, mabra.NewChecking(options...), check.Care{})
	findings = append(findings, m.checkIndicators(source)...)
	source.Locate(findings)
	return findings.Sort()
}

// checkIndicators reports indicators that the model lacks or has twice.
func (m *Model) checkIndicators(source *yamldoc.Source) mabra.Findings {
	var findings mabra.Findings
	list := mabra.Path("indicators")
	switch {
	case source.Unread(list) || source.Unread("areas") || m.unreadIndicator(source):
		return nil
	case len(m.Indicators) == 0 && len(m.Areas) == 0:
		return mabra.Findings{missing(list, "indicators", yamldoc.Filled(rules.MissingField.Phrase("instead"), "other", "areas"))}
	}
	for _, indicator := range mabra.Values[Indicator]() {
		first := slices.IndexFunc(m.Indicators, func(l Label) bool { return l.Indicator == indicator })
		if first < 0 {
			if len(m.Areas) == 0 {
				findings = append(findings, missing(list, "indicator: "+string(indicator), ""))
			}
			continue
		}
		for i := first + 1; i < len(m.Indicators); i++ {
			if m.Indicators[i].Indicator == indicator {
				findings = append(findings, mabra.Finding{
					Path: list.Index(i).Field("indicator"), Rule: &rules.DuplicateID, Severity: mabra.Error,
					Related: []mabra.Related{{Path: list.Index(first), Note: rules.DuplicateID.Phrase("first")}},
				})
			}
		}
	}
	return findings
}

func missing(path mabra.Path, field string, hint any) mabra.Finding {
	return mabra.Finding{
		Path: path, Rule: &rules.MissingField, Severity: mabra.Error,
		Args: []mabra.Arg{{Name: "field", Value: field}, {Name: "hint", Value: hint}},
	}
}

// unreadIndicator reports whether one of the indicators could not be read, so that nobody can tell which are missing.
func (m *Model) unreadIndicator(source *yamldoc.Source) bool {
	for i := range m.Indicators {
		if source.Unread(mabra.Path("indicators").Index(i).Field("indicator")) {
			return true
		}
	}
	return false
}

// Encode writes the model in canonical form. The error says where it holds something no document can hold.
func (m *Model) Encode(format mabra.Format) ([]byte, error) {
	return yamldoc.Write(ModelKind, m, format)
}

// Label gives what the model calls an indicator, and whether a source confirms it. For an indicator that the model does
// not have it gives the empty string.
func (m *Model) Label(i Indicator) (label string, verified bool) {
	for j := range m.Indicators {
		if m.Indicators[j].Indicator == i {
			return m.Indicators[j].Label, m.Indicators[j].Verified
		}
	}
	return "", false
}

//go:embed models/*.yaml
var modelFiles embed.FS

var models = shelf.Shelf{Files: modelFiles, Folder: "models"}

// Models lists the names of the models that come with the library.
func Models() []string { return models.Names() }

// LoadModel gives the model called name that comes with the library, and whether there is one.
func LoadModel(name string) (*Model, bool) {
	m, ok := ownModels()[name]
	if !ok {
		return nil, false
	}
	return m.Clone(), true
}

// Clone gives a copy of the model that shares nothing with it that can be changed.
func (m *Model) Clone() *Model { return fields.Clone(m) }

// covers gives the indicators that the area with an id covers.
func (m *Model) covers(area string) []Indicator {
	for i := range m.Areas {
		if m.Areas[i].ID == area {
			return m.Areas[i].Covers
		}
	}
	return nil
}

// Blank gives a reading with all the model's parts in its own order, to be filled in. Nothing is answered in it, and
// a part that stays empty is told of by Check until somebody has answered, or has said why not. A nil model gives the
// eight indicators.
func (m *Model) Blank(day mabra.Date, voice Voice, by string) Reading {
	r := Reading{Date: day, Voice: voice, By: by}
	if m != nil {
		r.Model = m.Name
	}
	parts := partsOf(m)
	r.Indicators = make([]Mark, len(parts))
	for i, p := range parts {
		r.Indicators[i] = Mark{Indicator: p.Indicator, Area: p.Area}
	}
	return r
}

package document

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// SettingsKind is the kind of document that Settings are.
const SettingsKind = "Config"

// Settings say how the documents of a folder are checked.
type Settings struct {
	Model    string            `yaml:"model" privacy:"structure"` // a practice model's name, or the file of one's own
	Models   []string          `yaml:"models" validate:"dive,required" privacy:"structure"`
	Language mabra.Language    `yaml:"language" validate:"omitempty,oneof=sv en" privacy:"structure"`
	At       mabra.Date        `yaml:"at" privacy:"structure"` // the day of checking, for a folder of examples
	Exclude  []string          `yaml:"exclude" validate:"dive,required" privacy:"structure"`
	Rules    []plan.RuleChange `yaml:"rules" privacy:"structure"`
	X        mabra.Fields      `privacy:"structure"`
}

// writtenSettings are settings together with the text they were read from.
type writtenSettings struct {
	Settings `yaml:",inline"`

	Text mabra.Written `yaml:"-"`
}

// A Folder is a folder with settings, which hold for the documents in it and below it, down to the next such folder.
type Folder struct {
	Settings
	File string // with the settings, as findings name it

	in       *Folders
	path     string // inside the file system
	model    *plan.PracticeModel
	own      models
	weights  map[string]plan.ModelWeight
	findings mabra.Findings
	unread   []*fs.PathError
}

// Findings gives what is wrong with the settings, and with the models that they name.
func (f *Folder) Findings() mabra.Findings { return slices.Clone(f.findings) }

// Unread lists the files that could not be read: the one with the settings, whose settings then are empty, or one of
// models that they name. Their paths are such as findings name files by.
func (f *Folder) Unread() []*fs.PathError { return slices.Clone(f.unread) }

// Err gives nil when the settings and what they name could be read and nothing in them is an error.
func (f *Folder) Err() error {
	all := []error{f.findings.Err()}
	for _, err := range f.unread {
		all = append(all, err)
	}
	return errors.Join(all...)
}

// Excludes reports whether the settings leave out the file called name. Validate does not ask: it checks what it is
// given. Whoever gathers files does. A nil Folder leaves out nothing.
func (f *Folder) Excludes(name string) bool {
	if f == nil || len(f.Exclude) == 0 {
		return false
	}
	inside := f.in.resolve(name)
	if f.path != "." {
		var below bool
		if inside, below = strings.CutPrefix(inside, f.path+"/"); !below {
			return false
		}
	}
	return slices.ContainsFunc(f.Exclude, func(pattern string) bool {
		return doublestar.MatchUnvalidated(pattern, inside)
	})
}

// adjust gives the findings with the severities that the settings give the rules.
func (f *Folder) adjust(findings mabra.Findings) mabra.Findings {
	if f == nil || len(f.weights) == 0 {
		return findings
	}
	var adjusted mabra.Findings
	for _, finding := range findings {
		weight, changed := f.weights[finding.Rule.ID]
		switch {
		case !changed || fixed(finding.Rule, finding.Rule.Severity):
		case weight == plan.WeightOff:
			continue
		default:
			if severity, ok := mabra.ParseSeverity(string(weight)); ok {
				finding.Severity = severity
			}
		}
		adjusted = append(adjusted, finding)
	}
	return adjusted
}

// fixed reports whether a finding of a rule, as serious as that, is told whatever a comment, a setting or a baseline says: an
// error of law, and one that keeps the document from holding together or from being read. What cannot be read may hide
// what the law demands.
func fixed(rule *mabra.Rule, severity mabra.Severity) bool {
	return severity == mabra.Error && (rule.Origin == mabra.OriginLaw || rule.Origin == mabra.OriginStructure)
}

// parse reads the text with the settings, and what they name.
func (f *Folder) parse(text []byte) {
	written, findings := yamldoc.ReadOne[writtenSettings](f.File, text, mabra.DefaultLimits(), SettingsKind)
	f.Settings = written.Settings
	f.weights = make(map[string]plan.ModelWeight, len(f.Rules))
	for _, change := range f.Rules {
		f.weights[change.Rule] = change.Severity
	}
	aboutModels := f.readModels()
	findings = append(findings, written.check()...)
	if m, more, ok := f.practice(); ok {
		f.model = m
		aboutModels = append(aboutModels, more...)
	} else {
		findings = append(findings, unknownValue("model", f.Model, plan.Bases()))
	}
	yamldoc.Of(written.Text, written).Locate(findings)
	f.findings = append(findings, aboutModels...).Sort()
}

// check checks the settings: each rule has to exist and to be one that settings may change.
func (s *writtenSettings) check() mabra.Findings {
	s = check.Said(s)
	findings := check.Common(s, yamldoc.Of(s.Text, s), mabra.Checking{}, check.Care{})
	for i, change := range s.Rules {
		at := mabra.Path("rules").Index(i).Field("rule")
		rule, known := rules.Get(change.Rule)
		switch {
		case change.Rule == "": // missing, or unreadable, which is told already
		case !known:
			findings = append(findings, unknownValue(at, change.Rule, rules.IDs()))
		case fixed(&rule, rule.Severity):
			findings = append(findings, mabra.Finding{Path: at, Rule: &rules.RuleNotAdjustable, Severity: mabra.Error})
		}
	}
	return findings
}

func unknownValue(at mabra.Path, written string, known []string) mabra.Finding {
	return mabra.Finding{
		Path: at, Rule: &rules.UnknownValue, Severity: mabra.Error,
		Args: []mabra.Arg{yamldoc.Suggestion(written, known), {Name: "allowed", Value: known}},
	}
}

// readModels reads the files of models that the settings make known. It gives what is wrong with them.
func (f *Folder) readModels() mabra.Findings {
	var findings mabra.Findings
	var read []Document
	for _, name := range f.Models {
		file := path.Join(f.path, name)
		shown := f.in.shown(file)
		text, err := fs.ReadFile(f.in.files, file)
		if err != nil {
			f.unread = append(f.unread, unreadable(shown, err))
			continue
		}
		documents, _, found := parseAll(shown, text, mabra.DefaultLimits(), modelKinds)
		findings = append(findings, found...)
		for _, document := range documents {
			f.own.add(document)
		}
		read = append(read, documents...)
	}
	for _, document := range read {
		findings = append(findings, document.Check(f.own.known()...)...)
	}
	return findings
}

// practice gives the practice model that the settings name: one that comes with the library, one that the settings make
// known, or one's own by the file it stands in. The findings are about that file. It gives false where there is none of
// that name.
func (f *Folder) practice() (*plan.PracticeModel, mabra.Findings, bool) {
	if f.Model == "" {
		return nil, nil, true
	}
	if m, ok := plan.LoadBase(f.Model); ok {
		return m, nil, true
	}
	if m := f.own.practice(f.Model); m != nil {
		return m, nil, true
	}
	file := path.Join(f.path, f.Model)
	text, err := fs.ReadFile(f.in.files, file)
	if err != nil {
		return nil, nil, false
	}
	m, findings := plan.ParseModel(f.in.shown(file), text)
	return m, append(findings, m.Check(f.own.known()...)...), true
}

package document

import (
	"errors"
	"io/fs"
	"slices"

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
	Language mabra.Language    `yaml:"language" privacy:"structure"` // of what is said about the documents
	At       mabra.Date        `yaml:"at" privacy:"structure"`       // the day of checking, for a folder of examples
	Exclude  []string          `yaml:"exclude" validate:"dive,required" privacy:"structure" holds:"patterns"`
	Rules    []plan.RuleChange `yaml:"rules" privacy:"structure"`

	SkipForeign bool `yaml:"skipForeign" privacy:"structure"` // files that are no documents of the format are let be

	X mabra.Fields `privacy:"structure"`
}

// writtenSettings are settings together with the text they were read from.
type writtenSettings struct {
	Settings `yaml:",inline"`

	Text mabra.Written `yaml:"-"`
}

// A Folder is a folder with settings, which hold for the documents in it and below it, down to the next such folder. A nil
// Folder is one without settings: its methods find nothing.
type Folder struct {
	Settings
	File string // with the settings, as findings name it

	in       *Folders
	path     string // inside the file system
	written  *writtenSettings
	patterns []*pattern
	model    *plan.PracticeModel
	own      models
	weights  map[string]plan.ModelWeight
	findings mabra.Findings
	sources  sources // of the settings, and of the models that they name
	unread   []*fs.PathError
}

// CheckOptions gives the options by which the folder's settings hold for whoever checks or lays out a document in it without
// Validate: the models of one's own that they name are known, and their practice model goes before the one that a plan
// names. What they say of the day and of rules is not among them.
func (f *Folder) CheckOptions() []mabra.CheckOption {
	if f == nil {
		return nil
	}
	return append(f.own.known(), under(f.model)...)
}

// PracticeModel gives the practice model that the settings name, for whoever makes a new document in the folder; nil where
// they name none, or one that there is not. It is not to be changed.
func (f *Folder) PracticeModel() *plan.PracticeModel {
	if f == nil {
		return nil
	}
	return f.model
}

// Findings gives what is wrong with the settings, and with the models that they name.
func (f *Folder) Findings() mabra.Findings {
	if f == nil {
		return nil
	}
	return slices.Clone(f.findings)
}

// Unread lists the files that could not be read: the one with the settings, whose settings then are empty, or one of
// models that they name. Their paths are such as findings name files by.
func (f *Folder) Unread() []*fs.PathError {
	if f == nil {
		return nil
	}
	return slices.Clone(f.unread)
}

// Err gives nil when the settings and what they name could be read and nothing in them is an error.
func (f *Folder) Err() error {
	if f == nil {
		return nil
	}
	all := []error{f.findings.Err()}
	for _, err := range f.unread {
		all = append(all, err)
	}
	return errors.Join(all...)
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
		case !changed || finding.Rule.Fixed(finding.Rule.Severity):
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

// parse reads the text with the settings, and what they name.
func (f *Folder) parse(text []byte) {
	written, findings := yamldoc.ReadOne[writtenSettings](f.File, text, mabra.DefaultLimits(), SettingsKind)
	f.written, f.Settings = written, written.Settings
	source := yamldoc.Of(written.Text, written)
	f.sources = sources{f.File: {source}}
	f.weights = make(map[string]plan.ModelWeight, len(f.Rules))
	for _, change := range f.Rules {
		f.weights[change.Rule] = change.Severity
	}
	aboutModels, sameName := f.readModels()
	findings = append(append(findings, written.check()...), sameName...)
	more, ok := f.practice()
	if aboutModels = append(aboutModels, more...); !ok {
		findings = append(findings, unknownValue("model", f.Model, slices.Concat(plan.Bases(), f.own.names())))
	}
	var never mabra.Findings
	f.patterns, never = patterns(f.Exclude)
	findings = append(findings, never...)
	findings = check.Capped(findings)
	source.Locate(findings)
	findings = f.silence(readIgnores(source.Comments(meantToSilence)), findings)
	f.findings = f.adjust(capped(f.File, append(findings, aboutModels...).Sort()))
}

// silence leaves out the findings about the settings that comments in them silence. That a pattern is idle is seen later:
// comments are held against it already now, so that none is called idle itself that is not.
func (f *Folder) silence(ignores []ignore, findings mabra.Findings) mabra.Findings {
	if ignores == nil {
		return findings
	}
	isIdle := func(finding mabra.Finding) bool { return finding.Variant == idle }
	kept := silence(f.File, ignores, append(findings, f.idle(f.patterns)...).Sort())
	told := map[mabra.Path]bool{}
	for _, finding := range kept {
		told[finding.Path] = told[finding.Path] || isIdle(finding)
	}
	for i, p := range f.patterns {
		p.silenced = !told[mabra.Path("exclude").Index(i)]
	}
	return slices.DeleteFunc(kept, isIdle)
}

// check checks the settings: each rule has to exist, once, and to be one that settings may change.
func (s *writtenSettings) check() mabra.Findings {
	s = check.Said(s)
	source := yamldoc.Of(s.Text, s)
	findings := append(check.Common(s, source, mabra.Checking{}, check.Care{}), s.twice()...)
	silent := s.Language == "" && (!source.Written("language") || source.Unread("language"))
	if !silent && !slices.Contains(mabra.Languages(), s.Language) {
		findings = append(findings, unknownValue("language", string(s.Language), languages()))
	}
	searched, ids := 0, rules.IDs()
	for i, change := range s.Rules {
		if check.Enough(findings) {
			break
		}
		at := mabra.Path("rules").Index(i).Field("rule")
		rule, known := rules.Get(change.Rule)
		switch {
		case change.Rule == "": // missing, or unreadable, which is told already
		case !known:
			written := change.Rule
			if searched++; searched > mostSearches {
				written = "" // no near name is looked for
			}
			findings = append(findings, unknownValue(at, written, ids))
		case rule.Fixed(rule.Severity):
			findings = append(findings, mabra.Finding{Path: at, Rule: &rules.RuleNotAdjustable, Severity: mabra.Error})
		}
	}
	return findings
}

func languages() []string {
	var names []string
	for _, language := range mabra.Languages() {
		names = append(names, string(language))
	}
	return names
}

func unknownValue(at mabra.Path, written string, known []string) mabra.Finding {
	return mabra.Finding{
		Path: at, Rule: &rules.UnknownValue, Severity: mabra.Error,
		Args: []mabra.Arg{yamldoc.Suggestion(written, known), {Name: "allowed", Value: known}},
	}
}

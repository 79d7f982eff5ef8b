package cli

import (
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/bmatcuk/doublestar/v4"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/rules"
)

// configName is the name of the file with settings. It holds for the documents in its folder and in the folders below,
// up to the next such file.
const configName = ".mabra.yaml"

// configKind is the kind of document that a Config is.
const configKind = "Config"

// A Config holds the settings of a folder.
type Config struct {
	Model    string            `yaml:"model" privacy:"structure"` // a practice model's name, or the file of one's own
	Language mabra.Language    `yaml:"language" validate:"omitempty,oneof=sv en" privacy:"structure"`
	At       mabra.Date        `yaml:"at" privacy:"structure"` // the day of checking, for a folder of examples
	Exclude  []string          `yaml:"exclude" validate:"dive,required" privacy:"structure"`
	Rules    []plan.RuleChange `yaml:"rules" privacy:"structure"`
	X        mabra.Fields      `privacy:"structure"`

	Text mabra.Written `yaml:"-"`

	folder   string
	model    *plan.PracticeModel
	findings mabra.Findings
}

// configs finds the settings that hold for a file, and reads each file of settings once.
type configs struct {
	*session
	here  string // the folder one stands in
	mutex sync.Mutex
	known map[string]*Config // by folder; nil where none holds
}

func (s *session) newConfigs() *configs {
	here, _ := os.Getwd() // without it, files named from here have no settings
	return &configs{session: s, here: here, known: map[string]*Config{}}
}

// absolute gives the whole path of a file.
func (c *configs) absolute(file string) string {
	if filepath.IsAbs(file) {
		return filepath.Clean(file)
	}
	return filepath.Join(c.here, file)
}

// of gives the settings that hold for a file, or nil.
func (c *configs) of(file string) *Config {
	if file == stdin {
		file = configName // what is sent in has the settings of the folder one stands in
	}
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return c.in(filepath.Dir(c.absolute(file)))
}

func (c *configs) in(folder string) *Config {
	if config, ok := c.known[folder]; ok {
		return config
	}
	config := c.readIn(folder)
	if parent := filepath.Dir(folder); config == nil && parent != folder {
		config = c.in(parent)
	}
	c.known[folder] = config
	return config
}

func (c *configs) readIn(folder string) *Config {
	path := filepath.Join(folder, configName)
	text, err := os.ReadFile(path)
	if err != nil {
		return nil
	}
	name := c.shown(path)
	config, findings := yamldoc.ReadOne[Config](name, text, mabra.DefaultLimits(), configKind)
	config.folder = folder
	findings = append(findings, config.check()...)
	model, more, err := c.practice(c.modelFile(config))
	if err != nil {
		f := rules.UnknownValue.At(name, mabra.Position{})
		names := practiceNames()
		f.Path, f.Args = "model", []mabra.Arg{yamldoc.Suggestion(config.Model, names), {Name: "allowed", Value: names}}
		more = mabra.Findings{f}
	}
	config.model = model
	findings = append(findings, more...)
	yamldoc.Of(config.Text, config).Locate(findings)
	config.findings = findings.Sort()
	return config
}

// settingsLanguage gives the language of the settings in the folder one stands in, or "".
func settingsLanguage() mabra.Language {
	text, err := os.ReadFile(configName)
	if err != nil {
		return ""
	}
	config, _ := yamldoc.ReadOne[Config](configName, text, mabra.DefaultLimits(), configKind)
	return config.Language
}

// modelFile gives the model that the settings name; a file is looked for from the folder of the settings.
func (c *configs) modelFile(config *Config) string {
	if _, ok := shippedPractice(config.Model); ok || config.Model == "" {
		return config.Model
	}
	return filepath.Join(config.folder, config.Model)
}

// shown gives a path as seen from where one stands, where that is possible.
func (c *configs) shown(path string) string {
	if relative, err := filepath.Rel(c.here, path); err == nil {
		return filepath.ToSlash(relative)
	}
	return path
}

// check checks the settings: each rule has to exist and to be one that settings may change.
func (c *Config) check() mabra.Findings {
	findings := check.Common(c, yamldoc.Of(c.Text, c), mabra.Checking{}, check.Care{})
	for i, change := range c.Rules {
		path := mabra.Path("rules").Index(i).Field("rule")
		rule, known := rules.Get(change.Rule)
		switch {
		case yamldoc.Of(c.Text, c).Unread(path) || change.Rule == "":
		case !known:
			ids := rules.IDs()
			findings = append(findings, mabra.Finding{Path: path, Rule: &rules.UnknownValue, Severity: mabra.Error,
				Args: []mabra.Arg{yamldoc.Suggestion(change.Rule, ids), {Name: "allowed", Value: ids}}})
		case fixed(&rule):
			findings = append(findings, mabra.Finding{Path: path, Rule: &rules.RuleNotAdjustable, Severity: mabra.Error})
		}
	}
	return findings
}

// fixed reports whether settings leave a rule as it is: an error of law or of form.
func fixed(rule *mabra.Rule) bool {
	return rule.Severity == mabra.Error && (rule.Origin == mabra.OriginLaw || rule.Origin == mabra.OriginStructure)
}

// excludes reports whether the settings leave out a file, given by its whole path.
func (c *Config) excludes(file string) bool {
	if c == nil || len(c.Exclude) == 0 {
		return false
	}
	inside, err := filepath.Rel(c.folder, file)
	return err == nil && slices.ContainsFunc(c.Exclude, func(pattern string) bool {
		return doublestar.MatchUnvalidated(pattern, filepath.ToSlash(inside))
	})
}

// adjust gives the findings with the severities that the settings give the rules.
func (c *Config) adjust(findings mabra.Findings) mabra.Findings {
	if c == nil || len(c.Rules) == 0 {
		return findings
	}
	weights := map[string]plan.ModelWeight{}
	for _, change := range c.Rules {
		weights[change.Rule] = change.Severity
	}
	var adjusted mabra.Findings
	for _, f := range findings {
		weight, changed := weights[f.Rule.ID]
		switch {
		case !changed || fixed(f.Rule):
		case weight == plan.WeightOff:
			continue
		default:
			if severity, ok := mabra.ParseSeverity(string(weight)); ok {
				f.Severity = severity
			}
		}
		adjusted = append(adjusted, f)
	}
	return adjusted
}

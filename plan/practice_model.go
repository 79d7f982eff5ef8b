package plan

import (
	"embed"
	"maps"
	"slices"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/internal/shelf"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
	"github.com/mabra-hjulet/mabra/wheel"
)

// ModelKind is the kind of document that a PracticeModel is.
const ModelKind = "PracticeModel"

// A PracticeModel is a programme's way of working, as data: its names for roles and documents, who the named person
// is at each stage of life, and which rules it sees differently, and why. A model is base plus difference: it says
// only what differs from the model it builds on, or from the form of the plan where it builds on none. Resolved
// gives it whole.
type PracticeModel struct {
	Name      string         `yaml:"name" validate:"required,localid" privacy:"structure"`
	Base      string         `yaml:"base" validate:"localid" privacy:"structure"` // the model or form it builds on
	Title     mabra.Text     `yaml:"title" privacy:"structure"`
	Language  mabra.Language `yaml:"language" validate:"omitempty,language,max=35" privacy:"structure"` // what the programme works in
	Country   Country        `yaml:"country" validate:"known" privacy:"structure"`                      // whose law holds
	Source    string         `yaml:"source" validate:"required" privacy:"structure"`
	Date      mabra.Date     `yaml:"date" privacy:"structure"` // of the source
	Verified  bool           `yaml:"verified" privacy:"structure"`
	Note      string         `yaml:"note" privacy:"structure"`
	Wheel     string         `yaml:"wheel" validate:"localid" privacy:"structure"` // the model of the wheel
	Roles     []RoleName     `yaml:"roles" privacy:"structure"`                    // what the programme calls them
	Documents []DocumentName `yaml:"documents" privacy:"structure"`                // what the programme calls its plans
	FollowUps []DocumentName `yaml:"followUps" privacy:"structure"`                // and the follow-ups of a plan
	Holders   []Holder       `yaml:"namedPerson" privacy:"structure"`              // who is the named person, stage by stage
	Team      []Member       `yaml:"team" privacy:"structure"`                     // who belongs to a barnteam
	Questions []Wording      `yaml:"questions" privacy:"structure"`                // own wording of the five questions
	Forums    []ForumUse     `yaml:"forums" privacy:"structure"`                   // how it holds the kinds of meeting
	Review    *Interval      `yaml:"review" privacy:"structure"`                   // the longest time between two reviews
	// ReviewTimes are those of single forms of plan. They hold before Review.
	ReviewTimes []ReviewTimes `yaml:"reviewTimes" privacy:"structure"`
	Start       *Interval     `yaml:"start" privacy:"structure"` // from judged need to begun work
	Group       *TargetGroup  `yaml:"group" privacy:"structure"` // whom the programme is for
	// Principles are what the programme goes by, in its own order. They are shown and not checked.
	Principles []Principle  `yaml:"principles" privacy:"structure"`
	Rules      []RuleChange `yaml:"rules" privacy:"structure"` // rules it sees differently
	X          mabra.Fields `privacy:"structure"`

	Text mabra.Written `yaml:"-"` // what the model was read from; zero for one built in Go
}

// A RoleName is what a programme calls a role.
type RoleName struct {
	Role     Role         `yaml:"role" validate:"required,known" privacy:"structure"`
	Name     mabra.Text   `yaml:"name" privacy:"structure"`
	Verified bool         `yaml:"verified" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// A DocumentName is what a programme calls a form of plan.
type DocumentName struct {
	Form     Form         `yaml:"form" validate:"required,known" privacy:"structure"`
	Name     mabra.Text   `yaml:"name" privacy:"structure"`
	Verified bool         `yaml:"verified" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// A Holder says who is the named person at one stage of life.
type Holder struct {
	Stage   Stage      `yaml:"stage" validate:"required,known" privacy:"structure"`
	Sectors []Sector   `yaml:"sectors" validate:"required,dive,required,known" privacy:"structure"` // where the person works
	Title   mabra.Text `yaml:"title" privacy:"structure"`
	// Titles are those of the person, in lower case; a part of the word is enough. None: the sector decides alone.
	Titles []string `yaml:"titles" validate:"dive,required" privacy:"structure"`
	// AfterBirth is how long after the birth the one before it may still be the named person: until the first visit.
	AfterBirth *Interval    `yaml:"afterBirth" privacy:"structure"`
	Verified   bool         `yaml:"verified" privacy:"structure"`
	X          mabra.Fields `privacy:"structure"`
}

// A Member is a part that has to be present when a barnteam, or another kind of meeting, is held, or that convenes it: a
// role, or somebody from one of the sectors.
type Member struct {
	Title   mabra.Text `yaml:"title" privacy:"structure"`
	Role    Role       `yaml:"role" validate:"known" privacy:"structure"`
	Sectors []Sector   `yaml:"sectors" validate:"dive,required,known" privacy:"structure"`
	// Titles are of the person, in lower case; none: anybody from the sectors.
	Titles []string     `yaml:"titles" validate:"dive,required" privacy:"structure"`
	Also   *AlsoMember  `yaml:"also" privacy:"structure"`
	X      mabra.Fields `privacy:"structure"`
}

// An AlsoMember is somebody from a service in which some belong to the part and others do not, as a Scottish school nurse
// belongs to health: known by who answers for the service, or by the title. Where neither is written of a service that
// itself may be of the part, nobody knows, and it is let count.
type AlsoMember struct {
	Sectors    []Sector     `yaml:"sectors" validate:"required,dive,required,known" privacy:"structure"`
	Principals []Principal  `yaml:"principals" validate:"dive,required,known" privacy:"structure"`
	Titles     []string     `yaml:"titles" validate:"dive,required" privacy:"structure"` // in lower case; a part is enough
	X          mabra.Fields `privacy:"structure"`
}

// A Wording is a programme's own wording of one of the five questions, whose meaning stays, or from the sixth a further
// question of its own.
type Wording struct {
	Number   int          `yaml:"number" validate:"required,min=1,max=20" privacy:"structure"`
	Text     mabra.Text   `yaml:"text" privacy:"structure"`
	Verified bool         `yaml:"verified" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// A RuleChange is a rule that a model sees differently, and why.
type RuleChange struct {
	Rule     string       `yaml:"rule" validate:"required,localid" privacy:"structure"`
	Severity ModelWeight  `yaml:"severity" validate:"required,known" privacy:"structure"`
	Because  mabra.Text   `yaml:"because" privacy:"structure"`
	X        mabra.Fields `privacy:"structure"`
}

// refused reports whether the rule is one that no way of working can take less seriously.
func (c *RuleChange) refused() bool {
	switch c.Severity {
	case WeightWarning, WeightInfo, WeightOff:
		rule, known := rules.Get(c.Rule)
		return known && rule.Fixed(rule.Severity)
	}
	return false
}

// A ModelWeight is the severity that a model gives a rule, or off.
type ModelWeight string

// The weights. They are the severities as documents spell them, and off, which says that a model does not use a rule.
const (
	WeightError   ModelWeight = "error"
	WeightWarning ModelWeight = "warning"
	WeightInfo    ModelWeight = "info"
	WeightOff     ModelWeight = "off"
)

var modelWeights = mabra.Vocabulary{
	mabra.TermOf(WeightError, "fel", "error"),
	mabra.TermOf(WeightWarning, "varning", "warning"),
	mabra.TermOf(WeightInfo, "upplysning", "info"),
	mabra.TermOf(WeightOff, "används inte", "not used"),
}

// Vocabulary gives the severities and off.
func (ModelWeight) Vocabulary() mabra.Vocabulary { return modelWeights }

//go:embed models/*.yaml forms/*.yaml
var modelFiles embed.FS

var (
	models    = shelf.Shelf{Files: modelFiles, Folder: "models"}
	formBases = shelf.Shelf{Files: modelFiles, Folder: "forms"}
)

// Models lists the names of the practice models that come with the library.
func Models() []string { return models.Names() }

// LoadModel gives the practice model called name that comes with the library, and whether there is one.
func LoadModel(name string) (*PracticeModel, bool) { return load(models, name) }

// Forms lists the forms of plan that have a base of their own: what applies to every plan of the form, and what
// practice models build on. For a plan of another form the one of FormOwn applies.
func Forms() []Form {
	names := formBases.Names()
	return slices.DeleteFunc(mabra.Values[Form](), func(f Form) bool { return !slices.Contains(names, string(f)) })
}

// LoadForm gives the base of a form, which is written as practice models are, and whether the form has one of its own.
func LoadForm(form Form) (*PracticeModel, bool) { return load(formBases, string(form)) }

func load(from shelf.Shelf, name string) (*PracticeModel, bool) {
	text, file, ok := from.Open(name)
	if !ok {
		return nil, false
	}
	m, findings := ParseModel(file, text)
	return m, !findings.HasErrors()
}

// ParseModel reads a practice model, a municipality's own file for instance.
func ParseModel(file string, data []byte, options ...mabra.ReadOption) (*PracticeModel, mabra.Findings) {
	return yamldoc.ReadOne[PracticeModel](file, data, mabra.LimitsOf(options...), ModelKind)
}

// LoadBase gives what a model may build on, and be asked for by: the practice model called name that comes with the library,
// or the base of the form of that name, and whether there is one.
func LoadBase(name string) (*PracticeModel, bool) {
	if m, ok := LoadModel(name); ok {
		return m, true
	}
	return LoadForm(Form(name))
}

// Bases lists the names that LoadBase knows, sorted.
func Bases() []string {
	names := slices.Concat(Models(), formBases.Names())
	slices.Sort(names)
	return names
}

// Encode writes the model in canonical form. The error says where it holds something no document can hold.
func (m *PracticeModel) Encode(format mabra.Format) ([]byte, error) {
	return yamldoc.Write(ModelKind, m, format)
}

// Check checks that the model holds together: that what it builds on exists, the wheel that it names, and
// the rules that it speaks of.
func (m *PracticeModel) Check(options ...mabra.CheckOption) mabra.Findings {
	m = check.Said(m)
	source, checking := yamldoc.Of(m.Text, m), mabra.NewChecking(options...)
	findings := check.Common(m, source, checking, check.Care{})
	if !source.Unread("") {
		findings = append(findings, m.checkNames(source, knownModels(checking))...)
		findings = append(findings, m.checkWheel(source, checking)...)
	}
	source.Locate(findings)
	return findings.Sort()
}

func (m *PracticeModel) checkNames(source *yamldoc.Source, others map[string]*PracticeModel) mabra.Findings {
	var findings mabra.Findings
	known := func(path mabra.Path, name string, names []string) {
		if name != "" && !slices.Contains(names, name) && !source.Unread(path) {
			findings = append(findings, mabra.Finding{
				Path: path, Rule: &rules.UnknownValue, Severity: mabra.Error,
				Args: []mabra.Arg{yamldoc.Suggestion(name, names), {Name: "allowed", Value: names}},
			})
		}
	}
	known("base", m.Base, m.possibleBases(others))
	ids := rules.IDs()
	for i, change := range m.Rules {
		at := mabra.Path("rules").Index(i).Field("rule")
		known(at, change.Rule, ids)
		if change.refused() {
			findings = append(findings, mabra.Finding{Path: at, Rule: &rules.RuleNotAdjustable, Severity: mabra.Error})
		}
	}
	return findings
}

// possibleBases lists what the model may build on: forms, practice models, and among others those that do not build on
// it themselves.
func (m *PracticeModel) possibleBases(others map[string]*PracticeModel) []string {
	names := slices.Concat(Bases(), slices.Collect(maps.Keys(others)))
	slices.Sort(names)
	withIt := map[string]*PracticeModel{m.Name: m}
	maps.Copy(withIt, others)
	return slices.DeleteFunc(slices.Compact(names), func(name string) bool {
		isIt := func(other *PracticeModel) bool { return other.Name == m.Name }
		return name == m.Name || others[name] != nil && slices.ContainsFunc(ancestry(others[name], withIt), isIt)
	})
}

// checkWheel reports that the model names a wheel that nobody knows.
func (m *PracticeModel) checkWheel(source *yamldoc.Source, checking mabra.Checking) mabra.Findings {
	names := wheel.KnownModels(func(c *mabra.Checking) { *c = checking })
	if m.Wheel == "" || slices.Contains(names, m.Wheel) || source.Unread("wheel") {
		return nil
	}
	return mabra.Findings{{
		Path: "wheel", Rule: &rules.UnknownModel, Severity: rules.UnknownModel.Severity, Variant: "wheel",
		Args: []mabra.Arg{yamldoc.Suggestion(m.Wheel, names)},
	}}
}

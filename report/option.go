package report

import (
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// setting is what a format may be told.
type setting struct {
	lang    mabra.Language
	source  bool
	rules   bool
	summary io.Writer // nil: where the findings are written
	show    mabra.Severity
	calm    bool
	failOn  mabra.Severity
	name    func(file string) string
	page    func(*mabra.Rule) string
	version string
}

// An Option changes how a report is written. A format that has no use for an option leaves it alone.
type Option func(*setting)

// WithSource shows, in text, the line that each finding is about, and with it what the document says. Leave it out
// where logs are kept.
func WithSource() Option { return func(s *setting) { s.source = true } }

// SummaryTo writes the summary of a text apart from the findings.
func SummaryTo(w io.Writer) Option { return func(s *setting) { s.summary = w } }

// ByRule adds to the summary of a text how many findings there are of each rule, the most serious first.
func ByRule() Option { return func(s *setting) { s.rules = true } }

// Show leaves out the findings that are less serious than least. They are counted all the same.
func Show(least mabra.Severity) Option { return func(s *setting) { s.show = least } }

// WithoutDrafts leaves out what a draft has not come to yet: rules of completeness, where they are only info in a file that
// is a draft. In a folder of drafts that is most of what is found. It is counted all the same.
func WithoutDrafts() Option { return func(s *setting) { s.calm = true } }

// wants reports whether a finding is to be shown.
func (s setting) wants(f *mabra.Finding, draft bool) bool {
	later := draft && f.Rule.WhenActive && f.Severity == mabra.Info
	return f.Severity >= s.show && (!s.calm || !later)
}

// FailOn says from which severity a finding is a failure, where a format tells failures from what is worth a look: JUnit
// and TAP. Without it an error is.
func FailOn(least mabra.Severity) Option { return func(s *setting) { s.failOn = least } }

// NameBy gives files the names that other programs know them by, such as their paths from the root of a repository, with
// forward slashes. Text and JSON name files as findings do.
func NameBy(name func(file string) string) Option { return func(s *setting) { s.name = name } }

// PageBy gives the page that explains a rule, in Markdown, for formats that carry one: SARIF. Without it the page is made
// of the rule's texts.
func PageBy(page func(*mabra.Rule) string) Option { return func(s *setting) { s.page = page } }

// ByVersion names the version of the program that found it all, such as v1.2.3, in formats that tell of it: SARIF. What is
// no number, as of a program that somebody builds on the way, is told as 0.0.0-devel.
func ByVersion(version string) Option { return func(s *setting) { s.version = version } }

// standardInput is the name of what has none.
const standardInput = "-"

func asNamed(file string) string { return file }

// texts explains rules by their texts.
func texts(lang mabra.Language) func(*mabra.Rule) string {
	return func(rule *mabra.Rule) string {
		var parts []string
		for _, part := range []mabra.Text{rule.What, rule.Why, rule.Mend, rule.Source} {
			if said := part.In(lang); said != "" {
				parts = append(parts, said)
			}
		}
		return strings.Join(parts, "\n\n")
	}
}

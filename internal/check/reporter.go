package check

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/rules"
)

// A Reporter takes up what rules have to say about one document. What rests on something that could not be read is not
// said: nobody knows what stood there.
type Reporter struct {
	source   *yamldoc.Source // in which words that no vocabulary has count as unread
	kind     *fields.Type    // of the document
	unread   map[string]bool // see yamldoc.Source.UnreadFields
	day      mabra.Date      // which text of law the document goes by
	abroad   bool            // Swedish law does not hold
	party    func(string) bool
	severity func(*mabra.Rule) mabra.Severity
	checking mabra.Checking

	base     mabra.Path // where the part stands that is being checked
	rule     *mabra.Rule
	ofItem   []string // what the rule rests on in the item that a finding is about
	findings mabra.Findings
}

// A Circumstance is what findings about a document are made by.
type Circumstance struct {
	Day      mabra.Date                       // the day of the document: which text of law it goes by
	Abroad   bool                             // Swedish law does not hold
	Party    func(string) bool                // whether somebody of the kind takes part: see rules.InForce; nil: no matter
	Severity func(*mabra.Rule) mabra.Severity // nil: the rule's own
	Unsure   []string                         // names of fields, as in a row's RestsOn, that are read and yet not known
	Checking mabra.Checking                   // what the caller wants: rules of a part may ask it for more
}

// NewReporter makes a reporter for a document of the Go type that t describes, beginning with what has been found so far.
func NewReporter(t *fields.Type, source *yamldoc.Source, found mabra.Findings, by Circumstance) *Reporter {
	r := &Reporter{
		kind: t, day: by.Day, abroad: by.Abroad, party: by.Party, severity: by.Severity, checking: by.Checking, findings: found,
	}
	r.source = Understood(source, found)
	r.unread = r.source.UnreadFields()
	for _, name := range by.Unsure {
		if r.unread == nil {
			r.unread = map[string]bool{}
		}
		r.unread[name] = true
	}
	if r.severity == nil {
		r.severity = func(rule *mabra.Rule) mabra.Severity { return rule.Severity }
	}
	return r
}

// Report says that the rule has something to say about a place. What it says beside that stands in the details.
func (r *Reporter) Report(path mabra.Path, details ...Detail) {
	path = r.base.Join(path)
	if r.source.Unread(path) || r.unsureOfItem(path) || Enough(r.findings) {
		return
	}
	law, otherwise := rules.InForce(r.rule, r.day, r.party)
	if r.abroad && !r.rule.Abroad.IsZero() {
		law, otherwise = &r.rule.Abroad, mabra.Text{}
	}
	f := mabra.Finding{Path: path, Rule: r.rule, Severity: r.severity(r.rule), Law: law}
	if otherwise != (mabra.Text{}) {
		details = append(slices.Clip(details), OnAgreement(otherwise), AtMost(mabra.Warning)) // it is no law there
	}
	for _, add := range details {
		add(r, &f)
	}
	if f.Law != nil {
		f.Args = append(f.Args, mabra.Arg{Name: "law", Value: f.Law.Text})
	}
	r.findings = append(r.findings, f)
}

// Unread reports whether the value at a path, or something it stands in, was written but could not be read.
func (r *Reporter) Unread(path mabra.Path) bool { return r.source.Unread(r.base.Join(path)) }

// Checking gives what the caller wants of the check: own models of a wheel, for instance.
func (r *Reporter) Checking() mabra.Checking { return r.checking }

// called gives a field, which stands at a path, as a sentence names it.
func (r *Reporter) called(path mabra.Path) mabra.Text { return r.kind.Called(r.base.Join(path)) }

// Findings gives what has been found.
func (r *Reporter) Findings() mabra.Findings { return Capped(r.findings) }

// Within gives a reporter for the part that stands at the path, and lets it add to what has been found.
func (r *Reporter) within(base mabra.Path, check func()) {
	outer := r.base
	r.base = outer.Join(base)
	check()
	r.base = outer
}

// begin makes rule the one that is being checked, and reports whether what it rests on could be read.
func (r *Reporter) begin(rule *mabra.Rule, restsOn []string) bool {
	r.rule, r.ofItem = rule, nil
	if len(r.unread) == 0 {
		return true
	}
	r.ofItem = restsOn
	return !slices.ContainsFunc(restsOn, r.unsure)
}

// unsure reports whether a field that a rule rests on could not be read, in the whole document.
func (r *Reporter) unsure(name string) bool {
	if strings.Contains(name, "[]") {
		return false // only that item is in doubt
	}
	path := r.base.Join(mabra.Path(name))
	if r.source.Unread(path) || r.unread[string(path)] {
		return true
	}
	list, _, _ := strings.Cut(string(path), ".")
	if f := r.kind.Named(list); f == nil || f.Type.Kind != fields.List {
		return r.source.UnreadWithin(path)
	}
	return r.unread[list]
}

// unsureOfItem reports whether a field that the rule rests on could not be read in the item that a path is about.
func (r *Reporter) unsureOfItem(path mabra.Path) bool {
	for _, name := range r.ofItem {
		list, field, ok := strings.Cut(name, "[]")
		if !ok {
			continue
		}
		begin := string(r.base.Join(mabra.Path(list))) + "["
		number, _, _ := strings.Cut(strings.TrimPrefix(string(path), begin), "]")
		if !strings.HasPrefix(string(path), begin) {
			continue
		}
		at := mabra.Path(begin + number + "]" + field)
		if r.source.Unread(at) || r.source.UnreadWithin(at) {
			return true
		}
	}
	return false
}

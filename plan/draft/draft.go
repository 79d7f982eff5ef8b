package draft

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Options are what the assessments do not tell. All but Day may be left out.
type Options struct {
	Day      mabra.Date          // the day the draft is made
	Model    *plan.PracticeModel // the practice model that the plan follows
	Form     plan.Form           // chosen by a person; left out, a form is proposed
	Stage    plan.Stage          // the child's stage of life
	Language mabra.Language      // of the ids and titles that the draft makes; left out, that of the assessments
	Checking []mabra.CheckOption // models of one's own that are made known
}

// A Draft is the draft of a plan, with what is proposed in it marked, and what is still open.
type Draft struct {
	Plan *plan.Plan
	Form plan.Suggestion // the form proposed, and why; empty where a person has chosen one
	Open []Open

	told     told
	language mabra.Language
	practice *plan.PracticeModel
}

// Open is something that only people can do, know or choose.
type Open struct {
	Kind   OpenKind
	Called mabra.Text    // what it is about, where the kind does not say it: a part of the wheel, a side of the triangle
	Voice  wheel.Voice   // whose
	Person string        // an id in the plan
	From   []plan.Origin // where it stands
}

// Words gives the words that stand at an origin of the draft; nothing where none do.
func (d *Draft) Words(at plan.Origin) string { return d.told.words[spot{at.Document, at.Path}] }

// Make makes a draft of the assessments. The error says that they cannot be laid together: see Assessments.Err.
func Make(assessments Assessments, options Options) (*Draft, error) {
	if err := assessments.Err(); err != nil {
		return nil, err
	}
	w := &writer{Assessments: assessments.once(), Options: options, taken: map[string]bool{}}
	w.told.words = map[spot]string{}
	w.checking = options.Checking
	if options.Model != nil {
		w.checking = append(slices.Clone(w.checking), plan.UnderModel(options.Model))
	}
	w.begin()
	w.people()
	w.assessment()
	w.reason()
	w.needs()
	w.roles()
	form := w.form()
	w.questions()
	w.leftOpen()
	return &Draft{w.plan, form, w.open, w.told, w.language, w.practice}, nil
}

// A writer writes one draft.
type writer struct {
	Assessments
	Options
	checking []mabra.CheckOption
	plan     *plan.Plan
	practice *plan.PracticeModel
	language mabra.Language
	taken    map[string]bool // ids
	role     map[string]plan.Role
	readings []placed // where the readings of the plan's wheel are from
	summary  *wheel.Summary
	told     told
	open     []Open
}

// id gives an id that nothing in the plan has: the one that is wished for, or one with a number after it.
func (w *writer) id(wished string) string {
	id := wished
	for n := 2; w.taken[id]; n++ {
		id = numberedID(wished, n)
	}
	w.taken[id] = true
	return id
}

// begin writes the head of the plan. Its id follows from those of the assessments, so that the same draft has the same.
func (w *writer) begin() {
	sheets := w.sheets()
	var ids strings.Builder
	synthetic := true
	languages := []mabra.Language{}
	name := ""
	named := map[string]bool{}
	for _, s := range sheets {
		ids.WriteString(s.ID.String())
		synthetic = synthetic && s.Synthetic
		if !slices.Contains(languages, s.Language) {
			languages = append(languages, s.Language)
		}
		if s.Child != "" {
			named[s.Child] = true
		}
		if len(nameWords(s.Child)) > len(nameWords(name)) {
			name = s.Child
		}
	}
	w.language = w.Language
	if w.language == "" {
		w.language = mabra.Swedish
		if languages[0].Base() == mabra.English {
			w.language = mabra.English
		}
	}
	w.plan = &plan.Plan{
		ID: uuid.NewSHA1(uuid.NameSpaceOID, []byte(ids.String())), Revision: 1, Status: plan.StatusDraft, Form: w.Options.Form,
		Language: languages[0], Synthetic: synthetic, Created: w.Day, Child: plan.Child{Name: name, Stage: w.Stage},
	}
	if w.plan.Form == "" {
		w.plan.Form = plan.FormOwn
	}
	if w.Model != nil {
		w.plan.Model = w.Model.Name
	}
	w.practice = w.plan.Practice(w.checking...)
	switch {
	case name == "":
		w.plan.Child.Pseudonym = childsName.In(w.language)
		w.leave(Open{Kind: OpenChildUnnamed})
	case len(named) > 1:
		w.leave(Open{Kind: OpenChildNames})
	}
	if len(languages) > 1 {
		w.leave(Open{Kind: OpenSeveralTongues})
	}
}

func (w *writer) leave(open Open) { w.open = append(w.open, open) }

func (w *writer) propose(p plan.Proposal) { w.plan.Proposals = append(w.plan.Proposals, p) }

// form proposes a form by where the actions come from, as everywhere else. In a draft there are none yet.
func (w *writer) form() plan.Suggestion {
	if w.Options.Form != "" {
		return plan.Suggestion{}
	}
	suggestion := plan.SuggestForm(w.plan)
	w.plan.Form = suggestion.Form
	w.propose(plan.Proposal{Field: plan.ProposedForm, Because: plan.BecauseActions})
	return suggestion
}

// questions lays out the five questions, and those that the practice model adds, without answers.
func (w *writer) questions() {
	for n := 1; n <= 5; n++ {
		w.plan.Questions = append(w.plan.Questions, plan.Question{Number: n})
	}
	for _, q := range w.practice.Questions {
		if q.Number > 5 {
			w.plan.Questions = append(w.plan.Questions, plan.Question{Number: q.Number})
		}
	}
}

// reason gives what was said on the first day, as signals, though it may have become better since. The reason itself is
// for people to write.
func (w *writer) reason() {
	var first mabra.Date
	all := childFirst(slices.Concat(w.told.earlier, w.told.worries))
	for i := range all {
		if day := all[i].day; !day.IsZero() && (first.IsZero() || day.Before(first)) {
			first = day
		}
	}
	if first.IsZero() {
		return
	}
	var reason plan.Reason
	proposal := plan.Proposal{Field: plan.ProposedReason, Because: plan.BecauseSaidFirst}
	for i := range all {
		s := &all[i]
		if s.day == first && s.from == "" {
			reason.Signals = append(reason.Signals, plan.Signal{
				Kind: s.signalKind(), Observed: s.day.Partial(), By: s.origin.By, Text: s.words,
			})
			proposal.From = append(proposal.From, s.origin)
		}
	}
	if len(reason.Signals) == 0 {
		return
	}
	w.plan.Reason = &reason
	w.propose(proposal)
}

func (s *said) signalKind() plan.SignalKind {
	if kind, ok := signalKindsOfDimensions[s.dimension]; ok {
		return kind
	}
	for _, indicator := range s.indicators.members() {
		if kind, ok := signalKinds[indicator]; ok {
			return kind
		}
	}
	return plan.SignalOther
}

func (s set) members() []wheel.Indicator {
	var list []wheel.Indicator
	for i, indicator := range theEight {
		if s&(1<<i) != 0 {
			list = append(list, indicator)
		}
	}
	return list
}

var theEight = mabra.Values[wheel.Indicator]()

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

// Words gives the words that stand at an origin of the draft; nothing where none do.
func (d *Draft) Words(at plan.Origin) string { return d.told.words[spot{at.Document, at.Path}] }

// Make makes a draft of the assessments. The error says that they cannot be laid together: see Assessments.Err.
func Make(assessments Assessments, options Options) (*Draft, error) {
	if err := assessments.Err(); err != nil {
		return nil, err
	}
	options.Model, options.Form = modelOrForm(options.Model, options.Form)
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
	h := headOf(w.sheets())
	w.language = w.Language
	if w.language == "" {
		w.language = mabra.Swedish
		if h.languages[0].Base() == mabra.English {
			w.language = mabra.English
		}
	}
	w.plan = &plan.Plan{
		ID: uuid.NewSHA1(uuid.NameSpaceOID, []byte(h.ids.String())), Revision: 1, Status: plan.StatusDraft, Form: w.Options.Form,
		Language: h.languages[0], Synthetic: h.synthetic, Created: w.Day, Child: plan.Child{Name: h.name, Stage: w.Stage},
	}
	if w.plan.Form == "" {
		w.plan.Form = plan.FormOwn
	}
	if w.Model != nil {
		w.plan.Model = w.Model.Name
	}
	w.practice = w.plan.Practice(w.checking...)
	switch {
	case h.name == "":
		w.plan.Child.Pseudonym = childsName.In(w.language)
		w.leave(Open{Kind: OpenChildUnnamed})
	case h.names > 1:
		w.leave(Open{Kind: OpenChildNames})
	}
	if len(h.languages) > 1 {
		w.leave(Open{Kind: OpenSeveralTongues})
	}
}

// A head is what the heads of the assessments say together.
type head struct {
	ids       strings.Builder // one after the other
	synthetic bool            // all of them are made up
	languages []mabra.Language
	name      string // of the child: the one with the most words
	names     int    // in how many ways it is written
}

func headOf(sheets []*mabra.Sheet) *head {
	h := &head{synthetic: true}
	named := map[string]bool{}
	for _, s := range sheets {
		h.ids.WriteString(s.ID.String())
		h.synthetic = h.synthetic && s.Synthetic
		if !slices.Contains(h.languages, s.Language) {
			h.languages = append(h.languages, s.Language)
		}
		if s.Child != "" {
			named[s.Child] = true
		}
		if len(nameWords(s.Child)) > len(nameWords(h.name)) {
			h.name = s.Child
		}
	}
	h.names = len(named)
	return h
}

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

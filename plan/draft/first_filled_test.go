package draft_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/draft"
)

// A first plan that is filled in by its comments alone, and made active, is one that nothing is wrong with: for a child of
// twelve whom the school helps, and for one whom several services do.
func TestFirstFilledInIsClean(t *testing.T) {
	t.Parallel()
	for _, several := range []bool{false, true} {
		firsts(t, func(t *testing.T, text string, options draft.FirstOptions) {
			scottish := options.Form == plan.FormChildProtection || options.Form == plan.FormCoOrdinatedSupport
			if scottish && options.Model != nil && options.Model.Country == plan.CountrySweden {
				return // nobody makes them together
			}
			if !several && options.Form != plan.FormOwn && options.Form != plan.FormLookedAfter {
				return // the others are for several
			}
			p, findings := plan.Parse("plan.yaml", []byte(filledIn(text, several)))
			require.Empty(t, findings)
			assert.Equal(t, plan.StatusActive, p.Status)
			for _, f := range p.Check(mabra.At(day("2026-03-20"))) {
				t.Error(f.In(options.Language))
			}
		})
	}
}

// filled is what is written after a field's name, in one part of the plan or in all.
var filled = map[string]string{
	"status": "active", "actions.status": "ongoing", "name": `"Påhittad Person"`, "title": `"Rektor, head teacher"`,
	"born": "2013-09-04", "stage": "secondary", "language": `"svenska"`, "communication": `"Ritar."`, "relation": `"mamma"`,
	"sector": "school", "principal": "municipality", "text": `"Vill ha det lugnt på kvällarna."`, "observed": "2026-02",
	"reason.kind": "absence", "method": "conversation", "answer": `"Det vet vi inte än."`, "how": `"Vi läste tillsammans."`,
	"understood": `"Berättade med egna ord."`, "strengths": `["Jag har en kompis."]`, "worries": `["Det är stökigt."]`,
	"dimension": "being-healthy", "assessment.kind": "strength", "pole": "resilience", "indicators": "[safe]",
	"evidence": `"Säger det själv."`, "term": "short", "consents.how": "written", "purpose": `"Att dela det som planen kräver."`,
	"trigger": `"Det blir stökigt igen."`, "then": `"Vi ses samma vecka."`, "overall": "municipality", "manner": `"Hemma."`,
	"because": `"Var sjuk."`, "helpMostNeeded": `"Hjälp i skolan."`, "complexity": `"Två verksamheter."`, "result": `"Har börjat."`,
	"source": `"Skolan."`,
	"date":   "2026-03-10", "offered": "2026-03-10", "given": "2026-03-09", "until": "2027-03-09", "called": "2026-03-03",
	"due": "2026-08-20", "start": "2026-03-12", "kin.answer": `"Mormor vill vara med."`,
	"assessment.indicators": "",
}

var (
	onlyOtherwise = regexp.MustCompile(`^ *(- )?(pseudonym|missing|notBecause|none|frequency|aloneBecause): `)
	unanswered    = regexp.MustCompile(`^            answer:`)
	toWrite       = regexp.MustCompile(`^( *(?:- )?)([A-Za-z]+):( *(?:""|\[\]|\[""\]|(?:ÅÅÅÅ|YYYY)-MM-DD|draft|planned)?)$`)
	lastDay       = regexp.MustCompile(`\d{4}-\d\d-\d\d\.$`)
)

// filledIn takes a first plan, does what its comments say and leaves them out.
func filledIn(text string, several bool) string {
	var rows []string
	part, review := "", ""
	for row := range strings.Lines(toFill.ReplaceAllString(text, "$1$2")) {
		row = strings.TrimSuffix(row, "\n")
		if said := lastDay.FindString(row); strings.HasPrefix(row, "# ") && said != "" {
			review = strings.TrimSuffix(said, ".")
		}
		if name, _, _ := strings.Cut(row, ":"); row != "" && !strings.HasPrefix(row, " ") && !strings.HasPrefix(row, "#") {
			part = name
		}
		field := toWrite.FindStringSubmatch(row)
		switch {
		case strings.HasPrefix(strings.TrimLeft(row, " "), "# "), onlyOtherwise.MatchString(row + " "), unanswered.MatchString(row):
			continue
		case field != nil && field[2] == "next":
			row = field[1] + "next: " + review
		case field != nil:
			value, own := filled[part+"."+field[2]]
			if !own {
				value = filled[field[2]]
			}
			row = strings.TrimRight(field[1]+field[2]+": "+value, " ")
		}
		rows = append(rows, row)
	}
	s := &stranger{rows: rows}
	s.longTerm()
	if several {
		s.several(strings.Contains(text, "någon från socialtjänsten eller") || strings.Contains(text, "somebody from social services or"))
	} else {
		s.alone()
	}
	return strings.Join(s.rows, "\n") + "\n"
}

// A stranger copies entries of a plan, and takes away what does not concern the child.
type stranger struct{ rows []string }

// entry gives the first row of an entry that begins with a text, and the row after its last: the same row where there is none.
func (s *stranger) entry(begins string) (from, to int) {
	from = slices.IndexFunc(s.rows, func(row string) bool { return strings.HasPrefix(row, begins) })
	if from < 0 {
		return 0, 0
	}
	inside := strings.Repeat(" ", len(begins)-len(strings.TrimLeft(begins, " "))+1)
	for to = from + 1; to < len(s.rows) && strings.HasPrefix(s.rows[to], inside); to++ {
	}
	return from, to
}

func (s *stranger) without(begins ...string) {
	for _, b := range begins {
		from, to := s.entry(b)
		s.rows = slices.Delete(s.rows, from, to)
	}
}

// again copies an entry that is there, with other words in it, after it.
func (s *stranger) again(begins string, otherwise ...string) {
	from, to := s.entry(begins)
	if from == to {
		return
	}
	copied := strings.NewReplacer(otherwise...).Replace(strings.Join(s.rows[from:to], "\n"))
	s.rows = slices.Insert(s.rows, to, strings.Split(copied, "\n")...)
}

// as gives an id of a first plan in its own language.
func (s *stranger) as(sv, en string) string {
	if slices.Contains(s.rows, "language: sv") {
		return sv
	}
	return en
}

// alone leaves the plan to the school.
func (s *stranger) alone() {
	lead := slices.Index(s.rows, "    roles: [lead-professional]")
	s.without(s.rows[lead-3], "  - id: "+s.as("någon-annan", "somebody-else"))
	s.without("leadChosenBecause:", "  triangle:", "  resilience:", "meetings:")
	s.ownAction()
}

// longTerm says what is to be different in the long term too.
func (s *stranger) longTerm() {
	outcome := s.as("mål1", "outcome1")
	s.again("  - id: "+outcome, outcome, "o2", "short", "long")
	for i, row := range s.rows {
		s.rows[i] = strings.Replace(row, "outcomes: ["+outcome+"]", "outcomes: ["+outcome+", o2]", 1)
	}
}

// ownAction gives the child something of their own to do.
func (s *stranger) ownAction() {
	action := s.as("insats1", "action1")
	s.again("  - id: "+action, action, "a3", "    organisation: "+s.as("verksamheten", "service")+"\n", "",
		s.named("named-person"), s.as("barnet", "child"))
}

// several lets the school, social services, health care and the police help. All are at the meeting.
func (s *stranger) several(servicesCall bool) {
	service, other, action := s.as("verksamheten", "service"), s.as("någon-annan", "somebody-else"), s.as("insats1", "action1")
	entry := s.as("post1", "entry1")
	for _, at := range [][2]string{{"social-services", "municipality"}, {"psychiatry", "region"}, {"police", "state"}} {
		s.again("  - id: "+service, service, at[0], "school", at[0], "municipality", at[1])
	}
	named := s.named("named-person")
	lead := s.named("lead-professional")
	from, to := s.entry("  - id: " + lead)
	for i := from; i < to; i++ {
		s.rows[i] = strings.Replace(s.rows[i], "organisation: "+service, "organisation: social-services", 1)
	}
	for _, at := range []string{"psychiatry", "police"} {
		s.again("  - id: "+other, other, at+"-1", service, at)
	}
	from, to = s.entry("  - id: " + other)
	for i := from; i < to; i++ {
		s.rows[i] = strings.NewReplacer(
			"professional", "professional, discoverer", `title: "`, `title: "Skolsköterska, skolkurator, skolpsykolog, `,
		).Replace(s.rows[i])
	}
	s.again("  - id: "+action, action, "a2", service, "social-services", named, lead)
	if slices.Contains(s.rows, "form: sip") {
		s.again("  - id: "+action, action, "a4", service, "psychiatry", named, "psychiatry-1")
	}
	s.ownAction()
	s.again("      - id: "+entry, entry, "e2", "being-healthy", "everyday-care-and-help", named, lead)
	s.again("      - id: "+entry, entry, "e3", "being-healthy", "school")
	s.again("  - to: "+service, service, "social-services")
	s.again("  - to: "+service, service, "psychiatry")
	for i, row := range s.rows {
		row = strings.Replace(row, "organisations: ["+service+"]", "organisations: ["+service+", social-services, psychiatry, police]", 1)
		if strings.Contains(row, " present: [") {
			row = strings.Replace(row, "]", ", "+lead+", "+other+", psychiatry-1, police-1]", 1)
		}
		if servicesCall {
			row = strings.Replace(row, " convener: "+named, " convener: "+lead, 1)
		}
		s.rows[i] = row
	}
	s.without("    absent:")
}

// named gives the id of who has a role.
func (s *stranger) named(role string) string {
	at := slices.Index(s.rows, "    roles: ["+role+"]")
	return strings.TrimPrefix(s.rows[at-3], "  - id: ")
}

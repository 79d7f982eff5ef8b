package training

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// formFlaws break the rules of form, and those that hold for every kind of document.
var formFlaws = []flaw{
	// A colon in a text without quotation marks.
	{rule: "syntax", alone: true, write: func(g *ground, text string) (string, mabra.Path, bool) {
		text, _, ok := g.editLine(text, g.inWords(), "text", beginning(g.word("Viktigast av allt: ", "Above all: ")))
		return text, "", ok
	}},
	{rule: "syntax", alone: true, write: func(g *ground, text string) (string, mabra.Path, bool) { // a tab
		text, _, ok := g.editLine(text, g.inWords(), "text", func(line string) string { return "\t" + line[len("    "):] })
		return text, "", ok
	}},
	{rule: "syntax", alone: true, write: func(g *ground, text string) (string, mabra.Path, bool) { // a quotation mark that is not closed
		text, _, ok := g.editLine(text, g.inWords(), "text", beginning(`"`))
		return text, "", ok
	}},
	{rule: "empty-document", alone: true, write: func(_ *ground, text string) (string, mabra.Path, bool) { // all of it made a comment
		return "# " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n# ") + "\n", "", true
	}},
	{rule: "duplicate-key", write: func(g *ground, text string) (string, mabra.Path, bool) { // the old day was left when it was put off
		text, path, ok := g.editLine(text, "outcomes", "due", func(line string) string {
			return line + "\n    due: " + dayOn(line).AddMonths(3).String()
		})
		return text, path.Parent(), ok
	}},
	{rule: "duplicate-key", write: func(g *ground, text string) (string, mabra.Path, bool) {
		text, path, ok := g.editLine(text, "actions", "frequency", func(line string) string {
			return line + "\n    frequency: " + g.word("En gång i veckan från och med nu", "Once a week from now on")
		})
		return text, path.Parent(), ok
	}},
	{rule: "unknown-field", write: func(_ *ground, text string) (string, mabra.Path, bool) {
		return strings.Replace(text, "\nlanguage: ", "\nlangauge: ", 1), "", true
	}},
	// It belongs in contact.
	{rule: "unknown-field", also: placesMayBeNamed, write: func(g *ground, text string) (string, mabra.Path, bool) {
		text, path, ok := g.editLine(text, "people", "title", func(line string) string { return line + "\n    phone: " + g.phone() })
		return text, path.Parent(), ok
	}},
	{rule: "wrong-type", write: func(g *ground, text string) (string, mabra.Path, bool) {
		return g.editLine(text, "actions", "frequency", holding(one(g.dice, []string{"1", "2", "3", "5"})))
	}},
	{rule: "wrong-type", write: func(g *ground, text string) (string, mabra.Path, bool) { // a list on one line
		i, ok := which(g, g.Contingency, func(c *plan.Contingency) bool { return len(c.Who) > 1 })
		if !ok {
			return "", "", false
		}
		who := g.Contingency[i].Who
		flawed := strings.Replace(text, "    who:\n      - "+strings.Join(who, "\n      - "), "    who: "+strings.Join(who, ", "), 1)
		return flawed, in("contingency", i, "who"), flawed != text
	}},
	{rule: "missing-field", company: []string{"barnteam-incomplete"}, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Chronology, func(e *plan.Event) bool { return !e.Date.IsZero() })
		if ok {
			g.Chronology[i].Date = mabra.PartialDate{}
		}
		return in("chronology", i, "date"), ok
	}},
	{rule: "missing-field", company: []string{"barnteam-incomplete"}, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Organisations, func(o *plan.Organisation) bool { return o.Sector != "" })
		if ok {
			g.Organisations[i].Sector = ""
		}
		return in("organisations", i, "sector"), ok
	}},
	{rule: "unknown-value", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Status == plan.ActionOngoing })
		if ok {
			g.Actions[i].Status = plan.ActionStatus(g.word("pågår", "in-progress"))
		}
		return in("actions", i, "status"), ok
	}},
	{rule: "unknown-value", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Views, func(v *plan.View) bool { return v.Method == plan.MethodConversation })
		if ok {
			g.Views[i].Method = plan.ViewMethod(g.word("samtal", "talk"))
		}
		return in("views", i, "method"), ok
	}},
	{rule: "invalid-date", write: func(g *ground, text string) (string, mabra.Path, bool) { // June has thirty days
		return g.editLine(text, "outcomes", "due", func(line string) string { return line[:len(line)-len("06-31")] + "06-31" })
	}},
	{rule: "invalid-date", write: func(g *ground, text string) (string, mabra.Path, bool) {
		return g.editLine(text, "risks", "date", func(line string) string {
			day := dayOn(line)
			return holding(fmt.Sprintf(g.word("%d/%d %d", "%d/%d/%d"), day.Day, day.Month, day.Year))(line)
		})
	}},
	{rule: "invalid-id", write: func(g *ground, text string) (string, mabra.Path, bool) { // the number of a file instead of a UUID
		number := fmt.Sprintf("id: SOC-%d-%d", g.Created.Year, g.between(100, 999))
		return strings.Replace(text, `id: "`+g.ID.String()+`"`, number, 1), "id", true
	}},
	{rule: "invalid-id", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Consents, func(c *plan.Consent) bool { return c.ID != "" })
		if ok {
			g.Consents[i].ID = fmt.Sprint(g.word("Samtycke ", "Consent "), i+1)
		}
		return in("consents", i, "id"), ok
	}},
	{rule: "out-of-range", plant: func(g *ground) (mabra.Path, bool) { // 6, and a key pressed twice
		answer := g.word("Vem ringer vi på helgen? Jouren, och sedan varandra.",
			"Whom do we ring at weekends? The duty line, then each other.")
		g.Questions = append(g.Questions, plan.Question{Number: 66, Answer: answer, Date: g.Created})
		return in("questions", len(g.Questions)-1, "number"), true
	}},
	{rule: "out-of-range", models: []string{"samtidigt"}, plant: func(g *ground) (mabra.Path, bool) { // a cost as a minus
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Funding != nil })
		if ok {
			cost := -500 * g.between(4, 40)
			g.Actions[i].Funding.Amount, g.Actions[i].Funding.Currency = &cost, "SEK"
		}
		return in("actions", i, "funding", "amount"), ok
	}},
	{rule: "alias-not-allowed", alone: true, write: func(g *ground, text string) (string, mabra.Path, bool) { // a word meant to be bold
		text, _, ok := g.editLine(text, g.inWords(), "text", beginning(g.word("*Viktigt* ", "*Important* ")))
		return text, "", ok
	}},
	{rule: "alias-not-allowed", write: func(g *ground, text string) (string, mabra.Path, bool) { // a name to copy the value by
		return g.editLine(text, "actions", "frequency", beginning(g.word("&ofta ", "&often ")))
	}},
	{rule: "tag-not-allowed", write: func(g *ground, text string) (string, mabra.Path, bool) {
		return g.editLine(text, "contingency", "then", beginning(g.word("!Obs ", "!Note ")))
	}},
	{rule: "encoding", write: func(g *ground, text string) (string, mabra.Path, bool) { // pasted from a system with an encoding of its own
		flawed, _, ok := g.editLine(text, "chronology", "text", latin1)
		return flawed, "", ok && flawed != text
	}},
	{rule: "encoding", write: func(g *ground, text string) (string, mabra.Path, bool) { // a line break pasted from Word
		flawed, _, ok := g.editLine(text, g.inWords(), "text", func(line string) string { return strings.Replace(line, ". ", ".\v", 1) })
		return flawed, "", ok && flawed != text
	}},
	{rule: "too-large", plant: func(g *ground) (mabra.Path, bool) { // a presentation where a word was asked for
		i, ok := which(g, g.People, func(p *plan.Person) bool { return p.Title != "" })
		if ok {
			g.People[i].Title += g.word(
				", svarar i telefon alla vardagar mellan nio och elva, tar gärna emot frågor både från familjen "+
					"och från andra som är med i planen, men är ledig varannan fredag "+
					"och under hela juli, då den som har jouren tar över",
				", answers the telephone every weekday between nine and eleven, is glad to have questions from the family "+
					"and from others who are in the plan, but is off every other Friday "+
					"and all of July, when whoever is on duty takes over")
		}
		return in("people", i, "title"), ok
	}},
	{rule: "too-deep", write: func(_ *ground, text string) (string, mabra.Path, bool) { // a system that packed its own data in themselves
		return text + "x-system: " + strings.Repeat("[", 120) + strings.Repeat("]", 120) + "\n", "", true
	}},
	{rule: "unsupported-version", alone: true, write: func(_ *ground, text string) (string, mabra.Path, bool) {
		return strings.Replace(text, "mabra/v1", "mabra/v2", 1), "apiVersion", true
	}},
	{rule: "unsupported-version", write: func(g *ground, text string) (string, mabra.Path, bool) { // read as far as it goes
		return strings.Replace(text, "mabra/v1", fmt.Sprint("mabra/v1.", g.between(1, 9)), 1), "apiVersion", true
	}},
	{rule: "unknown-kind", alone: true, write: func(g *ground, text string) (string, mabra.Path, bool) {
		return strings.Replace(text, "kind: Plan", g.word("kind: Barnplan", "kind: ChildsPlan"), 1), "kind", true
	}},
	{rule: "duplicate-id", plant: func(g *ground) (mabra.Path, bool) { // copied, and the id forgotten
		i := len(g.Actions) - 1
		if i < 1 {
			return "", false
		}
		for j := range g.Copies { // a part names it
			holds := &g.Copies[j].Holds
			*holds = slices.DeleteFunc(slices.Clone(*holds), func(id string) bool { return id == g.Actions[i].ID })
		}
		g.Actions[i].ID = g.Actions[g.below(i)].ID
		return in("actions", i, "id"), true
	}},
	{rule: "unknown-reference", plant: func(g *ground) (mabra.Path, bool) { // somebody whom the plan does not present
		i, ok := which(g, g.Chronology, func(e *plan.Event) bool { return e.By != "" })
		if ok {
			g.Chronology[i].By = g.word("vikarien", "supply-teacher")
		}
		return in("chronology", i, "by"), ok
	}},
	{rule: "unknown-reference", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Meeting != "" })
		if ok {
			g.Actions[i].Meeting = strings.ReplaceAll(g.Actions[i].Meeting, "-", "")
		}
		return in("actions", i, "meeting"), ok
	}},
	{rule: "date-in-future", plant: func(g *ground) (mabra.Path, bool) { // the wrong year
		i, ok := which(g, g.Chronology, func(e *plan.Event) bool { return e.Date.First().AddMonths(12).After(g.at) })
		if ok {
			g.Chronology[i].Date = g.Chronology[i].Date.First().AddMonths(12).Partial()
		}
		return in("chronology", i, "date"), ok
	}},
	{rule: "date-in-future", plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Needs, func(n *plan.Need) bool { return n.Date.AddMonths(12).After(g.at) })
		if ok {
			g.Needs[i].Date = g.Needs[i].Date.AddMonths(12)
		}
		return in("needs", i, "date"), ok
	}},
	{rule: "personal-data-in-text", also: placesMayBeNamed, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Contingency, func(c *plan.Contingency) bool { return c.Then != "" })
		if ok {
			then := strings.TrimSuffix(g.Contingency[i].Then, ".") // the number of a service may stand here
			g.Contingency[i].Then = then + g.word(". Privat: ", ". At home: ") + g.phone() + "."
		}
		return in("contingency", i, "then"), ok
	}},
	{rule: "personal-data-in-text", also: placesMayBeNamed, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Meetings, func(m *plan.Meeting) bool { return m.Text != "" })
		if ok {
			g.Meetings[i].Text += g.word(" Frågor efteråt går till samordnaren@example.se.",
				" Questions afterwards go to co-ordinator@example.se.")
		}
		return in("meetings", i, "text"), ok
	}},
	{rule: "protected-exposed", also: isProtected, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.Organisations, func(o *plan.Organisation) bool {
			return slices.Contains([]plan.Sector{plan.SectorSchool, plan.SectorPreschool}, o.Sector)
		})
		if ok {
			g.Organisations[i].Name = g.life.words[string(g.Organisations[i].Sector)]
		}
		return in("organisations", i, "name"), ok
	}},
	{rule: "protected-exposed", also: isProtected, plant: func(g *ground) (mabra.Path, bool) {
		i, ok := which(g, g.People, func(p *plan.Person) bool { return p.Has(plan.RoleGuardian) })
		if ok {
			g.People[i].Contact = &plan.Contact{Phone: g.phone()}
		}
		return in("people", i, "contact", "phone"), ok
	}},
	{rule: "date-order", also: notInTurn, plant: func(g *ground) (mabra.Path, bool) { // the wrong year
		i, ok := which(g, g.Actions, func(a *plan.Action) bool { return a.Status == plan.ActionDone && !a.Due.IsZero() })
		if ok {
			g.Actions[i].Due = g.Actions[i].Due.AddMonths(-12)
		}
		return in("actions", i, "due"), ok
	}},
	{rule: "date-order", plant: func(g *ground) (mabra.Path, bool) { // the two days changed places
		i, ok := which(g, g.Meetings, func(m *plan.Meeting) bool { return m.Called.Before(m.Date) && !m.Called.IsZero() })
		if ok {
			m := &g.Meetings[i]
			m.Called, m.Date = m.Date, m.Called
		}
		return in("meetings", i, "date"), ok
	}},
	{rule: "ignore-without-reason", write: func(g *ground, text string) (string, mabra.Path, bool) {
		text, _, ok := g.editLine(text, "outcomes", "evidence", ending(" # mabra:ignore outcome-without-evidence"))
		return text, "", ok
	}},
	{rule: "ignore-unused", write: func(g *ground, text string) (string, mabra.Path, bool) { // it was mended since
		text, _, ok := g.editLine(text, "outcomes", "evidence",
			ending(" # mabra:ignore outcome-without-evidence -- "+g.word("vi frågar familjen i juni", "we ask the family in June")))
		return text, "", ok
	}},
	{rule: "ignore-not-allowed", company: []string{"sharing-without-basis"},
		write: func(g *ground, text string) (string, mabra.Path, bool) {
			flawed := strings.Replace(text, "    basis: consent\n", "", 1)
			if flawed == text {
				return "", "", false
			}
			flawed, _, ok := g.editLine(flawed, "sharing", "what",
				ending(" # mabra:ignore sharing-without-basis -- "+g.word("alla var överens", "everybody agreed")))
			return flawed, "", ok
		}},
}

// inWords draws a list whose items have a text.
func (g *ground) inWords() string { return one(g.dice, []string{"needs", "outcomes", "actions"}) }

// editLine changes one of the lines on which the items of a list have a field, in a text as Encode writes it, and gives
// the path of the field. Values in quotation marks are left alone.
func (g *ground) editLine(text, list, field string, change func(line string) string) (string, mabra.Path, bool) {
	type place struct{ line, item int }
	var places []place
	lines := strings.Split(text, "\n")
	item := -1
	for i := slices.Index(lines, list+":") + 1; i > 0 && strings.HasPrefix(lines[i], "  "); i++ {
		if strings.HasPrefix(lines[i], "  - ") {
			item++
		}
		if value, ok := strings.CutPrefix(lines[i][len("  - "):], field+": "); ok && !strings.HasPrefix(value, `"`) {
			places = append(places, place{i, item})
		}
	}
	if places == nil {
		return "", "", false
	}
	at := one(g.dice, places)
	lines[at.line] = change(lines[at.line])
	return strings.Join(lines, "\n"), in(list, at.item, field), true
}

// beginning gives the change that puts something before the value on a line.
func beginning(with string) func(line string) string {
	return func(line string) string { return strings.Replace(line, ": ", ": "+with, 1) }
}

// ending gives the change that puts something at the end of a line.
func ending(with string) func(line string) string {
	return func(line string) string { return line + with }
}

// holding gives the change that puts another value on a line.
func holding(value string) func(line string) string {
	return func(line string) string { return line[:strings.Index(line, ": ")+len(": ")] + value }
}

// dayOn gives the day that a line ends with.
func dayOn(line string) mabra.Date { return mabra.MustParseDate(line[len(line)-len("2026-01-01"):]) }

// latin1 writes a line in the encoding that Swedish systems had before UTF-8.
func latin1(line string) string {
	var written []byte
	for _, r := range line {
		if r <= 0xFF {
			written = append(written, byte(r))
		} else {
			written = utf8.AppendRune(written, r)
		}
	}
	return string(written)
}

// phone gives one of the telephone numbers that are kept for fiction.
func (g *ground) phone() string { return fmt.Sprintf("070-174 06 %02d", g.between(5, 99)) }

func isProtected(l *life) bool { return l.script.Protected }

// notInTurn reports whether no rule looks at which actions have ended before others begin.
func notInTurn(l *life) bool { return l.model != "samtidigt" }

var noFlawForm = map[string]mabra.Text{
	"text-cut-by-comma": {
		Sv: "generatorn skriver varje text i en lista på en egen rad, där inget komma delar den",
		En: "the generator writes each text of a list on a line of its own, where no comma divides it",
	},
	"text-cut-by-hash": {
		Sv: "generatorn sätter citattecken runt en text som har # i sig",
		En: "the generator puts quotation marks around a text that has # in it",
	},
	"read-by-a-person": {
		Sv: "ingenting är fel: upplysningen står i varje plan för ett barn med skyddade personuppgifter",
		En: "nothing is wrong: every plan for a child whose whereabouts are protected has it",
	},
	"invalid-language": {
		Sv: "planens språk väljs när den görs, och ett program skriver koden",
		En: "the language of a plan is chosen when it is made, and a program writes the code",
	},
	"several-documents": {
		Sv: "En fil får innehålla flera planer när mappar granskas; regeln talar bara där ett program läser en enda.",
		En: "A file may hold several plans where folders are checked; the rule only speaks where a program reads a single one.",
	},
	"setting-not-taken": {
		Sv: "Det som inte tas står i inställningarna, .mabra.yaml, och inte i någon plan.",
		En: "What is not taken stands in the settings, .mabra.yaml, and not in any plan.",
	},
	"not-json": {
		Sv: "Planerna skrivs som YAML, i filer som heter det; regeln talar om filer som heter .json.",
		En: "Plans are written as YAML, in files named so; the rule is about files called .json.",
	},
	"rule-not-adjustable": {
		Sv: "Felet står i inställningarna, .mabra.yaml, och inte i någon plan.",
		En: "The mistake stands in the settings, .mabra.yaml, and not in any plan.",
	},
}

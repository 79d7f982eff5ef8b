package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
	"github.com/mabra-hjulet/mabra/rules"
)

// reasonRules are the rules about why there is a plan, and about the five questions.
var reasonRules = []row{
	{Rule: &rules.ReasonMissing, RestsOn: restsOn("reason"), Check: reasonMissing},
	{Rule: &rules.QuestionOpen, RestsOn: restsOn("questions.answer"), Check: questionOpen},
	{Rule: &rules.QuestionFiveUnmet, RestsOn: restsOn("organisations"), Check: questionFiveUnmet},
}

func reasonMissing(c *checker) {
	if c.Reason == nil || c.Reason.Text == "" && len(c.Reason.Signals) == 0 {
		c.Report("reason.text")
	}
}

const (
	fiveCount, helpFromOthers = 5, 5 // how many questions there are, and which one asks for help from others
	highestQuestion           = 20   // the highest number that a question of a practice model may have: see Wording
)

// questionOpen asks for the five, and for what the practice model asks beside them. It leaves a draft alone that has not
// begun with the questions.
func questionOpen(c *checker) {
	if c.Draft() && len(c.Questions) == 0 {
		return
	}
	answered, most := map[int]bool{}, fiveCount
	for i := range c.practice.Questions {
		most = max(most, min(c.practice.Questions[i].Number, highestQuestion))
	}
	for i := range c.Questions {
		q := &c.Questions[i]
		if q.Number < 1 {
			return // which question it answers is not known
		}
		answered[q.Number] = answered[q.Number] || q.Answer != ""
	}
	var open []string
	for number := 1; number <= most; number++ {
		if _, further := c.practice.Wording(number); !answered[number] && (number <= fiveCount || further) {
			open = append(open, strconv.Itoa(number))
		}
	}
	if len(open) > 0 {
		c.Report(questions, check.With("questions", open))
	}
}

// questionFiveUnmet goes by the plan's organisations: whoever has an action or is at a meeting is one of them.
func questionFiveUnmet(c *checker) {
	if len(c.Organisations) > 1 {
		return
	}
	for i := range c.Questions {
		if q := &c.Questions[i]; q.Number == helpFromOthers && asksForHelp(q.Answer) {
			c.Report(questions.Index(i).Field("answer"))
			return
		}
	}
}

// asksForHelp reports whether an answer says that others are needed: it neither begins with a no nor says that nobody
// knows. "No one but CAMHS" is no no.
func asksForHelp(answer string) bool {
	answer = " " + strings.Join(strings.Fields(strings.ToLower(strings.ReplaceAll(answer, "’", "'"))), " ")
	words := strings.FieldsFunc(answer, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) == 0 {
		return false // a dash
	}
	kinds := rules.QuestionFiveUnmetKinds
	// The first sentence. There is one, for the answer now begins with a space.
	sentence := strings.FieldsFunc(answer, func(r rune) bool { return strings.ContainsRune(".!?;", r) })[0]
	for _, but := range bothOf(kinds["but"]) {
		before, rest, found := strings.Cut(sentence, " "+but+" ")
		ours := func(own string) bool { return strings.HasPrefix(rest+" ", own+" ") }
		if found && !strings.HasSuffix(before, ",") && !slices.ContainsFunc(bothOf(kinds["own"]), ours) {
			return true
		}
	}
	if slices.Contains(bothOf(rules.QuestionFiveUnmet.Words), words[0]) {
		return false
	}
	return !slices.ContainsFunc(bothOf(kinds["open"]), func(open string) bool {
		return strings.Contains(sentence, " "+open)
	})
}

func bothOf(w mabra.Words) []string { return slices.Concat(w.Sv, w.En) }

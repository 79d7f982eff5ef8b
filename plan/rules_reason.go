package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

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

const fiveCount, helpFromOthers = 5, 5 // how many questions there are, and which one asks for help from others

// questionOpen asks for the five, and for what the practice model asks beside them. It leaves a draft alone that has not
// begun with the questions.
func questionOpen(c *checker) {
	if c.Draft() && len(c.Questions) == 0 {
		return
	}
	answered, most := map[int]bool{}, fiveCount
	for i := range c.practice.Questions {
		most = max(most, c.practice.Questions[i].Number)
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
		if q := &c.Questions[i]; q.Number == helpFromOthers && q.Answer != "" && !saysNo(q.Answer) {
			c.Report(questions.Index(i).Field("answer"))
			return
		}
	}
}

// saysNo reports whether the first word of the answer is a no.
func saysNo(answer string) bool {
	first := ""
	if letters := strings.FieldsFunc(answer, func(r rune) bool { return !unicode.IsLetter(r) }); len(letters) > 0 {
		first = strings.ToLower(letters[0])
	}
	list := rules.QuestionFiveUnmet.Words
	return slices.Contains(list.Sv, first) || slices.Contains(list.En, first)
}

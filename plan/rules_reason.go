package plan

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/words"
)

// fiveQuestions is what the five questions rest on, in Scotland and in Falun.
var fiveQuestions = mabra.Text{
	Sv: "Skottlands regering, Practice Statement: GIRFEC Child's Plan (2023); Falun, Tillsammans för varje barn: 5 frågor",
	En: "Scottish Government, Practice Statement: GIRFEC Child's Plan (2023); Falun, Tillsammans för varje barn: 5 frågor",
}

// reasonRules are the rules about why there is a plan, and about the five questions.
var reasonRules = []row{
	{mabra.Rule{
		ID: "reason-missing", Severity: mabra.Error, WhenActive: true, Origin: mabra.OriginGuidance, Source: learningCode,
		Title:   mabra.Text{Sv: "Det står inte varför barnet har en plan", En: "Nothing says why the child has a plan"},
		What:    mabra.Text{Sv: "Planen har varken en orsak eller en signal som visar varför den finns.", En: "The plan has neither a reason nor a signal that shows why there is one."},
		Why:     mabra.Text{Sv: "Den som inte vet varför planen finns kan varken säga om den hjälper eller när den är klar. Det gäller barnet mest av alla.", En: "Whoever does not know why there is a plan can say neither whether it helps nor when it is done. That holds for the child most of all."},
		Mend:    mabra.Text{Sv: "Skriv orsaken i reason.text, med ord som barnet och föräldrarna känner igen. Det som någon först lade märke till kan stå i reason.signals.", En: "Write the reason in reason.text, in words that the child and the parents recognise. What somebody noticed first can stand in reason.signals."},
		Message: mabra.Text{Sv: "det står inte varför barnet har en plan; lägg till reason.text", En: "nothing says why the child has a plan; add reason.text"},
	}, reasonMissing},
	{mabra.Rule{
		ID: "question-open", Models: []string{"girfec", "falun"}, Severity: mabra.Warning, WhenActive: true, Origin: mabra.OriginGuidance, Source: fiveQuestions,
		Title:   mabra.Text{Sv: "En av de fem frågorna är obesvarad", En: "One of the five questions is open"},
		What:    mabra.Text{Sv: "En eller flera av de fem frågorna, som alla som hjälper ett barn ställer sig, har inget svar.", En: "One or more of the five questions, which everybody who helps a child asks, have no answer."},
		Why:     mabra.Text{Sv: "Frågorna visar vad som redan är känt, vad som kan göras nu och när andra behöver vara med. Den fråga som hoppas över är ofta den som barnet väntar på.", En: "The questions show what is known already, what can be done now, and when others are needed. The one that is passed over is often the one the child is waiting for."},
		Mend:    mabra.Text{Sv: "Skriv ett svar i questions på varje fråga från 1 till 5. ”Nej” och ”det vet vi inte än” är också svar.", En: "Write an answer in questions to each question from 1 to 5. “No” and “we do not know yet” are answers too."},
		Message: mabra.Text{Sv: "utan svar bland de fem frågorna: {questions}; skriv svaren i questions", En: "not answered among the five questions: {questions}; write the answers in questions"},
	}, questionOpen},
	{mabra.Rule{
		ID: "question-five-unmet", Severity: mabra.Warning, Origin: mabra.OriginAgreement, Words: words.No,
		Source: mabra.Text{
			Sv: "Falun, Tillsammans för varje barn: de fem frågorna visar när samverkan ska börja (Tillsammans för det goda livet i Dalsland, 2022)",
			En: "Falun, Tillsammans för varje barn: the five questions show when to begin working together (Tillsammans för det goda livet i Dalsland, 2022)"},
		Title:   mabra.Text{Sv: "Hjälp från andra behövs, men ingen annan är med", En: "Help from others is needed, and nobody else takes part"},
		What:    mabra.Text{Sv: "Fråga 5 har ett svar som inte är ett nej, men det finns högst en verksamhet i planen.", En: "Question 5 has an answer that is not a no, but there is one organisation at most in the plan."},
		Why:     mabra.Text{Sv: "Frågan finns för att samverkan ska börja i tid. Stannar svaret på papperet väntar barnet på hjälp som ingen har frågat efter.", En: "The question is there so that working together begins in time. If the answer stays on paper, the child waits for help that nobody has asked for."},
		Mend:    mabra.Text{Sv: "Fråga familjen, ta kontakt med dem som kan hjälpa och skriv verksamheten i organisations. Behövs ingen annan, börja svaret med ”nej” eller ”ingen”.", En: "Ask the family, get in touch with those who can help, and write the service in organisations. If nobody else is needed, begin the answer with “no” or “nobody”."},
		Message: mabra.Text{Sv: "svaret på fråga 5 är inte ett nej, men ingen annan verksamhet är med; lägg till den i organisations", En: "the answer to question 5 is not a no, but no other organisation takes part; add it to organisations"},
	}, questionFiveUnmet},
}

func reasonMissing(c *checker) {
	if c.unread["reason"] {
		return
	}
	if c.Reason == nil || c.Reason.Text == "" && len(c.Reason.Signals) == 0 {
		c.report("reason.text")
	}
}

const fiveCount, helpFromOthers = 5, 5 // how many questions there are, and which one asks for help from others

const questions = mabra.Path("questions")

// questionOpen leaves a draft alone that has not begun with the questions.
func questionOpen(c *checker) {
	if c.mayHave(StatusDraft) && len(c.Questions) == 0 {
		return
	}
	var answered [fiveCount + 1]bool
	for i := range c.Questions {
		q := &c.Questions[i]
		if q.Number < 1 || q.Number > fiveCount {
			return // which question it answers is not known
		}
		if q.Answer != "" || c.Text.Unread(questions.Index(i).Field("answer")) {
			answered[q.Number] = true
		}
	}
	var open []string
	for number := 1; number <= fiveCount; number++ {
		if !answered[number] {
			open = append(open, strconv.Itoa(number))
		}
	}
	if len(open) > 0 {
		c.report(questions, mabra.Arg{Name: "questions", Value: open})
	}
}

// questionFiveUnmet goes by the plan's organisations: whoever has an action or is at a meeting is one of them.
func questionFiveUnmet(c *checker) {
	if len(c.Organisations) > 1 || c.unread["organisations"] || c.Text.Unread("organisations") {
		return
	}
	for i := range c.Questions {
		if q := &c.Questions[i]; q.Number == helpFromOthers && q.Answer != "" && !saysNo(q.Answer) {
			c.report(questions.Index(i).Field("answer"))
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
	list := words.No()
	return slices.Contains(list.Sv, first) || slices.Contains(list.En, first)
}

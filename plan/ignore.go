package plan

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

var ignoreSource = mabra.Text{Sv: "så lever man med fynd, dokumentets form", En: "living with findings, the form of the document"}

// The rules about comments of the form "# mabra:ignore RULE -- reason".
var (
	ignoreWithoutReason = mabra.Rule{
		ID: "ignore-without-reason", Severity: mabra.Warning, Origin: mabra.OriginStructure, Source: ignoreSource,
		Title:   mabra.Text{Sv: "Tystad regel utan skäl", En: "A rule silenced without a reason"},
		What:    mabra.Text{Sv: "En kommentar tystar en regel men säger inte varför.", En: "A comment silences a rule but does not say why."},
		Why:     mabra.Text{Sv: "Den som läser planen nästa gång måste kunna bedöma om skälet fortfarande håller.", En: "Whoever reads the plan next has to be able to judge whether the reason still holds."},
		Mend:    mabra.Text{Sv: "Skriv skälet efter två bindestreck: # mabra:ignore REGEL -- skäl.", En: "Write the reason after two hyphens: # mabra:ignore RULE -- reason."},
		Message: mabra.Text{Sv: "regeln tystas utan skäl och gäller därför ändå; skriv -- och skälet efter regelns id", En: "the rule is silenced without a reason and so still holds; write -- and the reason after the rule's id"},
	}
	ignoreUnused = mabra.Rule{
		ID: "ignore-unused", Severity: mabra.Warning, Origin: mabra.OriginStructure, Source: ignoreSource,
		Title:   mabra.Text{Sv: "Tystad regel som inte har något att säga", En: "A silenced rule that has nothing to say"},
		What:    mabra.Text{Sv: "En kommentar tystar en regel som inte hade gett något fynd på den raden.", En: "A comment silences a rule that would have found nothing on that line."},
		Why:     mabra.Text{Sv: "En kommentar som blir kvar kan dölja nästa fel.", En: "A comment left behind may hide the next mistake."},
		Mend:    mabra.Text{Sv: "Ta bort kommentaren, eller flytta den till raden före den som fyndet gäller.", En: "Remove the comment, or move it to the line before the one that the finding is about."},
		Message: mabra.Text{Sv: "kommentaren tystar inget fynd; ta bort den eller flytta den till raden före fyndet", En: "the comment silences no finding; remove it, or move it to the line before the finding"},
	}
	ignoreNotAllowed = mabra.Rule{
		ID: "ignore-not-allowed", Severity: mabra.Warning, Origin: mabra.OriginStructure, Source: ignoreSource,
		Title:   mabra.Text{Sv: "Ett lagfel kan inte tystas", En: "An error of law cannot be silenced"},
		What:    mabra.Text{Sv: "En kommentar försöker tysta ett fel som vilar på lag.", En: "A comment tries to silence an error that rests on law."},
		Why:     mabra.Text{Sv: "Vad lagen kräver kan ett dokument inte välja bort.", En: "A document cannot opt out of what the law demands."},
		Mend:    mabra.Text{Sv: "Rätta felet och ta bort kommentaren.", En: "Mend the error and remove the comment."},
		Message: mabra.Text{Sv: "felet vilar på lag och kan inte tystas; rätta det och ta bort kommentaren", En: "the error rests on law and cannot be silenced; mend it and remove the comment"},
	}
)

// RuleNotAdjustable is the rule about settings that try to change a rule that may not be changed.
var RuleNotAdjustable = mabra.Rule{
	ID: "rule-not-adjustable", Severity: mabra.Error, Origin: mabra.OriginStructure, Source: ignoreSource,
	Title:   mabra.Text{Sv: "Regeln kan inte ändras i inställningarna", En: "Settings cannot change the rule"},
	What:    mabra.Text{Sv: "Inställningarna ändrar en regel om dokumentets form eller om vad lagen kräver.", En: "The settings change a rule about the form of the document or about what the law demands."},
	Why:     mabra.Text{Sv: "En mapp kan inte ha en egen lag, och ett dokument som inte håller ihop kan inte läsas av andra.", En: "A folder cannot have a law of its own, and a document that does not hold together cannot be read by others."},
	Mend:    mabra.Text{Sv: "Ta bort raden om regeln ur rules och rätta dokumenten.", En: "Remove the rule from rules and mend the documents."},
	Message: mabra.Text{Sv: "regeln gäller dokumentets form eller lag och kan inte ändras här", En: "the rule is about the form of the document or about law, and cannot be changed here"},
}

// An ignore is a comment that silences rules on one line.
type ignore struct {
	at     mabra.Position
	line   int // the line whose findings it silences
	rules  []string
	reason bool
	used   bool
}

// Ignore leaves out the findings that comments in the text silence, "# mabra:ignore RULE -- reason" at the end of the
// line or on a line of its own before it. An error that rests on law is never left out. Comments without a reason, and
// comments that silence nothing, are findings in their turn. The findings have to be all of the text's, of form and of
// content.
func Ignore(file string, text []byte, findings mabra.Findings) mabra.Findings {
	if !bytes.Contains(text, []byte(ignoreMark)) {
		return findings
	}
	ignores := readIgnores(text)
	kept := slices.DeleteFunc(slices.Clone(findings), func(f mabra.Finding) bool {
		for i := range ignores {
			if ignores[i].silences(f) {
				return true
			}
		}
		return false
	})
	for _, g := range ignores {
		kept = append(kept, g.complaints(file, findings)...)
	}
	return kept.Sort()
}

const ignoreMark = "mabra:ignore"

var ignoreComment = regexp.MustCompile(`(?:^|\s)#\s*` + ignoreMark + `\s+([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)(?:\s+--\s*(\S.*)?)?\s*$`)

func readIgnores(text []byte) []ignore {
	var ignores []ignore
	lines := bytes.Split(text, []byte("\n"))
	for i, line := range lines {
		m := ignoreComment.FindSubmatchIndex(line)
		if m == nil {
			continue
		}
		g := ignore{
			at:     mabra.Position{Line: i + 1, Column: 1 + utf8.RuneCount(line[:bytes.IndexByte(line[m[0]:], '#')+m[0]])},
			line:   i + 1,
			rules:  strings.FieldsFunc(string(line[m[2]:m[3]]), func(r rune) bool { return r == ',' || r == ' ' || r == '\t' }),
			reason: m[4] >= 0,
		}
		if isComment(line) {
			g.line = nextContent(lines, i+1) + 1
		}
		ignores = append(ignores, g)
	}
	return ignores
}

func isComment(line []byte) bool { return bytes.HasPrefix(bytes.TrimSpace(line), []byte("#")) }

// nextContent gives the number, from 0, of the first line from i that is neither blank nor a comment.
func nextContent(lines [][]byte, i int) int {
	for i < len(lines) && (len(bytes.TrimSpace(lines[i])) == 0 || isComment(lines[i])) {
		i++
	}
	return i
}

func (g *ignore) matches(f mabra.Finding) bool {
	return f.Position.Line == g.line && slices.Contains(g.rules, f.Rule.ID)
}

// silences reports whether the comment silences the finding, and remembers that it does.
func (g *ignore) silences(f mabra.Finding) bool {
	if !g.reason || !g.matches(f) || restsOnLaw(f) {
		return false
	}
	g.used = true
	return true
}

func restsOnLaw(f mabra.Finding) bool {
	return f.Rule.Origin == mabra.OriginLaw && f.Severity == mabra.Error
}

// complaints gives what is wrong with the comment itself.
func (g *ignore) complaints(file string, all mabra.Findings) mabra.Findings {
	var complaints mabra.Findings
	ids := RuleIDs()
	for _, rule := range g.rules {
		if !slices.Contains(ids, rule) {
			f := yamldoc.UnknownValue.At(file, g.at)
			f.Args = []mabra.Arg{yamldoc.Suggestion(rule, ids), {Name: "allowed", Value: ids}}
			complaints = append(complaints, f)
		}
	}
	switch {
	case complaints != nil:
	case !g.reason:
		complaints = append(complaints, ignoreWithoutReason.At(file, g.at))
	case slices.ContainsFunc(all, func(f mabra.Finding) bool { return g.matches(f) && restsOnLaw(f) }):
		complaints = append(complaints, ignoreNotAllowed.At(file, g.at))
	case !g.used:
		complaints = append(complaints, ignoreUnused.At(file, g.at))
	}
	return complaints
}

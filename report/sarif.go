package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"net/url"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

const sarifBegins = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0",` +
	`"runs":[{"tool":{"driver":{"name":"mabra",`

// sarif writes SARIF 2.1.0. GitHub refuses a run with more results than it takes, so that the worst are kept, and the
// file says how many there were. Whatever the findings, no more than that is held of each severity.
type sarif struct {
	setting
	held  map[mabra.Severity][][]byte
	rules map[string]*mabra.Rule
	cut   int // results that there was no room for
}

// mostResults is how many results GitHub takes of a run.
const mostResults = 25_000

var (
	sarifLevels   = map[mabra.Severity]string{mabra.Info: "note", mabra.Warning: "warning", mabra.Error: "error"}
	sarifProblems = map[mabra.Severity]string{mabra.Info: "recommendation", mabra.Warning: "warning", mabra.Error: "error"}
)

// sarifKey is what our fingerprint is called. primaryLocationLineHash is a hash of what a line says, and not ours to write.
const sarifKey = "mabra/v1"

const (
	rootID = "%SRCROOT%" // by that name tools know the root of the repository
	home   = "https://github.com/mabra-hjulet/mabra"
)

var (
	rootIs = mabra.Text{Sv: "Roten i kodförrådet.", En: "The root of the repository."}
	cutOff = mabra.Text{
		Sv: "%d fynd fick inte plats: högst %d tas emot, och de allvarligaste är kvar.",
		En: "%d findings did not fit: at most %d are taken, and the most serious are kept.",
	}
	leftOut = mabra.Text{
		Sv: "%d mindre allvarliga fynd är utelämnade, eftersom det begärdes.",
		En: "%d less serious findings are left out, as was asked for.",
	}
)

func newSARIF(s setting) writer {
	return &sarif{setting: s, held: map[mabra.Severity][][]byte{}, rules: map[string]*mabra.Rule{}}
}

func (s *sarif) render(file File) []piece {
	var pieces []piece
	for _, i := range s.items(file) {
		result := sarifResult{
			RuleID: i.Rule.ID, Level: sarifLevels[i.Severity], Message: sarifText{i.message + "\n\n" + line.Of(i.Source().In(s.lang))},
			Locations:    []sarifLocation{located(i.name, i.Position, i.End, i.Path)},
			Fingerprints: map[string]string{sarifKey: i.mark},
		}
		for n, r := range i.Related {
			place := located(i.name, r.Position, r.End, r.Path)
			place.ID, place.Message = n+1, &sarifText{r.Note.In(s.lang)}
			result.Related = append(result.Related, place)
		}
		pieces = append(pieces, piece{inJSON(result), i.Rule, i.Severity, 0})
	}
	return pieces
}

// located gives a place. Columns are characters, as everywhere in the library. What has no line is the first.
func located(name string, start, end mabra.Position, path mabra.Path) sarifLocation {
	region := sarifRegion{max(start.Line, 1), max(start.Column, 1), end.Line, end.Column}
	if !end.Valid() {
		region.EndLine, region.EndColumn = region.StartLine, region.StartColumn
	}
	place := sarifLocation{Physical: sarifPhysical{sarifArtifact{uri(name), rootID}, &region}}
	if path != "" {
		place.Logical = []sarifLogical{{string(path), sarifLogicalMore{path.Pointer()}}}
	}
	return place
}

// uri gives a relative path as a relative URI. A colon in it would be read as the end of a scheme.
func uri(name string) string {
	steps := strings.Split(name, "/")
	for i := range steps {
		steps[i] = strings.ReplaceAll(url.PathEscape(steps[i]), ":", "%3A")
	}
	return strings.Join(steps, "/")
}

func (s *sarif) write(_ io.Writer, pieces []piece) error {
	for _, p := range pieces {
		s.rules[p.rule.ID] = p.rule
		if len(s.held[p.severity]) < mostResults {
			s.held[p.severity] = append(s.held[p.severity], p.text)
		} else {
			s.cut++
		}
	}
	return nil
}

func (s *sarif) end(w io.Writer, all closing) error {
	results := slices.Concat(s.held[mabra.Error], s.held[mabra.Warning], s.held[mabra.Info])
	if over := len(results) - mostResults; over > 0 {
		results, s.cut = results[:mostResults], s.cut+over
	}
	driver := strings.TrimPrefix(string(inJSON(s.driver())), `{"name":"mabra",`)
	bases := inJSON(map[string]sarifBase{rootID: {sarifText{rootIs.In(s.lang)}}})
	if _, err := fmt.Fprintf(w, `%s%s},"invocations":[%s],"language":%q,"columnKind":"unicodeCodePoints","originalUriBaseIds":%s,`,
		sarifBegins, driver, inJSON(s.invocation(all)), spoken.In(s.lang), bases); err != nil {
		return err
	}
	list := stream{opening: `"results":[`, first: "\n", between: ",\n", last: "\n", closing: "]}]}\n"}
	for _, result := range results {
		if err := list.add(w, result); err != nil {
			return err
		}
	}
	return list.close(w)
}

// driver tells of the program and of the rules that something was found of.
func (s *sarif) driver() sarifDriver {
	driver := sarifDriver{Name: "mabra", Version: numbered(s.version), InformationURI: home, Rules: []sarifRule{}}
	for _, rule := range slices.SortedFunc(maps.Values(s.rules), func(a, b *mabra.Rule) int { return cmp.Compare(a.ID, b.ID) }) {
		title := rule.Title.In(s.lang)
		driver.Rules = append(driver.Rules, sarifRule{
			ID: rule.ID, Short: sarifText{title}, Full: sarifText{cmp.Or(rule.What.In(s.lang), title)},
			Help:     sarifHelp{texts(s.lang)(rule), s.page(rule)},
			Defaults: sarifDefaults{sarifLevels[rule.Severity]},
			Known:    sarifRuleProperty{[]string{string(rule.Origin)}, sarifProblems[rule.Severity]},
		})
	}
	return driver
}

// numbered gives the number of a version, as those who read SARIF expect one, or that of none.
func numbered(version string) string {
	number := strings.TrimPrefix(version, "v")
	if number == "" || number[0] < '0' || number[0] > '9' {
		return "0.0.0-devel"
	}
	return number
}

// invocation tells what went wrong, and what is left out.
func (s *sarif) invocation(all closing) sarifInvocation {
	told := sarifInvocation{Successful: !all.total.Partial}
	for _, u := range all.unchecked {
		n := sarifNotification{Level: "error", Message: sarifText{line.Of(u.Reason)}}
		if u.File != "" {
			n.Locations = []sarifLocation{{Physical: sarifPhysical{Artifact: sarifArtifact{uri(s.named(u.File)), rootID}}}}
		}
		told.Notifications = append(told.Notifications, n)
	}
	if s.cut > 0 {
		told.note("warning", fmt.Sprintf(cutOff.In(s.lang), s.cut, mostResults))
	}
	if all.hidden > 0 {
		told.note("note", fmt.Sprintf(leftOut.In(s.lang), all.hidden))
	}
	return told
}

func (i *sarifInvocation) note(level, text string) {
	i.Notifications = append(i.Notifications, sarifNotification{Level: level, Message: sarifText{text}})
}

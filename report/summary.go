package report

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

// A Summary counts what was checked and found.
type Summary struct {
	Files     int `json:"files"`
	Documents int `json:"documents"`
	Errors    int `json:"errors"`
	Warnings  int `json:"warnings"`
	Infos     int `json:"infos"`

	Partial bool `json:"partial"` // something could not be read
}

// Count adds findings to the summary.
func (s *Summary) Count(findings mabra.Findings) {
	s.Errors += findings.Count(mabra.Error)
	s.Warnings += findings.Count(mabra.Warning)
	s.Infos += findings.Count(mabra.Info)
}

// In gives the summary in words: "2 files, 3 documents: 1 error, 2 warnings". Where no document was checked, it does not
// say that there are no errors.
func (s Summary) In(lang mabra.Language) string {
	var parts []string
	switch {
	case s.Errors > 0:
		parts = append(parts, count(s.Errors, anError, someErrors, lang))
	case s.Documents > 0:
		parts = append(parts, noErrors.In(lang))
	}
	if s.Warnings > 0 {
		parts = append(parts, count(s.Warnings, aWarning, someWarnings, lang))
	}
	if s.Infos > 0 {
		parts = append(parts, count(s.Infos, anInfo, someInfos, lang))
	}
	words := count(s.Files, aFile, someFiles, lang) + ", " + count(s.Documents, aDocument, someDocuments, lang)
	if len(parts) > 0 {
		words += ": " + strings.Join(parts, ", ")
	}
	if s.Partial {
		words += notEverything.In(lang)
	}
	return words
}

// writeKinds writes a row for each rule that something was found of: the most serious first, and then what there is most
// of.
func writeKinds(w io.Writer, kinds map[kind]int, lang mabra.Language) error {
	rows := slices.SortedFunc(maps.Keys(kinds), func(a, b kind) int {
		return cmp.Or(
			cmp.Compare(b.severity, a.severity), cmp.Compare(kinds[b], kinds[a]), cmp.Compare(a.rule.ID, b.rule.ID),
		)
	})
	for _, k := range rows {
		said := line.Of(fmt.Sprintf("%7d %s: %s [%s]", kinds[k], k.severity.Label(lang), k.rule.Title.In(lang), k.rule.ID))
		if _, err := fmt.Fprintln(w, said); err != nil {
			return err
		}
	}
	return nil
}

func count(n int, one, several mabra.Text, lang mabra.Language) string {
	if n == 1 {
		return one.In(lang)
	}
	return fmt.Sprintf(several.In(lang), n)
}

// The words of the summary.
var (
	aFile         = mabra.Text{Sv: "1 fil", En: "1 file"}
	someFiles     = mabra.Text{Sv: "%d filer", En: "%d files"}
	aDocument     = mabra.Text{Sv: "1 dokument", En: "1 document"}
	someDocuments = mabra.Text{Sv: "%d dokument", En: "%d documents"}
	noErrors      = mabra.Text{Sv: "inga fel", En: "no errors"}
	anError       = mabra.Text{Sv: "1 fel", En: "1 error"}
	someErrors    = mabra.Text{Sv: "%d fel", En: "%d errors"}
	aWarning      = mabra.Text{Sv: "1 varning", En: "1 warning"}
	someWarnings  = mabra.Text{Sv: "%d varningar", En: "%d warnings"}
	anInfo        = mabra.Text{Sv: "1 upplysning", En: "1 info"}
	someInfos     = mabra.Text{Sv: "%d upplysningar", En: "%d infos"}
	notEverything = mabra.Text{Sv: "; allt gick inte att läsa", En: "; not everything could be read"}
)

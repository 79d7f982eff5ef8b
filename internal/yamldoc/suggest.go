package yamldoc

import (
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// Suggestion gives the argument that proposes the known name nearest to what was written, or nothing where none is
// near. It only ever holds the known name.
func Suggestion(written string, known []string) mabra.Arg {
	return suggested(nearest(written, known))
}

// Named gives the argument that proposes a name, or nothing where there is none to propose.
func Named(name string) mabra.Arg { return suggested(name) }

func suggested(name string) mabra.Arg {
	if name == "" {
		return mabra.Arg{Name: "suggestion", Value: ""}
	}
	return mabra.Arg{Name: "suggestion", Value: Filled(rules.UnknownField.Phrase("suggestion"), "name", name)}
}

// Filled gives a phrase with a name in the place {place}.
func Filled(phrase mabra.Text, place, name string) mabra.Text {
	return FilledText(phrase, place, mabra.Text{Sv: name, En: name})
}

// FilledText gives a phrase with a text in the place {place}.
func FilledText(phrase mabra.Text, place string, text mabra.Text) mabra.Text {
	fill := func(lang mabra.Language) string {
		return strings.ReplaceAll(phrase.In(lang), "{"+place+"}", text.In(lang))
	}
	return mabra.Text{Sv: fill(mabra.Swedish), En: fill(mabra.English)}
}

var betweenWords = strings.NewReplacer("_", "", "-", "", " ", "")

const longestName = 40 // no known name is longer; a longer text is no misspelling of one

func nearest(written string, known []string) string {
	if len(written) > longestName || written == "" {
		return ""
	}
	written = strings.ToLower(betweenWords.Replace(written))
	best, bestDistance := "", 1+utf8.RuneCountInString(written)/3
	for _, name := range known {
		plain := strings.ToLower(strings.ReplaceAll(name, "-", ""))
		if d := distance(written, plain, bestDistance); d < bestDistance || d == bestDistance && best == "" {
			best, bestDistance = name, d
		}
	}
	return best
}

// distance gives the number of letters to insert, remove, change or swap with their neighbour to get from a to b, or
// something above most when it is more than that.
func distance(a, b string, most int) int {
	if diff := len(a) - len(b); diff > most*utf8.UTFMax || -diff > most*utf8.UTFMax {
		return most + 1
	}
	from, to := []rune(a), []rune(b)
	var rows [3][longestName + 2]int
	before, above, row := &rows[0], &rows[1], &rows[2]
	if len(to) > longestName {
		return most + 1
	}
	for j := range len(to) + 1 {
		above[j] = j
	}
	for i := range from {
		row[0] = i + 1
		for j := range to {
			cost := 1
			if from[i] == to[j] {
				cost = 0
			}
			row[j+1] = min(above[j+1]+1, row[j]+1, above[j]+cost)
			if i > 0 && j > 0 && from[i] == to[j-1] && from[i-1] == to[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, above, row = above, row, before
	}
	return above[len(to)]
}

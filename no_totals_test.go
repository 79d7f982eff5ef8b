package mabra_test

import (
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
)

// measures are words of names that would total, average, rank or score. A child is compared with their own earlier self,
// in the same voice and on the same scale, and there is no function that could be misused for anything else.
var measures = []string{
	"total", "totals", "totalled", "sum", "sums", "subtotal", "average", "averages", "averaged", "avg", "mean", "median",
	"percentile", "quartile", "quantile", "norm", "norms", "deviation", "score", "scores", "scored", "scoring", "rank", "ranks",
	"ranked", "ranking", "rankings", "rating", "ratings", "grade", "grades", "graded", "grading", "threshold", "thresholds",
	"weighted", "percent", "percentage",
}

// notOfAChild are names that have such a word and measure no child, with what they are.
var notOfAChild = map[string]string{
	"rules CitationWords.Scores": "words after the result of a game, which looks like a chapter and a section",
	"rules RatingOffScale":       "a rule: an answer lies off its own scale",
	"plan Grades":                "years of school, from and to",
	"plan TargetGroup.Grades":    "years of school",
	"wheel Mark.Rating":          "one answer on the reading's own scale, as it was given",
	"wheel ScaleLabel.Rating":    "which step of a scale a label belongs to",
	"wheel Said.Ratings":         "the answers as they were given, one by one",
	"wheel Rated.Rating":         "one answer, as it was given",
	"wheel Comparison.Ratings":   "why answers on a scale are not compared",
}

// aboutMany are the rooms that speak of many plans together, and of no child: they add up plans, and nothing inside one.
var aboutMany = map[string][]string{
	"plan/statistics":            {"total", "totals", "sum", "sums", "percent", "percentage", "weighted", "threshold"},
	"plan/statistics/disclosure": {"total", "threshold"},
}

// numbers are the fields of the three tools that hold a number: answers as they were given, and places in a list.
var numbers = []string{
	"wheel Mark.Rating", "wheel Mark.Wished", "wheel Scale.Lowest", "wheel Scale.Highest", "wheel ScaleLabel.Rating",
	"wheel Rated.Rating", "wheel Rated.Wished", "wheel Move.From", "wheel Move.To",
	"wheel Occasion.Reading", "wheel Statement.Reading", "wheel Given.Reading", "wheel Rated.Reading",
}

// tools are the rooms that gather and lay out what is said of one child.
var tools = []string{"wheel", "triangle", "resilience"}

// TestNothingMeasuresAChild reads every exported name. None is of a total, an average, a rank or a score; nothing anywhere
// is a fraction; and of the three tools no function gives a number and no field holds one but those that are known.
func TestNothingMeasuresAChild(t *testing.T) {
	t.Parallel()
	used := map[string]bool{}
	for _, folder := range public {
		for _, name := range exportedNames(t, folder) {
			if _, known := notOfAChild[name.full]; known {
				used[name.full] = true
			} else if word := measure(name.full, aboutMany[folder]); word != "" {
				t.Errorf("%s: %q measures; say what people said, and leave it to them", name.full, word)
			}
			for _, number := range numbersIn(name.typ) {
				if strings.HasPrefix(number, "float") || strings.HasPrefix(number, "complex") {
					t.Errorf("%s is a fraction: what would it be a part of?", name.full)
				}
			}
			if !slices.Contains(tools, folder) || len(numbersIn(name.gives)) == 0 {
				continue
			}
			if slices.Contains(numbers, name.full) {
				used[name.full] = true
			} else {
				t.Errorf("%s is a number about one child", name.full)
			}
		}
	}
	for _, name := range slices.Concat(numbers, slices.Collect(maps.Keys(notOfAChild))) {
		assert.True(t, used[name], "%s is there no more", name)
	}
}

// A named is something exported: a type, a field, a function, a method, a constant or a variable.
type named struct {
	full  string   // folder, a space, and the name with that of its type
	typ   ast.Node // all of its type
	gives ast.Node // what it holds, or what it gives back
}

func exportedNames(t *testing.T, folder string) []named {
	t.Helper()
	p := documented(t, folder)
	room := folder
	if room == "." {
		room = "mabra"
	}
	var all []named
	for _, f := range functions(p) {
		name := f.Name
		if f.Recv != "" {
			name = strings.TrimLeft(f.Recv, "*") + "." + name
		}
		n := named{full: room + " " + name, typ: f.Decl.Type}
		if f.Decl.Type.Results != nil {
			n.gives = f.Decl.Type.Results
		}
		all = append(all, n)
	}
	values := slices.Concat(p.Consts, p.Vars)
	for _, typ := range p.Types {
		values = slices.Concat(values, typ.Consts, typ.Vars)
		for _, spec := range typ.Decl.Specs {
			spec := spec.(*ast.TypeSpec)
			all = append(all, named{full: room + " " + spec.Name.Name})
			structure, ok := spec.Type.(*ast.StructType)
			if !ok {
				all[len(all)-1].typ, all[len(all)-1].gives = spec.Type, spec.Type
				continue
			}
			for _, field := range structure.Fields.List {
				for _, name := range field.Names {
					all = append(all, named{room + " " + spec.Name.Name + "." + name.Name, field.Type, field.Type})
				}
			}
		}
	}
	for _, group := range values {
		for _, name := range group.Names {
			if token.IsExported(name) {
				all = append(all, named{full: room + " " + name})
			}
		}
	}
	return all
}

// measure gives the first word of the last part of a name that measures.
func measure(full string, allowed []string) string {
	name := full[strings.LastIndexAny(full, " .")+1:]
	for _, word := range wordsOf(name) {
		if slices.Contains(measures, word) && !slices.Contains(allowed, word) {
			return word
		}
	}
	return ""
}

// wordsOf takes a name apart at its capitals: TotalScore is total and score, and ID is one word.
func wordsOf(name string) []string {
	var words []string
	runes := []rune(name)
	start := 0
	for i := 1; i <= len(runes); i++ {
		if i == len(runes) || unicode.IsUpper(runes[i]) && (unicode.IsLower(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])) {
			words = append(words, strings.ToLower(string(runes[start:i])))
			start = i
		}
	}
	return words
}

// numbersIn gives the kinds of number that stand in a type, inside pointers, lists and maps too.
func numbersIn(typ ast.Node) []string {
	var found []string
	if typ == nil {
		return nil
	}
	ast.Inspect(typ, func(n ast.Node) bool {
		if name, ok := n.(*ast.Ident); ok {
			kind := strings.TrimRight(name.Name, "0123456789")
			if slices.Contains([]string{"int", "uint", "float", "complex"}, kind) && name.Name == strings.ToLower(name.Name) {
				found = append(found, name.Name)
			}
		}
		return true
	})
	return found
}

// What the test above looks for is found where it stands.
func TestMeasuresAreFound(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"wheel Wheel.TotalScore": "total", "wheel Average": "average", "wheel Summary": "", "wheel Area.Meaning": "",
		"resilience Matrix.ChildRank": "rank", "triangle Coverage.PercentDone": "percent", "plan Plan.MeanRating": "mean",
	} {
		assert.Equal(t, want, measure(name, nil), name)
	}
	assert.Equal(t, []string{"parse", "url", "id"}, wordsOf("ParseURLId"))
	assert.Empty(t, measure("plan/statistics Cell.Total", aboutMany["plan/statistics"]))
	assert.Equal(t, []string{"int", "float64"}, numbersIn(&ast.MapType{
		Key: &ast.StarExpr{X: ast.NewIdent("int")}, Value: &ast.ArrayType{Elt: ast.NewIdent("float64")},
	}))
	assert.Empty(t, numbersIn(ast.NewIdent("string")))
}

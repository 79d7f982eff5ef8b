package page_test

import (
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
)

// What the page for the meeting does not say of a plan in which every field says something, and why.
var notInWords = map[string]string{
	"model":                           "the page is in the model's own words",
	"language":                        "the page is in it",
	"assessment.wheel.readings.model": "the page is in its words",
	"assessment.wheel.readings.indicators.area":   "a part that has an indicator is known by it",
	"assessment.wheel.readings.indicators.answer": "what has words is answered; answers that are missing are tried with the wheel",
	"assessment.resilience.factors.from":          "holds the document together",

	"proposals.from.document":      "leads a program to the words; a reader is told whose they are",
	"proposals.from.path":          "as the document",
	"proposals.strengths.document": "as the document",
	"proposals.strengths.path":     "as the document",
}

// TestTheMeetingSaysEveryField looks for what is planted in each field of a plan. A code, a day, a number and a yes have no words
// of their own to look for: the page without them must be another one. By default one field in fifteen is left out.
func TestTheMeetingSaysEveryField(t *testing.T) {
	t.Parallel()
	whole, _ := planted(aWorker, everythingSaid)
	said := shown(meeting(t, whole))
	for i, at := range places(fields.Of(reflect.TypeFor[plan.Plan]()), reflect.ValueOf(whole.Plan).Elem(), "") {
		if notInWords[at.path] != "" || strings.HasSuffix("."+at.path, ".id") {
			continue
		}
		if text := at.value; text.Kind() == reflect.String && mark.MatchString(text.String()) {
			assert.Contains(t, said, text.String(), at.path)
			continue
		}
		if i%15 != 0 && !*everything {
			continue
		}
		before := reflect.New(at.value.Type()).Elem()
		before.Set(at.value)
		at.value.SetZero()
		if got := shown(meeting(t, whole.Plan.Index(mabra.At(day)))); got == said {
			assert.Fail(t, "the page is the same without it", at.path)
		}
		at.value.Set(before)
	}
}

func everythingSaid(p *plan.Plan) {
	p.Updated, p.Needs[0].ID = day, "needs"
	p.Others.None, p.DeIdentified, p.Synthetic = true, true, true
	p.Others.Measures[0].Responsible, p.Others.Measures[0].By = another, aReader
}

// A spot is one field of a plan that holds something that can be left out.
type spot struct {
	path  string
	value reflect.Value
}

func places(t *fields.Type, group reflect.Value, path string) []spot {
	var all []spot
	for i := range t.Fields {
		field := &t.Fields[i]
		all = append(all, spotsIn(field.Type, field.In(group), strings.TrimPrefix(path+"."+field.Name, "."))...)
	}
	return all
}

func spotsIn(t *fields.Type, value reflect.Value, path string) []spot {
	switch t.Kind {
	case fields.Optional:
		if value.IsNil() {
			return nil
		}
		return spotsIn(t.Elem, value.Elem(), path)
	case fields.Object:
		return places(t, value, path)
	case fields.List:
		var all []spot
		for i := range value.Len() {
			all = append(all, spotsIn(t.Elem, value.Index(i), path)...)
		}
		return all
	case fields.Extra:
		return nil
	}
	if value.IsZero() {
		return nil
	}
	return []spot{{path, value}}
}

// TestNoHeadingIsSaidTwice: a heading with one thing under it is not said again as what that thing is called.
func TestNoHeadingIsSaidTwice(t *testing.T) {
	t.Parallel()
	twice := regexp.MustCompile(`<h[23]>([^<]+)</h[23]>\s*<dl class="details"><div><dt>([^<]+)</dt>[^\n]*\s*</dl>`)
	for name, x := range plans(t) {
		for _, found := range twice.FindAllStringSubmatch(meeting(t, x), -1) {
			assert.NotEqual(t, found[1], found[2], name)
		}
	}
}

func TestTheMeetingPage(t *testing.T) {
	t.Parallel()
	text := meeting(t, plans(t)["falun-barnets-plan.yaml"])
	order := []string{`class="voices"`, `class="goal heads"`, `class="write"`, `class="appendix"`, `class="fold wheel"`}
	at := 0
	for _, part := range order {
		next := strings.Index(text[at:], part)
		require.GreaterOrEqual(t, next, 0, part)
		at += next
	}
}

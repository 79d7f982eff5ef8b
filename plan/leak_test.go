package plan_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/report"
	"github.com/mabra-hjulet/mabra/rules"
)

// Marks that stand in every field of the documents below, and must not stand in anything that is said about them.
var marks = []string{"zqmark", "zq mark", "19071907", "1907-", "-1907", "1907190", "0701907"}

// leaks gives the marks that a text shows.
func leaks(text string) []string {
	var found []string
	text = strings.ToLower(text)
	for _, mark := range marks {
		if strings.Contains(text, mark) {
			found = append(found, mark)
		}
	}
	return found
}

// everything gives all that is ever shown of findings. What is said in languages that there are no texts in is looked at where more
// than one try is asked for.
func everything(findings mabra.Findings) string {
	var b strings.Builder
	languages := mabra.Languages()
	if *tries > 1 {
		languages = append(languages, "de", "")
	}
	for _, lang := range languages {
		for _, format := range report.Formats() {
			if err := report.Write(&b, format, lang, findings); err != nil {
				b.WriteString(err.Error())
			}
		}
	}
	if err := findings.Err(); err != nil {
		fmt.Fprintf(&b, "%v %+v %q %#v %s", err, err, err, err, errors.Unwrap(err))
	}
	for _, f := range findings {
		fmt.Fprintf(&b, "%v %v %v\n", f.Args, f.Related, f.Path)
	}
	return b.String()
}

// markedFiller fills every field there is with a mark, so that the document has as few mistakes as can be.
func markedFiller() *filler {
	counter := 0
	day := mabra.Date{Year: 1907, Month: 1, Day: 1}
	own := mabra.Fields{
		{Name: "x-ZQMARK", Value: "ZQMARK"},
		{Name: "x-zqmark-more", Value: mabra.Fields{
			{Name: "ZQMARK", Value: []any{"ZQMARK 1", mabra.Number("1907190"), true, nil}},
			{Name: "ZQMARK two", Value: "1907-01-01"},
		}},
	}
	return &filler{
		text: func(list string, f *fields.Field, t *fields.Type) string {
			counter++
			switch {
			case t.Vocabulary != nil:
				return t.Vocabulary[counter%len(t.Vocabulary)].Key
			case f.Ref != nil:
				return "zqmark-" + f.Ref[0]
			case f.Name == "id":
				return "zqmark-" + list
			case f.Name == "name" && list == "":
				return "zqmark"
			case f.Name == "language":
				return "zqmark-sv"
			}
			return fmt.Sprintf("ZQMARK%d of %s", counter, f.Name)
		},
		date: func(f *fields.Field) mabra.Date {
			day = day.AddDays(1)
			return day
		},
		integer: func(f *fields.Field) int {
			if f.Name == "number" {
				return 3
			}
			return 1907190
		},
		boolean: func() bool { return true },
		id:      func() uuid.UUID { return uuid.MustParse("19071907-1907-4907-8907-190719071907") },
		items:   func(int) int { return 1 },
		present: func(int) bool { return true },
		extra:   func(int) mabra.Fields { return own },
	}
}

// Values to write instead of a field's own; each breaks one rule or another.
var brokenValues = []string{
	"[ZQMARK, ZQMARK]", "{ZQMARK: ZQMARK}", "1907190", "-1907190", "true", "~", "", `""`, "ZQMARK", `"ZQMARK"`, "1907-13-45", "1907-1-1", "ZQMARK-1907-01-01",
	"&ZQMARK ZQMARK", "*ZQMARK", "*ZQMARK-", "&ZQMARK", "!ZQMARK ZQMARK", "!ZQMARK!ZQMARK ZQMARK", "!!binary ZQMARK", "!<ZQMARK ZQMARK", "!!int ZQMARK", "!!ZQMARK 1907190",
	`"ZQMARK`, "'ZQMARK", "ZQMARK: ZQMARK: ZQMARK", "@ZQMARK", "`ZQMARK`", "%ZQMARK", `"\q ZQMARK"`, `"\x00ZQMARK"`, `"ZQMARK\ud800"`, "ZQMARK\x00", "ZQMARK\xff", "ZQMARK\x1b[31m",
	strings.Repeat("ZQMARK ", 2000), "[ZQMARK", "{ZQMARK", "ZQMARK]", "- ZQMARK", "| ZQMARK", "|9\n ZQMARK", "? ZQMARK", "{ZQMARK: 1, ZQMARK: 2}", "{x-ZQMARK: 1, x-ZQMARK: 2}",
	"{<<: ZQMARK}", "{? [ZQMARK] : ZQMARK}", "{ZQMARK: !ZQMARK 1}", "[[[[ZQMARK]]]]", strings.Repeat("[", 120) + "ZQMARK" + strings.Repeat("]", 120),
	"ZQ.MARK ring 070-190 71 90", "zq@zqmark.se 1907190", "Zqmarksgatan 19 ZQ MARK", "19071907-1907", "ZQMARK 190719-0719", "egen-zqmark", "0x1907190", "1907190.0", "1e1907190", ".inf",
	"1907-01-01T00:00:00Z", "mabra/v1907190", "mabra/v1.1907190", "Plan-ZQMARK", "ZQMARK ZQMARK", "Zqmark", strings.Repeat("zqmark", 20), "-zqmark",
}

// mutants gives the document with one thing broken at a time. Which thing goes by the line, so that each value is tried
// in about tries places, and every other mistake on lines all over the document. Asked for one try, each document has one value in
// four: turn says which.
func mutants(text string, json bool, turn, tries int, each func(name, text string)) {
	lines := strings.SplitAfter(text, "\n")
	stride := len(lines)/tries + 1
	try := func(name string, i int, line string) {
		each(fmt.Sprintf("%s on line %d", name, i+1), strings.Join(lines[:i], "")+line+strings.Join(lines[i+1:], ""))
	}
	for i, line := range lines {
		indent := line[:len(line)-len(strings.TrimLeft(line, " -"))]
		key, _, isField := strings.Cut(line, ": ")
		comma := ""
		if json && strings.HasSuffix(strings.TrimSpace(line), ",") {
			comma = ","
		}
		if isField {
			for n := i % stride; n < len(brokenValues); n += stride {
				if tries == 1 && n%4 != turn {
					continue
				}
				try("value "+fmt.Sprint(n), i, key+": "+brokenValues[n]+comma+"\n")
			}
		}
		if i%(1+len(lines)/(10*tries)) != 0 {
			continue
		}
		value := strings.TrimPrefix(line, key)
		switch i % 9 {
		case 0:
			try("gone", i, "")
			try("cut short", i, line[:len(line)/2])
		case 1:
			try("twice", i, line+strings.Replace(line, "- ", "  ", 1))
		case 2:
			try("indented", i, " "+line)
		case 3:
			try("tab", i, "\t"+line)
		case 4:
			try("another name", i, indent+"ZQMARKname"+value)
			try("another name in quotes", i, indent+`"ZQMARK name"`+value)
		case 5:
			try("no space", i, strings.Replace(line, ": ", ":", 1))
			try("merge", i, indent+"<<"+value)
		case 6:
			try("key", i, indent+"? [ZQMARK]\n"+indent+": ZQMARK\n"+line)
			try("number as key", i, indent+"1907190"+value)
		case 7:
			try("end", i, line+"...\nZQMARK: ZQMARK\n")
			try("marker", i, "--- ZQMARK\n"+line)
			try("directive", i, "%ZQMARK ZQMARK\n"+line)
		case 8:
			each(fmt.Sprintf("cut off after line %d", i+1), strings.Join(lines[:i], "")+line[:len(line)*2/3])
			try("key twice", i, indent+"ZQMARK: 1\n"+strings.ReplaceAll(indent, "-", " ")+"ZQMARK: 2\n"+strings.Replace(line, "- ", "  ", 1))
		}
	}
}

// TestNothingLeaks breaks a document that is full of marks in every way there is, and looks for the marks in everything
// that is said about it.
func TestNothingLeaks(t *testing.T) {
	t.Parallel()
	seen, said := map[string]bool{}, map[string]bool{}
	look := func(t *testing.T, name string, findings mabra.Findings) {
		findings = slices.DeleteFunc(findings, func(f mabra.Finding) bool {
			seen[f.Rule.ID] = true
			same := fmt.Sprintf("%p %s %s %v %v %q %q", f.Rule, f.Variant, f.Severity, f.Law, f.Path, f.Args, f.Related)
			known := said[same] // only the place differs
			said[same] = true
			return known
		})
		if found := leaks(everything(findings)); len(found) > 0 {
			for _, f := range findings {
				if one := everything(mabra.Findings{f}); len(leaks(one)) > 0 {
					t.Fatalf("%s: %s shows %v: %s", name, f.Rule.ID, found, one)
				}
			}
		}
	}
	for i, kind := range kinds {
		for j, format := range []mabra.Format{mabra.YAML, mabra.JSON} {
			t.Run(kind.name+" as "+string(format), func(t *testing.T) {
				built := kind.empty()
				markedFiller().document(built)
				look(t, "built", built.Check(mabra.At(mabra.Date{Year: 2026, Month: 3, Day: 9})))
				written, err := built.Encode(format)
				require.NoError(t, err)
				require.NotEmpty(t, leaks(string(written)))
				n := 0
				try := func(name, text string) {
					findings := readAndCheck("plan.yaml", []byte(text))
					look(t, name, findings)
					if n++; n%5 == 0 {
						documents, _ := document.ParseAll("plan.yaml", []byte(text))
						for _, d := range documents {
							look(t, name+", early", d.Check(mabra.At(mabra.Date{Year: 1900, Month: 1, Day: 1})))
						}
						_, found := kind.parse([]byte(text + "\n---\n" + text))
						look(t, name+", as one document", found)
					}
				}
				try("whole", string(written))
				try("twice", string(written)+"---\n"+string(written))
				mutants(string(written), format == mabra.JSON, (i/2+2*j)%4, *tries, try)
			})
		}
	}
	for _, text := range []string{"", "# ZQMARK", "ZQMARK", "- ZQMARK", "ZQMARK: ZQMARK", "\xff\xfeZ\x00Q\x00", "!ZQMARK\nZQMARK: 1", strings.Repeat("[", 20_000) + "ZQMARK",
		"ZQMARK: " + strings.Repeat("ZQMARK", 1<<18), strings.Repeat("ZQMARK: 1\n", 50_000), "x: {" + strings.Repeat("ZQMARK: 1,", 20_000) + "}",
		whole + "reason: {text: 'ZQMARK 070-1907190, zqmark@zqmark.se'}\n", whole + "needs: [{id: zqmark, text: ZQMARK}, {id: zqmark, text: ZQMARK}]\n",
		whole + "needs: [{id: zqmark, text: ZQMARK, by: zqmark-nobody}]\n",
		whole + "assessment: {wheel: {readings: [{indicators: [{worries: [ZQMARK is tired, mostly on zqmark]}]}]}}\n",
		whole + "reason: {text: ZQMARK is #zqmark\n  }\n",
		strings.Replace(whole, "child:", "child: {name: ZQMARK, protection: marked, group: ZQMARK, contact: {phone: ZQMARK}}\nx-child:", 1)} {
		look(t, "a text of its own", readAndCheck("plan.yaml", []byte(text)))
	}
	for _, rule := range rules.All() {
		everywhere := rule.OfForm || slices.Contains([]string{"date-in-future", "personal-data-in-text", "protected-exposed"}, rule.ID)
		if !everywhere {
			continue // of what a plan says
		}
		assert.True(t, seen[rule.ID], "nothing above breaks the rule %s", rule.ID)
	}
}

// TestEncodeDoesNotLeak: an error about a document does not repeat it.
func TestEncodeDoesNotLeak(t *testing.T) {
	loop := []any{"ZQMARK", nil}
	loop[1] = loop
	for _, p := range []*plan.Plan{
		{Model: "ZQMARK\xff"}, {Model: "ZQMARK\x00"}, {Child: plan.Child{Name: "\x1bZQMARK"}},
		{X: mabra.Fields{{Name: "ZQMARK", Value: "ZQMARK"}}}, {X: mabra.Fields{{Name: "x-ZQMARK"}, {Name: "x-ZQMARK"}}},
		{X: mabra.Fields{{Name: "x-ZQMARK", Value: map[string]string{"ZQMARK": "ZQMARK"}}}},
		{X: mabra.Fields{{Name: "x-ZQMARK", Value: struct{ ZQMARK string }{"ZQMARK"}}}},
		{X: mabra.Fields{{Name: "x-ZQMARK", Value: mabra.Number("ZQMARK")}}}, {X: mabra.Fields{{Name: "x-ZQMARK\xff"}}},
		{X: mabra.Fields{{Name: "x-ZQMARK", Value: loop}}}, {Created: mabra.Date{Year: 19071907, Month: 1, Day: 1}},
	} {
		for _, format := range []mabra.Format{mabra.YAML, mabra.JSON, "ZQMARK"} {
			written, err := p.Encode(format)
			require.Error(t, err)
			assert.Empty(t, written)
			assert.Empty(t, leaks(fmt.Sprintf("%v %+v %q %#v", err, err, err, err)))
		}
	}
	for _, text := range []string{"1907-13-01", "ZQMARK", "ZQMARK-1907"} {
		_, err := mabra.ParseDate(text)
		assert.Empty(t, leaks(fmt.Sprintf("%v %#v", err, err)))
	}
}

// TestLeaksAreSeen proves that the tests above can fail: a finding that repeats a mark in any of its parts is caught.
func TestLeaksAreSeen(t *testing.T) {
	quiet := mabra.Finding{
		File: "plan.yaml", Position: mabra.Position{Line: 1, Column: 1}, Path: "needs[0]", Rule: &rules.MissingField, Severity: mabra.Error,
		Args: []mabra.Arg{{Name: "field", Value: "id"}, {Name: "hint", Value: ""}},
	}
	require.Empty(t, leaks(everything(mabra.Findings{quiet})))
	for name, tell := range map[string]func(*mabra.Finding){
		"argument":        func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "field", Value: "ZQMARK"}} },
		"unused argument": func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "unused", Value: "1907-01-01"}} },
		"list":            func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "field", Value: []string{"a", "zqmark-needs"}}} },
		"text":            func(f *mabra.Finding) { f.Args = []mabra.Arg{{Name: "field", Value: mabra.Text{Sv: "ZQMARK7"}}} },
		"path":            func(f *mabra.Finding) { f.Path = f.Path.Field("x-zqmark") },
		"related":         func(f *mabra.Finding) { f.Related = []mabra.Related{{Path: "x-ZQMARK"}} },
		"note":            func(f *mabra.Finding) { f.Related = []mabra.Related{{Note: mabra.Text{En: "ZQMARK"}}} },
	} {
		loud := quiet
		tell(&loud)
		assert.NotEmpty(t, leaks(everything(mabra.Findings{loud})), name)
	}
}

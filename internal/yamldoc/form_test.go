package yamldoc

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/rules"
)

// A formCase is one text of testdata/*.txt and what reading it gives. A case begins with "== name"; its text follows,
// after the two lines of a header, unless the name begins with "whole:". A line in quotation marks is spelt as in Go and
// brings its own line break. After "--" come the findings, one a line:
//
//	line:column[-endline:endcolumn] [path] rule [severity other than error] [~voice] [(line:column path)]
//
// Two findings with the same voice have the same arguments; two with different voices say different things. Where a rule has several messages, the voice is the name of the one. What could
// not be read follows as "unread: path, path", then after "->" what was read, as it would be written.
type formCase struct {
	name, text string
	want       []string
}

const head = "apiVersion: mabra/v1\nkind: House\n"

func formCases(t *testing.T) []formCase {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	var cases []formCase
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, part := range strings.Split("\n"+string(text), "\n== ")[1:] {
			name, rest, _ := strings.Cut(part, "\n")
			c := formCase{name: name, text: head}
			if strings.HasPrefix(name, "whole:") {
				c.text = ""
			}
			body, want, ok := strings.Cut("\n"+rest+"\n", "\n--\n")
			require.True(t, ok, "%s: the case has no --", name)
			for _, line := range strings.Split(body, "\n")[1:] {
				if spelt, err := strconv.Unquote(line); err == nil && strings.HasPrefix(line, `"`) {
					c.text += spelt
				} else {
					c.text += line + "\n"
				}
			}
			c.want = strings.Split(strings.TrimSpace(want), "\n")
			cases = append(cases, c)
		}
	}
	return cases
}

func TestForm(t *testing.T) {
	t.Parallel()
	cases := formCases(t)
	require.NotEmpty(t, cases)
	voices, spoken := map[string]string{}, map[string]string{}
	for _, c := range cases {
		documents, findings := Read("a.yaml", []byte(c.text), mabra.DefaultLimits(), kinds)
		got := told(t, documents, findings)
		if !assert.Len(t, got, len(c.want), "%s:\n%s", c.name, strings.Join(got, "\n")) {
			continue
		}
		for i, want := range c.want {
			plain, voice, _ := strings.Cut(want, " ~")
			voice, related, _ := strings.Cut(voice, " (")
			if related != "" {
				plain += " (" + related
			}
			assert.Equal(t, plain, got[i], c.name)
			if i < len(findings) && (findings[i].Rule == &rules.Syntax || findings[i].Rule == &rules.DuplicateKey && voice == "item") {
				assert.Equal(t, findings[i].Variant, voice, c.name)
				continue
			}
			if voice == "" || i >= len(findings) {
				continue
			}
			key, said := findings[i].Rule.ID+" "+voice, spokenBy(findings[i])
			if voices[key] == "" && spoken[said] == "" {
				voices[key], spoken[said] = said, key
			}
			assert.True(t, voices[key] == said && spoken[said] == key, "%s: %s speaks with the voice of another", c.name, key)
		}
	}
}

// told gives findings and documents as the cases tell them.
func told(t *testing.T, documents []Document, findings mabra.Findings) []string {
	var lines []string
	for _, f := range findings {
		assert.Equal(t, "a.yaml", f.File)
		lines = append(lines, placeOf(f))
	}
	for _, d := range documents {
		if len(d.Source.unread) > 0 {
			var paths []string
			for path := range d.Source.unread {
				paths = append(paths, "/"+string(path))
			}
			slices.Sort(paths)
			lines = append(lines, "unread: "+strings.Join(paths, ", "))
		}
		if d.Value == nil {
			continue
		}
		text, err := Write(d.Kind, d.Value, mabra.YAML)
		require.NoError(t, err)
		lines = append(lines, "->")
		written := strings.Split(strings.TrimSpace(string(text)), "\n")
		lines = append(lines, written[2:]...)
	}
	if lines == nil {
		return []string{""}
	}
	return lines
}

func placeOf(f mabra.Finding) string {
	line := f.Position.String()
	if f.End.Valid() {
		line += "-" + f.End.String()
	}
	if f.Path != "" {
		line += " " + string(f.Path)
	}
	line += " " + f.Rule.ID
	if f.Severity != mabra.Error {
		line += " " + f.Severity.String()
	}
	for _, r := range f.Related {
		line += " (" + strings.TrimSpace(r.Position.String()+" "+string(r.Path)) + ")"
	}
	return line
}

// spokenBy gives all that a finding says beside its rule and place, but for the list of what is allowed.
func spokenBy(f mabra.Finding) string {
	said := f.Rule.ID + " " + f.Variant
	for _, arg := range f.Args {
		if arg.Name != "allowed" {
			said += fmt.Sprintf(" %s=%v", arg.Name, arg.Value)
		}
	}
	return said
}

// Digits after a comma that was to stand in a number are told as such; no other name that is no text.
func TestDigitsAfterAComma(t *testing.T) {
	t.Parallel()
	for inside, want := range map[string]bool{
		"trees: 1, 5": true, "trees: 1, 5: ": true, "trees: 1, 5: 2": false, "trees: 1, 5: null": false, "trees: 1, true": false, "trees: 1, 5: ''": false,
	} {
		_, findings := ReadOne[house]("a.yaml", []byte(head+"garden: {"+inside+"}\n"), mabra.DefaultLimits(), "House")
		require.Len(t, findings, 1, inside)
		assert.Equal(t, want, strings.Contains(findings[0].Message(mabra.Swedish), "decimal"), "%s: %s", inside, findings[0].Message(mabra.Swedish))
	}
}

// A line that breaks within a name of JSON is told as what it is, and as nothing else.
func TestALineThatBreaksInAName(t *testing.T) {
	t.Parallel()
	_, findings := ReadOne[house]("a.yaml", []byte(`{"apiVersion": "mabra/v1", "kind": "House", "na`+"\n"+`me": "a", "number": 3}`), mabra.DefaultLimits(), "House")
	require.Len(t, findings, 1)
	assert.Equal(t, "json", findings[0].Variant)
	assert.Equal(t, mabra.Position{Line: 1, Column: 48}, findings[0].Position)
}

// toldOf gives what the rules of those names tell of a text: the place, what is marked there, the message and what it is filled in with,
// phrases by their names.
func toldOf(text string, ids ...string) []string {
	_, findings := Read("a.yaml", []byte(text), mabra.DefaultLimits(), kinds)
	Measure([]byte(text), findings)
	told := []string{}
	for _, f := range findings {
		if !slices.Contains(ids, f.Rule.ID) {
			continue
		}
		line := strings.Replace(placeOf(f), " "+f.Rule.ID, " "+strconv.Quote(text[f.Bytes.Start:f.Bytes.End]), 1)
		if f.Variant != "" {
			line += " " + f.Variant
		}
		for _, arg := range f.Args {
			if arg.Name != "allowed" {
				line += " " + arg.Name + "=" + phrased(f.Rule, arg.Value)
			}
		}
		told = append(told, line)
	}
	return told
}

// phrased gives the name of the phrase that an argument is, or else what it says.
func phrased(rule *mabra.Rule, value any) string {
	text, ok := value.(mabra.Text)
	if i := slices.IndexFunc(rule.Phrases, func(v mabra.Variant) bool { return v.Text == text }); ok && i >= 0 {
		return "~" + rule.Phrases[i].Name
	}
	if ok {
		return text.En
	}
	return fmt.Sprint(value)
}

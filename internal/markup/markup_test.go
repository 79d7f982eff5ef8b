package markup_test

import (
	"bytes"
	"html/template"
	"testing"
	"testing/fstest"

	"github.com/mabra-hjulet/mabra/internal/markup"
)

// A shed is what the templates of the tests are about.
type shed struct {
	Name  string
	Tools []string
	Count int
	At    float64
	Open  bool
	Roof  *shed
	Any   any
	Drawn template.HTML
	Link  template.URL
	Sheet template.CSS
}

// Called gives the name with something before it.
func (s *shed) Called(before string, more ...any) (string, error) { return before + s.Name, nil }

var called = markup.Methods{"Called": {(*shed).Called}}

var texts = []string{
	"", "a", `"'<>&+`, "\x00\x01\x1b", "</style><script>", "javascript:alert(1)", "JavaScript:x", "https://a.b/c?d=é&e#f%20%zz", "a/b:c", "mailto:å@b",
	"\u2028\uFEFF\xff", "{{.}}", "a\\b\"c;}/*", "x\ny\tz\f0", "0 a", "//evil",
}

var pieces = []string{
	`<p>{{.Name}}</p>`, `<p class="{{.Name}}">`, `<p class='x {{.Name}}'></p>`, `<a href="{{.Name}}">x</a>`, `<a href="{{.Link}}">x</a>`,
	`<title>{{.Name}}</title>`, `<textarea>{{.Name}}</textarea>`, `<style>{{.Sheet}} @page{a{content:"{{.Name}}" b "x{{.Name}}"}}</style>`,
	`<style>@page{a{content:"{{.Link}}"}}</style>`,
	`{{.Drawn}}`, `<b{{if .Open}} class="a"{{end}} data-x="{{.Count}}">{{.At}}</b>`, `{{range $i, $t := .Tools}}{{if $i}}, {{end}}{{$t}}{{else}}none{{end}}`,
	`{{range .Tools}}{{.}};{{end}}`, `{{with .Roof}}{{.Name}}{{else}}no roof{{end}}`, `{{with .Any}}{{.}}{{end}}`, `{{.Called "the "}}`,
	`{{if eq .Name "a" "b"}}ab{{else if not .Open}}shut{{else}}open{{end}}`, `{{if ge .At 1.0}}late{{end}}`, `{{index .Tools 0}}`,
	`{{$n := .Name}}{{with .Roof}}{{$n}}{{$.Count}}{{end}}`, `{{template "more" (pair . .Name)}}{{define "more"}}{{.Second}}{{.First.Count}}{{end}}`,
	`{{if or .Open .Name}}1{{end}}{{if and .Open .Name}}2{{end}}`, `<i x="{{index .Tools 1}}%" xlink:href="#a"/>`, `<p data-url="{{.Name}}" lang="{{.Name}}">`,
	`<svg viewBox="0 0 1 1"><path d="M{{.Count}} 0"/></svg>`, `<!DOCTYPE html><html lang="{{.Name}}">`,
}

// What is written is what html/template writes, whatever stands where.
func TestAsHTMLTemplate(t *testing.T) {
	t.Parallel()
	pair := func(a, b any) markup.Two { return markup.Two{First: a, Second: b} }
	for _, piece := range pieces {
		standard := template.Must(template.New("p").Funcs(template.FuncMap{"pair": pair}).Parse(piece))
		own := read(t, piece)
		for i, text := range texts {
			s := &shed{
				Name: text, Tools: []string{text, "saw"}, Count: i, At: float64(i) / 8, Open: i%2 == 0, Any: text, Drawn: "<i>x</i>", Link: "tel:+46",
				Sheet: "a{b:c}",
			}
			if i%3 == 0 {
				s.Roof = &shed{Name: text}
			}
			var want, got bytes.Buffer
			if err := standard.Execute(&want, s); err != nil {
				t.Fatal(err)
			}
			if err := own.Execute(&got, "p", s); err != nil || got.String() != want.String() {
				t.Errorf("%s: %q (%v), not %q", piece, got.String(), err, want.String())
			}
		}
	}
}

// Where it cannot be sure that a text stays a text, it refuses.
func TestRefused(t *testing.T) {
	t.Parallel()
	for _, piece := range []string{
		`<script>{{.Name}}</script>`, `<p onclick="{{.Name}}">`, `<p style="{{.Name}}">`, `<p {{.Name}}>`, `<p class={{.Name}}>`, `<{{.Name}}>`,
		`<!-- {{.Name}} -->`, `<a href="x{{.Name}}">`, `<style>{{.Name}}</style>`, `<style>a{b:url({{.Sheet}})}</style>`, `<style>/*{{.Sheet}}*/</style>`,
		`<img srcset="{{.Name}}">`, `<iframe srcdoc="{{.Name}}">`, `<p class="{{.Drawn}}">`, `<p class="`, `<title>x`, `{{.Missing}}`, `{{.Roof.Name}}`,
		`{{.Name.More}}`, `{{template "nowhere" .}}`, `{{template "p" .}}`, `{{index .Tools 9}}`, `{{eq .Count 1}}`, `{{.Called}}`, `{{.Called 1}}`, `{{range .Name}}{{end}}`,
	} {
		var out bytes.Buffer
		if read(t, piece).Execute(&out, "p", &shed{Name: "a"}) == nil {
			t.Errorf("%s is not refused", piece)
		}
	}
	if markup.New(nil).Read(fstest.MapFS{"p": {Data: []byte(`{{printf "x"}}`)}}, "p") == nil {
		t.Error("a call is not refused")
	}
}

func read(t *testing.T, piece string) *markup.Template {
	t.Helper()
	own := markup.New(called)
	if err := own.Read(fstest.MapFS{"p": {Data: []byte(piece)}}, "p"); err != nil {
		t.Fatal(err)
	}
	return own
}

package page_test

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/browser"
	"github.com/mabra-hjulet/mabra/page"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// Every page and every picture, as a browser shows and prints it: axe, the Nu checker, nothing that overlaps or leaves its box,
// phone, desk, dark, large text, another font and paper.
func TestPagesInABrowser(t *testing.T) {
	t.Parallel()
	if !*everything {
		t.Skip("a browser takes longer to start than all tests of a room: go test ./page -args -all")
	}
	swedish, scottish := plans(t)["falun-barnets-plan.yaml"], plans(t)["girfec-childs-plan.yaml"]
	sip := plans(t)["backa-barnet-sip.yaml"]
	model, _ := plan.LoadModel("falun")
	to := "vårdcentralen"
	pages := map[string]func(io.Writer) error{
		"meeting.sv.html":  func(w io.Writer) error { return page.Meeting(w, swedish) },
		"meeting.en.html":  func(w io.Writer) error { return page.Meeting(w, scottish) },
		"family.sv.html":   func(w io.Writer) error { return page.Family(w, swedish) },
		"child.en.html":    func(w io.Writer) error { return page.Child(w, scottish) },
		"copy.sv.html":     func(w io.Writer) error { return page.Copy(w, sip, to) },
		"timeline.sv.html": func(w io.Writer) error { return page.Timeline(w, sip) },
		"agenda.sv.html":   func(w io.Writer) error { return page.Agenda(w, swedish) },
		"minutes.sv.html":  func(w io.Writer) error { return page.Minutes(w, swedish.Plan, swedish) },
		"letter.sv.html": func(w io.Writer) error {
			return page.Letter(w, swedish, swedish.Plan.Check(mabra.At(day.AddDays(400))))
		},
		"consultation.sv.html": func(w io.Writer) error {
			return page.Consultation(w, swedish, uuid.MustParse("11111111-2222-4333-8444-555555555555"), nil)
		},
		"approval.sv.html": func(w io.Writer) error { return page.Approval(w, swedish) },
		"due.sv.html":      func(w io.Writer) error { return page.Due(w, day, slices.Values(held(t, day))) },
		"form.sv.html":     func(w io.Writer) error { return page.Form(w, model, plan.FormSIP) },
		"contents.sv.html": func(w io.Writer) error { return page.Contents(w, []page.Entry{{Of: "a.yaml", File: "a.html"}}) },
		"wheel.svg": func(w io.Writer) error {
			r := &swedish.Assessment.Wheel.Readings[0]
			return wheel.WriteSVG(w, &wheel.Picture{Reading: r, Name: "Tindra", Wide: true}, mabra.Drawing{MadeUp: true})
		},
		"triangle.svg": func(w io.Writer) error {
			return triangle.WriteSVG(w, &triangle.Picture{Triangle: scottish.Assessment.Triangle, Child: "Ailsa"}, mabra.Drawing{Look: mabra.Dark})
		},
		"matrix.svg": func(w io.Writer) error {
			return resilience.WriteSVG(w, &resilience.Picture{Matrix: scottish.Assessment.Resilience, Child: "Ailsa"}, mabra.Drawing{})
		},
	}
	for _, name := range drawnLong(t) {
		pages[name] = func(w io.Writer) error { return heldPicture(w, name) }
	}
	pages["long-wheel-compact.svg"] = func(w io.Writer) error {
		return wheel.WriteSVG(w, &wheel.Picture{Reading: twoAnswers(7), Model: longModel(), Name: "Tindra"}, mabra.Drawing{})
	}
	pages["long-wheel-wide.svg"] = func(w io.Writer) error {
		return wheel.WriteSVG(w, &wheel.Picture{Reading: twoAnswers(1), Model: longModel(), Name: "Tindra", Wide: true}, mabra.Drawing{})
	}
	pages["long-wheel-blank.svg"] = func(w io.Writer) error { return wheel.WriteBlankSVG(w, longModel(), nil, mabra.Drawing{}) }
	ofNoPlan := []string{"due.sv.html", "form.sv.html", "contents.sv.html"}
	var judged []browser.Page
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		var text bytes.Buffer
		require.NoError(t, pages[name](&text), name)
		one := browser.Page{Name: name, Bytes: text.Bytes(), OfNoPlan: slices.Contains(ofNoPlan, name)}
		if name == "form.sv.html" {
			one.Sheets = 9 // of which wheel, triangle and matrix to draw in are one each
		}
		judged = append(judged, one)
	}
	browser.Judge(t, judged...)
}

// drawnLong gives the pictures of triangle and matrix with every label twice as long, and the compact and the blank ones, as the
// files that their packages hold.
func drawnLong(t *testing.T) (names []string) {
	t.Helper()
	for _, folder := range []string{"triangle", "resilience"} {
		files, err := filepath.Glob("../" + folder + "/testdata/picture-*.svg")
		require.NoError(t, err)
		require.Greater(t, len(files), 4)
		for _, file := range files {
			if folder == "triangle" && strings.HasSuffix(file, "long-blank.svg") {
				continue // one sheet has room for 21 names twice as long in small letters alone: its package tries what lies where
			}
			names = append(names, folder+"-"+filepath.Base(file))
		}
	}
	return names
}

// heldPicture writes a picture that is held by the name that it is judged by: its package, and its file.
func heldPicture(w io.Writer, name string) error {
	folder, file, _ := strings.Cut(name, "-")
	text, err := os.ReadFile(filepath.Join("..", folder, "testdata", file))
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return err
}

// longModel is a wheel whose parts are called by names twice as long as those of the eight indicators.
func longModel() *wheel.Model {
	m := &wheel.Model{Name: "lång", Title: "Hjulet", Language: mabra.Swedish}
	for i, part := range mabra.Values[wheel.Indicator]() {
		label := mabra.LabelOf(part).Sv
		m.Areas = append(m.Areas, wheel.Area{ID: fmt.Sprint("a", i), Label: label + " " + label})
	}
	return m
}

// twoAnswers is a reading with stacks up to so long, with two answers beside each other to each question, and one that was declined.
func twoAnswers(longest int) *wheel.Reading {
	r := &wheel.Reading{Model: "lång", Voice: wheel.VoiceChild, Scale: &wheel.Scale{Lowest: 1, Highest: 5}}
	for i, area := range longModel().Areas {
		if i == 4 {
			r.Indicators = append(r.Indicators, wheel.Mark{Area: area.ID, Answer: wheel.Declined})
			continue
		}
		three, four := 3, 4
		said := slices.Repeat([]string{"en sak"}, min(i, longest))
		r.Indicators = append(r.Indicators,
			wheel.Mark{Area: area.ID, Rating: &three, Strengths: said}, wheel.Mark{Area: area.ID, Rating: &four, Worries: said})
	}
	return r
}

package page_test

import (
	"bytes"
	"io"
	"maps"
	"slices"
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
	ofNoPlan := []string{"due.sv.html", "form.sv.html", "contents.sv.html"}
	var judged []browser.Page
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		var text bytes.Buffer
		require.NoError(t, pages[name](&text), name)
		judged = append(judged, browser.Page{Name: name, Bytes: text.Bytes(), OfNoPlan: slices.Contains(ofNoPlan, name)})
	}
	browser.Judge(t, judged...)
}

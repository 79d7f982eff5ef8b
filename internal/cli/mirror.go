package cli

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/mirror"
	"github.com/mabra-hjulet/mabra/report"
)

func (s *session) mirror() *cobra.Command {
	format, model, at := report.Text, "", mabra.Date{}
	cmd := s.command(mirrorUse, mirrorShort, mirrorLong, func(_ *cobra.Command, paths []string) error {
		if len(paths) != 1 {
			return s.misuse(oneFile)
		}
		s.speakOf(paths)
		return s.withPlan(paths[0], model, func(p *plan.Plan, options []mabra.CheckOption) {
			if at.IsZero() {
				at = s.Today
			}
			reflections := mirror.Of(p.Index(append(options, mabra.At(at))...))
			if format == report.JSON {
				s.writeJSON(s.mirrorEntry(reflections))
				return
			}
			_, _ = s.out.Write(s.reflectionsText(reflections)) // an error stays in out until the end
		})
	})
	flags := cmd.Flags()
	flags.Func("format", mirrorFormatFlag.In(s.lang), oneOf(&format, report.Formats()...))
	flags.Func("model", followUpModelFlag.In(s.lang), text(&model))
	flags.Func("at", mirrorAtFlag.In(s.lang), day(&at))
	return cmd
}

// reflectionsText tells what a plan shows: principle by principle, and where each fact stands.
func (s *session) reflectionsText(reflections []mirror.Reflection) []byte {
	var out bytes.Buffer
	out.WriteString(wrap(s.say(mirrorIs), ""))
	for _, r := range reflections {
		title := r.Title.In(s.lang)
		out.WriteString("\n" + title + "\n" + strings.Repeat("=", utf8.RuneCountInString(title)) + "\n")
		source := s.say(mirrorSource, r.Source.In(s.lang))
		if !r.Verified {
			source = s.say(mirrorUnread, source)
		}
		out.WriteString(wrap(source, ""))
		for _, principle := range r.Principles {
			out.WriteString("\n" + wrap(principle.Text.In(s.lang), ""))
			if len(principle.Facts) == 0 {
				out.WriteString(wrap(s.say(mirrorNothing), "  "))
			}
			for _, fact := range principle.Facts {
				places := make([]string, len(fact.Places))
				for i, place := range fact.Places {
					places[i] = string(place)
				}
				shown := wrap(fact.Text.In(s.lang)+" ["+strings.Join(places, ", ")+"]", "    ")
				out.WriteString("  - " + strings.TrimLeft(shown, " "))
			}
		}
	}
	return out.Bytes()
}

// What mirror writes for programs. The fields are explained in docs/output.md.
type (
	mirrorEntry struct {
		Version     int               `json:"version"`
		Language    mabra.Language    `json:"language"`
		Reflections []reflectionEntry `json:"reflections"`
	}
	reflectionEntry struct {
		Lens       string           `json:"lens"`
		Title      string           `json:"title"`
		Source     string           `json:"source"`
		Verified   bool             `json:"verified"`
		Principles []principleEntry `json:"principles"`
	}
	principleEntry struct {
		Text  string       `json:"text"`
		Facts []shownEntry `json:"facts"`
	}
	shownEntry struct {
		ID     string       `json:"id"`
		Text   string       `json:"text"`
		Places []placeEntry `json:"places"`
	}
)

func (s *session) mirrorEntry(reflections []mirror.Reflection) mirrorEntry {
	entry := mirrorEntry{Version: 1, Language: s.lang, Reflections: make([]reflectionEntry, len(reflections))}
	for i, r := range reflections {
		principles := make([]principleEntry, len(r.Principles))
		for j, p := range r.Principles {
			facts := make([]shownEntry, len(p.Facts))
			for k, f := range p.Facts {
				facts[k] = shownEntry{f.ID, f.Text.In(s.lang), placeEntries(f.Places)}
			}
			principles[j] = principleEntry{p.Text.In(s.lang), facts}
		}
		entry.Reflections[i] = reflectionEntry{r.Lens, r.Title.In(s.lang), r.Source.In(s.lang), r.Verified, principles}
	}
	return entry
}

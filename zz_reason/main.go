package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func main() {
	write := len(os.Args) > 1 && os.Args[1] == "-update"
	for _, id := range strings.Fields("reason-missing question-open question-five-unmet wheel-indicator-skipped wheel-only-worries wheel-child-voice rating-off-scale triangle-side-skipped triangle-only-challenges triangle-missing analysis-missing resilience-missing resilience-pole-origin placement-unexplained disagreement-undescribed") {
		files, _ := filepath.Glob("plan/testdata/rules/" + id + "/*.yaml")
		if len(files) == 0 {
			fmt.Println("NO FILES", id)
		}
		for _, f := range files {
			text, _ := os.ReadFile(f)
			docs, found := plan.ParseAll(filepath.Base(f), text)
			for _, d := range docs {
				found = append(found, d.Check(mabra.At(mabra.MustParseDate("2026-06-30")))...)
			}
			found = found.Sort()
			want, own, bad := "", 0, ""
			for _, x := range found {
				p := string(x.Path)
				if p == "" {
					p = "-"
				}
				want += fmt.Sprintf("%s %s %s %s\n", x.Position, x.Severity, p, x.Rule.ID)
				if x.Rule.ID == id {
					own++
				} else {
					bad += "   OTHER " + x.In(mabra.Swedish) + "\n"
				}
			}
			keeps := strings.Contains(f, "/keeps")
			if keeps != (own == 0) {
				bad += "   WRONG own=" + fmt.Sprint(own) + "\n"
			}
			fmt.Print(f, "\n", bad)
			if !keeps {
				for _, x := range found {
					fmt.Println("     ", x.In(mabra.Swedish))
				}
			}
			if write {
				os.WriteFile(f+".want", []byte(want), 0o644)
			}
		}
	}
}

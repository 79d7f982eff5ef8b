package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

var at = regexp.MustCompile(`(?m)^# at: (\d{4}-\d{2}-\d{2})`)

func main() {
	write := os.Args[1] == "-w"
	for _, dir := range os.Args[2:] {
		files, _ := filepath.Glob(dir + "/*.yaml")
		sort.Strings(files)
		for _, file := range files {
			text, _ := os.ReadFile(file)
			day := "2026-06-30"
			if m := at.FindSubmatch(text); m != nil {
				day = string(m[1])
			}
			p, found := plan.Parse(file, text)
			found = append(found, p.Check(mabra.At(mabra.MustParseDate(day)))...)
			found = found.Sort()
			rule := filepath.Base(dir)
			fmt.Println("==", file)
			var b strings.Builder
			for _, f := range found {
				path := string(f.Path)
				if path == "" {
					path = "-"
				}
				fmt.Fprintf(&b, "%s %s %s %s\n", f.Position, f.Severity, path, f.Rule.ID)
				mark := "  "
				if f.Rule.ID != rule {
					mark = "!!"
				}
				fmt.Println(mark, f.In(mabra.Swedish))
				if f.Rule.ID == rule {
					fmt.Println("  ", f.In(mabra.English), "|", f.Source().Sv)
				}
			}
			breaks := strings.HasPrefix(filepath.Base(file), "breaks")
			has := strings.Contains(b.String(), " "+rule+"\n")
			if breaks != has {
				fmt.Println("!! EXPECTED", breaks, "GOT", has)
			}
			if write {
				os.WriteFile(file+".want", []byte(b.String()), 0o644)
			}
		}
	}
}

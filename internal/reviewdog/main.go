// Reads a report in one of the formats that reviewdog takes from the standard input, as reviewdog itself does, and says what it
// was told: a line of JSON a finding.
package main

import (
	"encoding/json"
	"log"
	"os"

	"github.com/reviewdog/reviewdog/parser"
)

func main() {
	format, err := parser.New(&parser.Option{FormatName: os.Args[1]})
	if err != nil {
		log.Fatal(err)
	}
	told, err := format.Parse(os.Stdin)
	if err != nil {
		log.Fatal(err)
	}
	out := json.NewEncoder(os.Stdout)
	for _, one := range told {
		at := one.GetLocation()
		err := out.Encode(map[string]any{
			"file": at.GetPath(), "line": at.GetRange().GetStart().GetLine(),
			"severity": one.GetSeverity().String(), "rule": one.GetCode().GetValue(),
		})
		if err != nil {
			log.Fatal(err)
		}
	}
}

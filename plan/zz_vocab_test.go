package plan_test

import (
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

func TestZZVocab(t *testing.T) {
	tried := map[string]bool{}
	for _, file := range ruleDocuments(t) {
		text := readFile(t, file)
		documents, _ := plan.ParseAll(file, text)
		_, ok := documents[0].(*plan.Plan)
		if !ok || len(documents) > 1 || !keeps(file) {
			continue
		}
		before := checkAll(documents, dayOf(text))
		for _, at := range placesOf(t, text) {
			if at.node.Kind != yaml.ScalarNode || strings.Contains(at.name, ".x") {
				continue
			}
			_ = tried
			at.spoil = misspell
			// rebuild
			documents, findings := plan.ParseAll(file, at.spoilt())
			if findings.HasErrors() {
				continue
			}
			all := checkAll(documents, dayOf(text))
			if !slices.ContainsFunc(all, func(f mabra.Finding) bool { return f.Rule.ID == "unknown-value" }) {
				continue
			}
			for _, f := range all {
				if f.Rule.ID == "unknown-value" {
					continue
				}
				if !slices.ContainsFunc(before, func(b mabra.Finding) bool { return b.Rule == f.Rule && b.Path == f.Path }) {
					t.Errorf("%s: %s could not be read; found as well: %s %s", file, at.name, f.Path, f.Rule.ID)
				}
			}
		}
	}
}

var ZZ = misspell

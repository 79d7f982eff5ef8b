package resilience_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
)

func TestPolesAndDomains(t *testing.T) {
	assert.Equal(t, []string{"resilience", "vulnerability", "protective-environment", "adversity"}, resilience.Pole("").Vocabulary().Keys())
	assert.Len(t, mabra.Values[resilience.Domain](), 6)
	for _, vocabulary := range []mabra.Vocabulary{resilience.Pole("").Vocabulary(), resilience.Domain("").Vocabulary()} {
		for _, term := range vocabulary {
			assert.Equal(t, []mabra.Language{mabra.English}, term.Verified, "no official Swedish name has been found: "+term.Key)
			assert.NotEmpty(t, term.Source, term.Key)
		}
	}
}

func TestPlacementIsInWordsBetweenTwoPoles(t *testing.T) {
	assert.Equal(t, []string{"resilience", "vulnerability", "between"}, resilience.ChildPlace("").Vocabulary().Keys())
	assert.Equal(t, []string{"protective-environment", "adversity", "between"}, resilience.AroundPlace("").Vocabulary().Keys())
}

func TestDocumentOnItsOwn(t *testing.T) {
	d, findings := resilience.Parse("matrix.yaml", []byte(`apiVersion: mabra/v1
kind: Resilience
id: 6f1c2d3e-4b5a-4c6d-8e7f-901a2b3c4d5e
language: sv
synthetic: true
created: 2026-03-02
factors:
  - {pole: resilience, text: "Har lätt för att be om hjälp", domain: secure-base, date: 2026-03-03}
  - {pole: luck, text: "Har tur"}
placement: {child: adversity, surroundings: adversity, by: kurator, because: "Bedömt efter samtalet"}
`))
	assert.Empty(t, findings)
	found := d.Check(mabra.At(mabra.MustParseDate("2026-03-02")))
	var got []string
	for _, f := range found {
		got = append(got, f.Position.String()+" "+f.Rule.ID+" "+string(f.Path))
	}
	assert.Equal(t, []string{
		"8:89 date-in-future factors[0].date",
		"9:12 unknown-value factors[1].pole",
		"10:20 unknown-value placement.child",
	}, got)
}

func TestLimitsAreHandedOn(t *testing.T) {
	t.Parallel()
	limits := mabra.DefaultLimits()
	limits.Nodes = 3
	_, findings := resilience.Parse("", []byte("apiVersion: mabra/v1\nkind: Resilience\nlanguage: sv\n"), mabra.WithLimits(limits))
	assert.Len(t, findings, 1)
	assert.Equal(t, "too-large", findings[0].Rule.ID)
}

package resilience_test

import (
	"encoding/json"
	"flag"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
)

var (
	update = flag.Bool("update", false, "write testdata")
	tries  = flag.Uint64("tries", 20, "how many matrices made by chance are drawn in each way")
)

// milo reads the example that everybody can look at.
func milo(t testing.TB) *resilience.Document {
	t.Helper()
	text, err := os.ReadFile("../examples/resilience.yaml")
	require.NoError(t, err)
	d, findings := resilience.Parse("resilience.yaml", text)
	require.Empty(t, findings)
	return d
}

func golden(t *testing.T, name string, made any) {
	t.Helper()
	text, err := json.MarshalIndent(made, "", "  ")
	require.NoError(t, err)
	file := "testdata/" + name + ".json"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o777))
		require.NoError(t, os.WriteFile(file, append(text, '\n'), 0o666))
	}
	held, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.JSONEq(t, string(held), string(text))
}

func TestViewOfTheExample(t *testing.T) {
	t.Parallel()
	golden(t, "view", milo(t).View())
}

// Every factor stands under its pole once, and in its domain once or among those that have none.
func TestViewHasEveryFactorOnce(t *testing.T) {
	t.Parallel()
	d := rand.New(rand.NewPCG(12, 5))
	poles := append(mabra.Values[resilience.Pole](), "tur")
	domains := append(mabra.Values[resilience.Domain](), "", "pengar")
	for range 500 {
		var m resilience.Matrix
		for range d.IntN(20) {
			m.Factors = append(m.Factors, resilience.Factor{Pole: poles[d.IntN(len(poles))], Domain: domains[d.IntN(len(domains))]})
		}
		v := m.View()
		byPole, byDomain := map[mabra.Path]bool{}, map[mabra.Path]bool{}
		once := func(in map[mabra.Path]bool, list []resilience.Seen) {
			for _, s := range list {
				require.False(t, in[s.At])
				in[s.At] = true
			}
		}
		for _, p := range v.Poles {
			once(byPole, p.Factors)
		}
		for _, in := range v.Domains {
			once(byDomain, in.Strengths)
			once(byDomain, in.Challenges)
		}
		once(byDomain, v.NoDomain)
		require.Equal(t, byPole, byDomain)
		once(byPole, v.Unplaced)
		require.Len(t, byPole, len(m.Factors))
		for _, h := range v.Helps {
			require.NotEqual(t, h.From, h.To)
			require.NotEmpty(t, h.Strengths)
			require.NotEmpty(t, h.Challenges)
			require.NotContains(t, h.Question.Sv+h.Question.En, "{")
		}
		require.Nil(t, v.Placed, "nothing is placed that no person has placed")
	}
}

// A domain of strengths alone comes before one where something is hard too.
func TestWhichDomainCanHelp(t *testing.T) {
	t.Parallel()
	factor := func(pole resilience.Pole, domain resilience.Domain) resilience.Factor {
		return resilience.Factor{Pole: pole, Domain: domain}
	}
	mixed := []resilience.Factor{
		factor(resilience.Resilience, resilience.Friendships), factor(resilience.Adversity, resilience.Friendships),
		factor(resilience.Vulnerability, resilience.Education),
	}
	pairs := func(m resilience.Matrix) (all [][2]resilience.Domain) {
		for _, h := range m.View().Helps {
			all = append(all, [2]resilience.Domain{h.From, h.To})
		}
		return all
	}
	assert.Equal(t, [][2]resilience.Domain{{"friendships", "education"}}, pairs(resilience.Matrix{Factors: mixed}))
	assert.True(t, (&resilience.Matrix{Factors: mixed}).View().Helps[0].Mixed)
	talents := factor(resilience.ProtectiveEnvironment, resilience.TalentsAndInterests)
	assert.Equal(t, [][2]resilience.Domain{{"talents-and-interests", "education"}, {"talents-and-interests", "friendships"}},
		pairs(resilience.Matrix{Factors: append(mixed, talents)}))
	assert.Equal(t, []resilience.Domain{"secure-base", "talents-and-interests", "positive-values", "social-competencies"},
		(&resilience.Matrix{Factors: mixed}).View().Untouched())
}

// A place is shown only where a person has set it and says why. Between two poles lie both quarters.
func TestPlacesArePeoples(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		placement   *resilience.Placement
		want        []resilience.Quadrant
		unexplained bool
	}{
		"none":          {nil, nil, false},
		"nobody's":      {&resilience.Placement{Child: "resilience", Surroundings: "adversity", Because: "Så är det."}, nil, true},
		"no reason":     {&resilience.Placement{Child: "resilience", Surroundings: "adversity", By: "kurator", Because: " \n"}, nil, true},
		"no such place": {&resilience.Placement{Child: "adversity", Surroundings: "adversity", By: "kurator", Because: "Så är det."}, nil, true},
		"at two poles": {&resilience.Placement{Child: "resilience", Surroundings: "adversity", By: "kurator", Because: "Så är det."},
			[]resilience.Quadrant{resilience.ResilienceAdversity}, false},
		"between the child's": {&resilience.Placement{Child: "between", Surroundings: "adversity", By: "kurator", Because: "Så är det."},
			[]resilience.Quadrant{resilience.ResilienceAdversity, resilience.VulnerabilityAdversity}, false},
		"between all": {&resilience.Placement{Child: "between", Surroundings: "between", By: "kurator", Because: "Så är det."},
			mabra.Values[resilience.Quadrant](), false},
	} {
		v := (&resilience.Matrix{Placement: test.placement}).View()
		assert.Equal(t, test.unexplained, v.Unexplained, name)
		if test.want == nil {
			assert.Nil(t, v.Placed, name)
		} else if assert.NotNil(t, v.Placed, name) {
			assert.Equal(t, test.want, v.Placed.Quadrants, name)
		}
		for _, q := range v.Quadrants {
			assert.NotEmpty(t, q.Questions, name)
		}
	}
}

// Each quarter has questions in both languages, of its own, and they are not passed off as anybody else's.
func TestEveryQuadrantHasQuestions(t *testing.T) {
	t.Parallel()
	asked := map[string]bool{}
	for _, q := range mabra.Values[resilience.Quadrant]() {
		child, around := q.Poles()
		assert.True(t, mabra.Known(child) && mabra.Known(around), q)
		assert.GreaterOrEqual(t, len(q.Questions()), 4, q)
		for _, question := range q.Questions() {
			assert.Equal(t, q, question.Quadrant)
			assert.NotEmpty(t, question.Source)
			assert.False(t, question.Verified)
			for _, lang := range mabra.Languages() {
				text := question.Text.In(lang)
				assert.Regexp(t, `^\p{Lu}[^?]*\?$`, text)
				assert.False(t, asked[text], "asked before")
				asked[text] = true
			}
		}
	}
	assert.Empty(t, resilience.Quadrant("middle").Questions())
}

func BenchmarkView(b *testing.B) {
	d := milo(b)
	for b.Loop() {
		d.View()
	}
}

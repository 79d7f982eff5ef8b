package wheel_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/wheel"
)

// tindra is the reading that the pictures are held by: a child who answers on a scale of five and leaves one question out.
func tindra() *wheel.Reading {
	mark := func(i wheel.Indicator, rating int, strengths, worries []string) wheel.Mark {
		return wheel.Mark{Indicator: i, Rating: &rating, Strengths: strengths, Worries: worries}
	}
	said := func(words ...string) []string { return words }
	return &wheel.Reading{
		Model: "falun", Date: day("2026-01-19"), Voice: wheel.VoiceChild, By: "tindra",
		Method: "Tindra lade kort med ansikten och valde själv ordningen",
		Scale: &wheel.Scale{Lowest: 1, Highest: 5, Direction: wheel.HighIsBetter, Labels: []wheel.ScaleLabel{
			{Rating: 1, Label: "nästan aldrig"}, {Rating: 3, Label: "ibland"}, {Rating: 5, Label: "nästan alltid"},
		}},
		Indicators: []wheel.Mark{
			mark(wheel.Safe, 3, said("Hos mormor är jag inte rädd."), said("Det låter i väggen när jag ska sova.")),
			mark(wheel.Healthy, 2, said("Jag är stark i armarna."), said("Jag är trött i hela huvudet.")),
			mark(wheel.Achieving, 4, said("Jag läser tjocka böcker."), said("Matten går när jag inte är trött.")),
			mark(wheel.Nurtured, 4, said("Pappa gör ägg som en gubbe.", "Mamma sjunger."), nil),
			{Indicator: wheel.Active, Answer: wheel.Declined, Note: "Ville inte prata om gympan den dagen."},
			mark(wheel.Respected, 3, said("Fatima lyssnar klart."), said("Ingen frågade om bytesdagen.")),
			mark(wheel.Responsible, 5, said("Jag matar hunden hos mormor och vattnar blommorna i klassen."), nil),
			mark(wheel.Included, 2, said("Juni är snäll."), said("De har redan börjat när jag kommer.")),
		},
	}
}

// everyAnswer is a reading with every kind of answer.
func everyAnswer() *wheel.Reading {
	r := &wheel.Reading{
		Model: "girfec", Date: day("2026-02-03"), Voice: wheel.VoiceChild,
		Scale: &wheel.Scale{Lowest: 1, Highest: 4, Direction: wheel.HighIsBetter},
	}
	r.Indicators = []wheel.Mark{
		{Indicator: wheel.Safe, Rating: ptr(2), Strengths: some(1), Worries: some(1)},
		{Indicator: wheel.Healthy, Rating: ptr(3), Strengths: some(3), Worries: some(1)},
		{Indicator: wheel.Achieving, Answer: wheel.NotAsked},
		{Indicator: wheel.Nurtured, Answer: wheel.Declined},
		{Indicator: wheel.Active, Answer: wheel.NotRelevant},
		{Indicator: wheel.Respected, Answer: wheel.Answered, Rating: ptr(3)},
		{Indicator: wheel.Included, Strengths: some(2)}, // of responsible nothing is written
	}
	return r
}

// some gives things that somebody said.
func some(n int) []string {
	words := make([]string, n)
	for i := range words {
		words[i] = fmt.Sprint("word ", i+1)
	}
	return words
}

var looks = []mabra.Look{mabra.Light, mabra.Dark, mabra.BlackAndWhite, mabra.InPage}

// held holds a picture as a file, so that nobody changes it without seeing it.
func held(t *testing.T, name string, picture []byte) {
	t.Helper()
	file := filepath.Join("testdata", name+".svg")
	if *update {
		require.NoError(t, os.WriteFile(file, picture, 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(picture), "%s: run the tests with -update and look at the picture", name)
}

func TestPictures(t *testing.T) {
	t.Parallel()
	ailsa := &wheel.Picture{Reading: everyAnswer(), Name: "Ailsa"}
	held(t, "every-answer", drawn(t, ailsa, mabra.Drawing{Language: mabra.English, MadeUp: true}))
	wide := &wheel.Picture{Reading: tindra(), Name: "Tindra", Wide: true}
	for _, look := range []mabra.Look{mabra.Light, mabra.Dark, mabra.BlackAndWhite} {
		held(t, "wide-"+string(look), drawn(t, wide, mabra.Drawing{Look: look, MadeUp: true}))
	}
}

// The cells of the rim are the declared scale, one for each step and all of one size. Where high is better those up to the
// answer are lit, and else only the answer is: twice the answer is twice the length, and never an area that grows faster.
func TestCellsAreTheDeclaredScale(t *testing.T) {
	t.Parallel()
	for _, direction := range []wheel.Direction{wheel.HighIsBetter, wheel.LowIsBetter, ""} {
		for _, ends := range [][2]int{{1, 5}, {0, 10}, {1, 2}, {-3, 3}, {1, 20}} {
			for answer := ends[0]; answer <= ends[1]; answer++ {
				r := &wheel.Reading{Scale: &wheel.Scale{Lowest: ends[0], Highest: ends[1], Direction: direction}}
				r.Indicators = []wheel.Mark{{Indicator: wheel.Safe, Rating: &answer}, {Indicator: wheel.Active, Strengths: some(1)}}
				for _, wide := range []bool{false, true} {
					if *tries < 1000 && wide == (answer%2 == 0) {
						continue
					}
					all := seen(t, drawn(t, &wheel.Picture{Reading: r, Wide: wide}, mabra.Drawing{}))
					assert.Len(t, of(all, "safe", "cell"), ends[1]-ends[0]+1)
					assert.Len(t, of(all, "safe", "on"), 1)
					lit := 0
					if direction == wheel.HighIsBetter {
						lit = answer - ends[0]
					}
					assert.Len(t, of(all, "safe", "upto"), lit)
					assert.Len(t, of(all, "active", "cell"), ends[1]-ends[0]+1)
					assert.Empty(t, of(all, "active", "on"), "no answer is no answer, and not the lowest")
					assert.Empty(t, of(all, "active", "upto"))
					x, y := middle(t, all)
					cells := of(all, "", "cell")
					length, radius := arc(t, cells[0], x, y)
					for _, cell := range cells {
						l, far := arc(t, cell, x, y)
						assert.InDelta(t, length, l, 0.001)
						assert.InDelta(t, radius, far, 0.001)
					}
				}
			}
		}
	}
}

// A scale with so many steps that nobody can tell them apart is a band of the same length.
func TestAScaleOfManyStepsIsABand(t *testing.T) {
	t.Parallel()
	lit := func(answer int) (length float64) {
		r := &wheel.Reading{Scale: &wheel.Scale{Lowest: 0, Highest: 999, Direction: wheel.HighIsBetter}}
		r.Indicators = []wheel.Mark{{Indicator: wheel.Safe, Rating: &answer}}
		all := seen(t, drawn(t, &wheel.Picture{Reading: r}, mabra.Drawing{}))
		x, y := middle(t, all)
		require.Len(t, of(all, "safe", "on"), 1)
		for _, class := range []string{"upto", "on"} {
			for _, s := range of(all, "safe", class) {
				l, _ := arc(t, s, x, y)
				length += l
			}
		}
		return length
	}
	assert.InEpsilon(t, 2*lit(399), lit(799), 0.02)
}

// The order of the parts changes no size: nothing in the picture is an area between its neighbours.
func TestOrderChangesNoSize(t *testing.T) {
	t.Parallel()
	sizes := func(r *wheel.Reading, m *wheel.Model) (all []string) {
		shapes := seen(t, drawn(t, &wheel.Picture{Reading: r, Model: m}, mabra.Drawing{}))
		x, y := middle(t, shapes)
		for _, s := range shapes {
			switch {
			case s.is("cell"):
				angle, radius := arc(t, s, x, y)
				all = append(all, fmt.Sprintf("%s %.2f %.1f", s.attr["class"], angle, radius))
			case s.is("s"):
				all = append(all, "s "+s.attr["r"])
			case s.is("w"):
				n := numbers(t, s.attr["d"])
				all = append(all, fmt.Sprintf("w %.1f %.1f", n[2]-n[6], n[5]-n[1]))
			}
		}
		sort.Strings(all)
		return all
	}
	r := tindra()
	falun, _ := wheel.LoadModel("falun")
	before, bytesBefore := sizes(r, falun), drawn(t, &wheel.Picture{Reading: r, Model: falun}, mabra.Drawing{})
	d := dice{rand.New(rand.NewPCG(13, 1))}
	for range 20 {
		d.Shuffle(len(r.Indicators), func(i, j int) { r.Indicators[i], r.Indicators[j] = r.Indicators[j], r.Indicators[i] })
		assert.Equal(t, string(bytesBefore), string(drawn(t, &wheel.Picture{Reading: r, Model: falun}, mabra.Drawing{})),
			"the sectors stand in the model's order")
		other := falun.Clone()
		d.Shuffle(len(other.Indicators), func(i, j int) {
			other.Indicators[i], other.Indicators[j] = other.Indicators[j], other.Indicators[i]
		})
		assert.Equal(t, before, sizes(r, other))
	}
}

// Where an answer is missing there are no marks and no cells, and the words say which kind of missing it is. No two kinds
// look the same.
func TestMissingAnswers(t *testing.T) {
	t.Parallel()
	kinds := map[wheel.Answer][2]string{
		wheel.NotAsked: {"inte tillfrågad", "not asked"}, wheel.Declined: {"ville inte svara", "did not want to answer"},
		wheel.NotRelevant: {"inte aktuellt", "not relevant"}, "": {"inget skrivet", "nothing written"},
	}
	for _, look := range looks {
		for _, wide := range []bool{false, true} {
			for i, lang := range []mabra.Language{mabra.Swedish, mabra.English} {
				before := map[string]wheel.Answer{}
				for answer, words := range kinds {
					r := everyAnswer()
					r.Indicators[3].Answer = answer
					p := &wheel.Picture{Reading: r, Wide: wide}
					picture := drawn(t, p, mabra.Drawing{Language: lang, Look: look})
					all := seen(t, picture)
					assert.Len(t, of(all, "nurtured", "off"), 1)
					for _, class := range []string{"s", "w", "on", "upto", "cell", "more"} {
						assert.Empty(t, of(all, "nurtured", class))
					}
					said := strings.ToLower(strings.ReplaceAll(texts(all), "\n", " "))
					assert.Contains(t, said, words[i])
					row := p.Rows(lang)[3]
					assert.True(t, row.Missing)
					assert.Equal(t, answer, row.Answer)
					assert.Equal(t, words[i], row.InWords)
					assert.Contains(t, texts(all), row.Label+": "+words[i]+".")
					shape := of(all, "nurtured", "off")[0]
					form := fmt.Sprint(shape.attr["fill"], shape.attr["stroke-dasharray"], shape.attr["stroke-width"])
					assert.NotContains(t, before, form, "%s and %s look the same", answer, before[form])
					before[form] = answer
				}
			}
		}
	}
	all := seen(t, drawn(t, &wheel.Picture{Reading: everyAnswer()}, mabra.Drawing{}))
	assert.Empty(t, of(all, "respected", "off"), "answered with nothing said is no missing answer")
	assert.Len(t, of(all, "respected", "cell"), 4)
}

// The picture, its description and its rows say the same.
func TestTheTwinSaysWhatThePictureShows(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(13, 2))}
	for range *tries {
		p, how := d.picture()
		all := seen(t, drawn(t, p, how))
		desc := ""
		for _, s := range all {
			if s.tag == "desc" {
				desc = s.text
			}
		}
		for _, row := range p.Rows(how.Language) {
			marks := len(of(all, row.Key, "s")) + len(of(all, row.Key, "w"))
			for _, more := range of(all, row.Key, "more") {
				rest := 0
				_, err := fmt.Sscanf(more.text, "+%d", &rest)
				require.NoError(t, err)
				assert.Positive(t, rest)
				marks += rest
			}
			assert.Equal(t, len(row.Strengths)+len(row.Worries), marks)
			assert.LessOrEqual(t, len(of(all, row.Key, "s")), len(row.Strengths))
			assert.LessOrEqual(t, len(of(all, row.Key, "w")), len(row.Worries))
			assert.Equal(t, row.Missing, len(of(all, row.Key, "off")) == 1)
			assert.Contains(t, desc, row.Label+": "+row.Sentence+".")
		}
	}
}

// Each voice has its own picture and its own pattern. In a set they have marks of one size and names at the same places,
// and taking one away changes nothing in the others.
func TestVoicesInASet(t *testing.T) {
	t.Parallel()
	mamma, teacher := tindra(), tindra()
	mamma.Voice, mamma.Scale, teacher.Voice = wheel.VoiceGuardian, nil, wheel.VoiceProfessional
	teacher.Indicators[3] = wheel.Mark{Indicator: wheel.Nurtured, Answer: wheel.NotAsked}
	mamma.Indicators[0] = wheel.Mark{Indicator: wheel.Safe, Answer: wheel.Declined}
	pictures := []*wheel.Picture{
		{Reading: tindra(), Name: "Tindra"}, {Reading: mamma, Name: "mamma"}, {Reading: teacher, Name: "läraren"},
	}
	places := func(all []shape) (names []string) {
		for _, s := range all {
			if s.is("name") {
				names = append(names, s.text+s.attr["x"]+" "+s.attr["y"])
			}
		}
		return names
	}
	how := mabra.Drawing{ID: "v"}
	wheel.InSet(pictures...)
	var together [][]byte
	for i, p := range pictures {
		picture := drawn(t, p, how)
		together = append(together, picture)
		all := seen(t, picture)
		assert.Equal(t, places(seen(t, together[0])), places(all))
		for j, pattern := range []string{"child", "guardian", "professional"} {
			assert.Equal(t, i == j, strings.Contains(string(picture), `class="ring `+pattern), pattern)
		}
	}
	assert.Empty(t, of(seen(t, together[1]), "", "cell"), "a voice without a scale has none drawn")
	wheel.InSet(pictures[0], pictures[2])
	assert.Equal(t, string(together[0]), string(drawn(t, pictures[0], how)))
	assert.Equal(t, string(together[2]), string(drawn(t, pictures[2], how)))

	mamma.Indicators[1].Worries = some(9)
	wheel.InSet(pictures...)
	radius := func(p *wheel.Picture) (all []string) {
		for _, s := range of(seen(t, drawn(t, p, how)), "", "s") {
			all = append(all, s.attr["r"])
		}
		slices.Sort(all)
		return slices.Compact(all)
	}
	assert.Len(t, radius(pictures[1]), 1)
	assert.Equal(t, radius(pictures[1]), radius(pictures[0]))
	assert.NotEqual(t, radius(pictures[0]), radius(&wheel.Picture{Reading: tindra()}))
}

// Marks of one picture have one size, whatever is said, and none lies on another or on a word.
func TestNothingCoversAnything(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(13, 3))}
	for i := range *tries {
		p, how := d.picture()
		if i%7 == 0 {
			r := *tindra()
			for j := range r.Indicators {
				r.Indicators[j].Strengths, r.Indicators[j].Worries = some(d.IntN(9)), some(d.IntN(13))
			}
			p.Reading = &r
		}
		held := checkRoom(t, seen(t, drawn(t, p, how)))
		require.True(t, held, "wide %v, %s: %#v", p.Wide, how.Language, p.Reading)
	}
}

// checkRoom checks that every text lies in the picture, and that texts and marks lie on nothing.
func checkRoom(t *testing.T, all []shape) (held bool) {
	t.Helper()
	held = true
	room := numbers(t, all[0].attr["viewBox"])
	written, marks := boxes(t, all)
	for i, a := range written {
		if a.left < room[0] || a.top < room[1] || a.right > room[0]+room[2]+0.01 || a.bottom > room[1]+room[3]+0.01 {
			held = assert.Fail(t, "outside", "%v %q", a, a.what.text)
		}
		for _, b := range written[i+1:] {
			if a.meet(b) {
				held = assert.Fail(t, "a text on another", "%q on %q", a.what.text, b.what.text)
			}
		}
		for _, b := range marks {
			if a.meet(b) {
				held = assert.Fail(t, "a mark on a text", "%q", a.what.text)
			}
		}
	}
	for i, a := range marks {
		for _, b := range marks[i+1:] {
			if touch(a, b) {
				held = assert.Fail(t, "marks on each other", "at %v and %v", a, b)
			}
		}
	}
	return held
}

// touch reports whether two marks lie on each other: discs and diamonds, which are smaller than their boxes.
func touch(a, b box) bool {
	ax, ay, bx, by := (a.left+a.right)/2, (a.top+a.bottom)/2, (b.left+b.right)/2, (b.top+b.bottom)/2
	dx, dy := max(ax-bx, bx-ax), max(ay-by, by-ay)
	ra, rb := (a.right-a.left)/2, (b.right-b.left)/2
	if a.what.is("w") && b.what.is("w") {
		return dx+dy < ra+rb
	}
	return dx*dx+dy*dy < (ra+rb)*(ra+rb)*0.8 // a disc and a diamond
}

// What is written in a document stands in the picture as text, whatever it is.
func TestHostileWords(t *testing.T) {
	t.Parallel()
	hostile := "</text><script>alert(1)</script> ]]> & \" ' \u202E 🧑🏽 <!--"
	long := strings.Repeat("o", 10_000)
	m := &wheel.Model{Name: "x", Title: hostile, Language: "sv", Areas: []wheel.Area{
		{ID: hostile, Label: hostile}, {ID: "b", Label: long}, {ID: "c"},
	}}
	r := &wheel.Reading{
		Model: "x", Voice: wheel.Voice(hostile), By: hostile, Method: hostile + long,
		Scale: &wheel.Scale{
			Lowest: 1, Highest: 3, Direction: wheel.Direction(hostile), Labels: []wheel.ScaleLabel{{Rating: 1, Label: hostile}, {Rating: 2, Label: long}},
		},
		Indicators: []wheel.Mark{
			{Area: hostile, Strengths: []string{hostile, long}, Worries: []string{hostile}, Note: hostile, Rating: ptr(1)},
			{Area: "b", Answer: wheel.Answer(hostile)}, {Indicator: wheel.Indicator(hostile), Worries: []string{long}},
		},
	}
	later := *r
	w := wheel.Wheel{Readings: []wheel.Reading{*r, later}}
	course := w.Course([]int{0, 1}, wheel.WithModels(m))
	course.Name, course.Heading = hostile, hostile+long
	pictures := map[string][]byte{}
	some := looks
	if *tries < 1000 {
		some = looks[2:] // the two that are drawn in another way than the others
	}
	for _, look := range some {
		how := mabra.Drawing{Look: look, MadeUp: true}
		pictures["compact "+string(look)] = drawn(t, &wheel.Picture{Reading: r, Model: m, Name: hostile}, how)
		pictures["wide "+string(look)] = drawn(t, &wheel.Picture{Reading: r, Model: m, Name: hostile, Heading: hostile, Wide: true}, how)
		pictures["long "+string(look)] = drawn(t, &wheel.Picture{Reading: r, Model: m, Name: long, Wide: true}, how)
		var blank, change, dots bytes.Buffer
		require.NoError(t, wheel.WriteBlankSVG(&blank, m, r.Scale, how))
		require.NoError(t, wheel.WriteChangeSVG(&change, course, how))
		require.NoError(t, wheel.WriteDotsSVG(&dots, course, 0, how))
		pictures["blank "+string(look)], pictures["change "+string(look)] = blank.Bytes(), change.Bytes()
		pictures["dots "+string(look)] = dots.Bytes()
	}
	for name, picture := range pictures {
		all := seen(t, picture)
		assert.False(t, slices.ContainsFunc(all, func(s shape) bool { return s.tag == "script" }), name)
		plain := strings.NewReplacer(" ", "", "\n", "")
		assert.Contains(t, strings.ToLower(plain.Replace(texts(all))), strings.ToLower(plain.Replace(hostile)), name)
		checkRoom(t, all)
	}
}

// The same picture is the same bytes, and says that it is made up where it is.
func TestPicturesAreTheSameEachTime(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(13, 4))}
	for range 50 {
		p, how := d.picture()
		how.MadeUp = true
		first := drawn(t, p, how)
		assert.Equal(t, string(first), string(drawn(t, p, how)))
		sentence := map[mabra.Language]string{mabra.Swedish: "Påhittat exempel.", mabra.English: "Made-up example."}[how.Language]
		assert.Contains(t, texts(seen(t, first)), sentence)
		how.MadeUp = false
		assert.NotContains(t, texts(seen(t, drawn(t, p, how))), sentence)
	}
	assert.NotEmpty(t, drawn(t, &wheel.Picture{}, mabra.Drawing{}), "nothing is said yet")
}

// Every id of a picture begins as it was asked to.
func TestIDsArePrefixed(t *testing.T) {
	t.Parallel()
	r := tindra()
	r.Voice = wheel.VoiceGuardian
	for _, s := range seen(t, drawn(t, &wheel.Picture{Reading: r}, mabra.Drawing{ID: "m1"})) {
		if id, ok := s.attr["id"]; ok {
			assert.True(t, strings.HasPrefix(id, "m1-"), id)
		}
	}
}

// picture makes up a picture: any model, any answers, stacks of any length.
func (d dice) picture() (*wheel.Picture, mabra.Drawing) {
	m := one(d, ownModelsCached...)
	name, areas := "", []string{"okänd"}
	if m != nil {
		name = m.Name
		for _, a := range m.Areas {
			areas = append(areas, a.ID)
		}
	}
	if d.IntN(4) == 0 { // a model of one's own, with any number of parts
		m = &wheel.Model{Name: "egen", Title: "Vårt hjul", Language: "sv"}
		name, areas = "egen", nil
		for i := range 1 + d.IntN(14) {
			id := fmt.Sprint("a", i)
			areas = append(areas, id)
			label := one(d, "Hopp", "Trygghet hemma", "Ansvarstagande och medbestämmande", "Skola")
			m.Areas = append(m.Areas, wheel.Area{ID: id, Label: label})
		}
	}
	r := d.reading(name, areas)
	for range d.IntN(4) {
		r.Indicators = append(r.Indicators, d.marks(areas)...)
	}
	p := &wheel.Picture{
		Reading: &r, Model: m, Name: one(d, "", "Tindra", "mamma", "kuratorn Ann-Charlotte Åkerström"), Wide: d.IntN(2) == 0,
	}
	how := mabra.Drawing{
		Language: one(d, mabra.Swedish, mabra.English), Look: one(d, looks...), ID: one(d, "", "p1"), MadeUp: d.IntN(2) == 0,
	}
	return p, how
}

var ownModelsCached = func() []*wheel.Model {
	var all []*wheel.Model
	for _, name := range wheel.Models() {
		m, _ := wheel.LoadModel(name)
		all = append(all, m)
	}
	return append(all, nil)
}()

// A wheel is drawn in less than 0.3 ms, and in a fraction of the time it takes to read it; with all that was said round it too.
func BenchmarkWriteSVG(b *testing.B) {
	for name, p := range map[string]*wheel.Picture{
		"compact": {Reading: tindra(), Name: "Tindra"},
		"wide":    {Reading: tindra(), Name: "Tindra", Wide: true},
		"missing": {Reading: everyAnswer(), Name: "Ailsa", Wide: true},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = wheel.WriteSVG(io.Discard, p, mabra.Drawing{MadeUp: true})
			}
		})
	}
}

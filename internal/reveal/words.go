package reveal

import (
	_ "embed"
	"maps"
	"strconv"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra/internal/endings"
	"github.com/mabra-hjulet/mabra/rules"
)

//go:embed words.txt
var wordsText string

// lists are the words that a text is read by: see words.txt, which says what each is for.
type lists struct {
	// of numbers
	numbers, health, records, counts, calls map[string]bool
	units, months, abbreviations            map[string]bool
	areaCodes, helplines                    map[string]bool
	freephones                              map[string]int // beginning → the most digits of such a number
	emergencies, services                   []string

	// of addresses
	ways, everyday, at, lives, postcodes, streetWords map[string]bool
	bareStreets, swedishStreets                       *endings.List
	britishStreets                                    map[string]bool

	// of days and classes
	rooms           map[string]bool
	births, classes []string

	// of names
	small, common, generic                             map[string]bool
	unitWords, schools, lowerSchools                   map[string]bool
	unitEndings, unitWordEndings, serviceEndings       *endings.List
	roleEndings                                        *endings.List
	where, toward, moves, landmarks                    map[string]bool
	placeEndings                                       *endings.List
	kin, really, families, firstNames, things, methods map[string]bool
	examples                                           []string
	surnames, thingEndings                             *endings.List
	let                                                map[string]bool // small, common and months in one
}

var words = sync.OnceValue(func() *lists {
	all := map[string][]string{}
	name := ""
	for line := range strings.Lines(wordsText) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			name = strings.Trim(line, "[]")
		default:
			for word := range strings.SplitSeq(line, ",") {
				if word = strings.TrimSpace(word); word != "" {
					all[name] = append(all[name], word)
				}
			}
		}
	}
	set := func(name string) map[string]bool {
		words := make(map[string]bool, len(all[name]))
		for _, word := range all[name] {
			words[word] = true
		}
		return words
	}
	l := &lists{
		numbers: set("numbers"), health: set("health"), records: set("records"), counts: set("counts"), calls: set("calls"),
		units: set("units"), months: set("months"), abbreviations: set("abbreviations"),
		areaCodes: set("area codes"), helplines: set("helplines"), freephones: map[string]int{},
		emergencies: all["emergencies"], services: all["services"],

		ways: set("ways"), everyday: set("everyday streets"), at: set("at"), lives: set("lives"), postcodes: set("postcodes"),
		streetWords: set("street words"), bareStreets: endings.Of(all["streets without a number"]...),
		swedishStreets: endings.Of(rules.PersonalDataInText.Words.Sv...), britishStreets: map[string]bool{},

		rooms:   set("rooms"),
		classes: []string{"klass", "årskurs", "åk", "class", "primary", "form", "year"},
		births:  []string{"föd", "fött", "fyl", "born", "birth", "turn", "dob", "d.o", "fdd", " f ", " f.", "(f", ",f", " f:", "\nf"},

		small: set("small words"), common: set("common"), generic: set("generic"),
		unitWords: set("unit words"), schools: set("schools"), lowerSchools: set("schools without a capital"),
		unitEndings: endings.Of(all["unit endings"]...), unitWordEndings: endings.Of(all["unit word endings"]...),
		serviceEndings: endings.Of(all["service endings"]...), roleEndings: endings.Of(all["role endings"]...),
		where: set("where"), toward: set("toward"), moves: set("moves"), landmarks: set("landmarks"),
		placeEndings: endings.Of(all["place endings"]...),
		kin:          set("kin"), really: set("really"), families: set("families"), firstNames: set("first names"),
		things: set("things"), methods: set("methods"),
		examples: all["examples"], surnames: endings.Of(all["surname endings"]...),
		thingEndings: endings.Of(all["thing endings"]...), let: map[string]bool{},
	}
	for _, words := range []map[string]bool{l.small, l.common, l.months} {
		maps.Copy(l.let, words)
	}
	for _, word := range rules.PersonalDataInText.Words.En {
		l.britishStreets[word] = true
	}
	for _, entry := range all["freephones"] {
		beginning, most, _ := strings.Cut(entry, " ")
		l.freephones[beginning], _ = strconv.Atoi(most)
	}
	return l
})

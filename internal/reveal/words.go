package reveal

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed words.txt
var wordsText string

// lists are the words that a text is read by: see words.txt, which says what each is for.
type lists struct {
	numbers, health, records, counts, calls map[string]bool
	units, months, abbreviations            map[string]bool
	emergencies, services                   []string
	areaCodes, helplines                    map[string]bool
	freephones                              map[string]int // beginning → the most digits of such a number
	ways, everyday, at, postcodes, rooms    map[string]bool
	small, common, generic                  map[string]bool
	unitEndings, placeEndings, surnames     []string
	things, methods                         map[string]bool
	thingEndings, examples                  []string
	barestreets                             []string
	unitWords, schools, kin, firstNames     map[string]bool
	streetWords, lives                      map[string]bool
	where, toward, moves, landmarks         map[string]bool
	serviceEndings                          []string
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
		emergencies: all["emergencies"], services: all["services"],
		areaCodes: set("area codes"), helplines: set("helplines"), freephones: map[string]int{},
		ways: set("ways"), everyday: set("everyday streets"), at: set("at"), postcodes: set("postcodes"), rooms: set("rooms"),
		small: set("small words"), common: set("common"), generic: set("generic"),
		unitEndings: all["unit endings"], placeEndings: all["place endings"], surnames: all["surname endings"],
		unitWords: set("unit words"), schools: set("schools"), kin: set("kin"), firstNames: set("first names"),

		streetWords: set("street words"), lives: set("lives"), barestreets: all["streets without a number"],
		where: set("where"), toward: set("toward"), serviceEndings: all["service endings"],
		things: set("things"), methods: set("methods"), thingEndings: all["thing endings"], examples: all["examples"],
		moves: set("moves"), landmarks: set("landmarks"),
	}
	for _, entry := range all["freephones"] {
		beginning, most, _ := strings.Cut(entry, " ")
		l.freephones[beginning], _ = strconv.Atoi(most)
	}
	return l
})

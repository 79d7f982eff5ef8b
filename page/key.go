package page

import (
	"io"
	"strings"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// A keySheet is the key for one pair, to hand out.
type keySheet struct {
	Heading string
	Plans   []keyPart
}

// A keyPart is the key to one plan.
type keyPart struct {
	Heading string
	Lessons []keyLesson
}

type keyLesson struct {
	Box     string // the number of the part; empty where the part is missing
	Place   string
	Changed []string
	More    int // how many more things of the same kind have changed
	Rule    *mabra.Rule
	Mend    string
}

// Key writes the key to plans that are practised on: what is not right, where it stands on the pages that Practice writes, how it was
// before, and what there is to learn. Each pair has a sheet of it.
func Key(w io.Writer, plans []Practised, options ...Option) error {
	l := courseOf("key").book("key", options)
	_, numbers, err := l.practised(plans, options)
	if err != nil {
		return err
	}
	var sheets []keySheet
	for i := range plans {
		if i%perPair == 0 {
			sheets = append(sheets, keySheet{Heading: l.ofPair(i)})
		}
		part := keyPart{Heading: l.numbered(i, l.Text(plans[i].Title))}
		for _, lesson := range plans[i].Lessons {
			part.Lessons = append(part.Lessons, l.keyLesson(lesson, numbers[i]))
		}
		sheets[i/perPair].Plans = append(sheets[i/perPair].Plans, part)
	}
	l.Body = sheets
	return l.write(w)
}

// mostChanged is how many sentences say how something was before, where there are so many that the rest is counted.
const mostChanged = 2

func (l *leaf) keyLesson(lesson Lesson, numbers *boxes) keyLesson {
	k := keyLesson{Box: numbers.where(lesson.At), Place: sentence.Capital(plan.PlaceInWords(lesson.At).In(l.Lang)), Rule: lesson.Rule,
		Mend: l.byHand(lesson.Rule.Mend.In(l.Lang))}
	told := lesson.Changed
	if len(told) > mostChanged+1 { // one more is told, and not counted
		k.More = len(told) - mostChanged
		told = told[:mostChanged]
	}
	for _, text := range told {
		k.Changed = append(k.Changed, beginning(l.Text(text)))
	}
	return k
}

// longestChanged is how many characters of a sentence the key has room for: enough to find the place by.
const longestChanged = 190

// beginning gives a text, or its first words where it is long.
func beginning(text string) string {
	if utf8.RuneCountInString(text) <= longestChanged {
		return text
	}
	cut := string([]rune(text)[:longestChanged])
	if at := strings.LastIndexByte(cut, ' '); at > 0 {
		cut = cut[:at]
	}
	return cut + " …"
}

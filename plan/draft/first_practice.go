package draft

import (
	"strconv"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

// practised notes what the practice asks of who and when, which a stranger to it cannot know and a check would tell of
// afterwards: who the named person is, what leads to a plan, and how the meeting is held. Of times only what is confirmed.
func (f *first) practised() {
	f.put["holders"] = f.holders()
	f.put[string(f.Form)] = strings.ToUpper(string(f.Form)) // what is said of one form alone puts it in
	if group := f.practice.Group; group != nil {
		f.put["signals"] = f.oneOf(labels(group.Signals))
		if group.Grades != nil {
			f.put["grades"] = strconv.Itoa(group.Grades.From) + "–" + strconv.Itoa(group.Grades.To)
		}
	}
	f.put["team"] = f.allOf(titles(f.practice.Team))
	use, _ := f.practice.ForumUse(plan.Forum(f.Form)) // a form that is made at a meeting has its name
	f.put["conveners"] = f.oneOf(titles(use.Conveners))
	f.put["members"] = f.allOf(titles(use.Members))
	f.put["notice"], f.put["within"] = f.interval(use.Notice), f.interval(use.Within)
	for _, next := range f.practice.Forums {
		if next.Follows == use.Forum && use.Forum != "" {
			f.put["follower"], f.put["after"] = string(next.Forum), f.interval(next.After)
			f.put["following"] = mabra.LabelOf(next.Forum).In(f.Language)
		}
	}
}

// holders says who the named person is at each stage of life that the practice names.
func (f *first) holders() string {
	var said []string
	for _, holder := range f.practice.Holders {
		if title := line.Of(holder.Title.In(f.Language)); title != "" {
			said = append(said, mabra.LabelOf(holder.Stage).In(f.Language)+": "+title)
		}
	}
	return strings.Join(said, "; ")
}

// interval gives a time in words where its source is confirmed.
func (f *first) interval(time *plan.Interval) string {
	if time == nil || !time.Verified {
		return ""
	}
	return time.InWords().In(f.Language)
}

func titles(members []plan.Member) []mabra.Text {
	texts := make([]mabra.Text, len(members))
	for i := range members {
		texts[i] = members[i].Title
	}
	return texts
}

func labels(signals []plan.SignalKind) []mabra.Text {
	texts := make([]mabra.Text, len(signals))
	for i, signal := range signals {
		texts[i] = mabra.LabelOf(signal)
	}
	return texts
}

func (f *first) oneOf(texts []mabra.Text) string { return f.joined(texts, f.list.Or) }
func (f *first) allOf(texts []mabra.Text) string { return f.joined(texts, f.list.And) }

// joined gives texts as one line, as a list is read aloud.
func (f *first) joined(texts []mabra.Text, word mabra.Text) string {
	said := make([]string, len(texts))
	for i := range texts {
		said[i] = line.Of(texts[i].In(f.Language))
	}
	return sentence.List(said, word.In(f.Language))
}

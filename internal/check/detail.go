package check

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/sentence"
)

// A Detail is something that a finding says beside its place. The words themselves stand in the rule's folder.
type Detail func(r *Reporter, f *mabra.Finding)

// Say chooses the variant of the rule's message.
func Say(variant string) Detail {
	return func(_ *Reporter, f *mabra.Finding) { f.Variant = variant }
}

// With fills {name} in the message: with a string, an int, a mabra.Text, a []string or a mabra.Vocabulary.
func With(name string, value any) Detail {
	return func(_ *Reporter, f *mabra.Finding) { f.Args = append(f.Args, mabra.Arg{Name: name, Value: value}) }
}

// Phrase fills {name} with phrases of the rule, one after another.
func Phrase(name string, phrases ...string) Detail {
	return func(_ *Reporter, f *mabra.Finding) {
		texts := make([]mabra.Text, len(phrases))
		for i, phrase := range phrases {
			texts[i] = f.Rule.Phrase(phrase)
		}
		f.Args = append(f.Args, mabra.Arg{Name: name, Value: Joined(texts, comma)})
	}
}

// Field fills {name} in the message with what the schemas call the field at a path, and its key.
func Field(name string, path mabra.Path) Detail {
	return func(r *Reporter, f *mabra.Finding) {
		f.Args = append(f.Args, mabra.Arg{Name: name, Value: r.called(path)})
	}
}

// Near points at another place that the finding speaks of. Note is the phrase that says which one it is.
func Near(note string, path mabra.Path) Detail {
	return func(r *Reporter, f *mabra.Finding) {
		f.Related = append(f.Related, mabra.Related{Path: r.base.Join(path), Note: f.Rule.Phrase(note)})
	}
}

// On makes a finding rest on another text of law than the rule's own.
func On(law *mabra.Provision) Detail {
	return func(_ *Reporter, f *mabra.Finding) { f.Law = law }
}

// OnAgreement makes a finding of a rule of law rest on something that is no law. It fills {law}.
func OnAgreement(agreement mabra.Text) Detail {
	return func(_ *Reporter, f *mabra.Finding) {
		f.Law = nil
		f.Args = append(f.Args, mabra.Arg{Name: "law", Value: agreement})
	}
}

// Unconfirmed makes a finding information only: what it goes by is not confirmed.
func Unconfirmed(unconfirmed bool) Detail {
	return func(_ *Reporter, f *mabra.Finding) {
		if unconfirmed {
			f.Severity = mabra.Info
		}
	}
}

// AtMost makes a finding no more serious than the severity: this place weighs less than the rule's others.
func AtMost(severity mabra.Severity) Detail {
	return func(_ *Reporter, f *mabra.Finding) { f.Severity = min(f.Severity, severity) }
}

// A Gap is a field of a part of the document, and whether it is empty.
type Gap struct {
	Field string
	Empty bool
}

// ReportGaps reports, once, the fields of what stands at the path that are empty: {missing} names them, by the rule's
// phrase for the field where it has one, else by the schemas' title. What was written and could not be read is not missing.
func (r *Reporter) ReportGaps(path mabra.Path, gaps ...Gap) { r.ReportGapsAs("", path, gaps...) }

// ReportGapsAs is ReportGaps for a rule with several messages: it chooses one by its name.
func (r *Reporter) ReportGapsAs(variant string, path mabra.Path, gaps ...Gap) {
	var missing []mabra.Text
	for _, gap := range gaps {
		if gap.Empty && !r.Unread(path.Field(gap.Field)) {
			name := r.rule.Phrase(gap.Field)
			if name == (mabra.Text{}) {
				name = r.called(path.Field(gap.Field))
			}
			missing = append(missing, name)
		}
	}
	if missing != nil {
		r.Report(path, Say(variant), With("missing", Joined(missing, comma)))
	}
}

// comma joins without a word before the last.
var comma = mabra.Text{Sv: ",", En: ","}

// Joined gives texts as one, with commas between them and a word before the last: "och", "eller", or a comma there too.
func Joined(texts []mabra.Text, word mabra.Text) mabra.Text {
	return mabra.Text{Sv: joined(texts, word, mabra.Swedish), En: joined(texts, word, mabra.English)}
}

func joined(texts []mabra.Text, word mabra.Text, lang mabra.Language) string {
	said := make([]string, len(texts))
	for i, t := range texts {
		said[i] = t.In(lang)
	}
	if word == comma {
		return strings.Join(said, ", ")
	}
	return sentence.List(said, word.In(lang))
}

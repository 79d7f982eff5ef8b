package mabra

// A Term is one value of a closed vocabulary: Key as documents spell it, Label as a reader sees it. A label that comes
// from outside says where it was read and in which languages it was confirmed; a label without a source is the
// library's own wording, and a language that is not listed is the library's own translation.
type Term struct {
	Key      string
	Label    Text
	Source   string
	Verified []Language
}

// A Value is a type of words that come from a closed vocabulary, such as wheel.Indicator or Origin.
type Value interface {
	~string
	Enumeration
}

// TermOf makes the term of a constant, with labels of the library's own. The key is the constant itself, so that the
// two cannot be spelt differently; a bare string is not taken.
func TermOf[E Value](constant E, sv, en string) Term {
	return Term{Key: string(constant), Label: Text{Sv: sv, En: en}}
}

// ReadIn gives the term with the source that its label was read in, and the languages that the source confirms.
func (t Term) ReadIn(source string, verified ...Language) Term {
	t.Source, t.Verified = source, verified
	return t
}

// A Vocabulary is a closed list of terms, in the order they are shown.
type Vocabulary []Term

// An Enumeration is a type whose values come from a closed vocabulary. The values decode leniently, from any text;
// checking the document reports those that the vocabulary does not have.
type Enumeration interface {
	// Vocabulary gives all values of the type.
	Vocabulary() Vocabulary
}

// Term gives the term with the key, and whether there is one.
func (v Vocabulary) Term(key string) (Term, bool) {
	for i := range v {
		if v[i].Key == key {
			return v[i], true
		}
	}
	return Term{}, false
}

// Has reports whether the vocabulary has the key.
func (v Vocabulary) Has(key string) bool {
	for i := range v {
		if v[i].Key == key {
			return true
		}
	}
	return false
}

// Keys lists the keys in order.
func (v Vocabulary) Keys() []string {
	keys := make([]string, len(v))
	for i := range v {
		keys[i] = v[i].Key
	}
	return keys
}

// Label gives the label of key in the language lang, and key itself where the vocabulary does not have it.
func (v Vocabulary) Label(key string, lang Language) string {
	if term, ok := v.Term(key); ok {
		return term.Label.In(lang)
	}
	return key
}

// Values gives all values of an enumeration, in order: Values[wheel.Indicator]().
func Values[E Value]() []E {
	vocabulary := E("").Vocabulary()
	values := make([]E, len(vocabulary))
	for i := range vocabulary {
		values[i] = E(vocabulary[i].Key)
	}
	return values
}

// Known reports whether a value is one of its vocabulary. What is left out is not.
func Known[E Value](value E) bool { return value.Vocabulary().Has(string(value)) }

// LabelOf gives a value as a reader sees it: LabelOf(plan.StatusDraft).In(Swedish) is "utkast". A value that its
// vocabulary does not have is its own label.
func LabelOf[E Value](value E) Text {
	if term, ok := value.Vocabulary().Term(string(value)); ok {
		return term.Label
	}
	return Text{Sv: string(value), En: string(value)}
}

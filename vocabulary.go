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

// A Vocabulary is a closed list of terms, in the order they are shown.
type Vocabulary []Term

// An Enumeration is a type whose values come from a closed vocabulary. The values decode leniently, from any text;
// checking the document reports those that the vocabulary does not have.
type Enumeration interface {
	// Vocabulary gives all values of the type.
	Vocabulary() Vocabulary
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
	for i := range v {
		if v[i].Key == key {
			return v[i].Label.In(lang)
		}
	}
	return key
}

// Values gives all values of an enumeration, in order: Values[wheel.Indicator]().
func Values[E interface {
	~string
	Enumeration
}]() []E {
	vocabulary := E("").Vocabulary()
	values := make([]E, len(vocabulary))
	for i, term := range vocabulary {
		values[i] = E(term.Key)
	}
	return values
}

package mabra

// Limits bound what one document, and one stream of documents, may hold. They guard the reader against input that is
// made to be expensive.
type Limits struct {
	Bytes int // length of the document
	Depth int // levels of lists and fields inside each other
	Nodes int // values, keys, lists and groups of fields
	Keys  int // fields in one group

	Documents int // documents in one stream
}

// DefaultLimits gives limits that are generous for a plan, which is about 10 kB, and that keep any document within a
// second and 256 MiB.
func DefaultLimits() Limits {
	return Limits{Bytes: 1 << 20, Depth: 100, Nodes: 100_000, Keys: 10_000, Documents: 10_000}
}

// A ReadOption changes how a document is read.
type ReadOption func(*Limits)

// WithLimits reads under other limits than the default ones.
func WithLimits(limits Limits) ReadOption { return func(l *Limits) { *l = limits } }

// LimitsOf puts the options together.
func LimitsOf(options ...ReadOption) Limits {
	limits := DefaultLimits()
	for _, option := range options {
		option(&limits)
	}
	return limits
}

// A Format is a way of writing a document.
type Format string

// The formats. Both are read wherever a document is read.
const (
	YAML Format = "yaml"
	JSON Format = "json"
)

var formats = Vocabulary{
	TermOf(YAML, "YAML", "YAML"),
	TermOf(JSON, "JSON", "JSON"),
}

// Vocabulary gives both formats.
func (Format) Vocabulary() Vocabulary { return formats }

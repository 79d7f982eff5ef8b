package document

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"unicode/utf8"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A Baseline is what was known to be wrong on an earlier day. A finding is known again by file, rule and where it
// stands: not by line, so that a document may be edited above it, and not by the number of an item, so that one may be
// put in before it. It holds no more than that, nothing of what a document says: an item is marked by a piece of a hash
// of its id or, where it has none, of what it holds. The zero value knows nothing and is ready for use.
type Baseline struct {
	// Name gives the name by which the baseline knows a text; where it is nil, that is the one that findings give it. One
	// that lies in a file knows texts by where they lie as seen from its folder, so that it holds from anywhere.
	Name func(file string) string

	counts map[knownFinding]int
	order  []knownFinding
}

// A knownFinding is one kind of finding in one place.
type knownFinding struct {
	File     string `json:"file"`
	Rule     string `json:"rule"`
	Variant  string `json:"variant,omitempty"`
	Standing string `json:"standing,omitempty"` // see yamldoc.Standings
	Path     string `json:"path,omitempty"`     // instead of the two in a text of the first version
}

// A knownCount is a line of the text that holds a baseline.
type knownCount struct {
	knownFinding
	Count int `json:"count"`
}

// heldBaseline is the text that holds a baseline.
type heldBaseline struct {
	Version int          `json:"version"`
	Known   []knownCount `json:"known"`
}

// The version of the text that is written. In the first, which had no number, a finding was known by its path.
const baselineVersion = 2

// What ParseBaseline gives where it cannot read a text.
var (
	ErrNoBaseline    = errors.New("not a text of known findings")
	ErrNewerBaseline = errors.New("known findings as a later version writes them")
)

// ParseBaseline reads what Encode wrote, in this version or an earlier one. The error is ErrNoBaseline or
// ErrNewerBaseline, and never repeats the text.
func ParseBaseline(text []byte) (*Baseline, error) {
	var fields map[string]json.RawMessage
	var held heldBaseline
	if json.Unmarshal(text, &fields) != nil || json.Unmarshal(text, &held) != nil || held.Known == nil {
		return nil, ErrNoBaseline // the decoder's text may repeat what stands there
	}
	_, numbered := fields["version"]
	switch {
	case numbered && held.Version > baselineVersion:
		return nil, ErrNewerBaseline
	case numbered && held.Version != baselineVersion, !numbered && len(fields) > 1:
		return nil, ErrNoBaseline
	}
	b := new(Baseline)
	for _, k := range held.Known {
		if k.Count < 1 || k.Count > mostKnown || k.File == "" && k.Rule == "" {
			return nil, ErrNoBaseline
		}
		if !numbered {
			k.knownFinding = knownFinding{File: k.File, Rule: k.Rule, Path: k.Path + oldPath}
		}
		b.note(k.knownFinding, k.Count)
	}
	return b, nil
}

// No text has more findings in one place.
const mostKnown = 1 << 30

// oldPath ends a path of the first version, so that the empty one can be told from none.
const oldPath = ":"

// Add takes up findings as known: those of a result, and those that were known already.
func (b *Baseline) Add(r Result) {
	standings := newStandings(r)
	for _, findings := range []mabra.Findings{r.Known, r.Findings} {
		for i := range findings {
			b.note(b.known(standings, &findings[i]), 1)
		}
	}
}

// Standings gives, for each of the findings, where it stands in words that hold when the text is edited around it: its path
// with a mark of what an item is instead of its number. Like a baseline it holds nothing of what a document says. Programs
// that show findings from day to day know them again by file, rule and standing.
func (r Result) Standings() []string {
	if len(r.Findings) == 0 {
		return nil
	}
	standings := newStandings(r)
	marks := make([]string, len(r.Findings))
	for i := range r.Findings {
		marks[i] = standings.of(&r.Findings[i])
	}
	return marks
}

// standings tell where the findings of a result stand, each in its own text: in that of the result, or in one that the
// settings are of.
type standings struct {
	result Result
	texts  map[string]*yamldoc.Standings
}

func newStandings(r Result) *standings { return &standings{r, map[string]*yamldoc.Standings{}} }

func (s *standings) of(f *mabra.Finding) string {
	text, ok := s.texts[f.File]
	if !ok {
		sources := s.result.sources[f.File]
		if sources == nil && s.result.Folder != nil {
			sources = s.result.Folder.sources[f.File]
		}
		text = yamldoc.NewStandings(sources)
		s.texts[f.File] = text
	}
	return text.Of(f)
}

// Keep takes over what another baseline knows of files, under the names that by gives them. Those that it gives no name
// are left out.
func (b *Baseline) Keep(other *Baseline, by func(file string) string) {
	if other == nil {
		return
	}
	for _, k := range other.order {
		count := other.counts[k]
		if k.File = by(k.File); k.File != "" {
			b.note(k, count)
		}
	}
}

func (b *Baseline) note(k knownFinding, count int) {
	if b.counts == nil {
		b.counts = map[knownFinding]int{}
	}
	if _, there := b.counts[k]; !there {
		b.order = append(b.order, k)
	}
	b.counts[k] += count
}

// Apply parts the findings of one text: those that the baseline does not hold stay in Findings, the others come into
// Known. Where it holds a finding twice and there are three, one is new. What is fixed is never taken for known. A nil
// baseline holds nothing.
func (b *Baseline) Apply(r Result) Result {
	if b == nil || len(b.counts) == 0 {
		return r
	}
	standings := newStandings(r)
	seen := map[knownFinding]int{}
	var fresh mabra.Findings
	for i := range r.Findings {
		f := &r.Findings[i]
		if !f.Rule.Fixed(f.Severity) && b.holds(standings, f, seen) {
			r.Known = append(r.Known, *f)
		} else {
			fresh = append(fresh, *f)
		}
	}
	r.Findings = fresh
	return r
}

// holds reports whether one more finding is known beside those that were seen before it.
func (b *Baseline) holds(standings *standings, f *mabra.Finding, seen map[knownFinding]int) bool {
	k := b.known(standings, f)
	old := knownFinding{File: k.File, Rule: k.Rule, Path: string(f.Path) + oldPath}
	asGiven := old
	asGiven.File = f.File // the first version knew a text by the name that was typed
	for _, known := range []knownFinding{k, old, asGiven} {
		if seen[known] < b.counts[known] {
			seen[known]++
			return true
		}
	}
	return false
}

// Encode gives the baseline as text, in JSON, in the order in which the findings came. It cannot fail on what findings hold.
func (b *Baseline) Encode() ([]byte, error) {
	held := heldBaseline{Version: baselineVersion, Known: make([]knownCount, len(b.order))}
	for i, k := range b.order {
		held.Known[i] = knownCount{k, b.counts[k]}
	}
	text, err := json.MarshalIndent(held, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(text, '\n'), nil
}

// known gives how a finding is known.
func (b *Baseline) known(standings *standings, f *mabra.Finding) knownFinding {
	file := f.File
	if b.Name != nil {
		file = b.Name(file)
	}
	return knownFinding{File: inJSON(file), Rule: f.Rule.ID, Variant: f.Variant, Standing: standings.of(f)}
}

// inJSON gives a name as a text of JSON can hold it: bytes that are no characters as their numbers.
func inJSON(name string) string {
	if utf8.ValidString(name) {
		return name
	}
	var held []byte
	for len(name) > 0 {
		r, size := utf8.DecodeRuneInString(name)
		if r == utf8.RuneError && size == 1 {
			held = append(append(held, '%'), hex.EncodeToString([]byte{name[0]})...)
		} else {
			held = append(held, name[:size]...)
		}
		name = name[size:]
	}
	return string(held)
}

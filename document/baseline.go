package document

import (
	"encoding/json"
	"errors"

	"github.com/mabra-hjulet/mabra"
)

// A Baseline is what was known to be wrong on an earlier day. Findings are known again by file, rule and path, not by
// line, so that a document may be edited above them. It holds no more than where each stands and which rule it is,
// nothing of what a document says. The zero value knows nothing and is ready for use.
type Baseline struct {
	counts map[knownFinding]int
	order  []knownFinding
}

// A knownFinding is one kind of finding in one place.
type knownFinding struct {
	File string `json:"file"`
	Rule string `json:"rule"`
	Path string `json:"path"`
}

// A knownCount is a line of the text that holds a baseline.
type knownCount struct {
	knownFinding
	Count int `json:"count"`
}

// heldBaseline is the text that holds a baseline.
type heldBaseline struct {
	Known []knownCount `json:"known"`
}

var errBaseline = errors.New("not a text of known findings")

// ParseBaseline reads what Encode wrote. The error never repeats the text.
func ParseBaseline(text []byte) (*Baseline, error) {
	var held heldBaseline
	if err := json.Unmarshal(text, &held); err != nil {
		return nil, errBaseline // the decoder's text may repeat what stands there
	}
	b := new(Baseline)
	for _, k := range held.Known {
		b.note(k.knownFinding, k.Count)
	}
	return b, nil
}

// Add takes up findings as known.
func (b *Baseline) Add(findings mabra.Findings) {
	for i := range findings {
		b.note(known(&findings[i]), 1)
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

// Unknown gives the findings of one text that the baseline does not hold. Where it holds a finding twice and there are
// three, one is new. What is fixed is never left out. A nil baseline holds nothing.
func (b *Baseline) Unknown(findings mabra.Findings) mabra.Findings {
	if b == nil {
		return findings
	}
	seen := map[knownFinding]int{}
	var fresh mabra.Findings
	for i := range findings {
		k := known(&findings[i])
		if seen[k]++; seen[k] > b.counts[k] || fixed(findings[i].Rule, findings[i].Severity) {
			fresh = append(fresh, findings[i])
		}
	}
	return fresh
}

// Encode gives the baseline as text, in JSON, in the order in which the findings came.
func (b *Baseline) Encode() ([]byte, error) {
	held := heldBaseline{Known: make([]knownCount, len(b.order))}
	for i, k := range b.order {
		held.Known[i] = knownCount{k, b.counts[k]}
	}
	text, err := json.MarshalIndent(held, "", "  ")
	if err != nil {
		return nil, err
	}
	return append(text, '\n'), nil
}

func known(f *mabra.Finding) knownFinding {
	return knownFinding{File: f.File, Rule: f.Rule.ID, Path: string(f.Path)}
}

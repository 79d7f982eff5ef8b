package cli

import (
	"encoding/json"
	"errors"
	"os"

	"github.com/mabra-hjulet/mabra"
)

// A baseline is what was known to be wrong on an earlier day. Findings are known again by file, rule and path, not by
// line, so that a document may be edited above them.
type baseline struct {
	known map[knownFinding]int
}

// A knownFinding is one kind of finding in one place.
type knownFinding struct {
	File string `json:"file"`
	Rule string `json:"rule"`
	Path string `json:"path"`
}

// A knownCount is a line of the file that holds a baseline.
type knownCount struct {
	knownFinding
	Count int `json:"count"`
}

var errBaseline = errors.New("not a file of known findings")

// readBaseline reads what writeBaseline wrote.
func readBaseline(file string) (*baseline, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var held struct {
		Known []knownCount `json:"known"`
	}
	if err := json.Unmarshal(text, &held); err != nil {
		return nil, errBaseline // the decoder's text may repeat what stands in the file
	}
	b := &baseline{known: map[knownFinding]int{}}
	for _, k := range held.Known {
		b.known[k.knownFinding] += k.Count
	}
	return b, nil
}

// unknown gives the findings of one file that the baseline does not hold. Where it holds a finding twice and there are
// three, one is new.
func (b *baseline) unknown(findings mabra.Findings) mabra.Findings {
	if b == nil {
		return findings
	}
	seen := map[knownFinding]int{}
	var fresh mabra.Findings
	for _, f := range findings {
		k := known(f)
		if seen[k]++; seen[k] > b.known[k] {
			fresh = append(fresh, f)
		}
	}
	return fresh
}

func known(f mabra.Finding) knownFinding {
	return knownFinding{File: f.File, Rule: f.Rule.ID, Path: string(f.Path)}
}

// A recording gathers findings for a baseline, in the order they come.
type recording struct {
	counts map[knownFinding]int
	order  []knownFinding
}

func (r *recording) add(findings []knownFinding) {
	for _, k := range findings {
		if r.counts[k]++; r.counts[k] == 1 {
			r.order = append(r.order, k)
		}
	}
}

// write writes the gathered findings to a file. It holds no more than where each stands and which rule it is.
func (r *recording) write(file string) error {
	lines := make([]knownCount, len(r.order))
	for i, k := range r.order {
		lines[i] = knownCount{k, r.counts[k]}
	}
	text, err := json.MarshalIndent(map[string][]knownCount{"known": lines}, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(file, append(text, '\n'), 0o666)
}

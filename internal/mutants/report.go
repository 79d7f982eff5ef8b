package main

import (
	"fmt"
	"io"
)

// An outcome says what became of a mutant.
type outcome int

const (
	untried    outcome = iota
	nonsense           // it does not compile, and does not count
	killed             // a test failed
	endless            // the tests did not end in their time, which somebody would notice too
	survived           // no test noticed
	equivalent         // it is listed as one that no test can notice
)

type result struct {
	Mutant
	outcome outcome
	by      string // the package whose tests noticed
	why     string // of an equivalent one: the reason
}

// tell prints what became of the mutants and reports whether enough were noticed.
func tell(out io.Writer, results []result, possible int, s settings) bool {
	count := map[outcome]int{}
	for _, r := range results {
		count[r.outcome]++
		if r.outcome == survived || s.all {
			show(out, r)
		}
	}
	noticed, of := count[killed]+count[endless], len(results)-count[equivalent]
	percent := 100.0
	if of > 0 {
		percent = 100 * float64(noticed) / float64(of)
	}
	fmt.Fprintf(out, "seed %d: %d possible, %d drawn, %d equivalent, ", s.seed, possible, len(results), count[equivalent])
	fmt.Fprintf(out, "%d killed (%d of them did not end), %d survived: %.1f %%\n",
		noticed, count[endless], count[survived], percent)
	return percent >= s.least
}

// show tells one mutant in the form of equivalent.txt.
func show(out io.Writer, r result) {
	word := map[outcome]string{
		killed: "killed by " + r.by, endless: "did not end in " + r.by,
		survived: "survived", equivalent: "equivalent: " + r.why,
	}[r.outcome]
	nth := ""
	if r.Nth > 1 {
		nth = fmt.Sprintf(" #%d", r.Nth)
	}
	fmt.Fprintf(out, "%s:%d:%d: %s\n", r.File, r.Line, r.Column, word)
	fmt.Fprintf(out, "  in  %s %s%s\n  was %s\n  now %s\n\n", r.File, r.In, nth, r.Was, r.Now)
}

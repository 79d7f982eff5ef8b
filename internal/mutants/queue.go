package main

import (
	"fmt"
	"io"
	"sync"
)

// A queue hands out mutants to try, in order, and takes the results. Several workers may ask it at once.
type queue struct {
	results  []result // one for each mutant
	count    int      // how many that compile are wanted
	progress io.Writer

	lock     sync.Mutex
	next     int
	compiled int
	failed   error // the first that anything failed with
}

// take gives the place of the next mutant, and whether there is one to try.
func (q *queue) take() (int, bool) {
	q.lock.Lock()
	defer q.lock.Unlock()
	if q.failed != nil || q.compiled >= q.count || q.next == len(q.results) {
		return 0, false
	}
	q.next++
	return q.next - 1, true
}

// put takes what became of the mutant at a place.
func (q *queue) put(i int, r result, err error) {
	q.lock.Lock()
	defer q.lock.Unlock()
	q.results[i] = r
	if err != nil && q.failed == nil {
		q.failed = err
	}
	switch r.outcome {
	case nonsense:
		return
	case survived:
		show(q.progress, r) // whoever waits can begin with it
	}
	if q.compiled++; q.compiled%25 == 0 {
		fmt.Fprintf(q.progress, "%d tried\n", q.compiled)
	}
}

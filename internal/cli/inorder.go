package cli

import "runtime"

// A job is one piece of work and the place where what comes of it is left.
type job[T any] struct {
	name string
	done chan T
}

// aheadOf bounds how many results may wait, for each core, for a slow one before them.
const aheadOf = 64

// inOrder does work on every name, on all cores, and hands what comes of each to take in the order of the names, as
// soon as it can. However many names there are, only few results exist at a time.
func inOrder[T any](names []string, work func(name string) T, take func(T)) {
	cores := runtime.GOMAXPROCS(0)
	jobs := make(chan job[T])
	waiting := make(chan chan T, aheadOf*cores)
	for range cores {
		go func() {
			for j := range jobs {
				j.done <- work(j.name)
			}
		}()
	}
	go func() {
		for _, name := range names {
			j := job[T]{name, make(chan T, 1)}
			waiting <- j.done
			jobs <- j
		}
		close(jobs)
		close(waiting)
	}()
	for done := range waiting {
		take(<-done)
	}
}

//go:build race

package plan_test

// raceDetector says that the tests run under the race detector, which takes several times the time and memory.
const raceDetector = true

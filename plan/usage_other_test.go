//go:build !linux

package plan_test

import "time"

func usage() (spent time.Duration, peak int, ok bool) { return 0, 0, false }

// limitProcessor does nothing here.
func limitProcessor() {}

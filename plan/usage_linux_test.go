package plan_test

import (
	"bytes"
	"os"
	"strconv"
	"syscall"
	"time"
)

// usage gives the processor time and the peak of memory, in bytes, of this process so far.
func usage() (spent time.Duration, peak int, ok bool) {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0, 0, false
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, 0, false
	}
	_, after, _ := bytes.Cut(status, []byte("VmHWM:"))
	line, _, _ := bytes.Cut(after, []byte(" kB"))
	kilobytes, err := strconv.Atoi(string(bytes.TrimSpace(line)))
	if err != nil {
		return 0, 0, false
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano()), kilobytes << 10, true
}

// limitProcessor ends this process when it has used far more processor time than any text may take.
func limitProcessor() {
	most := uint64(2 * gross * maxTime / time.Second)
	_ = syscall.Setrlimit(syscall.RLIMIT_CPU, &syscall.Rlimit{Cur: most, Max: most})
}

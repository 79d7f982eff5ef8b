package course_test

import (
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/training/course"
)

// A half-day exercise: plans with flaws in them, the sheet, the plans and the key as pages to print, and the same by computer.
func ExampleFiles() {
	files, err := course.Files(training.Options{Seed: 1, Count: 2}, mabra.Swedish)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, file := range files {
		fmt.Println(file.Path)
	}
	// Output:
	// plans/01.yaml
	// plans/02.yaml
	// plans/.mabra.yaml
	// facit.yaml
	// ovning.html
	// planer.html
	// facit.html
	// med-dator.md
}

package page

import (
	"embed"
	"io/fs"
	"path"
	"sync"
)

// The pages of the course have files of their own, which nobody carries who never makes one: no variable that is made at the start
// holds them.

//go:embed course/templates/* course/style/* course/data/*
var courseFiles embed.FS

// beside are the files of the course, and those of all pages where it has none.
type beside struct{}

// Open opens a file.
func (beside) Open(name string) (fs.File, error) {
	if file, err := courseFiles.Open(path.Join("course", name)); err == nil {
		return file, nil
	}
	return files.Open(name)
}

var courseKinds sync.Map // by their names

// courseOf gives a kind of page of the course, which is like the page for the meeting.
func courseOf(name string) *kind {
	read, known := courseKinds.Load(name)
	if !known {
		read, _ = courseKinds.LoadOrStore(name, kindFrom(beside{}, "meeting", name))
	}
	return read.(*kind)
}

package cli

import (
	"bytes"
	"encoding/binary"
	"errors"

	"github.com/spf13/cobra"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/plan/statistics"
	"github.com/mabra-hjulet/mabra/plan/statistics/disclosure"
	"github.com/mabra-hjulet/mabra/report"
)

// A tally is one run of statistics.
type tally struct {
	*session
	format    report.Format
	at        mabra.Date // zero: today, or the day of the cells
	model     string
	method    disclosure.Method
	round     bool
	cells     string // where to write cells, instead of tables
	fromCells bool
	previous  string
	kept      string // the cells of the previous tables
	over      bool

	options []mabra.CheckOption
	sums    *statistics.Sums
	known   map[uint64]bool // plans that have been counted
	again   int             // plans that had been counted already
	counted int
	foreign int
}

func (s *session) statistics() *cobra.Command {
	t := &tally{session: s, format: report.Text, known: map[uint64]bool{}}
	cmd := s.command(statisticsUse, statisticsShort, statisticsLong, func(cmd *cobra.Command, paths []string) error {
		if t.cells != "" {
			for _, name := range []string{"format", "previous", "previous-cells", "threshold", "round"} {
				if cmd.Flags().Changed(name) {
					return s.misuse(optionDoesNotGo, name)
				}
			}
		}
		return t.run(paths)
	})
	flags := cmd.Flags()
	flags.Func("format", statisticsFormatFlag.In(s.lang), oneOf(&t.format, report.Text, report.JSON))
	flags.Func("at", statisticsAtFlag.In(s.lang), day(&t.at))
	flags.StringVar(&t.model, "model", "", statisticsModelFlag.In(s.lang))
	flags.Func("threshold", thresholdFlag.In(s.lang), number(&t.method.Threshold))
	flags.BoolVar(&t.round, "round", false, roundFlag.In(s.lang))
	flags.StringVar(&t.previous, "previous", "", previousFlag.In(s.lang))
	flags.StringVar(&t.kept, "previous-cells", "", previousCellsFlag.In(s.lang))
	flags.StringVar(&t.cells, "cells", "", cellsFlag.In(s.lang))
	flags.BoolVar(&t.fromCells, "from-cells", false, fromCellsFlag.In(s.lang))
	flags.BoolVar(&t.over, "overwrite", false, overwriteFlag.In(s.lang))
	return cmd
}

func (t *tally) run(paths []string) error {
	t.speakOf(paths)
	if t.round {
		t.method.Round = disclosure.Step
	}
	if n := t.method.Threshold; n != 0 && (n < disclosure.Least || n > disclosure.Largest) {
		return t.misuse(thresholdOutOfBounds, disclosure.Least, disclosure.Largest)
	}
	before, err := t.readPrevious()
	if err != nil {
		return err
	}
	found, err := t.find(paths)
	if err != nil {
		return err
	}
	if t.fromCells {
		err = t.addCells(found.files)
	} else {
		err = t.count(found.files)
	}
	switch {
	case err != nil:
		return err
	case t.status == statusFailure:
		t.complain(t.say(nothingGiven)) // tables with and without a few plans would tell of these few
		t.status = statusFailure
		return nil
	case t.counted == 0:
		return t.misuse(nothingCounted)
	}
	if t.cells != "" {
		t.writeCells()
		return nil
	}
	t.writeTables(before)
	return nil
}

// readPrevious reads the tables before, and the cells that they were made of where they have been kept.
func (t *tally) readPrevious() (*statistics.Before, error) {
	if t.previous == "" {
		if t.kept != "" {
			return nil, t.misuse(optionDoesNotGo, "previous-cells")
		}
		return nil, nil
	}
	before := &statistics.Before{}
	if err := t.readBefore(t.previous, notARelease, func(text []byte) (err error) {
		before.Release, err = statistics.ReadRelease(text)
		return err
	}); err != nil || t.kept == "" {
		return before, err
	}
	return before, t.readBefore(t.kept, notCells, func(text []byte) error {
		day, err := statistics.DayOfCells(text)
		if err != nil {
			return err
		}
		before.Sums = statistics.New(day)
		return before.Sums.ReadCells(bytes.NewReader(text))
	})
}

// readBefore reads a file by a function, and tells where it is none that this takes.
func (t *tally) readBefore(file string, otherwise mabra.Text, read func(text []byte) error) error {
	text, err := t.read(file)
	if err != nil {
		t.fail(file + ": " + t.reason(err))
		return errTold
	}
	if read(text) != nil {
		t.fail(file + ": " + t.say(otherwise))
		return errTold
	}
	return nil
}

// count counts the plans in files, on all cores; only the sums stay in memory.
func (t *tally) count(files []string) error {
	model, findings, err := t.practice(t.model)
	switch {
	case err != nil:
		return err
	case findings.HasErrors():
		t.fail(t.say(unreadableModel, t.model))
		return errTold
	}
	t.options = append(t.options, under(model)...)
	if t.at.IsZero() {
		t.at = t.Today
	}
	t.sums = statistics.New(t.at)
	kept := files[:0]
	for _, file := range files {
		if !t.folders.Of(file).Excludes(file) {
			kept = append(kept, file)
		}
	}
	inOrder(kept, t.answersIn, t.take)
	if t.again > 0 {
		t.complain(t.say(countedAlready, t.again))
		if t.status == statusClean {
			t.status = statusFindings
		}
	}
	if t.foreign > 0 {
		t.complain(t.say(foreignSkipped, t.foreign))
	}
	return nil
}

// answers are what the plans of one file add.
type answers struct {
	file    string
	err     error
	plans   []statistics.Answers
	ids     []uint64 // a few bits of each plan's id, to count none twice; 0: none is given
	own     bool     // one of the command's own files
	foreign bool
	unread  bool
}

// answersIn reads one file. It is called from many goroutines at once.
func (t *tally) answersIn(file string) answers {
	a := answers{file: file}
	a.err = guarded(func() error {
		text, err := t.read(file)
		if err != nil {
			return err
		}
		documents, findings := document.ParseAll(file, text)
		if findings.HasErrors() {
			a.own, a.foreign = isOwn(text), document.Foreign(text)
			a.unread = !a.own && !a.foreign
			return nil
		}
		for _, d := range documents {
			if p, is := d.(*plan.Plan); is {
				a.plans = append(a.plans, statistics.Of(p, t.at, append(t.folders.Of(file).CheckOptions(), t.options...)...))
				a.ids = append(a.ids, binary.NativeEndian.Uint64(p.ID[:8])^binary.NativeEndian.Uint64(p.ID[8:]))
			}
		}
		return nil
	})
	return a
}

// take counts the plans of the next file.
func (t *tally) take(a answers) {
	switch {
	case a.err != nil:
		t.fail(a.file + ": " + t.reason(a.err))
	case a.own:
		return
	case a.foreign:
		t.foreign++
	case a.unread:
		t.fail(a.file + ": " + t.say(notCounted))
	}
	for i, id := range a.ids {
		if id != 0 && t.known[id] {
			t.again++
			continue
		}
		t.known[id] = true
		t.counted++
		_ = t.sums.Add(a.plans[i]) // of the same day
	}
}

// addCells adds up cells that were written before, of several parts or as an engine has added them up.
func (t *tally) addCells(files []string) error {
	for _, file := range files {
		text, err := t.read(file)
		if err != nil {
			t.fail(file + ": " + t.reason(err))
			continue
		}
		if t.sums == nil {
			if err := t.begin(text); err != nil {
				t.fail(file + ": " + t.say(notCells))
				continue
			}
		}
		switch err := t.sums.ReadCells(bytes.NewReader(text)); {
		case errors.Is(err, statistics.ErrOtherDay):
			t.fail(file + ": " + t.say(cellsOfAnotherDay, t.sums.Day()))
		case err != nil:
			t.fail(file + ": " + t.say(notCells))
		default:
			t.counted++
		}
	}
	return nil
}

// begin begins with the sums of the day that is asked for, and otherwise of the first cell.
func (t *tally) begin(text []byte) error {
	day := t.at
	if day.IsZero() {
		var err error
		if day, err = statistics.DayOfCells(text); err != nil {
			return err
		}
	}
	t.sums = statistics.New(day)
	return nil
}

// writeCells writes cells and no tables: tables are made of the whole, once.
func (t *tally) writeCells() {
	var text bytes.Buffer
	if err := t.sums.WriteCells(&text); err != nil {
		t.fail(t.say(tooFewForCells, disclosure.Least))
		return
	}
	if t.cells == stdin {
		_, _ = t.out.Write(text.Bytes()) // an error stays in out until the end
	} else if err := writeWhole(t.cells, text.Bytes(), 0o600, overwriting(t.over)); err != nil {
		t.fail(t.cells + ": " + t.unwritten(err, cannotWriteFile))
		return
	}
	t.complain(t.say(cellsNotProtected))
}

func (t *tally) writeTables(before *statistics.Before) {
	release, err := t.sums.Protect(t.method, before)
	switch {
	case errors.Is(err, disclosure.ErrNotTheSame):
		t.fail(t.say(notCells))
		return
	case err != nil:
		t.fail(t.say(programAtFault))
		return
	}
	if t.format == report.JSON {
		_ = release.WriteJSON(t.out, t.lang)
		return
	}
	_ = release.WriteText(t.out, t.lang) // an error stays in out until the end
}

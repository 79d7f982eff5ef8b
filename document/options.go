package document

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// An Option changes how documents are validated.
type Option func(*choices)

// choices are the options put together.
type choices struct {
	at       mabra.Date // asked for: goes before the settings
	today    mabra.Date // where neither the caller nor the settings ask for a day
	model    *plan.PracticeModel
	own      models
	reading  []mabra.ReadOption
	checking []mabra.CheckOption
	folders  *Folders
	baseline *Baseline
}

// At gives the day of checking. It goes before the day of the settings.
func At(day mabra.Date) Option { return func(c *choices) { c.at = day } }

// Today gives the day of checking where neither At nor the settings name one. The library has no clock; without any
// day, rules about the past and the future are silent.
func Today(day mabra.Date) Option { return func(c *choices) { c.today = day } }

// UnderModel checks plans under another practice model than the one they name, or the settings do. A nil model changes
// nothing.
func UnderModel(m *plan.PracticeModel) Option { return func(c *choices) { c.model = m } }

// WithModels makes models of one's own known by name, so that the documents that name them are checked under them. Of
// two with the same name the first counts, and one's own goes before one of the library's.
func WithModels[M *plan.PracticeModel | *wheel.Model](models ...M) Option {
	return func(c *choices) {
		for _, m := range models {
			c.own.add(any(m))
		}
	}
}

// WithLimits reads under other limits than the default ones.
func WithLimits(limits mabra.Limits) Option { return Reading(mabra.WithLimits(limits)) }

// WithSettings lets the settings of the folders hold, as they are found from the name of each text.
func WithSettings(folders *Folders) Option { return func(c *choices) { c.folders = folders } }

// WithBaseline leaves out the findings that are known since before.
func WithBaseline(known *Baseline) Option { return func(c *choices) { c.baseline = known } }

// Reading hands options on to the reading of each text.
func Reading(options ...mabra.ReadOption) Option {
	return func(c *choices) { c.reading = append(c.reading, options...) }
}

// Checking hands options on to the checking of each document. They go before what other options and settings say.
func Checking(options ...mabra.CheckOption) Option {
	return func(c *choices) { c.checking = append(c.checking, options...) }
}

// day gives the day of checking under the settings of a folder, which may be nil.
func (c *choices) day(folder *Folder) mabra.Date {
	switch {
	case !c.at.IsZero():
		return c.at
	case folder != nil && !folder.At.IsZero():
		return folder.At
	}
	return c.today
}

// practice gives the practice model that a document is checked under where it is not one of the library's that the
// document names, or nil.
func (c *choices) practice(folder *Folder, document Document) *plan.PracticeModel {
	p, ok := document.(*plan.Plan)
	switch {
	case !ok:
		return nil
	case c.model != nil:
		return c.model
	case folder != nil && folder.model != nil:
		return folder.model
	}
	if m := c.own.practice(p.Model); m != nil || folder == nil {
		return m
	}
	return folder.own.practice(p.Model)
}

// checkOptions gives how to check a document under the settings of a folder, which may be nil. It is the one place
// where the options of this package become those of a single document.
func (c *choices) checkOptions(folder *Folder, document Document) []mabra.CheckOption {
	options := []mabra.CheckOption{mabra.At(c.day(folder))}
	if m := c.practice(folder, document); m != nil {
		options = append(options, mabra.UnderModel(m))
	}
	return append(options, c.checking...)
}

package document

import (
	"slices"

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

// WithModels makes models of one's own known by name, so that the documents that name them are checked under them, and
// one may build on another. Of two with the same name the last one holds, and one's own goes before one of the library's.
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

// checkOptions gives how to check a document under the settings of a folder, which may be nil: what the caller asks for goes
// before them.
func (c *choices) checkOptions(folder *Folder) []mabra.CheckOption {
	options := append([]mabra.CheckOption{mabra.At(c.day(folder))}, folder.CheckOptions()...)
	return slices.Concat(options, c.own.known(), under(c.model), c.checking)
}

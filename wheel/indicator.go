package wheel

import "github.com/mabra-hjulet/mabra"

// An Indicator is one of the eight parts of a child's wellbeing. The keys are those of the Scottish wellbeing
// indicators; every model of the wheel puts its own names and its own order on them.
type Indicator string

// The indicators, in the order of the Children and Young People (Scotland) Act 2014, section 96(2).
const (
	Safe        Indicator = "safe"
	Healthy     Indicator = "healthy"
	Achieving   Indicator = "achieving"
	Nurtured    Indicator = "nurtured"
	Active      Indicator = "active"
	Respected   Indicator = "respected"
	Responsible Indicator = "responsible"
	Included    Indicator = "included"
)

// The Swedish labels are the library's own plain words, for use where no model of the wheel is named. No municipality
// has confirmed them; a model has the labels that its programme uses.
var indicators = mabra.Vocabulary{
	mabra.TermOf(Safe, "trygghet", "safe"),
	mabra.TermOf(Healthy, "hälsa", "healthy"),
	mabra.TermOf(Achieving, "utveckling och lärande", "achieving"),
	mabra.TermOf(Nurtured, "omsorg", "nurtured"),
	mabra.TermOf(Active, "aktivitet", "active"),
	mabra.TermOf(Respected, "respekt", "respected"),
	mabra.TermOf(Responsible, "ansvar", "responsible"),
	mabra.TermOf(Included, "delaktighet", "included"),
}

// Vocabulary gives the eight indicators in their official order.
func (Indicator) Vocabulary() mabra.Vocabulary { return indicators }

// Valid reports whether i is one of the eight indicators.
func (i Indicator) Valid() bool { return indicators.Has(string(i)) }

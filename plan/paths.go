package plan

import "github.com/mabra-hjulet/mabra"

// Where the lists of a plan stand.
const (
	organisations = mabra.Path("organisations")
	people        = mabra.Path("people")
	questions     = mabra.Path("questions")
	views         = mabra.Path("views")
	needs         = mabra.Path("needs")
	outcomes      = mabra.Path("outcomes")
	actions       = mabra.Path("actions")
	measures      = mabra.Path("others.measures")
	consents      = mabra.Path("consents")
	sharings      = mabra.Path("sharing")
	risks         = mabra.Path("risks")
	harms         = mabra.Path("harm")
	contingency   = mabra.Path("contingency")
	chronology    = mabra.Path("chronology")
	meetings      = mabra.Path("meetings")
	held          = mabra.Path("reviews.held")
)

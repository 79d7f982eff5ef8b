package page

import (
	"io"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra/internal/sentence"
	"github.com/mabra-hjulet/mabra/plan"
)

var approvalPage = pageOf("approval", "meeting")

// Approval writes the texts of a plan for a person to read before a consultation: each with what a program found in it to
// look at, and a box to tick. It is for those who may read the plan; none of it goes to the consultation unread.
func Approval(w io.Writer, x *plan.Index, options ...Option) error {
	l := approvalPage().leaf(x, options)
	l.Heading = l.sentence("heading")
	l.Title = l.Heading
	l.Meta = l.versionLine()
	var texts []textToRead
	for _, t := range x.DeIdentify(uuid.Nil).Texts {
		place := sentence.Capital(plan.PlaceInWords(t.Path).In(l.Lang))
		texts = append(texts, textToRead{AsRead: t.AsRead(), Place: place, Pieces: pieces(t)})
	}
	l.Body = texts
	return l.write(w)
}

// A textToRead is a text with where it stands.
type textToRead struct {
	AsRead string // what a program is told when it may be shown
	Place  string
	Pieces []piece
}

// A piece is a part of a text, marked where it may point somebody out.
type piece struct {
	Words  string
	Marked bool
}

// pieces cuts a text at the spots that were found in it.
func pieces(t plan.FreeText) []piece {
	var all []piece
	at := 0
	for _, spot := range t.Spots {
		if spot.Start < at || spot.End > len(t.Words) || spot.Start >= spot.End {
			continue
		}
		if spot.Start > at {
			all = append(all, piece{Words: t.Words[at:spot.Start]})
		}
		all = append(all, piece{Words: t.Words[spot.Start:spot.End], Marked: true})
		at = spot.End
	}
	if at < len(t.Words) {
		all = append(all, piece{Words: t.Words[at:]})
	}
	return all
}

package resilience

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/check"
)

// Rules gives the rules about a matrix, on its own or in a plan, for the packages of this library to check it by.
func Rules() []check.Row[*Matrix] { return rows }

var rows = []check.Row[*Matrix]{
	{Rule: mabra.Rule{
		ID: "placement-unexplained", Severity: mabra.Warning, Origin: mabra.OriginGuidance,
		Source: mabra.Text{
			Sv: "Skottlands regering, GIRFEC: resilience matrix. Vägledningen anger inget sätt att räkna fram en plats",
			En: "Scottish Government, GIRFEC: resilience matrix. The guidance gives no way to work a place out"},
		Title:   mabra.Text{Sv: "En plats i matrisen utan förklaring", En: "A place on the matrix without an explanation"},
		What:    mabra.Text{Sv: "Det står var mellan polerna barnet befinner sig, men inte vem som har bedömt det eller varför.", En: "The matrix says where between the poles the child stands, but not who judged it or why."},
		Why:     mabra.Text{Sv: "Platsen är en persons bedömning en viss dag. Utan namn och skäl blir den en stämpel på barnet.", En: "The place is one person's judgement on one day. Without a name and a reason it becomes a label on the child."},
		Mend:    mabra.Text{Sv: "Skriv i placement vem som har bedömt (by) och varför (because), eller ta bort placement. Faktorerna räcker.", En: "Write in placement who judged it (by) and why (because), or take placement out. The factors are enough."},
		Message: mabra.Text{Sv: "platsen i matrisen är inte förklarad; lägg till {field}, eller ta bort placement", En: "the place on the matrix is not explained; add {field}, or take placement out"},
	}, Check: placementUnexplained},
}

func placementUnexplained(m *Matrix, report check.Report) {
	if m.Placement == nil {
		return
	}
	missing := func(field, text string) {
		if text == "" {
			report.At(mabra.Path("placement").Field(field), mabra.Arg{Name: "field", Value: field})
		}
	}
	missing("by", m.Placement.By)
	missing("because", m.Placement.Because)
}

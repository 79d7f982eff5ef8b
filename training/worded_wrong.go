package training

import (
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// A mistake is a text that is not what it should be, and the ages of children that it may be written about.
type mistake struct {
	mabra.Text
	ages  ages
	never bool // not about a child that is expected
}

// anyAge is that of everybody who is born, and of those who are not.
var anyAge = ages{To: 17}

// servicesAsNeeds are services where a need should stand.
var servicesAsNeeds = []mistake{
	{mabra.Text{Sv: "Behov av kontaktperson.", En: "Needs a befriender."}, ages{7, 17}, true},
	{mabra.Text{Sv: "Behöver få komma till en kurator.", En: "Needs to be referred to a counsellor."}, ages{7, 17}, true},
	{mabra.Text{Sv: "Resursperson i klassrummet.", En: "Classroom assistant."}, ages{7, 17}, true},
	{mabra.Text{Sv: "Utredning hos psykolog.", En: "An assessment by a psychologist."}, ages{5, 17}, true},
	{mabra.Text{Sv: "Remiss till logoped.", En: "Referral to a speech and language therapist."}, ages{2, 5}, true},
	{mabra.Text{Sv: "Resurs i barngruppen.", En: "Needs a support worker at nursery."}, ages{2, 4}, true},
	{mabra.Text{Sv: "Behov av kontaktfamilj.", En: "Needs a key worker."}, ages{1, 12}, true},
	{mabra.Text{Sv: "Behov av familjebehandling.", En: "Needs a family support worker."}, anyAge, false},
	{mabra.Text{Sv: "Behov av hembesök.", En: "Needs home visits."}, ages{0, 6}, false},
}

// outcomesNotToBe say what is not to be where an outcome should say what is.
var outcomesNotToBe = []mistake{
	{mabra.Text{Sv: "Det ska inte bli bråk om morgnarna.", En: "No more arguments in the morning."}, ages{3, 17}, true},
	{mabra.Text{Sv: "{child} slutar dra sig undan.", En: "{child} stops hiding away."}, ages{3, 17}, true},
	{mabra.Text{Sv: "{child} ska inte vara ensam på dagarna.", En: "{child} is not left alone in the daytime."}, ages{5, 17}, true},
	{mabra.Text{Sv: "{child} ska sluta vara orolig på kvällarna.", En: "{child} will stop worrying in the evenings."}, ages{3, 17}, true},
	{mabra.Text{Sv: "De vuxna slutar gräla.", En: "The adults stop arguing."}, anyAge, false},
	{mabra.Text{Sv: "Inga fler kvällar som slutar i bråk.", En: "No more evenings that end in a row."}, anyAge, false},
	{mabra.Text{Sv: "Det ska inte vara stökigt hemma.", En: "Home is not to be chaotic."}, anyAge, false},
}

// dealt gives the mistake whose turn it is among those that may be written about the child: plans that follow each other get
// others, in the order of the seed.
func (g *ground) dealt(purpose string, from []mistake) string {
	var fitting []mistake
	for _, m := range from {
		if m.ages.hold(g.life.age) && !(m.never && g.life.born.IsZero()) {
			fitting = append(fitting, m)
		}
	}
	turn := int(uint(g.life.index) % uint(len(fitting)))
	return strings.ReplaceAll(shuffled(throwFor(g.life.seed, 0, purpose), fitting)[turn].In(g.Language), "{child}", g.life.words["child"])
}

package plan_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
)

// TestSchoolNurseIsHealth: at a Scottish child protection planning meeting whoever comes from the health board is of
// health, and so is a school nurse, whatever their service is called. What a service of education says of itself decides the rest.
func TestSchoolNurseIsHealth(t *testing.T) {
	t.Parallel()
	ofPupils := plan.Organisation{Sector: plan.SectorStudentHealth}
	ofBoard, ofCouncil := ofPupils, ofPupils
	ofBoard.Principal, ofCouncil.Principal = plan.PrincipalRegion, plan.PrincipalMunicipality
	for who, test := range map[string]struct {
		at     plan.Organisation
		title  string
		health bool
	}{
		"a health visitor":                 {plan.Organisation{Sector: plan.SectorChildHealth}, "health visitor", true},
		"a school nurse of the board":      {ofBoard, "", true},
		"a school nurse":                   {ofPupils, "Specialist school nurse", true},
		"a school nurse of the council":    {ofCouncil, "skolsköterska", true},
		"a school nurse, under the school": {plan.Organisation{Sector: plan.SectorSchool}, "School nurse", true},
		"nobody knows who":                 {ofPupils, "", true},
		"somebody from the council's":      {ofCouncil, "", false},
		"a psychologist":                   {ofPupils, "educational psychologist", false},
		"a teacher":                        {plan.Organisation{Sector: plan.SectorSchool}, "", false},
	} {
		p := planOf(plan.FormChildProtection, "2026-03-02")
		test.at.ID = "here"
		p.Organisations = []plan.Organisation{
			test.at, {ID: "council", Sector: plan.SectorSocialServices}, {ID: "station", Sector: plan.SectorPolice},
		}
		as := []plan.Role{plan.RoleProfessional}
		p.People = []plan.Person{
			{ID: "bo", Roles: as, Title: test.title, Organisation: "here"},
			{ID: "lo", Roles: as, Organisation: "council"}, {ID: "mo", Roles: as, Organisation: "station"},
		}
		p.Meetings = []plan.Meeting{{
			ID: "first", Forum: plan.ForumChildProtection, Date: mabra.MustParseDate("2026-03-02"), Present: []string{"bo", "lo", "mo"},
		}}
		assert.Equal(t, test.health, foundBy(p, "meeting-part-missing") == nil, who)
	}
}

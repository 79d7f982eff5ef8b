package plan

import "github.com/mabra-hjulet/mabra"

// A Meeting is an occasion on which the child, or a question about children, was talked about.
type Meeting struct {
	ID    string     `yaml:"id" validate:"required,localid" privacy:"structure"`
	Forum Forum      `yaml:"forum" validate:"required,known" privacy:"code"`
	Date  mabra.Date `yaml:"date" validate:"required" privacy:"date"`
	Time  string     `yaml:"time" privacy:"date"`
	Place string     `yaml:"place" privacy:"place"`
	Way   MeetingWay `yaml:"way" validate:"known" privacy:"code"`
	// Accessibility is what the child and the family need of the place or the way.
	Accessibility string     `yaml:"accessibility" privacy:"free-text"`
	Called        mabra.Date `yaml:"called" privacy:"date" when:"happened"` // the day of the invitation
	Question      string     `yaml:"question" privacy:"free-text"`          // in the invitation
	Convener      string     `yaml:"convener" validate:"localid" privacy:"identifier" ref:"people"`
	Chair         string     `yaml:"chair" validate:"localid" privacy:"identifier" ref:"people"`
	Secretary     string     `yaml:"secretary" validate:"localid" privacy:"identifier" ref:"people"`
	Present       []string   `yaml:"present" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Absent        []Absence  `yaml:"absent" privacy:"structure"`
	// Mandate names who could decide for their service.
	Mandate []string     `yaml:"mandate" validate:"dive,required,localid" privacy:"identifier" ref:"people"`
	Text    string       `yaml:"text" privacy:"free-text"`
	X       mabra.Fields `privacy:"structure"`
}

// An Absence says who was not at a meeting, and why.
type Absence struct {
	Who     string       `yaml:"who" validate:"required,localid" privacy:"identifier" ref:"people"`
	Because string       `yaml:"because" privacy:"free-text"`
	X       mabra.Fields `privacy:"structure"`
}

// A Forum is a kind of meeting.
type Forum string

// The forums.
const (
	ForumSIP             Forum = "sip"
	ForumGIP             Forum = "gip"
	ForumPlanning        Forum = "planning"
	ForumBarnteam        Forum = "barnteam"
	ForumBarnsamverkan   Forum = "barnsamverkan"
	ForumElevsamverkan   Forum = "elevsamverkan"
	ForumStudentHealth   Forum = "student-health"
	ForumConsultation    Forum = "consultation"
	ForumSSPF            Forum = "sspf"
	ForumStrategic       Forum = "strategic"
	ForumChildProtection Forum = "child-protection"
	ForumCoreGroup       Forum = "core-group"
	ForumHearing         Forum = "hearing"
	ForumReview          Forum = "review"
	ForumOther           Forum = "other"
)

var forums = mabra.Vocabulary{
	mabra.TermOf(ForumSIP, "SIP-möte", "SIP meeting"),
	mabra.TermOf(ForumGIP, "GIP-möte", "GIP meeting"),
	mabra.TermOf(ForumPlanning, "planeringsmöte", "child's planning meeting"),
	mabra.TermOf(ForumBarnteam, "barnteam", "barnteam (the child's team)"),
	mabra.TermOf(ForumBarnsamverkan, "barnsamverkan, 1–5 år", "barnsamverkan (co-operation, ages 1–5)"),
	mabra.TermOf(ForumElevsamverkan, "elevsamverkan, 6–19 år", "elevsamverkan (co-operation, ages 6–19)"),
	mabra.TermOf(ForumStudentHealth, "elevhälsans samverkansmöte", "pupil support meeting"),
	mabra.TermOf(ForumConsultation, "avidentifierad konsultation", "de-identified consultation"),
	mabra.TermOf(ForumSSPF,
		"SSPF (skola, socialtjänst, polis, fritid)", "SSPF (school, social services, police, leisure)"),
	mabra.TermOf(ForumStrategic, "strategisk grupp, inga enskilda barn", "strategic group, no individual children"),
	mabra.TermOf(ForumChildProtection, "skyddsmöte (Skottland)", "child protection planning meeting"),
	mabra.TermOf(ForumCoreGroup, "kärngrupp (Skottland)", "core group"),
	mabra.TermOf(ForumHearing, "children's hearing (nämnd för barn, Skottland)", "children's hearing"),
	mabra.TermOf(ForumReview, "uppföljningsmöte", "review"),
	mabra.TermOf(ForumOther, "annat möte", "another meeting"),
}

// Vocabulary gives all forums.
func (Forum) Vocabulary() mabra.Vocabulary { return forums }

// A MeetingWay says whether those who meet sit in the same room.
type MeetingWay string

// The ways to meet.
const (
	WayInRoom  MeetingWay = "in-room"
	WayDigital MeetingWay = "digital"
	WayPhone   MeetingWay = "phone"
	WayMixed   MeetingWay = "mixed"
)

var meetingWays = mabra.Vocabulary{
	mabra.TermOf(WayInRoom, "i samma rum", "in the same room"),
	mabra.TermOf(WayDigital, "digitalt", "online"),
	mabra.TermOf(WayPhone, "per telefon", "by telephone"),
	mabra.TermOf(WayMixed, "några i rummet och några på håll", "some in the room and some elsewhere"),
}

// Vocabulary gives all ways to meet.
func (MeetingWay) Vocabulary() mabra.Vocabulary { return meetingWays }

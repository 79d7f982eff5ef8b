package draft

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/plan"
	"github.com/mabra-hjulet/mabra/wheel"
)

// roleOf gives the role of whoever speaks in a voice.
var roleOf = map[wheel.Voice]plan.Role{
	wheel.VoiceChild: plan.RoleChild, wheel.VoiceGuardian: plan.RoleGuardian, wheel.VoiceProfessional: plan.RoleProfessional,
}

// A mention is somebody who is named in the assessments.
type mention struct {
	person    plan.Person
	spoke     []plan.Origin // readings of the wheel in their own voice
	documents []uuid.UUID
}

// people lists everybody who is named in the assessments, and proposes their roles: by the voice they spoke in, by their
// name being the child's, by what they are called. Whoever is left is proposed as a professional, and that is open.
func (w *writer) people() {
	mentions := w.mentions()
	w.role = map[string]plan.Role{}
	children := slices.ContainsFunc(mentions, func(m mention) bool { return m.person.Has(plan.RoleChild) })
	for i := range mentions {
		m := &mentions[i]
		proposal := plan.Proposal{About: m.person.ID, Because: plan.BecauseVoice, From: m.spoke}
		called, known := roleCalled(m.person.ID)
		switch {
		case len(m.person.Roles) > 0:
		case !children && slices.Contains(nameWords(w.plan.Child.Name), m.person.ID):
			children = true
			m.person.Roles, proposal.Because = []plan.Role{plan.RoleChild}, plan.BecauseChildsName
		case known:
			m.person.Roles, proposal.Because = []plan.Role{called}, plan.BecauseCalled
		default:
			m.person.Roles, proposal.Because = []plan.Role{plan.RoleProfessional}, plan.BecauseNobodySaid
			w.leave(Open{Kind: OpenRole, Person: m.person.ID})
		}
		if known && !m.person.Has(plan.RoleChild) {
			m.callBy(called)
		}
		if m.person.Has(plan.RoleProfessional) && len(m.documents) > 1 {
			w.leave(Open{Kind: OpenOneOrTwo, Person: m.person.ID})
		}
		if proposal.Because != plan.BecauseNobodySaid {
			w.role[m.person.ID] = m.person.Roles[0]
		}
		w.propose(proposal)
	}
	if !children { // there is one, whoever else has spoken
		child := plan.Person{ID: w.id(childID.In(w.language)), Roles: []plan.Role{plan.RoleChild}}
		mentions = append(mentions, mention{person: child})
	}
	for _, isChild := range []bool{true, false} {
		for i := range mentions {
			if mentions[i].person.Has(plan.RoleChild) == isChild {
				w.plan.People = append(w.plan.People, mentions[i].person)
			}
		}
	}
}

// callBy keeps what somebody was called, where that says what they are: to the child, or by what they work as.
func (m *mention) callBy(role plan.Role) {
	words := strings.ReplaceAll(m.person.ID, "-", " ")
	if role == plan.RoleProfessional {
		m.person.Title = words
	} else {
		m.person.Relation = words
	}
}

// mentions lists everybody who is named, in the order of the assessments.
func (w *writer) mentions() []mention {
	list := mentionList{at: map[string]int{}}
	for _, d := range w.Wheels {
		for i := range d.Readings {
			list.addSpeaker(d.ID, i, &d.Readings[i])
		}
	}
	for _, d := range w.Triangles {
		for i := range d.Entries {
			list.add(d.Entries[i].By, d.ID)
		}
		for i := range d.NotExplored {
			list.add(d.NotExplored[i].By, d.ID)
		}
	}
	for _, d := range w.Matrices {
		for i := range d.Factors {
			list.add(d.Factors[i].By, d.ID)
		}
		if d.Placement != nil {
			list.add(d.Placement.By, d.ID)
		}
	}
	for i := range list.all {
		w.taken[list.all[i].person.ID] = true
	}
	return list.all
}

// A mentionList is a list of mentions on its way, each person once.
type mentionList struct {
	all []mention
	at  map[string]int // by the ids
}

// add notes that somebody is named in a document, and gives the mention; nil where an id names nobody.
func (l *mentionList) add(id string, document uuid.UUID) *mention {
	if id == "" {
		return nil
	}
	if _, known := l.at[id]; !known {
		l.at[id] = len(l.all)
		l.all = append(l.all, mention{person: plan.Person{ID: id}})
	}
	m := &l.all[l.at[id]]
	if !slices.Contains(m.documents, document) {
		m.documents = append(m.documents, document)
	}
	return m
}

// addSpeaker notes who speaks in a reading of a wheel, with the role of the voice.
func (l *mentionList) addSpeaker(document uuid.UUID, i int, r *wheel.Reading) {
	role, known := roleOf[r.Voice]
	m := l.add(r.By, document)
	if m == nil || !known {
		return
	}
	if !m.person.Has(role) {
		m.person.Roles = append(m.person.Roles, role)
	}
	path := string(mabra.Path("readings").Index(i))
	m.spoke = append(m.spoke, plan.Origin{Document: document, Path: path, Voice: r.Voice, By: r.By})
}

// voiceOf gives the voice of a person by their role; none where nothing tells it.
func (w *writer) voiceOf(person string) wheel.Voice {
	for voice, role := range roleOf {
		if w.role[person] == role {
			return voice
		}
	}
	return ""
}

// roles proposes who has the roles of the practice model. Who it is by name, and who is to be the lead professional, is
// for the child, the family and those who help to say.
func (w *writer) roles() {
	w.leave(Open{Kind: OpenLead})
	holder, ok := w.practice.HolderAt(w.Stage)
	if w.Stage == "" || !ok {
		if w.Stage == "" {
			w.leave(Open{Kind: OpenStage})
		}
		w.leave(Open{Kind: OpenNamedPerson})
		return
	}
	id := w.id(namedPersonID.In(w.language))
	w.plan.People = append(w.plan.People, plan.Person{
		ID: id, Roles: []plan.Role{plan.RoleNamedPerson}, Title: holder.Title.In(w.language),
	})
	w.propose(plan.Proposal{About: id, Because: plan.BecauseStage})
	w.leave(Open{Kind: OpenNamedPerson, Person: id, Called: holder.Title})
}

// roleCalled gives the role that what somebody is called speaks for.
func roleCalled(id string) (plan.Role, bool) {
	parts := strings.Split(id, "-")
	for _, r := range words().Roles {
		for _, word := range parts {
			if slices.Contains(r.Whole, word) ||
				slices.ContainsFunc(r.Part, func(part string) bool { return strings.Contains(word, part) }) {
				return r.Role, true
			}
		}
	}
	return "", false
}

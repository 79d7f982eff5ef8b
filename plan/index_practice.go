package plan

import "github.com/mabra-hjulet/mabra"

// RoleName gives what the practice model calls a role.
func (x *Index) RoleName(role Role) mabra.Text {
	for i := range x.practice.Roles {
		if x.practice.Roles[i].Role == role {
			return x.practice.Roles[i].Name
		}
	}
	return labelOf(roles, string(role))
}

// FormName gives what the practice model calls a plan of a form.
func (x *Index) FormName(form Form) mabra.Text {
	for i := range x.practice.Documents {
		if x.practice.Documents[i].Form == form {
			return x.practice.Documents[i].Name
		}
	}
	return labelOf(forms, string(form))
}

// NamedPersonAt gives who the practice model makes the named person at a stage of life; nil where it does not say.
func (x *Index) NamedPersonAt(stage Stage) *Holder {
	for i := range x.practice.Holders {
		if h := &x.practice.Holders[i]; h.Stage == stage && len(h.Sectors) > 0 {
			return h
		}
	}
	return nil
}

// labelOf gives a word of a closed vocabulary as a reader sees it.
func labelOf(vocabulary mabra.Vocabulary, key string) mabra.Text {
	return mabra.Text{Sv: vocabulary.Label(key, mabra.Swedish), En: vocabulary.Label(key, mabra.English)}
}

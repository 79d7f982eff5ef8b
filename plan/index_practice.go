package plan

import "github.com/mabra-hjulet/mabra"

// RoleName gives what the practice model calls a role.
func (x *Index) RoleName(role Role) mabra.Text { return x.practice.RoleName(role) }

// FormName gives what the practice model calls a plan of a form.
func (x *Index) FormName(form Form) mabra.Text { return x.practice.DocumentName(form) }

// Question gives the wording of one of the five questions that the practice model has, and whether it has one.
func (x *Index) Question(number int) (mabra.Text, bool) { return x.practice.Wording(number) }

// NamedPersonAt gives who the practice model makes the named person at a stage of life, and whether it says where the
// person works.
func (x *Index) NamedPersonAt(stage Stage) (Holder, bool) {
	h, ok := x.practice.HolderAt(stage)
	return h, ok && len(h.Sectors) > 0
}

// speaksWheel reports whether the wheel is a language of the plan: it has one, or its practice model uses one.
func (x *Index) speaksWheel() bool { return x.wheel() != nil || x.practice.Wheel != "" }

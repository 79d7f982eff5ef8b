package draft

import "github.com/mabra-hjulet/mabra/plan"

// modelOrForm gives a practice model that a plan can name, and the form. The base of a form is none: it says which form is meant,
// where that is not said.
func modelOrForm(model *plan.PracticeModel, form plan.Form) (*plan.PracticeModel, plan.Form) {
	if model == nil {
		return nil, form
	}
	if _, isForm := plan.LoadForm(plan.Form(model.Name)); !isForm {
		return model, form
	}
	if form == "" {
		form = plan.Form(model.Name)
	}
	return nil, form
}

package plan

var needsOutcomesActions = []row{}

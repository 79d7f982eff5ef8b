package mirror

// FactIDs lists the kinds of fact, and tells of those that no lens looks for, or that a lens looks for and nobody words.
func FactIDs() []string {
	used := map[string]bool{}
	for _, l := range lenses().Lenses {
		for _, p := range l.Principles {
			for _, id := range p.Facts {
				used[id] = true
				if lenses().texts[id].Sv == "" {
					panic("no words for " + id)
				}
			}
		}
	}
	var ids []string
	for _, f := range lenses().Facts {
		if !used[f.Fact] {
			panic("no lens looks for " + f.Fact)
		}
		ids = append(ids, f.Fact)
	}
	return ids
}

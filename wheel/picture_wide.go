package wheel

func (d *drawing) wide() []byte { return d.compact() }

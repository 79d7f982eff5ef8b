package resilience

import "embed"

// dataFiles are the proposals, the questions and the words of pictures.
//
//go:embed data/*.yaml
var dataFiles embed.FS

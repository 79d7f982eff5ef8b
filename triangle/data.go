package triangle

import "embed"

// dataFiles are the questions, the links and the words of pictures.
//
//go:embed data/*.yaml
var dataFiles embed.FS

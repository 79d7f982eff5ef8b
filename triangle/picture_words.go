package triangle

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

// A pictureWordList is data/picture.yaml: what pictures of the triangle, and sheets to fill in by hand, say of their own.
type pictureWordList struct {
	TriangleOf       mabra.Text `yaml:"triangleOf" privacy:"structure"`
	TriangleWord     mabra.Text `yaml:"triangleWord" privacy:"structure"`
	SaidThere        mabra.Text `yaml:"saidThere" privacy:"structure"`
	SideLeftOut      mabra.Text `yaml:"sideLeftOut" privacy:"structure"`
	WhyLeftOut       mabra.Text `yaml:"whyLeftOut" privacy:"structure"`
	WhatMarksSay     mabra.Text `yaml:"whatMarksSay" privacy:"structure"`
	WhatMarksSayHere mabra.Text `yaml:"whatMarksSayHere" privacy:"structure"`
	BlankName        mabra.Text `yaml:"blankName" privacy:"structure"`
	WhatToWrite      mabra.Text `yaml:"whatToWrite" privacy:"structure"`
	BlankSides       mabra.Text `yaml:"blankSides" privacy:"structure"`
}

// pictureWords holds the words, read once.
var pictureWords = sync.OnceValue(func() *pictureWordList {
	return yamldoc.Own[pictureWordList](dataFiles, "data/picture.yaml", "PictureWords")
})

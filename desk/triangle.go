package desk

import (
	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

type triangleRequest struct{}

// A triangleTalk is what a conversation about the triangle needs.
type triangleTalk struct {
	Sides []triangleSide `json:"sides"`
}

type triangleSide struct {
	Key        string              `json:"key"`
	Label      string              `json:"label"`
	Dimensions []triangleDimension `json:"dimensions"`
}

// A triangleDimension is a heading of the triangle, and questions that open it: one to the child, one to the grown-ups.
type triangleDimension struct {
	Key      string `json:"key"`
	Label    string `json:"label"`
	Child    string `json:"child"`
	GrownUps string `json:"grownUps"`
}

func askTriangle(a asked, _ triangleRequest) (*triangleTalk, error) {
	talk := &triangleTalk{}
	for _, row := range (&triangle.Picture{Triangle: &triangle.Triangle{}}).Rows(a.Lang) {
		side := triangleSide{Key: string(row.Side), Label: row.Label}
		for i := range row.Dimensions {
			side.Dimensions = append(side.Dimensions, dimensionTalk(row.Dimensions[i].Dimension, row.Dimensions[i].Label, a.Lang))
		}
		talk.Sides = append(talk.Sides, side)
	}
	return talk, nil
}

func dimensionTalk(d triangle.Dimension, label string, lang mabra.Language) triangleDimension {
	talk := triangleDimension{Key: string(d), Label: label}
	for _, q := range d.Questions() {
		if q.To == wheel.VoiceChild {
			talk.Child = q.Text.In(lang)
		} else {
			talk.GrownUps = q.Text.In(lang) // guardians and professionals are asked the same
		}
	}
	return talk
}

package page_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/resilience"
	"github.com/mabra-hjulet/mabra/triangle"
	"github.com/mabra-hjulet/mabra/wheel"
)

// The pictures of the README are drawn from the examples, as they are drawn today.
func TestPicturesOfTheReadme(t *testing.T) {
	t.Parallel()
	falun, girfec := plans(t)["falun-barnets-plan.yaml"], plans(t)["girfec-childs-plan.yaml"]
	how := mabra.Drawing{MadeUp: true, ID: "a"}
	for name, draw := range map[string]func(w *bytes.Buffer) error{
		"wheel.svg": func(w *bytes.Buffer) error {
			return wheel.WriteSVG(w, &wheel.Picture{Reading: &falun.Assessment.Wheel.Readings[0], Name: "Tindra", Wide: true}, how)
		},
		"triangle.svg": func(w *bytes.Buffer) error {
			how := mabra.Drawing{MadeUp: true, ID: "a", Language: mabra.English}
			return triangle.WriteSVG(w, &triangle.Picture{Triangle: girfec.Assessment.Triangle, Child: "Ailsa"}, how)
		},
		"matrix.svg": func(w *bytes.Buffer) error {
			matrix := plans(t)["backa-barnet-sip.yaml"].Assessment.Resilience
			return resilience.WriteSVG(w, &resilience.Picture{Matrix: matrix, Child: "Noel", By: "Daniel Ferhat"}, how)
		},
	} {
		var got bytes.Buffer
		require.NoError(t, draw(&got))
		file := "../docs/pictures/" + name
		if *rewrite {
			require.NoError(t, os.WriteFile(file, got.Bytes(), 0o600))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Equal(t, string(want), got.String(), name)
	}
}

package cli

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"path"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/training"
)

// perFolder is how many files a folder of a suite has at the most: what lists folders grows slow with more.
const perFolder = 1000

//go:embed suite/*.md
var suiteReadme embed.FS

// A trainingSuite receives generated plans for tests of other systems: each of them sound and with flaws, in folders of a
// thousand, and an answer key for programs. Nothing is kept of a plan but its rows of the key, until its thousand is full.
type trainingSuite struct {
	*trainingFolder
	lang  mabra.Language
	first int          // the first plan that the key is for
	key   bytes.Buffer // to the thousand at hand
}

// A keyRow is one row of the answer key: a flaw in a file.
type keyRow struct {
	File    string     `json:"file"`
	Sound   string     `json:"sound"` // the same plan without it
	Path    mabra.Path `json:"path"`
	Pointer string     `json:"pointer"`
	Rule    string     `json:"rule"`
	Company []string   `json:"company,omitempty"` // rules that may speak of the same flaw
}

// add writes an example as it is, where it has flaws, and as it was before.
func (s *trainingSuite) add(e *training.Example) error {
	folder, err := s.revision(e)
	if err != nil {
		return err
	}
	if e.Index/perFolder != s.first/perFolder {
		if err := s.closeKey(e.Index); err != nil {
			return err
		}
	}
	name := fmt.Sprintf("%03d/%06d.%s", e.Index/perFolder, e.Index, s.options.Format)
	sound, flawed := path.Join(folder, "sound", name), path.Join(folder, "flawed", name)
	text, err := e.Sound().Encode(s.options.Format)
	if err != nil {
		return err
	}
	if err := s.write(sound, text); err != nil || len(e.Planted) == 0 {
		return err
	}
	for _, p := range e.Planted {
		row, err := json.Marshal(keyRow{flawed, sound, p.Path, p.Path.Pointer(), p.Rule, p.Company})
		if err != nil {
			return err
		}
		s.key.Write(append(row, '\n'))
	}
	if text, err = e.Encode(s.options.Format); err != nil {
		return err
	}
	return s.write(flawed, text)
}

// closeKey writes the key to the plans so far, and begins one from the next plan on.
func (s *trainingSuite) closeKey(next int) error {
	name := fmt.Sprintf("facit/%06d.jsonl", s.first)
	text := bytes.Clone(s.key.Bytes())
	s.key.Reset()
	s.first = next
	return s.write(name, text)
}

// close writes the rest of the key, and what the reader needs to know.
func (s *trainingSuite) close() error {
	if err := s.closeKey(0); err != nil {
		return err
	}
	readme, err := suiteReadme.ReadFile("suite/README." + string(s.lang) + ".md")
	if err != nil {
		return err
	}
	return s.write("README.md", bytes.ReplaceAll(readme, []byte("{ending}"), []byte(s.options.Format)))
}

// Package rulegen makes the Go of package rules from the folders of data there, and refuses what does not hold together.
package rulegen

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"path"

	"gopkg.in/yaml.v3"

	"github.com/mabra-hjulet/mabra"
)

// A rule is what a file rule.yaml says.
type rule struct {
	Rule       string        `yaml:"rule"`
	Severity   string        `yaml:"severity"`
	OfForm     bool          `yaml:"ofForm"`
	WhenActive bool          `yaml:"whenActive"`
	Forms      []string      `yaml:"forms"`
	Models     []string      `yaml:"models"`
	Origin     mabra.Origin  `yaml:"origin"`
	Law        []string      `yaml:"law"`       // ids of sections, or of whole acts, in laws.yaml
	ByParty    bool          `yaml:"byParty"`   // only the sections that bind somebody who takes part in the plan
	Otherwise  text          `yaml:"otherwise"` // what a byParty rule rests on where no section binds anybody there
	Source     source        `yaml:"source"`    // what to read
	Abroad     text          `yaml:"abroad"`    // what it rests on where Swedish law does not hold
	Title      text          `yaml:"title"`
	What       text          `yaml:"what"`
	Why        text          `yaml:"why"`
	Mend       text          `yaml:"mend"`
	Message    variants      `yaml:"message"`
	Phrases    variants      `yaml:"phrases"`
	Words      *words        `yaml:"words"`
	Kinds      kinds         `yaml:"kinds"` // further words that it goes by, by what they are
	Lists      []string      `yaml:"lists"` // ids of lists in wording.yaml
	Replaced   *replacements `yaml:"replaced"`
	Example    any           `yaml:"example"` // read by internal/rulepages
}

// A text is the same thing said in both languages.
type text struct {
	Sv string `yaml:"sv"`
	En string `yaml:"en"`
}

// A variant is one of several texts, called by a name. The only one of its kind has no name.
type variant struct {
	name string
	text text
}

type variants []variant

// UnmarshalYAML reads a text in both languages, or several of them by name, in the order they are written.
func (v *variants) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: expected sv and en, or several texts by name", n.Line)
	}
	if n.Content[0].Value == "sv" {
		*v = variants{{}}
		return n.Decode(&(*v)[0].text)
	}
	for i := 0; i < len(n.Content); i += 2 {
		one := variant{name: n.Content[i].Value}
		if err := n.Content[i+1].Decode(&one.text); err != nil {
			return err
		}
		*v = append(*v, one)
	}
	return nil
}

// The words that a rule goes by.
type words struct {
	Title  text     `yaml:"title"`
	Source string   `yaml:"source"`
	Sv     []string `yaml:"sv"`
	En     []string `yaml:"en"`
}

// The kinds are lists of words by what they are.
type kinds map[string]mabra.Words

// The wording is the lists of words that several rules go by, by their ids.
type wording struct {
	Source text                `yaml:"source"`
	Lists  map[string]wordList `yaml:"lists"`
}

type wordList struct {
	Title text     `yaml:"title"`
	Nouns bool     `yaml:"nouns"`
	Sv    []string `yaml:"sv"`
	En    []string `yaml:"en"`
}

// The replacements are the sections of acts that have been replaced by others of the same name, and the words that tell
// what stands beside a citation of them.
type replacements struct {
	Acts    []replacedAct `yaml:"acts"`
	Others  []string      `yaml:"others"`
	Times   []string      `yaml:"times"`
	Scores  []string      `yaml:"scores"`
	History []string      `yaml:"history"`
	Past    []string      `yaml:"past"`
	Lately  []string      `yaml:"lately"`
	Months  []string      `yaml:"months"`
}

type replacedAct struct {
	Old      string        `yaml:"old"`
	New      string        `yaml:"new"`
	Law      string        `yaml:"law"` // the new act in laws.yaml
	Names    []string      `yaml:"names"`
	Short    []string      `yaml:"short"`
	Sections []replacement `yaml:"sections"`
	from     mabra.Date
}

type replacement struct {
	Old       string   `yaml:"old"`
	New       text     `yaml:"new"`
	Verified  bool     `yaml:"verified"`
	Reused    bool     `yaml:"reused"`
	Beside    []string `yaml:"beside"`
	NotBeside []string `yaml:"notBeside"`
}

// readRules reads every folder that holds a rule.yaml, in the order of their names.
func readRules(folder fs.FS) ([]rule, error) {
	files, err := fs.Glob(folder, "*/rule.yaml")
	if err != nil {
		return nil, err
	}
	rules := make([]rule, len(files))
	for i, file := range files {
		if err := readYAML(folder, file, &rules[i]); err != nil {
			return nil, err
		}
		if id := path.Dir(file); rules[i].Rule != id {
			return nil, fmt.Errorf("%s: the rule is called %q and its folder %q", file, rules[i].Rule, id)
		}
	}
	return rules, nil
}

// readYAML reads a file into a value that has a field for everything in it.
func readYAML(folder fs.FS, file string, into any) error {
	held, err := fs.ReadFile(folder, file)
	if err != nil {
		return err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(held))
	decoder.KnownFields(true)
	if err := decoder.Decode(into); err != nil && err != io.EOF {
		return fmt.Errorf("%s: %w", file, err)
	}
	return nil
}

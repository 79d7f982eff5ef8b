package main

import (
	"bytes"
	"debug/buildinfo"
	"encoding/json"
	"runtime/debug"
	"strings"
)

// bomEnding ends the name of the file that says what a program is made of.
const bomEnding = ".cdx.json"

// A bom is a bill of materials: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/.
type bom struct {
	Format     string      `json:"bomFormat"`
	Spec       string      `json:"specVersion"`
	Version    int         `json:"version"`
	Metadata   metadata    `json:"metadata"`
	Components []component `json:"components"`
}

type metadata struct {
	Timestamp  string     `json:"timestamp,omitempty"` // of the commit: the clock would give other bytes each time
	Component  component  `json:"component"`
	Properties []property `json:"properties,omitempty"`
}

type component struct {
	Type       string     `json:"type"`
	Ref        string     `json:"bom-ref"`
	Name       string     `json:"name"`
	Version    string     `json:"version"`
	Licenses   []licensed `json:"licenses,omitempty"`
	PURL       string     `json:"purl"`
	Properties []property `json:"properties,omitempty"`
}

type licensed struct {
	License struct {
		ID string `json:"id"`
	} `json:"license"`
}

type property struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// bomOf lists the modules that Go noted in a program, and its own library.
func bomOf(inside *buildinfo.BuildInfo) ([]byte, error) {
	self := moduleAs("application", &inside.Main)
	self.Licenses = make([]licensed, 1)
	self.Licenses[0].License.ID = "Apache-2.0"
	made := bom{Format: "CycloneDX", Spec: "1.6", Version: 1, Metadata: metadata{Component: self}}
	for _, setting := range inside.Settings {
		switch setting.Key {
		case "vcs.time":
			made.Metadata.Timestamp = setting.Value
		case "vcs.revision", "GOOS", "GOARCH":
			made.Metadata.Properties = append(made.Metadata.Properties, property{setting.Key, setting.Value})
		}
	}
	made.Components = append(made.Components, standardLibrary(inside.GoVersion))
	for _, module := range inside.Deps {
		made.Components = append(made.Components, moduleAs("library", module))
	}
	return indented(made)
}

// moduleAs describes a module, or the one that stands in for it.
func moduleAs(kind string, module *debug.Module) component {
	if module.Replace != nil {
		module = module.Replace
	}
	url := "pkg:golang/" + module.Path + "@" + strings.ReplaceAll(module.Version, "+", "%2B")
	described := component{Type: kind, Ref: url, Name: module.Path, Version: module.Version, PURL: url}
	if module.Sum != "" {
		described.Properties = []property{{"go.sum", module.Sum}} // no hash of a file: of a list of files
	}
	return described
}

func standardLibrary(goVersion string) component {
	number, _, _ := strings.Cut(strings.TrimPrefix(goVersion, "go"), " ")
	return moduleAs("library", &debug.Module{Path: "std", Version: number})
}

func indented(what any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(what)
	return text.Bytes(), err
}

package rulepages

import (
	"bytes"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A source is where examples are cut from: the repository.
type source struct{ root fs.FS }

// A wanted is what has to be found in a document, as its .want says.
type wanted struct {
	lines []int  // counted from 0
	path  string // of the first
}

// wrong gives the document that shows the rule broken, and the first thing that has to be found in it.
func (s source) wrong(id, from string) (string, wanted, error) {
	files := []string{"rules/" + id + "/breaks.yaml"}
	if from != "" {
		files = []string{corpusOfForm + "/" + from}
	}
	for _, pattern := range []string{"%s.yaml", "%s-*.yaml"} {
		more, err := fs.Glob(s.root, fmt.Sprintf(corpusOfForm+"/"+pattern, id))
		if err != nil {
			return "", wanted{}, err
		}
		files = append(files, more...)
	}
	for _, file := range files {
		text, err := fs.ReadFile(s.root, file)
		if err != nil || !legible(text) {
			continue
		}
		want, err := fs.ReadFile(s.root, file+".want")
		if err != nil {
			return "", wanted{}, err
		}
		if found, err := allOf(string(want), id); err != nil || found.lines != nil {
			return string(text), found, err
		}
	}
	return "", wanted{}, nil
}

func legible(text []byte) bool {
	return len(bytes.TrimSpace(text)) > 0 && utf8.Valid(text) && bytes.IndexFunc(text, func(r rune) bool {
		return r != '\n' && r != '\t' && unicode.IsControl(r)
	}) < 0
}

// allOf gives the lines of a .want that speak of a rule: line:column severity path rule, and what may follow. What a
// message says stands indented below, and is of no use here.
func allOf(want, id string) (wanted, error) {
	var all wanted
	for _, line := range strings.Split(want, "\n") {
		words := strings.Fields(line)
		if len(words) < 4 || words[3] != id || strings.HasPrefix(line, " ") {
			continue
		}
		place, _, _ := strings.Cut(words[0], ":")
		number, err := strconv.Atoi(place)
		if err != nil {
			return wanted{}, err
		}
		if all.lines == nil {
			all.path = strings.TrimPrefix(words[2], "-")
		}
		all.lines = append(all.lines, number-1)
	}
	return all, nil
}

// right gives the document that shows the rule kept: keeps.yaml, unless that tells of another plan altogether and some
// other document of the rule does not.
func (s source) right(id, wrong string) (string, error) {
	files, err := fs.Glob(s.root, "rules/"+id+"/keeps*.yaml")
	if err != nil {
		return "", err
	}
	best, fewest := "", 0
	for _, file := range files {
		text, err := fs.ReadFile(s.root, file)
		if err != nil {
			return "", err
		}
		n := differences(wrong, string(text))
		if strings.HasSuffix(file, "/keeps.yaml") && n <= manyDifferences {
			return string(text), nil
		}
		if best == "" || n > 0 && n < fewest {
			best, fewest = string(text), n
		}
	}
	return best, nil
}

package report

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/line"
)

const junitBegins = xml.Header + "<testsuites name=\"mabra\">\n"

// junit writes JUnit XML in the dialect of Jenkins: a suite for each file, and in it a case for each finding or, where
// nothing was found, one that passes. What is less serious than a failure passes too, and is told as its output.
type junit struct {
	setting
	stream
}

type junitSuite struct {
	XMLName  xml.Name    `xml:"testsuite"`
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Errors   int         `xml:"errors,attr"`
	Skipped  int         `xml:"skipped,attr"`
	Time     string      `xml:"time,attr"` // always 0: the same findings give the same bytes
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Name      string        `xml:"name,attr"`
	ClassName string        `xml:"classname,attr"`
	Time      string        `xml:"time,attr"`
	Error     *junitProblem `xml:"error"`
	Failure   *junitProblem `xml:"failure"`
	Out       string        `xml:"system-out,omitempty"`
}

// A junitProblem says the same twice: some show the message alone, others the body alone.
type junitProblem struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Body    string `xml:",chardata"`
}

const noTime = "0"

var nothingFound = mabra.Text{Sv: "inget att anmärka på", En: "nothing to remark on"}

func newJUnit(s setting) writer {
	return &junit{s, stream{opening: junitBegins, closing: "</testsuites>\n"}}
}

func (j *junit) render(file File) []piece {
	var b bytes.Buffer
	for _, g := range j.groups(file) {
		b.Write(inXML(j.suite(g)))
	}
	return one(b.Bytes())
}

// suite gives the findings of one file as a suite of tests.
func (j *junit) suite(g group) junitSuite {
	suite := junitSuite{Name: g.name, Tests: max(len(g.items), 1), Time: noTime}
	again := map[string]int{} // those who read it keep cases by their name
	for _, i := range g.items {
		name := strings.TrimSpace(i.Rule.ID + " " + string(i.Path))
		if again[name]++; again[name] > 1 {
			name = fmt.Sprintf("%s (%d)", name, again[name])
		}
		tested := junitCase{Name: name, ClassName: g.name, Time: noTime}
		told := j.told(i)
		if i.Severity >= j.failOn {
			suite.Failures++
			tested.Failure = &junitProblem{i.said(), i.Rule.ID, told}
		} else {
			tested.Out = told
		}
		suite.Cases = append(suite.Cases, tested)
	}
	if len(g.items) == 0 {
		suite.Cases = []junitCase{{Name: nothingFound.In(j.lang), ClassName: g.name, Time: noTime}}
	}
	return suite
}

// told gives all there is to say about a finding: what is wrong and where, what to do, and what it rests on.
func (j *junit) told(i item) string {
	place := fmt.Sprintf("%s: %s: %s [%s]", i.where(), i.Severity.Label(j.lang), i.said(), i.Rule.ID)
	return line.Of(place) + "\n" + i.Rule.Mend.In(j.lang) + "\n" + line.Of(i.Source().In(j.lang))
}

func (j *junit) end(w io.Writer, all closing) error {
	for _, u := range all.unchecked {
		name, reason := j.named(u.File), line.Of(u.Reason)
		if err := j.add(w, inXML(junitSuite{Name: name, Tests: 1, Errors: 1, Time: noTime, Cases: []junitCase{{
			Name: uncheckedID, ClassName: name, Time: noTime, Error: &junitProblem{reason, uncheckedID, reason},
		}}})); err != nil {
			return err
		}
	}
	return j.close(w)
}

package main

import (
	"encoding/json"
	"fmt"
	"path"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/training"
	"github.com/mabra-hjulet/mabra/training/course"
)

// A practisePlan is a made-up plan that lies in the page to practise on.
type practisePlan struct {
	Name  string         `json:"name"` // of its file
	Lang  mabra.Language `json:"lang"`
	Title string         `json:"title,omitempty"` // of its scenario; a plan of the course has none: what is planted in it is to be found
	About string         `json:"about,omitempty"`
	Day   mabra.Date     `json:"day"` // that it is made for, and is to be looked at on
	Text  string         `json:"text"`
}

// practice gives an example of every scenario and the plans of the course, in both languages. The generator itself is not in the page.
func practice() ([]byte, error) {
	var all []practisePlan
	for _, lang := range []mabra.Language{mabra.Swedish, mabra.English} {
		for _, name := range training.Scenarios() {
			one, err := exampleOf(name, lang)
			if err != nil {
				return nil, err
			}
			all = append(all, one)
		}
		plans, err := courseIn(lang)
		if err != nil {
			return nil, err
		}
		all = append(all, plans...)
	}
	return json.Marshal(all)
}

func exampleOf(name string, lang mabra.Language) (practisePlan, error) {
	scenario, _ := training.LoadScenario(name)
	made, err := training.Generate(training.Options{Seed: 19, Scenario: name, Language: lang, Short: true})
	if err != nil {
		return practisePlan{}, err
	}
	one := practisePlan{Name: name + ".yaml", Lang: lang, Title: scenario.Title.In(lang), About: scenario.About.In(lang), Day: training.Day}
	for example := range made {
		text, err := example.YAML()
		if err != nil {
			return practisePlan{}, err
		}
		one.Text = string(text)
	}
	return one, nil
}

func courseIn(lang mabra.Language) ([]practisePlan, error) {
	files, err := course.Files(training.Options{Seed: 1}, lang)
	if err != nil {
		return nil, err
	}
	var plans []practisePlan
	for _, file := range files {
		if is, _ := path.Match("plans/[0-9]*.yaml", file.Path); is {
			number := fmt.Sprintf("course-%s", path.Base(file.Path))
			plans = append(plans, practisePlan{Name: number, Lang: lang, Day: training.Day, Text: string(file.Text)})
		}
	}
	return plans, nil
}

package schemas_test

import (
	"encoding/json"
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/schemas"
)

// A program that has a validator of its own hands it one file with all that a kind of document needs. One that shows a form
// takes the edition for forms, in the language of whoever fills it in.
func ExampleOf() {
	for _, edition := range []schemas.Edition{schemas.Bundled, schemas.Forms} {
		var schema struct {
			Title      string `json:"title"`
			Properties map[string]struct {
				Title string `json:"title"`
			} `json:"properties"`
		}
		if err := json.Unmarshal(schemas.Of("Wheel", edition, mabra.Swedish), &schema); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(edition, schema.Title, schema.Properties["created"].Title)
	}
	fmt.Println(schemas.ID("Wheel", 1))
	// Output:
	// bundled Hjul Påbörjat
	// forms Hjul Påbörjat
	// https://mabra-hjulet.github.io/mabra/schemas/wheel.v1.schema.yaml
}

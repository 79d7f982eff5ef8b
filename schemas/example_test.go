package schemas_test

import (
	"encoding/json"
	"fmt"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/schemas"
)

// A program that has a validator of its own hands it one file with all that a kind of document needs.
func ExampleBundle() {
	var schema struct {
		Title string `json:"title"`
		Type  string `json:"type"`
	}
	if err := json.Unmarshal(schemas.Bundle("Plan", mabra.JSON), &schema); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(schema.Title, schema.Type)
	fmt.Println(schemas.ID("Plan", 1))
	// Output:
	// Plan object
	// https://mabra-hjulet.github.io/mabra/schemas/plan.v1.schema.yaml
}

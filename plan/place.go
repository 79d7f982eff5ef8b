package plan

import (
	"embed"
	"reflect"
	"strconv"
	"strings"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/fields"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
)

//go:embed data/*.yaml
var dataFiles embed.FS

// A placeList is data/places.yaml.
type placeList struct {
	Items []itemName `yaml:"items" privacy:"structure"`
	Whole mabra.Text `yaml:"whole" privacy:"structure"`
	Item  mabra.Text `yaml:"item" privacy:"structure"`
}

type itemName struct {
	List string `yaml:"list" privacy:"structure"`
	Sv   string `yaml:"sv" privacy:"structure"`
	En   string `yaml:"en" privacy:"structure"`
}

var places = sync.OnceValue(func() *placeList { return yamldoc.Own[placeList](dataFiles, "data/places.yaml", "PlaceWords") })

// PlaceInWords says where in a plan a path leads, for readers who see no YAML: "insats 7, klart senast". Items are counted
// from 1. It goes as far as the path names fields of a plan, and repeats nothing that the plan says.
func PlaceInWords(path mabra.Path) mabra.Text {
	var sv, en []string
	at, list := fields.Of(reflect.TypeFor[Plan]()), ""
	for _, step := range path.Steps() {
		if number, err := strconv.Atoi(step); err == nil {
			if at.Kind == fields.List && len(sv) > 0 {
				last := len(sv) - 1
				item := places().item(list, mabra.Text{Sv: sv[last], En: en[last]}, strconv.Itoa(number+1))
				sv[last], en[last], at = item.Sv, item.En, at.Elem
			}
			continue
		}
		for at.Elem != nil {
			at = at.Elem
		}
		field := at.Named(step)
		if field == nil {
			break
		}
		said := field.Said()
		sv, en, at = append(sv, said.Sv), append(en, said.En), field.Type
		list = strings.TrimPrefix(list+"."+step, ".")
	}
	if len(sv) == 0 {
		return places().Whole
	}
	var place mabra.Text
	place.Sv, place.En = strings.Join(sv, ", "), strings.Join(en, ", ")
	return place
}

// item names an item of a list: by what one of them is called, or by what the list is.
func (p *placeList) item(list string, called mabra.Text, number string) mabra.Text {
	for i := range p.Items {
		if p.Items[i].List == list {
			called.Sv, called.En = p.Items[i].Sv+" "+number, p.Items[i].En+" "+number
			return called
		}
	}
	called.Sv, called.En = called.Sv+p.Item.Sv+number, called.En+p.Item.En+number
	return called
}

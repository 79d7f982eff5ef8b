package training

import (
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/yamldoc"
	"github.com/mabra-hjulet/mabra/plan"
)

// names are common first names and surnames, to be put together at random.
type names struct {
	Sweden   countryNames   `yaml:"sweden" privacy:"structure"`
	Scotland countryNames   `yaml:"scotland" privacy:"structure"`
	Arrived  []countryNames `yaml:"arrived" privacy:"structure"` // those of families who have just come, wherever they come from
}

type countryNames struct {
	Girls    []string `yaml:"girls" privacy:"structure"`
	Boys     []string `yaml:"boys" privacy:"structure"`
	Women    []string `yaml:"women" privacy:"structure"`
	Men      []string `yaml:"men" privacy:"structure"`
	Surnames []string `yaml:"surnames" privacy:"structure"`
}

// places are invented schools, preschools and clubs, and things that children like to do.
type places struct {
	Sweden    countryPlaces `yaml:"sweden" privacy:"structure"`
	Scotland  countryPlaces `yaml:"scotland" privacy:"structure"`
	Interests struct {
		Young  []interest `yaml:"young" privacy:"structure"`
		Middle []interest `yaml:"middle" privacy:"structure"`
		Teen   []interest `yaml:"teen" privacy:"structure"`
	} `yaml:"interests" privacy:"structure"`
}

// An interest is something that children like to do, and at what kind of club it is done.
type interest struct {
	Sv string `yaml:"sv" privacy:"structure"`
	En string `yaml:"en" privacy:"structure"`
	At string `yaml:"at" privacy:"structure"`
}

// A club is for one interest, or for any.
type club struct {
	Name string `yaml:"name" privacy:"structure"`
	For  string `yaml:"for" privacy:"structure"`
}

type countryPlaces struct {
	Schools    []string `yaml:"schools" privacy:"structure"`
	Preschools []string `yaml:"preschools" privacy:"structure"`
	Clubs      []club   `yaml:"clubs" privacy:"structure"`
}

// A cast is the functions that somebody may have in a plan.
type cast struct {
	Functions []function `yaml:"functions" privacy:"structure"`
}

// A function is what somebody works as, and where.
type function struct {
	Key            string       `yaml:"key" privacy:"structure"`
	Sector         inSectors    `yaml:"sector" privacy:"structure"`
	Principal      inPrincipals `yaml:"principal" privacy:"structure"`
	Title          inTitles     `yaml:"title" privacy:"structure"`
	TitleOlder     *inTitles    `yaml:"titleOlder" privacy:"structure"` // where pupils have a teacher for each subject; left out: the same
	Organisation   inTexts      `yaml:"organisation" privacy:"structure"`
	ID             mabra.Text   `yaml:"id" privacy:"structure"`
	OrganisationID inTexts      `yaml:"organisationId" privacy:"structure"`
	Level          plan.Level   `yaml:"level" privacy:"structure"`
	place          int          // in the list
}

// What differs from country to country.
type (
	inSectors struct {
		Sweden   plan.Sector `yaml:"sweden" privacy:"structure"`
		Scotland plan.Sector `yaml:"scotland" privacy:"structure"`
	}
	inPrincipals struct {
		Sweden   plan.Principal `yaml:"sweden" privacy:"structure"`
		Scotland plan.Principal `yaml:"scotland" privacy:"structure"`
	}
	inTitles struct {
		Sweden   []mabra.Text `yaml:"sweden" privacy:"structure"`
		Scotland []mabra.Text `yaml:"scotland" privacy:"structure"`
	}
	inTexts struct {
		Sweden   mabra.Text `yaml:"sweden" privacy:"structure"`
		Scotland mabra.Text `yaml:"scotland" privacy:"structure"`
	}
)

// phrases are pieces of text that fit every scenario, by what they are for.
type phrases struct {
	Phrases []phrase `yaml:"phrases" privacy:"structure"`
}

type phrase struct {
	Key   string       `yaml:"key" privacy:"structure"`
	Texts []mabra.Text `yaml:"texts" privacy:"structure"`
}

// world is everything that the lists hold, ready for use.
type world struct {
	sweden    *calendar
	scotland  *calendar
	names     names
	places    places
	interests [bands][]interest
	functions map[string]*function
	called    map[string][2]saying // the names of a function's organisation in Sweden and in Scotland
	phrases   map[string][]saying
}

var theWorld = sync.OnceValue(func() *world {
	w := &world{functions: map[string]*function{}, called: map[string][2]saying{}, phrases: map[string][]saying{}}
	w.names = *yamldoc.Own[names](files, "lists/names.yaml", "Names")
	w.places = *yamldoc.Own[places](files, "lists/places.yaml", "Places")
	days := yamldoc.Own[almanacs](files, "lists/calendar.yaml", "Almanacs")
	w.sweden, w.scotland = newCalendar(&days.Sweden), newCalendar(&days.Scotland)
	w.interests = [bands][]interest{w.places.Interests.Young, w.places.Interests.Middle, w.places.Interests.Teen}
	people := yamldoc.Own[cast](files, "lists/cast.yaml", "Cast")
	for i := range people.Functions {
		f := &people.Functions[i]
		f.place = i
		w.functions[f.Key] = f
		w.called[f.Key] = [2]saying{said(f.Organisation.Sweden), said(f.Organisation.Scotland)}
	}
	for _, name := range []string{"phrases-begin", "phrases-together", "phrases-follow-up", "phrases-seen", "phrases-parties"} {
		for _, p := range yamldoc.Own[phrases](files, "lists/"+name+".yaml", "Phrases").Phrases {
			w.phrases[p.Key] = sayings(p.Texts)
		}
	}
	return w
})

package page

import (
	"html/template"
	"io/fs"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// shared is the style sheet of all pages: the colours, light unless the reader's machine asks for dark, and always light on
// paper; then style/page.css and style/paper.css.
var shared = sync.OnceValue(func() string {
	return ":root{" + svg.Variables(mabra.Light) + "color-scheme:light dark}\n" +
		"@media screen and (prefers-color-scheme:dark){:root{" + svg.Variables(mabra.Dark) + "}}\n" +
		styleFile(files, "page") + styleFile(files, "paper")
})

// styleOf gives the style sheet of a page: that of all, and what stands in style/NAME.css of each name that has such a file.
func styleOf(from fs.FS, names ...string) template.CSS {
	sheet := shared()
	for _, name := range names {
		sheet += styleFile(from, name)
	}
	return template.CSS(sheet)
}

func styleFile(from fs.FS, name string) string {
	text, err := fs.ReadFile(from, "style/"+name+".css")
	if err != nil {
		return ""
	}
	return string(text)
}

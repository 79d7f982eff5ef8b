package page

import (
	"html/template"
	"io/fs"
	"sync"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/internal/svg"
)

// style gives the style sheet: the colours, light unless the reader's machine asks for dark, and always light on paper; then
// what stands in style/.
var style = sync.OnceValue(func() template.CSS {
	sheet := ":root{" + svg.Variables(mabra.Light) + "color-scheme:light dark}\n" +
		"@media screen and (prefers-color-scheme:dark){:root{" + svg.Variables(mabra.Dark) + "}}\n"
	for _, name := range []string{"style/page.css", "style/easy.css", "style/paper.css", "style/easy-paper.css"} {
		text, err := fs.ReadFile(files, name)
		if err != nil {
			panic(err)
		}
		sheet += string(text)
	}
	return template.CSS(sheet)
})

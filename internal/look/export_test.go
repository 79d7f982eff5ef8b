package look

import "github.com/mabra-hjulet/mabra"

// SourceIn gives what something rests on, in a language.
func SourceIn(lang mabra.Language, source string) string { return viewer{lang: lang}.source(source) }

package cli

import (
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
)

// languageOf chooses the language to speak: that of --lang, or else the settings', or else the environment's, or else
// Swedish. It looks at args by itself, because the texts of the commands and their flags have to be chosen before the flags are read.
func languageOf(args []string, settings mabra.Language, env func(string) string) mabra.Language {
	chosen := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			chosen = value
		} else if arg == "--lang" && i+1 < len(args) {
			chosen = args[i+1]
		}
	}
	for _, lang := range []mabra.Language{mabra.Language(chosen), settings} {
		if slices.Contains(mabra.Languages(), lang) {
			return lang
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := env(name); locale != "" {
			if strings.HasPrefix(strings.ToLower(locale), "en") {
				return mabra.English
			}
			break
		}
	}
	return mabra.Swedish
}

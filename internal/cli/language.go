package cli

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mabra-hjulet/mabra"
	"github.com/mabra-hjulet/mabra/document"
)

// chooseLanguage chooses the language to speak: that of --lang, or else the settings' where one stands, or else the
// environment's, or else Swedish. It looks at args by itself, because the texts of the commands and their flags have to be
// chosen before the flags are read.
func (s *session) chooseLanguage(args []string) {
	if s.lang, s.asked = askedLanguage(args); s.asked {
		return
	}
	s.lang = languageOfEnv(s.Env)
	here := s.folders.Of(stdin)
	s.lang = s.languageIn(here)
	s.tellUnread(here)
}

// languageIn gives the language to speak of what lies in a folder, which may be nil: the settings' there, where none was
// asked for.
func (s *session) languageIn(folder *document.Folder) mabra.Language {
	if !s.asked && folder != nil && slices.Contains(mabra.Languages(), folder.Language) {
		return folder.Language
	}
	return s.lang
}

// speakOf chooses the language of the settings that hold for all the paths, where they are of one mind.
func (s *session) speakOf(paths []string) {
	var chosen mabra.Language
	for i, path := range paths {
		name := path
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			name = filepath.Join(path, document.SettingsFile)
		}
		if lang := s.languageIn(s.folders.Of(name)); i == 0 || lang == chosen {
			chosen = lang
		} else {
			return
		}
	}
	if chosen != "" {
		s.lang = chosen
	}
}

func askedLanguage(args []string) (mabra.Language, bool) {
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
	return mabra.Language(chosen), slices.Contains(mabra.Languages(), mabra.Language(chosen))
}

func languageOfEnv(env func(string) string) mabra.Language {
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

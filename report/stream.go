package report

import (
	"bytes"
	"io"
	"unicode"
	"unicode/utf8"
)

// A stream writes pieces as they come, with what its format has around and between them.
type stream struct {
	opening string
	first   string // before the first piece
	between string // before the others
	last    string // after the last
	closing string

	opened, begun bool
}

// open writes the beginning, once.
func (s *stream) open(w io.Writer) error {
	if s.opened {
		return nil
	}
	s.opened = true
	_, err := io.WriteString(w, s.opening)
	return err
}

func (s *stream) write(w io.Writer, pieces []piece) error {
	for _, p := range pieces {
		if err := s.add(w, p.text); err != nil {
			return err
		}
	}
	return nil
}

// add writes one piece.
func (s *stream) add(w io.Writer, text []byte) error {
	if err := s.open(w); err != nil {
		return err
	}
	before := s.between
	if !s.begun {
		before = s.first
	}
	s.begun = true
	if _, err := io.WriteString(w, before); err != nil {
		return err
	}
	_, err := w.Write(text)
	return err
}

// close writes the ending, and the beginning where nothing was written so far.
func (s *stream) close(w io.Writer) error {
	if err := s.open(w); err != nil {
		return err
	}
	ending := s.closing
	if s.begun {
		ending = s.last + s.closing
	}
	_, err := io.WriteString(w, ending)
	return err
}

// one gives the piece of a file, or none where nothing is written of it.
func one(text []byte) []piece {
	if len(text) == 0 {
		return nil
	}
	return []piece{{text: text}}
}

// masked gives what an encoder wrote with characters that a terminal obeys, or that nobody sees, and ##, by which a build
// system picks commands out of its log, spelt as the format spells any character. Whoever reads the format gets them back.
// Line feeds stand: the encoder wrote them, and those of a name are spelt out already.
func masked(text []byte, spelt func(rune) string) []byte {
	var b bytes.Buffer
	before, written := rune(0), 0
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRune(text[i:])
		}
		if r == '#' && before == '#' || isHidden(r) {
			b.Write(text[written:i])
			b.WriteString(spelt(r))
			written, r = i+size, 0
		}
		before = r
		i += size
	}
	if written == 0 {
		return text // as nearly all are
	}
	b.Write(text[written:])
	return b.Bytes()
}

// isHidden reports whether a character is obeyed, or changes how others are shown, without being seen.
func isHidden(r rune) bool {
	switch {
	case r < ' ':
		return r != '\n' && r != '\t'
	case r < 0x7F:
		return false
	case r < 0xA0:
		return true
	}
	return r == '\u2028' || r == '\u2029' || unicode.Is(unicode.Cf, r)
}

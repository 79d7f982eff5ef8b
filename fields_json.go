package mabra

import (
	"bytes"
	"encoding/json"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// MarshalJSON writes the fields as a group, in their order.
func (f Fields) MarshalJSON() ([]byte, error) {
	if err := f.valid(); err != nil {
		return nil, err
	}
	var b bytes.Buffer
	f.appendJSON(&b)
	return b.Bytes(), nil
}

func (f Fields) appendJSON(b *bytes.Buffer) {
	b.WriteByte('{')
	for i := range f {
		if i > 0 {
			b.WriteByte(',')
		}
		appendJSON(b, f[i].Name)
		b.WriteByte(':')
		appendJSON(b, f[i].Value)
	}
	b.WriteByte('}')
}

// appendJSON writes a value that is known to be valid.
func appendJSON(b *bytes.Buffer, value any) {
	switch v := value.(type) {
	case Fields:
		v.appendJSON(b)
	case Number:
		b.WriteString(string(v))
	case []any:
		b.WriteByte('[')
		for i := range v {
			if i > 0 {
				b.WriteByte(',')
			}
			appendJSON(b, v[i])
		}
		b.WriteByte(']')
	default: // a text, a truth or nothing, which cannot fail
		text, _ := json.Marshal(v)
		b.Write(text)
	}
}

// UnmarshalJSON reads a group as documents are read: its keys in their order, none of them twice.
func (f *Fields) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*f = nil
		return nil
	}
	value, err := readJSON(data)
	if err != nil {
		return err
	}
	group, ok := value.(Fields)
	if !ok {
		return errGroup
	}
	if err := group.valid(); err != nil {
		return err
	}
	*f = group
	return nil
}

func readJSON(data []byte) (any, error) {
	if !utf8.Valid(data) || loneSurrogate(data) {
		return nil, errTextForm
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return nextJSON(decoder, 0)
}

func nextJSON(decoder *json.Decoder, depth int) (any, error) {
	token, err := decoder.Token()
	if err != nil {
		return nil, errGroup // the package's own error may repeat the text
	}
	switch t := token.(type) {
	case json.Delim:
		if depth > deepest+1 { // the group itself is no value of a document
			return nil, errDeep
		}
		if t == '{' {
			return groupJSON(decoder, depth)
		}
		return listJSON(decoder, depth)
	case json.Number:
		return Number(t), nil
	}
	return token, nil
}

func groupJSON(decoder *json.Decoder, depth int) (any, error) {
	group := Fields{}
	for decoder.More() {
		name, err := nextJSON(decoder, depth+1)
		if err != nil {
			return nil, err
		}
		value, err := nextJSON(decoder, depth+1)
		if err != nil {
			return nil, err
		}
		key, _ := name.(string) // the decoder has no other keys
		group = append(group, Field{Name: key, Value: value})
	}
	return group, endJSON(decoder)
}

func listJSON(decoder *json.Decoder, depth int) (any, error) {
	list := []any{}
	for decoder.More() {
		item, err := nextJSON(decoder, depth+1)
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	return list, endJSON(decoder)
}

func endJSON(decoder *json.Decoder) error {
	if _, err := decoder.Token(); err != nil {
		return errGroup
	}
	return nil
}

// loneSurrogate reports whether a JSON text holds half a character, which encoding/json would replace without a word.
func loneSurrogate(text []byte) bool {
	for i := 0; i+1 < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		if first := escaped(text[i:]); utf16.IsSurrogate(first) {
			const length = len(`\ud83d`)
			if utf16.DecodeRune(first, escaped(text[i+length:])) == utf8.RuneError {
				return true
			}
			i += length
		}
		i++
	}
	return false
}

// escaped gives the character of the escape, \u and four digits, that text begins with, or 0.
func escaped(text []byte) rune {
	if len(text) < len(`\ud83d`) || text[0] != '\\' || text[1] != 'u' {
		return 0
	}
	r, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	if err != nil {
		return 0
	}
	return rune(r)
}

// MarshalJSON writes the number as it was written.
func (n Number) MarshalJSON() ([]byte, error) { return []byte(n), n.valid() }

// UnmarshalJSON keeps the number as it is written. The error never repeats the text.
func (n *Number) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	read := Number(data)
	if err := read.valid(); err != nil {
		return err
	}
	*n = read
	return nil
}

// MarshalJSON writes the text as documents do, {"sv": …, "en": …}, without a language in which nothing is said.
func (t Text) MarshalJSON() ([]byte, error) {
	fields, err := t.fields()
	if err != nil {
		return nil, err
	}
	return fields.MarshalJSON()
}

// UnmarshalJSON reads what MarshalJSON writes.
func (t *Text) UnmarshalJSON(data []byte) error {
	var group Fields
	if err := group.UnmarshalJSON(data); err != nil {
		return err
	}
	return t.take(group)
}

// fields gives the text as a group of a document.
func (t Text) fields() (Fields, error) {
	var group Fields
	for _, lang := range []Field{{"sv", t.Sv}, {"en", t.En}} {
		if lang.Value != "" {
			group = append(group, lang)
		}
	}
	return group, group.valid()
}

// take takes over a group of a document, in which nothing else stands than texts.
func (t *Text) take(group Fields) error {
	var read Text
	for _, field := range group {
		text, ok := field.Value.(string)
		switch {
		case !ok:
			return errValue
		case field.Name == "sv":
			read.Sv = text
		case field.Name == "en":
			read.En = text
		default:
			return errLanguage
		}
	}
	*t = read
	return nil
}

package interop_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/schemas/internal/outside"
)

// A languageServer is the real yaml-language-server, the one inside the YAML extension of VS Code, spoken to as an editor
// does: JSON-RPC over its standard input and output.
type languageServer struct {
	t        *testing.T
	in       io.Writer
	out      *textproto.Reader
	settings map[string]any // by section
	requests int
	// The latest diagnostics of each open document, by its address.
	diagnostics map[string][]diagnostic
}

type position struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

type diagnostic struct {
	Range struct {
		Start, End position
	} `json:"range"`
	Message string `json:"message"`
}

// A message is anything that either side sends: a request, an answer or a notice.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// openEditor starts the server for a folder, with the settings that the user of an editor has made there. It fetches nothing:
// the catalogues of schemas that it would look up by itself are turned off.
func openEditor(t *testing.T, folder string, settings map[string]any) *languageServer {
	t.Helper()
	interop := outside.Node(t, ".")
	command := exec.Command("node", filepath.Join(interop, "node_modules", "yaml-language-server", "bin", "yaml-language-server"), "--stdio")
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	require.NoError(t, err)
	out, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	if end, ok := t.Deadline(); ok { // one that hangs is said to, before the whole run is broken off
		hanging := time.AfterFunc(time.Until(end)-10*time.Second, func() { command.Process.Kill() })
		t.Cleanup(func() { hanging.Stop() })
	}
	t.Cleanup(func() {
		command.Process.Kill()
		command.Wait()
	})
	yaml := map[string]any{
		"validate": true, "hover": true, "completion": true,
		"schemaStore": map[string]any{"enable": false}, "kubernetesCRDStore": map[string]any{"enable": false},
	}
	for name, value := range settings {
		yaml[name] = value
	}
	server := &languageServer{
		t: t, in: in, out: textproto.NewReader(bufio.NewReader(out)),
		settings: map[string]any{"yaml": yaml}, diagnostics: map[string][]diagnostic{},
	}
	server.request("initialize", map[string]any{
		"processId": nil, "rootUri": address(folder),
		"workspaceFolders": []any{map[string]any{"uri": address(folder), "name": "plans"}},
		"capabilities": map[string]any{
			"workspace": map[string]any{"configuration": true, "workspaceFolders": true},
			"textDocument": map[string]any{
				"completion": map[string]any{"completionItem": map[string]any{"documentationFormat": []any{"markdown"}}},
				"hover":      map[string]any{"contentFormat": []any{"markdown"}},
			},
		},
	}, nil)
	server.notify("initialized", map[string]any{})
	server.notify("workspace/didChangeConfiguration", map[string]any{"settings": server.settings})
	return server
}

// address gives the address of a file or folder as editors write it.
func address(path string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}

// open shows the server a document, waits until it has looked through it, and gives what it has to say.
func (s *languageServer) open(file string) []diagnostic {
	s.t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(s.t, err)
	s.notify("textDocument/didOpen", map[string]any{
		"textDocument": map[string]any{"uri": address(file), "languageId": "yaml", "version": 1, "text": string(text)},
	})
	for {
		if found, ok := s.diagnostics[address(file)]; ok {
			return found
		}
		s.read()
	}
}

// complete gives the words that the server proposes at a place, and what it says of each.
func (s *languageServer) complete(file string, at position) map[string]string {
	s.t.Helper()
	var answer struct {
		Items []struct {
			Label         string `json:"label"`
			Documentation any    `json:"documentation"`
		} `json:"items"`
	}
	s.request("textDocument/completion", where(file, at), &answer)
	proposed := map[string]string{}
	for _, item := range answer.Items {
		proposed[item.Label] = plainText(item.Documentation)
	}
	return proposed
}

// hover gives what the server shows when the pointer rests on a place.
func (s *languageServer) hover(file string, at position) string {
	s.t.Helper()
	var answer struct {
		Contents any `json:"contents"`
	}
	s.request("textDocument/hover", where(file, at), &answer)
	return plainText(answer.Contents)
}

func where(file string, at position) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": address(file)}, "position": at}
}

// plainText gives the text of what may be a text or marked-up content.
func plainText(content any) string {
	if marked, ok := content.(map[string]any); ok {
		content = marked["value"]
	}
	text, _ := content.(string)
	return text
}

// request asks the server something and reads until the answer has come.
func (s *languageServer) request(method string, params, answer any) {
	s.t.Helper()
	s.requests++
	id := json.RawMessage(strconv.Itoa(s.requests))
	s.send(message{ID: id, Method: method, Params: asJSON(s.t, params)})
	for {
		got := s.read()
		if got.Method != "" || string(got.ID) != string(id) {
			continue
		}
		require.Empty(s.t, string(got.Error), method)
		if answer != nil && string(got.Result) != "null" {
			require.NoError(s.t, json.Unmarshal(got.Result, answer))
		}
		return
	}
}

func (s *languageServer) notify(method string, params any) {
	s.t.Helper()
	s.send(message{Method: method, Params: asJSON(s.t, params)})
}

func (s *languageServer) send(m message) {
	s.t.Helper()
	m.Version = "2.0"
	text := asJSON(s.t, m)
	_, err := fmt.Fprintf(s.in, "Content-Length: %d\r\n\r\n%s", len(text), text)
	require.NoError(s.t, err)
}

// read reads the next message. Diagnostics are kept, and what the server asks in its turn is answered.
func (s *languageServer) read() message {
	s.t.Helper()
	header, err := s.out.ReadMIMEHeader()
	require.NoError(s.t, err, "the server has gone, or took too long")
	length, err := strconv.Atoi(header.Get("Content-Length"))
	require.NoError(s.t, err)
	text := make([]byte, length)
	_, err = io.ReadFull(s.out.R, text)
	require.NoError(s.t, err)
	var got message
	require.NoError(s.t, json.Unmarshal(text, &got))
	switch {
	case got.Method == "textDocument/publishDiagnostics":
		var published struct {
			URI         string       `json:"uri"`
			Diagnostics []diagnostic `json:"diagnostics"`
		}
		require.NoError(s.t, json.Unmarshal(got.Params, &published))
		s.diagnostics[published.URI] = published.Diagnostics
	case got.Method == "workspace/configuration":
		s.send(message{ID: got.ID, Result: asJSON(s.t, s.configuration(got.Params))})
	case got.Method != "" && got.ID != nil:
		s.send(message{ID: got.ID, Result: json.RawMessage("null")})
	}
	return got
}

// configuration gives the settings of each section that the server asks for.
func (s *languageServer) configuration(params json.RawMessage) []any {
	s.t.Helper()
	var asked struct {
		Items []struct {
			Section string `json:"section"`
		} `json:"items"`
	}
	require.NoError(s.t, json.Unmarshal(params, &asked))
	answers := make([]any, len(asked.Items))
	for i, item := range asked.Items {
		answers[i] = s.settings[item.Section]
	}
	return answers
}

func asJSON(t *testing.T, value any) json.RawMessage {
	t.Helper()
	text, err := json.Marshal(value)
	require.NoError(t, err)
	return text
}

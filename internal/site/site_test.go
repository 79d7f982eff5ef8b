package main

import (
	"bytes"
	"encoding/base64"
	"flag"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/mabra-hjulet/mabra/internal/browser"
)

var (
	judged = flag.Bool("browser", false, "have a sample of the pages judged in a browser")

	href       = regexp.MustCompile(`href="([^"]*)"`)
	source     = regexp.MustCompile(`src="([^"]*)"`)
	stylesheet = regexp.MustCompile(`<link rel="stylesheet"[^>]*>`)
	id         = regexp.MustCompile(`id="([^"]*)"`)
)

var once = sync.OnceValues(func() (map[string][]byte, error) { return siteOf(os.DirFS("../..")) })

func made(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := once()
	require.NoError(t, err)
	return files
}

// Every link of the site leads to a file of it and a heading of that, or outside; what a page shows lies in the site.
func TestNoLinkOfTheSiteIsDead(t *testing.T) {
	t.Parallel()
	files := made(t)
	ids := map[string]map[string]bool{}
	for name, text := range files {
		ids[name] = map[string]bool{}
		for _, found := range id.FindAllSubmatch(text, -1) {
			assert.False(t, ids[name][string(found[1])], "%s: the id %s stands twice", name, found[1])
			ids[name][string(found[1])] = true
		}
	}
	links := 0
	for name, text := range files {
		if path.Ext(name) != ".html" {
			continue
		}
		for _, found := range href.FindAllSubmatch(text, -1) {
			to := string(found[1])
			if strings.HasPrefix(to, "https://") || strings.HasPrefix(to, "mailto:") {
				continue
			}
			links++
			target, heading, toHeading := strings.Cut(to, "#")
			at := name
			if target != "" {
				at = path.Join(path.Dir(name), target)
			}
			if !assert.Contains(t, files, at, "%s leads to %s", name, to) || !toHeading {
				continue
			}
			heading = strings.NewReplacer("%C3%A5", "å", "%C3%A4", "ä", "%C3%B6", "ö").Replace(heading)
			assert.True(t, ids[at][heading], "%s leads to %s, which has no such heading", name, to)
		}
		for _, found := range source.FindAllSubmatch(text, -1) {
			assert.Contains(t, files, path.Join(path.Dir(name), string(found[1])), name)
		}
	}
	assert.Greater(t, links, 5000)
}

// No page has a script, and none fetches anything from elsewhere; each says its language and leads to the other, where it has one.
func TestPagesOfTheSite(t *testing.T) {
	t.Parallel()
	files := made(t)
	for name, text := range files {
		assert.NotContains(t, string(text), "<script", name)
		assert.NotRegexp(t, `(?:src=|url\(|@import|rel="stylesheet" href=)["']?(?:https?:)?//`, string(text), name)
	}
	swedish := string(files["docs/for-trainers.sv.html"])
	assert.Contains(t, swedish, `<html lang="sv">`)
	assert.Contains(t, swedish, `<a href="../docs/for-trainers.html" lang="en" hreflang="en">In English</a>`)
	assert.NotContains(t, swedish, "[In English]")
	assert.Equal(t, 1, strings.Count(swedish, "In English"))
	assert.Contains(t, swedish, `aria-current="page">För dig som utbildar`)
	assert.Contains(t, string(files["docs/rules/en/need-without-action.html"]), `href="../../../docs/rules/sv/need-without-action.html"`)
	again, err := siteOf(os.DirFS("../.."))
	require.NoError(t, err)
	for name, text := range files {
		assert.True(t, bytes.Equal(text, again[name]), "%s is other the second time", name)
	}
}

// The site is written whole, and over nothing.
func TestNothingIsWrittenOver(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "new", "site")
	require.NoError(t, write("../..", folder))
	assert.FileExists(t, filepath.Join(folder, "index.sv.html"))
	assert.ErrorContains(t, write("../..", folder), "is there already")
	left, err := os.ReadDir(filepath.Dir(folder))
	require.NoError(t, err)
	assert.Len(t, left, 1)
}

// A sample of the pages, with the style inside, as a browser shows and prints them.
func TestSiteInABrowser(t *testing.T) {
	if !*judged {
		t.Skip("with -browser")
	}
	files := made(t)
	var pages []browser.Page
	for _, name := range []string{
		"index.html", "docs/own.sv.html", "docs/command.sv.html", "docs/format/sv/wheel.html", "docs/rules/sv/index.html",
	} {
		text := files[name]
		text = stylesheet.ReplaceAllLiteral(text, slices.Concat([]byte("<style>\n"), files["site.css"], []byte("</style>")))
		text = source.ReplaceAllFunc(text, func(found []byte) []byte {
			picture := files[path.Join(path.Dir(name), string(source.FindSubmatch(found)[1]))]
			return []byte(`src="data:image/svg+xml;base64,` + base64.StdEncoding.EncodeToString(picture) + `"`)
		})
		pages = append(pages, browser.Page{Name: strings.ReplaceAll(name, "/", "."), Bytes: text, OfNoPlan: true})
	}
	browser.Judge(t, pages...)
}

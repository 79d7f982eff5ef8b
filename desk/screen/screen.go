// Package screen holds the page for whoever never programs, as it is written: index.html, which says where everything goes, the
// styles and the scripts, which begin in main.js. internal/onefile puts them into one file with the engine.
package screen

import "embed"

// Files are index.html, *.js, form/*.js, views/*.js and style/*.css.
//
//go:embed index.html *.js form style views
var Files embed.FS

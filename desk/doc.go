// Package desk is what the page for whoever never programs asks of the library: open a document, say what it holds and what is
// wrong with it, change it, draw it, write its pages.
//
// A question and its answer are JSON. Each question holds all that its answer rests on, the text of the document, the day and the
// language too: a desk remembers nothing between two questions, so that an engine that has stopped can be started anew and loses
// nothing. cmd/mabra-wasm puts the questions of a browser to it; a test puts them to it without one.
//
// It goes with that page and changes with it, unannounced. Whoever writes Go calls the packages that it calls.
package desk

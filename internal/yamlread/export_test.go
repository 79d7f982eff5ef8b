package yamlread

// Differs is for the tests that need packages above this one.
var Differs = differs

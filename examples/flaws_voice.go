package examples

// voiceFlaws break the rules about voices.
var voiceFlaws = []flaw{}

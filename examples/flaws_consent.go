package examples

// consentFlaws break the rules about consents.
var consentFlaws = []flaw{}

package examples

// roleFlaws break the rules about roles.
var roleFlaws = []flaw{}

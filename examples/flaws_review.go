package examples

// reviewFlaws break the rules about reviews.
var reviewFlaws = []flaw{}

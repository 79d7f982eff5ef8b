package course

// OnPaper gives the rules whose flaws somebody sees who reads a plan on paper.
var OnPaper = onPaper

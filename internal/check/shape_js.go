//go:build js

package check

// failures gives what a group does not keep to. In the browser the validator would be half the weight of the engine.
func failures(group any) []failure { return plainFailures(group) }

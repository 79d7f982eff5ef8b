package mabra

import "github.com/google/uuid"

// A Sheet is the head of an assessment that stands on its own, outside a plan: whose it is and when it was begun.
type Sheet struct {
	ID        uuid.UUID `yaml:"id" validate:"required" privacy:"identifier"`
	Child     string    `yaml:"child" privacy:"identifier"`                                  // a name, a pseudonym or a reference
	Language  Language  `yaml:"language" validate:"required,language,max=35" privacy:"code"` // of the words in the document, as BCP 47
	Synthetic bool      `yaml:"synthetic" privacy:"structure"`                               // made up, for training or tests
	Created   Date      `yaml:"created" validate:"required" privacy:"date" when:"happened"`
}

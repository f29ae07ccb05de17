"""Training of the tap modality: who taps, a person or a program, and whether it is the person who enrolled."""

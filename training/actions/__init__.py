"""Training on event logs: what each user did, row by row, and whether the user was fake."""

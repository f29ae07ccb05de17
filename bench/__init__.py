"""How fast each station of the line is, beside what a user would take in its place. `botcore bench` runs it all."""

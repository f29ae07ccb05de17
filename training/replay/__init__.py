"""Replays of people, measured: how many the memory knows again, and how many people it takes for one another."""

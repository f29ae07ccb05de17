"""Training: recordings and generated bots to a fitted model, its figures, and a bundle on disk."""

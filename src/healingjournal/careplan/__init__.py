"""The care plan: what a person wrote down for harder days, and whom they can reach."""

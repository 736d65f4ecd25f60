"""The budgets: each a ratio to its own floor, measured in the same run."""

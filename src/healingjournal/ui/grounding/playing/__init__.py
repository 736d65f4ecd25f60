"""What the player shows beside its sentence: shapes, a beat, a hand, tiles, a map, a page."""

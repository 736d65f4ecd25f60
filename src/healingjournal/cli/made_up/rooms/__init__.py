"""What the other rooms of a made-up journal hold, in English only, as its pages are."""

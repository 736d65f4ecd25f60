"""The soft tone beside a breath, a beat or a hand: off until it is chosen, each time anew."""

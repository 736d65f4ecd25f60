"""Small steps: what a person tries out, milestones, marked dates, meetings. Never a score."""

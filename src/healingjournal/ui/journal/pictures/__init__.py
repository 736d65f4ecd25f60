"""Pictures of a page: added, shown small beside it, seen larger inside the app."""

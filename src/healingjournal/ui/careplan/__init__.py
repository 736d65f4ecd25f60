"""The care plan upstairs: cards for harder days, changed in place, copied or carried by choice."""

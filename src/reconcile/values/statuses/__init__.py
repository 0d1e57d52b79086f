"""Reading and comparing attendance: invitation and presence, computed as sets."""

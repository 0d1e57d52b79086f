"""Reading, comparing and telling counts: from digits and hedges to what they convey."""

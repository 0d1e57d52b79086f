"""Reading, comparing and explaining counts: from digits and hedges to what they convey."""

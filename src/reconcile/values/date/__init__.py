"""Reading, comparing and explaining dates: EDTF, English words, and words that count from a day."""

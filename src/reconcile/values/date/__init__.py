"""Reading, comparing and telling dates: EDTF, English words, and words that count from a day."""

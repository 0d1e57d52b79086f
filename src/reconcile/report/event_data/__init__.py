"""Claims as the tables of event data that R, pandas and data sets on conflict work with."""

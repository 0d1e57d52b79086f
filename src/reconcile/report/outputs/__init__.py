"""The shape of every JSON output, as models: its schema and its page are made from them."""

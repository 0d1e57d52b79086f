"""Where the coders of one source differ, and how often they agree: claims in, figures out."""

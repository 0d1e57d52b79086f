"""How much of a file is read before it is refused: enough for people, too little for bombs."""

FILE_BYTES = 16 * 1024 * 1024
SCALAR_CHARACTERS = 20_000
DEPTH = 32

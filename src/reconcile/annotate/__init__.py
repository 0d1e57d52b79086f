"""The annotator: a text on one side, its claims on the other, and one line to note the next one.

`session`, `passages`, `likely`, `draft` and `agenda` know no screen; `app` and the files with a
pane, a line or a screen in their name draw them with Textual; `plain` asks the same line by line.
"""

"""What distinguishes two names whose spelling is near: asked only where the score says so.

A number, a generation, kin, gender, a letter that no transliteration explains, a legal form. One
file for each kind of difference; `distinguish` asks them in order.
"""

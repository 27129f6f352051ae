"""What can be said of a text from the text alone: its sentences, quotations, statements, changes.

Every function here takes strings and frozen values and gives frozen values back. Nothing reads a
clock, a file or a database, so the same input gives the same output byte for byte; what comes out
can be stored with `ANALYSIS_VERSION` and be made again. Positions are half-open, 0-based spans of
Unicode code points of the text as given.
"""

ANALYSIS_VERSION = "10"  # raised when the same text may give other findings; stored with each

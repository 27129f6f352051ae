"""How are dates and times written in English? In one way that nobody can read in two.

The month is a word, so that it cannot be taken for the day; the hour counts to 24; the time says
whose it is.
"""

DATE_FORMAT = SHORT_DATE_FORMAT = "j M Y"
TIME_FORMAT = r"H:i \U\T\C"
DATETIME_FORMAT = SHORT_DATETIME_FORMAT = r"j M Y, H:i \U\T\C"

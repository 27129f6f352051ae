"""Which English words make figures, measures, dates and times of day?

Source: own choice, from the usage of newspapers on both sides of the Atlantic; sizes of units as
told in `symbols`, US liquid measure for gallons and pints.
"""

from __future__ import annotations

from claims.analysis.lexicons.figure_words import (
    FigureWords,
    entries,
    grouped,
    measures,
    spreads,
    worths,
)

ONES = "one two three four five six seven eight nine".split()
RANKS = "first second third fourth fifth sixth seventh eighth ninth".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
TEENS = ("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()
TEENTHS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth"
).split()

NUMBERS = {
    "zero": 0.0,
    "nil": 0.0,
    **{word: float(n) for n, word in enumerate(ONES, start=1)},
    **{word: float(n) for n, word in enumerate(TEENS, start=10)},
    **{word: float(n * 10) for n, word in enumerate(TENS, start=2)},
    # Ages of several: under-fives.
    **{
        word + ("es" if word.endswith("x") else "s"): float(n)
        for n, word in enumerate((*ONES, *TEENS), start=1)
        if n > 2 and word != "ten"
    },
}
# "first" alone is left to the scale of first and last.
ORDINALS = {
    **{word: float(n) for n, word in enumerate(RANKS, start=1) if n > 1},
    **{word: float(n) for n, word in enumerate(TEENTHS, start=10)},
    **{word[:-1] + "ieth": float(n * 10) for n, word in enumerate(TENS, start=2)},
    **{
        f"{ten}_{rank}": float(t * 10 + n)
        for t, ten in enumerate(TENS, start=2)
        for n, rank in enumerate(RANKS, start=1)
    },
    "hundredth": 100.0,
    "thousandth": 1000.0,
    "umpteenth": -1.0,
}
FRACTIONS = {
    "half": 0.5,
    "halves": 0.5,
    **{
        word + ending: 1 / n
        for n, word in [
            (3, "third"), (4, "quarter"), (4, "fourth"), (5, "fifth"), (6, "sixth"),
            (7, "seventh"), (8, "eighth"), (9, "ninth"), (10, "tenth"), (12, "twelfth"),
            (20, "twentieth"), (100, "hundredth"), (1000, "thousandth"),
        ]
        for ending in ("", "s")
    },
}  # fmt: skip
MULTIPLIERS = worths("""
hundred 100 thousand 1000 million 1000000 billion 1000000000 trillion 1000000000000 dozen 12
couple_of 2 pair_of 2
k 1000 m 1000000 mn 1000000 mln 1000000 mio 1000000 bn 1000000000 tn 1000000000000
lakh 100000 crore 10000000 score 20
""")
MAGNITUDES = worths("""
tens 10 dozens 12 hundreds 100 thousands 1000 millions 1000000 billions 1000000000
trillions 1000000000000 tens_of_thousands 10000 hundreds_of_thousands 100000
tens_of_millions 10000000 hundreds_of_millions 100000000 tens_of_billions 10000000000
hundreds_of_billions 100000000000 thousands_of_millions 1000000000
""")
FOLDS = "two three four five six seven eight nine ten twelve twenty hundred".split()
MULTIPLES = {
    **worths("""
    twice 2 double 2 doubled 2 doubles 2 doubling 2 thrice 3 triple 3 tripled 3 triples 3
    tripling 3 treble 3 trebled 3 trebles 3 trebling 3 quadruple 4 quadrupled 4 quadruples 4
    quadrupling 4 quintuple 5 quintupled 5 halve 0.5 halves 0.5 halved 0.5 halving 0.5
    """),
    **{f"{word}fold": {**NUMBERS, "hundred": 100.0}[word] for word in FOLDS},
}
UNITS = measures("""
duration 1 second seconds
duration 60 minute minutes
duration 3600 hour hours
duration 86400 day days
duration 604800 week weeks
duration 1209600 fortnight fortnights
duration 2629746 month months
duration 31556952 year years yr yrs
duration 315569520 decade decades
duration 3155695200 century centuries
duration 31556952000 millennium millennia
percent 1 percent per_cent pc
point 1 percentage_point percentage_points pp of_a_percentage_point
point 1 point points
point 0.01 basis_point basis_points bp bps
length 1000 kilometer kilometers kilometre kilometres kms
length 1 meter meters metre metres
length 0.01 centimeter centimeters centimetre centimetres
length 0.001 millimeter millimeters millimetre millimetres
length 1609.344 mile miles mi
length 1852 nautical_mile nautical_miles
length 0.9144 yard yards yd yds
length 0.3048 foot feet
length 0.0254 inch inches
length 201.168 furlong furlongs
length 1.8288 fathom fathoms
area 10000 hectare hectares
area 4046.8564224 acre acres
area 1000000 square_kilometre square_kilometres square_kilometer square_kilometers sq_km
area 2589988.110336 square_mile square_miles sq_mile sq_miles sq_mi
area 1 square_metre square_metres square_meter square_meters sq_m
area 0.09290304 square_foot square_feet sq_ft
area 0.83612736 square_yard square_yards sq_yd
volume 0.001 liter liters litre litres
volume 0.000001 milliliter milliliters millilitre millilitres
volume 0.003785411784 gallon gallons gal
volume 0.000473176473 pint pints
volume 0.158987294928 barrel barrels bbl
volume 1 cubic_metre cubic_metres cubic_meter cubic_meters
volume 0.028316846592 cubic_foot cubic_feet
volume 1000000000 cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers
mass 1 kilogram kilograms kilogramme kilogrammes kilo kilos kgs
mass 0.001 gram grams gramme grammes
mass 0.000001 milligram milligrams
mass 1000 tonne tonnes metric_ton metric_tons ton tons
mass 0.45359237 lb lbs pound pounds
mass 0.028349523125 ounce ounces oz
mass 6.35029318 stone
mass 907.18474 short_ton short_tons
mass 1016.0469088 long_ton long_tons
mass 1000000 kilotonne kilotonnes
mass 0.0311034768 troy_ounce troy_ounces
speed 0.44704 mile_per_hour miles_per_hour mile_an_hour miles_an_hour
speed 0.277777777778 kilometre_per_hour kilometres_per_hour kilometer_per_hour
speed 0.277777777778 kilometers_per_hour kilometres_an_hour kilometers_an_hour km_an_hour
speed 0.277777777778 km_per_hour
speed 0.514444444444 knot knots kt kts
speed 1 metres_per_second meters_per_second metres_a_second meters_a_second
temperature 1 degree_celsius degrees_celsius degree_centigrade degrees_centigrade celsius degrees_c
fahrenheit 1 degree_fahrenheit degrees_fahrenheit fahrenheit degrees_f
temperature 1 degree degrees
energy 1 kilowatt_hour kilowatt_hours
energy 1000 megawatt_hour megawatt_hours
energy 1000000 gigawatt_hour gigawatt_hours
power 0.001 watt watts
power 1 kilowatt kilowatts
power 1000 megawatt megawatts
power 1000000 gigawatt gigawatts
data 1000 megabyte megabytes
data 1000000 gigabyte gigabytes
data 1000000000 terabyte terabytes
dollar 1 dollar dollars buck bucks
us_dollar 1 us_dollar us_dollars u.s._dollar u.s._dollars american_dollars
dollar 0.01 cent cents
pound_sterling 1 pound_sterling pounds_sterling sterling british_pounds quid
pound_sterling 0.01 pence penny p
euro 1 euro euros
yen 1 yen
ruble 1 ruble rubles rouble roubles
yuan 1 yuan renminbi
rupee 1 rupee rupees
lira 1 lira
hryvnia 1 hryvnia hryvnias
shekel 1 shekel shekels
franc 1 franc francs swiss_franc swiss_francs
krona 1 krona kronor swedish_kronor swedish_crowns
krone 1 krone kroner
zloty 1 zloty zlotys zlotych
forint 1 forint forints
real 1 reais
peso 1 peso pesos
rand 1 rand
australian_dollar 1 australian_dollar australian_dollars
canadian_dollar 1 canadian_dollar canadian_dollars
new_zealand_dollar 1 new_zealand_dollar new_zealand_dollars
hong_kong_dollar 1 hong_kong_dollar hong_kong_dollars
singapore_dollar 1 singapore_dollar singapore_dollars
""")
OTHER_UNITS = measures("""
pound_sterling 1 pound pounds
fahrenheit 1 degree degrees
euro 0.01 cent cents
mass 907.18474 ton tons
volume 0.00454609 gallon gallons gal
volume 0.00056826125 pint pints
""")
SINGLE_UNITS = entries("""
minute hour day week fortnight month year decade century millennium mile kilometre kilometer metre
metric_ton ton pound ounce barrel
nautical_mile meter inch centimetre acre hectare tonne litre liter gallon kilo kilogram
""")

# What a figure is told to be near to, or to one side of.
BOUNDS = grouped("""
about about around approximately approx roughly some circa an_estimated estimated or_so
about in_the_region_of somewhere_around in_the_order_of in_the_neighborhood_of more_or_less
about or_thereabouts give_or_take
least at_least no_fewer_than no_less_than not_fewer_than not_less_than a_minimum_of minimum_of
least or_more at_the_very_least at_the_least at_a_minimum
least or_older and_older or_higher or_longer
above more_than over above exceeding in_excess_of upwards_of upward_of north_of greater_than
above exceed exceeds exceeded
above well_over just_over slightly_more_than slightly_over a_little_over a_little_more_than
above well_above well_more_than older_than longer_than taller_than higher_than larger_than
above bigger_than deeper_than heavier_than wider_than faster_than farther_than
most at_most no_more_than not_more_than up_to a_maximum_of maximum_of as_many_as as_much_as
most as_long_as as_high_as as_far_as not_exceeding at_the_most within or_less or_fewer
most or_younger at_a_maximum at_the_outside
below less_than fewer_than under below lower_than short_of well_under south_of smaller_than
below younger_than shorter_than lighter_than slower_than cheaper_than narrower_than shallower_than
below thinner_than
above thicker_than
nearly nearly almost close_to approaching just_under not_quite virtually slightly_less_than
nearly just_below a_little_under a_little_less_than just_short_of nearing
exactly exactly precisely
""")

MORNING = "in_the_morning a.m a.m. am"
AFTER = "in_the_afternoon in_the_evening at_night p.m p.m. pm"

FIGURES = FigureWords(
    numbers=NUMBERS,
    multipliers=MULTIPLIERS,
    fractions=FRACTIONS,
    halves=entries("half"),
    wholes=entries("""
    other second first latter former better final opening last bottom top remaining third fourth
    """),
    pauses=entries("time way term marathon brother sister hearted baked sibling finished open"),
    ordinals=ORDINALS,
    idioms=entries("""
    first_world_war second_world_war eleventh_hour second_thought second_thoughts second_hand
    second_nature second_fiddle second_best
    second_wind third_party third_parties fourth_estate fifth_column sixth_sense sixth_form
    seventh_heaven
    """),
    ordinal_endings=entries("st nd rd th"),
    leaders={"st": "first"},
    tens={
        f"{century}{word}": start + n * 10
        for century, start in (("", 0.0), ("nineteen_", 1900.0), ("eighteen_", 1800.0))
        for n, word in enumerate(DECADES, start=2)
    },
    multiples=MULTIPLES,
    times=entries("fold times x"),
    magnitudes=MAGNITUDES,
    articles=entries("a an"),
    ones=entries("one"),
    of=entries("of"),
    joiners=entries("and"),
    shares=entries("in out_of in_every out_of_every of_every"),
    each=entries("every"),
    minus=entries("minus"),
    extra_before=entries(
        "another a_further an_additional an_extra a_fresh further additional extra"
    ),
    extra_inside=entries("more additional further extra"),
    extra_after=entries("more extra"),
    compared=entries("""
    lower higher larger smaller bigger cheaper dearer longer shorter faster slower above below up
    down
    """),
    exceeding=entries("more less fewer"),
    apart=entries("later earlier before after afterwards afterward previously on since ago"),
    onward=worths("later 1 afterwards 1 afterward 1 earlier -1"),
    than=entries("than"),
    ranges={"between": "and", "from": "to"},
    to=entries("to or"),
    moving=entries("""
    rise rises rose risen rising fall falls fell fallen falling increase increased increases
    increasing decrease decreased drop drops dropped dropping grow grows grew grown growing raise
    raised raising cut cuts lower lowered lowering reduce reduced jump jumped climb climbed
    decline declined slide slid sink sank shrink shrank shrunk surge surged soar soared up down
    double doubled widen widened narrow narrowed swell swelled shorten shortened extend extended
    push pushed take took taken bring brought go goes went gone improve improved revised
    """),
    tallied=entries(
        "win wins won vote votes voted beat beats beaten defeat defeated lost by led score"
    ),
    units=UNITS,
    other_units=OTHER_UNITS,
    single_units=SINGLE_UNITS,
    named_days=worths("""
    christmas_day 1225 christmas_eve 1224 boxing_day 1226 new_year_'s_day 101 new_year_'s_eve 1231
    valentine_'s_day 214 halloween 1031 may_day 501
    """),
    per=entries("per"),
    rates=entries("a an per each every /"),
    periodic=worths("""
    annual 31556952 annually 31556952 yearly 31556952 monthly 2629746 weekly 604800 daily 86400
    hourly 3600 nightly 86400 quarterly 7889238 fortnightly 1209600
    every_year 31556952 each_year 31556952 every_month 2629746 each_month 2629746
    every_week 604800 each_week 604800 every_day 86400 each_day 86400 every_hour 3600
    """),
    every=entries("every"),
    groups=worths("""
    both 2 pair 2 duo 2 couple 2 twosome 2 twins 2 trio 3 threesome 3 triplets 3 quartet 4
    foursome 4 quintet 5 sextet 6
    """),
    noughts=entries("zero nil"),
    every_other=entries("every_other every_second each_second"),
    in_rows=entries("""
    in_a_row in_succession running straight consecutive consecutively successive successively
    unbroken
    """),
    born=entries("born"),
    no_rates=entries("ago later earlier before after and from of in since old on"),
    birthdays=entries("birthday"),
    old=entries("old olds of_age"),
    aged=entries("aged age age_of"),
    bounds=BOUNDS,
    tight=entries("""
    just_over slightly_over slightly_more_than a_little_over a_little_more_than just_under
    just_below just_short_of slightly_less_than a_little_under a_little_less_than
    """),
    trailing=entries("""
    or_so or_thereabouts give_or_take roughly approximately or_more at_least at_the_least
    at_the_very_least at_a_minimum or_older and_older or_higher or_longer at_most at_the_most
    at_the_outside at_a_maximum or_less or_fewer or_younger
    """),
    spans=entries("in over during inside"),
    scored=entries("votes vote goals points games sets runs seats"),
    first_days=entries("first_of"),
    day_joiners=entries("of ."),
    year_leads=entries("""
    in since by from of until till after before during year between to through and spring summer
    autumn winter early late mid
    """),
    edges=worths("""
    end_of 31 last_day_of 31 close_of 31 start_of 1 beginning_of 1 first_of 1
    first_day_of 1 early 41 mid 42 middle_of 42 late 43
    """),
    seasons=entries("spring summer autumn winter"),
    parts=spreads("""
    1 3 first_quarter 1_st_quarter q_1 first_three_months
    4 6 second_quarter 2_nd_quarter q_2
    7 9 third_quarter 3_rd_quarter q_3
    10 12 fourth_quarter 4_th_quarter final_quarter last_quarter q_4 last_three_months
    10 12 final_three_months
    1 6 first_half 1_st_half h_1 first_six_months
    7 12 second_half 2_nd_half h_2 last_six_months final_six_months
    1 9 first_nine_months
    """),
    month_counts=worths("""
    three_months 3 3_months 3 quarter 3 six_months 6 6_months 6 half 6 half_year 6 nine_months 9
    9_months 9 12_months 12 twelve_months 12 year 12
    """),
    closed=entries("year"),
    closing=entries("to ended ending through until up_to"),
    this_year=entries("of_this_year of_the_year this_year"),
    hour_marks=entries("o'clock"),
    before_noon=entries(MORNING),
    after_noon=entries(AFTER),
    at_night=entries("at_night"),
    named_times=worths("""
    noon 720 midday 720 midnight 0 noontime 720 twelve_noon 720 12_noon 720 12_midnight 0
    twelve_midnight 0
    """),
    past=entries("past"),
    before_hour=entries("to"),
    zones=entries("gmt bst utc est edt cet cest pst pdt hours hrs local_time"),
    until=entries("until till before since prior_to"),
    pending=entries("until till before prior_to ahead_of"),
    only=entries("only at_the_earliest first last first_time for_the_first_time"),
    at=entries("at by until till from before after since around about between"),
)

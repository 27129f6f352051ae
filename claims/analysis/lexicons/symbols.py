"""Which signs, digits and units of figures are written alike in every language?

Units of the SI and those of trade and sport by their symbols, currency signs and codes (ISO 4217),
numerals of China and Japan. Source of the sizes: international yard and pound (1959), the SI
brochure's table of units accepted for use with it; a calendar year is 365.2425 days, a month a
twelfth of it.
"""

from __future__ import annotations

from claims.analysis.lexicons.figure_words import entries, measures, worths

UNITS = measures("""
percent 1 % ％ ٪ pct
percent 0.1 ‰
length 1000 km
length 1 m
length 0.01 cm
length 0.001 mm
length 1852 nm nmi
length 0.3048 ft
area 1 m² m_2 sqm qm
area 1000000 km² km_2 sqkm
area 10000 ha
volume 0.001 l
volume 0.000001 ml
volume 1 m³ m_3
mass 1 kg
mass 0.001 g
mass 0.000001 mg
mass 1000 t
speed 0.277777777778 km_/_h kmh kph km_h kmph
speed 0.44704 mph m.p.h. m.p.h
speed 1 m_/_s
temperature 1 °c ℃ °_c c
fahrenheit 1 °f ℉ °_f f
temperature 1 °
energy 1 kwh
energy 1000 mwh
energy 1000000 gwh
energy 1000000000 twh
power 0.001 w
power 1 kw
power 1000 mw
power 1000000 gw
data 1 kb
data 1000 mb
data 1000000 gb
data 1000000000 tb
frequency 1 hz
frequency 1000 khz
frequency 1000000 mhz
frequency 1000000000 ghz
dollar 1 $
us_dollar 1 usd us$ us_$
dollar 0.01 ¢
euro 1 € eur
pound_sterling 1 £ gbp
yen 1 ¥ jpy
ruble 1 ₽ rub
rupee 1 ₹ inr
won 1 ₩ krw
lira 1 ₺
hryvnia 1 ₴ uah
shekel 1 ₪ nis
yuan 1 cny rmb
franc 1 chf
krona 1 sek
krone 1 nok dkk
zloty 1 pln zł
forint 1 huf
koruna 1 czk
real 1 r$ r_$ brl
peso 1 mxn ars clp
rand 1 zar
australian_dollar 1 aud a$ a_$ au$ au_$
canadian_dollar 1 cad c$ c_$ ca$ ca_$
new_zealand_dollar 1 nzd nz$ nz_$
hong_kong_dollar 1 hkd hk$ hk_$
singapore_dollar 1 sgd s$ s_$
duration 3600 h hr hrs
duration 60 min mins
duration 1 sec secs
""")
OTHER_UNITS = measures("fahrenheit 1 °")
# Units that are never money, though they end like a currency code.
CURRENCIES = frozenset(
    {
        "dollar", "us_dollar", "euro", "pound_sterling", "yen", "ruble", "rupee", "won", "lira",
        "hryvnia",
        "shekel", "yuan", "franc", "krona", "krone", "zloty", "forint", "koruna", "real", "peso",
        "rand", "australian_dollar", "canadian_dollar", "new_zealand_dollar", "hong_kong_dollar",
        "singapore_dollar",
    }
)  # fmt: skip
# What may stand before a figure to say which money it is.
MONEY_LEADS = frozenset(
    word for word, unit in UNITS.items() if unit.kind in CURRENCIES and unit.size == 1
) | {"rs"}
# First pieces of signs of two tokens: "US$", "R$".
SIGN_STARTS = entries("us a au c ca nz hk s r")

HAN_DIGITS = worths("""
〇 0 零 0 一 1 二 2 两 2 兩 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9 廿 20 卅 30
壹 1 贰 2 貳 2 叁 3 參 3 肆 4 伍 5 陆 6 陸 6 柒 7 捌 8 玖 9
""")
HAN_TENS = worths("十 10 拾 10 百 100 佰 100 千 1000 仟 1000")
HAN_MYRIADS = worths("万 10000 萬 10000 亿 100000000 億 100000000 兆 1000000000000")
HAN_YEAR, HAN_MONTH, HAN_DAY = frozenset("年"), frozenset("月"), frozenset("日号號")
# Counters behind a lone numeral that show it to be a figure.
HAN_COUNTERS = frozenset("人名个個件起次家所座条條辆輛位天年月日号號时時点點分元円歳岁歲台本枚票点")

# Words that say that what follows is a number in a row.
NUMBER_WORDS = entries("number nummer numéro número num nro")

VULGAR: dict[str, float] = dict(zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", (
    1 / 2, 1 / 3, 2 / 3, 1 / 4, 3 / 4, 1 / 5, 2 / 5, 3 / 5, 4 / 5, 1 / 6, 5 / 6, 1 / 8, 3 / 8,
    5 / 8, 7 / 8,
), strict=True))  # fmt: skip

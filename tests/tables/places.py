"""How are countries and parts of the world called in a language?

Writes claims/analysis/languages/LANGUAGE_places.py for each language that has a table, from the
names of territories in the Unicode CLDR as the library Babel carries them, which is installed for
this alone. Places that are no territories are kept: they stand in `MORE`, by hand. Run:
python -m tests.tables.places
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from babel import Locale

FOLDER = Path("claims/analysis/languages")
LANGUAGES = {
    "ar": "arabic", "de": "german", "en": "english", "es": "spanish", "fr": "french",
    "pt": "portuguese", "ru": "russian",
}  # fmt: skip
ASIDE = re.compile(
    r" \(.*\)|,? SAR .*|Sonderverwaltungsregion |,? R\.?A\.?[ES] .*|RAE de |R\.A\.S\. chinoise de "
)
LEFT_OUT = frozenset({"001", "ZZ", "XA", "XB", "EZ", "UN", "QO"})
# States and provinces by their code of ISO 3166-2; cities have none.
MORE = {
    "en": """
US-AL Alabama|US-AK Alaska|US-AZ Arizona|US-AR Arkansas|US-CA California|US-CO Colorado
US-CT Connecticut|US-DE Delaware|US-FL Florida|US-GA Georgia|US-HI Hawaii|US-ID Idaho
US-IL Illinois|US-IN Indiana|US-IA Iowa|US-KS Kansas|US-KY Kentucky|US-LA Louisiana|US-ME Maine
US-MD Maryland|US-MA Massachusetts|US-MI Michigan|US-MN Minnesota|US-MS Mississippi|US-MO Missouri
US-MT Montana|US-NE Nebraska|US-NV Nevada|US-NH New Hampshire|US-NJ New Jersey|US-NM New Mexico
US-NY New York|US-NC North Carolina|US-ND North Dakota|US-OH Ohio|US-OK Oklahoma|US-OR Oregon
US-PA Pennsylvania|US-RI Rhode Island|US-SC South Carolina|US-SD South Dakota|US-TN Tennessee
US-TX Texas|US-UT Utah|US-VT Vermont|US-VA Virginia|US-WA Washington|US-WV West Virginia
US-WI Wisconsin|US-WY Wyoming|US-PR Puerto Rico
US U.S.|US U.S|US USA|US America|GB U.K.|GB Britain|GB Great Britain|GB-ENG England
GB-SCT Scotland|GB-WLS Wales|GB-NIR Northern Ireland|CZ Czech Republic|TR Turkey|MM Burma
CD Congo|KR Korea|PS Gaza|PS Gaza Strip|PS West Bank|UA Crimea|CA-ON Ontario|CA-QC Quebec
CA-BC British Columbia|CA-AB Alberta|CA-MB Manitoba|CA-NS Nova Scotia|AU-NSW New South Wales
AU-VIC Victoria|AU-QLD Queensland|AU-TAS Tasmania|AU-SA South Australia|AU-WA Western Australia
- New York City|- Los Angeles|- Chicago|- Houston|- Phoenix|- Philadelphia|- San Antonio
- San Diego|- Dallas|- San Francisco|- Seattle|- Denver|- Boston|- Detroit|- Atlanta|- Miami
- Minneapolis|- New Orleans|- Las Vegas|- Baltimore|- Cleveland|- Pittsburgh|- Washington D.C.
- Brooklyn|- Manhattan|- Hollywood|- London|- Manchester|- Birmingham|- Glasgow|- Edinburgh
- Belfast|- Dublin|- Paris|- Marseille|- Lyon|- Berlin|- Munich|- Hamburg|- Frankfurt|- Cologne
- Vienna|- Zurich|- Geneva|- Brussels|- Amsterdam|- Rotterdam|- Madrid|- Barcelona|- Lisbon
- Rome|- Milan|- Naples|- Athens|- Istanbul|- Ankara|- Warsaw|- Prague|- Budapest|- Bucharest
- Sofia|- Belgrade|- Kyiv|- Kiev|- Kharkiv|- Odesa|- Mariupol|- Bucha|- Kramatorsk|- Moscow
- Minsk|- Stockholm|- Oslo|- Copenhagen|- Helsinki|- Cairo|- Tripoli|- Tunis|- Algiers|- Lagos
- Nairobi|- Johannesburg|- Khartoum|- Jerusalem|- Tel Aviv|- Beirut|- Damascus|- Baghdad|- Tehran
- Riyadh|- Mecca|- Dubai|- Doha|- Kabul|- Islamabad|- Karachi|- Delhi|- New Delhi|- Mumbai|- Dhaka
- Beijing|- Shanghai|- Wuhan|- Taipei|- Seoul|- Pyongyang|- Tokyo|- Osaka|- Bangkok|- Hanoi
- Jakarta|- Manila|- Kuala Lumpur|- Sydney|- Melbourne|- Canberra|- Toronto|- Ottawa|- Montreal
- Vancouver|- Mexico City|- Havana|- Caracas|- Lima|- Santiago|- Buenos Aires|- Rio de Janeiro
- Middle East|- Silicon Valley|- Wall Street|- Alaska Peninsula|- Arctic|- Balkans|- Himalayas
""",
    "de": """
US USA|GB England|- Berlin|- Hamburg|- München|- Köln|- Frankfurt|- Stuttgart|- Dresden|- Wien
- Zürich|- Bern|- Brüssel|- Paris|- London|- Rom|- Mailand|- Moskau|- Kiew|- Warschau|- Peking
DE-BY Bayern|DE-SN Sachsen|DE-HE Hessen|DE-TH Thüringen|DE-BB Brandenburg|DE-NI Niedersachsen
""",
    "es": """
US EEUU|- Madrid|- Barcelona|- Valencia|- Sevilla|- Bogotá|- Lima|- Santiago|- Buenos Aires
- Caracas|- Quito|- La Habana|- Ciudad de México|- Londres|- París|- Berlín|- Roma|- Bruselas
- Moscú|- Kiev|- Nueva York|- Washington|ES-CT Cataluña|ES-AN Andalucía|ES-GA Galicia
""",
    "fr": """
- Paris|- Lyon|- Marseille|- Lille|- Toulouse|- Bordeaux|- Nantes|- Strasbourg|- Bruxelles
- Genève|- Montréal|- Londres|- Berlin|- Rome|- Madrid|- Moscou|- Kiev|- New York|- Washington
- Pékin|- Alger|- Tunis|- Dakar|FR-BRE Bretagne|FR-COR Corse
""",
    "pt": """
US EUA|- Lisboa|- Porto|- Coimbra|- Brasília|- São Paulo|- Rio de Janeiro|- Salvador|- Recife
- Londres|- Paris|- Berlim|- Roma|- Bruxelas|- Moscou|- Moscovo|- Kiev|- Nova York|- Nova Iorque
- Washington|- Pequim|- Luanda|- Maputo
""",
    "ar": """
US أمريكا|GB بريطانيا|PS غزة|PS الضفة الغربية|- القدس|- القاهرة|- الإسكندرية|- بيروت|- دمشق|- حلب
- بغداد|- البصرة|- عمان|- الرياض|- جدة|- مكة|- دبي|- أبوظبي|- الدوحة|- صنعاء|- عدن|- الخرطوم
- طرابلس|- بنغازي|- الرباط|- الدار البيضاء|- واشنطن|- نيويورك|- لندن|- باريس|- برلين|- موسكو|- كييف
- طهران|- أنقرة|- إسطنبول|- بكين
""",
    "ru": """
US США|US Америка|GB Британия|- Москва|- Москве|- Москвы|- Петербург|- Петербурге|- Киев|- Киеве
- Минск|- Минске|- Казань|- Казани|- Лондон|- Лондоне|- Париж|- Париже|- Берлин|- Берлине
- Вашингтон|- Вашингтоне|- Пекин|- Пекине|- Рим|- Риме|- Краматорск|- Краматорске|- Буча|- Буче
""",
}

MODULE = '''"""How are countries and parts of the world called in {Name}?

Generated by tests/tables/places.py, not by hand: codes of ISO 3166 and UN M49 with their names in
the Unicode CLDR, and places by hand, which have a bar for a code. Notice: docs/notices/cldr.txt.
"""

from __future__ import annotations

from claims.analysis.languages.language import places_of

{NAME}_PLACES = places_of("""
{rows}
""")
'''


def main() -> int:
    """Write the module of each language."""
    for code, name in LANGUAGES.items():
        named = Locale(code).territories
        rows = [
            f"{key} {ASIDE.sub('', named[key])}" for key in sorted(named) if key not in LEFT_OUT
        ]
        rows += [row for line in MORE[code].split("\n") for row in line.split("|") if row]
        text = MODULE.format(Name=name.capitalize(), NAME=name.upper(), rows="\n".join(rows))
        (FOLDER / f"{name}_places.py").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""What must be known of each language to plant a plain change in its texts?

Small tables from general knowledge, deliberately not those of `claims.analysis`, which are examined
with them. Words of one group can stand in each other's place.
"""

from __future__ import annotations

from typing import NamedTuple


class Grammar(NamedTuple):
    """The few rules of a language that the mutators need."""

    groups: tuple[tuple[str, ...], ...]  # words of date and time
    numbers: tuple[str, ...]  # number words
    units: tuple[tuple[str, str], ...]  # units of measure and money, each with another
    duties: dict[str, tuple[str, ...]]
    about: tuple[str, ...]  # what makes a figure vague
    indirect: str  # {who}, {cue}, {words}
    pronouns: dict[str, str]
    first_person: tuple[str, ...]  # words that cannot simply be reported
    later: dict[str, str]  # verbs as they stand in reported speech
    reporting: tuple[str, ...]  # verbs whose subject is a source
    sources: tuple[tuple[str, ...], tuple[str, ...]]  # {who} behind a sentence, {who} before it
    auxiliaries: tuple[str, ...]
    negation: str  # {verb}; empty where marks say it
    hedge_after: bool  # whether cautious words follow the finite verb
    spellings: tuple[tuple[str, str], ...]
    shortened: tuple[tuple[str, str], ...]  # the same in other words anywhere
    swallow: tuple[str, ...]  # first words of a sentence that may lose their capital
    connective: str


ENGLISH = Grammar(
    groups=(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        ("January", "February", "March", "April", "May", "June", "July", "August", "September",
         "October", "November", "December"),
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "thirty"),
        ("hours", "days", "weeks", "months", "years", "decades"),
        ("day", "week", "month", "year"),
        ("spring", "summer", "autumn", "winter"),
        ("morning", "afternoon", "evening"), ("dawn", "noon", "midnight", "night"),
        ("afternoons", "mornings", "evenings"), ("before", "after"), ("early", "late"),
        ("earlier", "later"), ("first", "second", "third", "fourth", "ninth"),
        ("a.m.", "p.m."), ("last", "this"), ("Christmas", "Easter"), ("twice", "once"),
    ),
    numbers=("two", "three", "four", "five", "six", "seven", "nine", "ten", "twelve", "nineteen",
             "forty", "eighty"),
    units=(("metres", "feet"), ("kilometres", "miles"), ("tonnes", "pounds"), ("litres", "gallons"),
           ("hectares", "acres"), ("million", "billion"), ("billion", "million"),
           ("$", "€"), ("€", "$"), ("£", "€"), ("a fifth", "a third"), ("a tenth", "a quarter"),
           ("a quarter", "a half"), ("two thirds", "three quarters"), ("a third", "a quarter"),
           ("a dozen", "a score"), ("half", "a third")),
    duties={"must": ("should", "may", "can", "need not"), "should": ("must", "may", "need not"),
            "may": ("must", "should", "have to"), "can": ("must", "should"),
            "need not": ("must", "should", "may not"), "has to": ("should", "may", "need not"),
            "had to": ("could", "were allowed to"),
            "were allowed to": ("had to", "were obliged to"),
            "could": ("should", "must")},
    about=("about {}", "more than {}", "around {}", "nearly {}", "fewer than {}"),
    indirect="{who} {cue} that {words}",
    pronouns={"we": "they", "our": "their", "us": "them", "I": "he", "my": "his", "me": "him"},
    first_person=("you", "your", "I intend", "I stand", "I ever", "I hope"),
    later={"will": "would", "is": "was", "are": "were", "have": "had", "has": "had",
           "can": "could"},
    reporting=("said", "told", "denied", "called", "described", "argued", "denies", "expects"),
    sources=((", {who} said", ", according to {who}"), ("According to {who}, ", "{who} said ")),
    auxiliaries=("is", "was", "were", "are", "has", "have", "will", "had", "would"),
    negation="", hedge_after=False,
    spellings=(("colour", "color"), ("neighbour", "neighbor"), ("harbour", "harbor"),
               ("favour", "favor"), ("centre", "center"), ("programme", "program"),
               ("metres", "meters"), ("litres", "liters"), ("organis", "organiz"),
               ("criticis", "criticiz"), ("sceptical", "skeptical"), ("grey", "gray")),
    shortened=(("did not", "didn't"), ("do not", "don't"), ("does not", "doesn't"),
               ("have not", "haven't"), ("is not", "isn't"), ("was not", "wasn't"),
               ("has not", "hasn't"), ("percent", "per cent"), ("12", "twelve"),
               ("72 hours", "three days"), ("until", "till"), ("because", "since")),
    swallow=("The", "A", "Some", "They", "He", "She", "It", "Most", "Both", "Its", "Their", "Her",
             "His", "Police", "Each", "Many", "Doctors", "Shops", "Patients", "Investors"),
    connective=", and ",
)  # fmt: skip

SPANISH = Grammar(
    groups=(
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
         "octubre", "noviembre", "diciembre"),
        ("dos", "tres", "cuatro", "cinco", "seis", "ocho", "nueve", "doce", "dieciocho"),
        ("horas", "días", "semanas", "meses", "años"), ("otoño", "verano", "invierno"),
        ("ayer", "hoy"), ("antes", "después"), ("noche", "mañana", "tarde", "madrugada"),
    ),
    numbers=("dos", "tres", "cuatro", "seis", "siete", "nueve", "catorce", "ochenta"),
    units=(("kilómetros", "millas"), ("millones", "miles"), ("euros", "dólares"),
           ("dólares", "euros"), ("por ciento", "por mil"), ("dos tercios", "tres cuartos"),
           ("centímetros", "milímetros")),
    duties={"deben": ("deberían", "pueden"), "debe": ("debería", "puede"),
            "pueden": ("deben", "deberían"), "puede": ("debe", "debería"),
            "deberían": ("deben", "pueden"), "podrán": ("deberán",),
            "tienen que": ("pueden", "deberían"), "tiene que": ("puede", "debería")},
    about=("unos {}", "más de {}", "cerca de {}", "casi {}"),
    indirect="{who} {cue} que {words}",
    pronouns={"nuestro": "su", "nuestra": "su", "nuestros": "sus", "nuestras": "sus"},
    first_person=("yo", "mi", "nos", "hemos"), later={},
    reporting=("dijo", "afirmó", "aseguró", "negó", "anunció", "recordó", "señaló"),
    sources=((", dijo {who}", ", según {who}"), ("Según {who}, ",)),
    auxiliaries=(), negation="no {verb}", hedge_after=False,
    spellings=(("solo", "sólo"), ("septiembre", "setiembre")),
    shortened=((" por ciento", " %"), ("12", "doce"), ("14", "catorce"), ("9", "nueve")),
    swallow=("El", "La", "Los", "Las", "Un", "Una", "Algunos", "Varios", "Sus", "Cada", "Muchos"),
    connective=" y ",
)  # fmt: skip

GERMAN = Grammar(
    groups=(
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
         "Oktober", "November", "Dezember"),
        ("zwei", "drei", "vier", "fünf", "acht", "zehn", "dreißig"),
        ("Tage", "Wochen", "Monate", "Jahre"), ("stündlich", "täglich", "wöchentlich"),
        ("bevor", "nachdem"), ("vor", "nach"), ("Abend", "Morgen"), ("Winter", "Sommer", "Herbst"),
    ),
    numbers=("zwei", "drei", "vier", "sechs", "sieben", "neun", "zwölf"),
    units=(("Kilometer", "Meilen"), ("Tonnen", "Zentner"), ("Millionen", "Milliarden"),
           ("Euro", "Dollar"), ("Prozent", "Promille"), ("ein Drittel", "ein Viertel")),
    duties={"müssen": ("sollten", "dürfen", "können"), "muss": ("sollte", "darf", "kann"),
            "dürfen": ("müssen", "sollten"), "darf": ("muss", "sollte"),
            "können": ("müssen", "sollten"), "sollten": ("müssen", "dürfen"),
            "sollte": ("muss", "darf")},
    about=("rund {}", "mehr als {}", "fast {}", "etwa {}"),
    indirect="{who} {cue}, {words}", pronouns={"wir": "sie", "uns": "sie"},
    first_person=("ich", "mein", "uns"), later={},
    reporting=("sagte", "erklärte", "teilte", "meinte", "findet", "bestätigte", "nennt"),
    sources=((", sagte {who}", ", wie {who} mitteilte"), ()),
    auxiliaries=(), negation="", hedge_after=True,
    spellings=(("müss", "müß"), ("lässt", "läßt"), ("Straße", "Strasse")),
    shortened=((" Prozent", " %"), ("12", "zwölf"), ("sieben", "7"), ("drei", "3")),
    swallow=("Der", "Die", "Das", "Ein", "Eine", "Er", "Sie", "Es", "Sein", "Seine", "Dort"),
    connective=", und ",
)  # fmt: skip

FRENCH = Grammar(
    groups=(
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
         "octobre", "novembre", "décembre"),
        ("deux", "trois", "quatre", "six", "dix"), ("jours", "semaines", "mois", "ans"),
        ("avant", "après"), ("matin", "soir"), ("printemps", "hiver", "été"),
        ("troisième", "quatrième", "deuxième"),
    ),
    numbers=("deux", "trois", "quatre", "cinq", "douze", "vingt", "cent"),
    units=(("mètres", "pieds"), ("kilos", "tonnes"), ("millions", "milliards"),
           ("euros", "dollars"), ("milliard", "million"), ("un tiers", "un quart"), ("%", "‰")),
    duties={"doivent": ("devraient", "peuvent"), "doit": ("devrait", "peut"),
            "peuvent": ("doivent", "devraient"), "peut": ("doit", "devrait"),
            "devraient": ("doivent", "peuvent"), "devrait": ("doit", "peut")},
    about=("environ {}", "plus de {}", "près de {}", "quelque {}"),
    indirect="{who} {cue} que {words}",
    pronouns={"notre": "leur", "nos": "leurs", "Nos": "leurs"},
    first_person=("je", "mon", "nous"), later={},
    reporting=("déclaré", "affirmé", "assuré", "annoncé", "estime", "dénoncent", "rapporte"),
    sources=((", a déclaré {who}", ", selon {who}"), ("Selon {who}, ",)),
    auxiliaries=(), negation="ne {verb} pas", hedge_after=True,
    spellings=(("évènement", "événement"), ("clé", "clef")),
    shortened=((" %", " pour cent"), ("deux", "2"), ("trois", "3"), ("quatre", "4")),
    swallow=("Le", "La", "Les", "Un", "Une", "Il", "Elle", "Sa", "Son", "Chaque", "Ils"),
    connective=" et ",
)  # fmt: skip

PORTUGUESE = Grammar(
    groups=(
        ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira"),
        ("sábado", "domingo"),
        ("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro",
         "outubro", "novembro", "dezembro"),
        ("dois", "três", "cinco", "seis"), ("duas", "nove", "doze"), ("dias", "meses", "anos"),
        ("horas", "semanas", "noites"), ("antes", "depois"), ("noite", "manhã", "tarde"),
        ("amanhã", "hoje"), ("inverno", "verão"), ("Natal", "Carnaval"), ("vinte", "trinta"),
    ),
    numbers=("dois", "três", "quatro", "cinco", "seis", "oito", "noventa"),
    units=(("metros", "pés"), ("toneladas", "arrobas"), ("milhões", "bilhões"), ("mil", "milhões"),
           ("euros", "dólares"), ("reais", "dólares"), ("hectares", "alqueires"),
           ("um terço", "um quarto"), ("por cento", "por mil")),
    duties={"devem": ("podem", "deveriam"), "podem": ("têm de", "deveriam"),
            "têm de": ("podem", "deveriam"), "deveriam": ("têm de", "podem"),
            "deveria": ("tem de", "pode")},
    about=("cerca de {}", "mais de {}", "quase {}", "uns {}"),
    indirect="{who} {cue} que {words}", pronouns={"nosso": "seu", "nossa": "sua"},
    first_person=("eu", "meu", "nós"), later={},
    reporting=("disse", "afirmou", "anunciou", "escreveu", "contou", "desmente", "nega"),
    sources=((", disse {who}", ", segundo {who}"), ("Segundo {who}, ",)),
    auxiliaries=(), negation="não {verb}", hedge_after=False,
    spellings=(("arquiteta", "arquitecta"), ("projeto", "projecto"), ("diretor", "director"),
               ("agrónomo", "agrônomo"), ("cerimónia", "cerimônia"), ("exata", "exacta")),
    shortened=((" por cento", "%"), ("12", "doze"), ("cinco", "5"), ("duas", "2"), ("três", "3")),
    swallow=("O", "A", "Os", "As", "Um", "Uma", "Alguns", "Ela", "Ele", "Muitos"),
    connective=" e ",
)  # fmt: skip

GRAMMARS = {"en": ENGLISH, "es": SPANISH, "de": GERMAN, "fr": FRENCH, "pt": PORTUGUESE}

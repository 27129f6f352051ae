"""Which German words reverse, weaken or bind what is said, and how do they inflect?

The form is that of `vocabulary`; `ß` is written as it is and counts as `ss`. Source of every table:
own choice.
"""

from __future__ import annotations

from collections.abc import Iterator

from claims.analysis.lexicons import de_scales, de_synonyms, de_values
from claims.analysis.lexicons.endings import Endings
from claims.analysis.lexicons.vocabulary import Vocabulary

PREFIXES = (
    "ab an auf aus be bei da dar durch ein ent er fest fort frei ge her heraus hervor hin hinter "
    "hinzu los mit miss nach nieder statt teil über um unter ver vor voran voraus vorbei weg "
    "weiter wider wieder zer zu zurück zusammen"
)

ENDINGS = Endings(
    letters="ä a ö o ü u",
    cut="""
    testen teten tetet etest tete test tet ten tem ter tes te st et t
    enden endem ender endes ende innen
    en ern em er es e n s
    """,
    finals="s> ss>",
    participle="ge",
    closings="t te ten ter tes tem",
    before_participle=PREFIXES,
    shortest=3,
)

FORMS = """
öffnen öffnete öffneten öffnet
loben gelobt
bauen gebaut
abreißen abgerissen abriss reißt
teuer teurer teure teuren teures teurere teuerste
sein ist sind war waren gewesen sei seien wäre wären bin bist
haben hat hatte hatten gehabt habe hätte hätten
werden wird wurde wurden worden geworden werde würde würden
können kann konnte konnten gekonnt könne könnte könnten
müssen muss musste mussten müsse müsste müssten
sollen soll sollte sollten solle
dürfen darf durfte durften dürfe dürfte dürften
wollen will wollte wollten wolle
mögen mag mochte möchte möchten
wissen weiß wusste wussten gewusst wisse
gehen ging gingen gegangen ginge geht
stehen stand standen gestanden steht
kommen kam kamen gekommen käme
geben gibt gab gaben gegeben gäbe
nehmen nimmt nahm nahmen genommen nähme
sehen sieht sah sahen gesehen sähe
sprechen spricht sprach sprachen gesprochen
brechen bricht brach brachen gebrochen
treffen trifft traf trafen getroffen
helfen hilft half halfen geholfen
werfen wirft warf warfen geworfen
sterben stirbt starb starben gestorben
werben wirbt warb warben geworben
gelten gilt galt galten gegolten
treten tritt trat traten getreten
lesen liest las lasen gelesen
essen isst aß aßen gegessen
messen misst maß maßen gemessen
vergessen vergisst vergaß vergaßen
liegen lag lagen gelegen
bitten bat baten gebeten
sitzen saß saßen gesessen
finden fand fanden gefunden
binden gebunden
singen sang gesungen
springen sprang sprangen gesprungen
sinken sank sanken gesunken
trinken trank tranken getrunken
dringen drang drangen gedrungen
gelingen gelang gelangen gelungen
zwingen zwang zwangen gezwungen
schwinden schwand schwanden geschwunden
beginnen begann begannen begonnen
gewinnen gewann gewannen gewonnen
schwimmen schwamm geschwommen
bleiben blieb blieben geblieben
schreiben schrieb schrieben geschrieben
steigen stieg stiegen gestiegen
schweigen schwieg schwiegen geschwiegen
treiben trieb trieben getrieben
scheinen schien schienen geschienen
weisen wies wiesen gewiesen
leiden litt litten gelitten
schneiden schnitt geschnitten
streiten stritt stritten gestritten
reiten ritt
greifen griff griffen gegriffen
scheiden schied schieden geschieden
leihen lieh geliehen
verzeihen verzieh verziehen
fliegen flog flogen geflogen
fliehen floh flohen geflohen
ziehen zog zogen gezogen
bieten bot boten geboten
verlieren verlor verloren
schließen schloss schlossen geschlossen
schießen schoss schossen geschossen
fließen floss flossen geflossen
genießen genoss genossen
riechen roch gerochen
betrügen betrog betrogen
lügen log gelogen
heben hob hoben gehoben
fahren fährt fuhr fuhren gefahren
tragen trägt trug trugen getragen
schlagen schlägt schlug schlugen geschlagen
laden lädt lud luden geladen
schaffen schuf schufen geschaffen
wachsen wächst wuchs wuchsen gewachsen
waschen wusch gewaschen
fallen fällt fiel fielen gefallen
halten hält hielt hielten gehalten
lassen lässt ließ ließen gelassen
raten rät riet rieten geraten
schlafen schläft schlief geschlafen
laufen läuft lief liefen gelaufen
stoßen stößt stieß stießen gestoßen
rufen rief riefen gerufen
hängen hing hingen gehangen
fangen fängt fing fingen gefangen
bringen brachte brachten gebracht
denken dachte dachten gedacht
kennen kannte kannten gekannt
nennen nannte nannten genannt
brennen brannte brannten gebrannt
rennen rannte gerannt
senden sandte gesandt
tun tut tat taten getan
bergen birgt barg bargen geborgen
empfehlen empfiehlt empfahl empfahlen empfohlen
befehlen befahl befohlen
stehlen stiehlt stahl gestohlen
erschrecken erschrak erschrocken
entscheiden entschied entschieden
bestreiten bestritt bestritten
gut besser beste besten
hoch höher höchste höchsten hohe hohen hoher hohes
gewinnen gewinnt
beginnen beginnt
öffnen geöffnet
widersprechen widersprochen
versprechen versprochen
graben grub gegraben
vermeiden vermied vermieden
verschwinden verschwunden
verbinden verbunden
gelingen gelingt
besitzen besessen
biegen bog gebogen
wiegen wog gewogen
frieren fror gefroren
einfrieren eingefroren
verwerfen verworfen
unterwerfen unterworfen
verderben verdarb verdorben
schmelzen schmolz geschmolzen schmilzt
schwellen schwoll geschwollen
unterliegen unterlegen
überwinden überwand überwunden
weichen wich gewichen
steigern gesteigert steigerte
"""

OPPOSITES = """
bevor ehe | nachdem
steigen wachsen zunehmen klettern | sinken fallen zurückgehen abnehmen
anstieg zunahme zuwachs | rückgang abnahme
erhöhen steigern anheben verstärken | senken verringern reduzieren kürzen
unterstützen befürworten | ablehnen bekämpfen verurteilen
unterstützung zustimmung | ablehnung widerstand
zustimmen | ablehnen widersprechen
annehmen akzeptieren | ablehnen zurückweisen
bestätigen | dementieren bestreiten widerlegen abstreiten
öffnen eröffnen offen geöffnet | schließen geschlossen zu
sperren gesperrt | freigeben öffnen
gewinnen siegen sieg gewinn | verlieren niederlage verlust
schuldig | unschuldig
verurteilen verurteilung | freisprechen freispruch
legal rechtmäßig | illegal rechtswidrig
sicher | unsicher gefährlich
mehr | weniger
besser | schlechter
verbessern verbesserung | verschlechtern verschlechterung
größer | kleiner
groß | klein
höher | niedriger
hoch | niedrig
vor | nach
vorher zuvor | nachher danach
früher | später
verbieten untersagen verbot | erlauben gestatten zulassen genehmigen
beginnen anfangen starten beginn anfang | enden aufhören beenden ende schluss
wahr richtig | falsch unwahr
für | gegen
dafür | dagegen
erfolg erfolgreich | misserfolg scheitern erfolglos
gelingen | scheitern misslingen
innen drinnen | außen draußen
einreisen | ausreisen
einfuhr importieren import | ausfuhr exportieren export
ankommen ankunft eintreffen | abfahren abfahrt abreise
kommen | gehen
freund verbündeter | feind gegner
leicht einfach | schwer schwierig
leichtverletzt | schwerverletzt
stark | schwach
stärken | schwächen
schnell | langsam
beschleunigen | bremsen verzögern
teuer | billig günstig
reich | arm
neu | alt
erster | letzter
öffentlich | privat
möglich | unmöglich
ausreichend genug | unzureichend
stabil | instabil
lebend lebendig | tot
angreifen angriff | verteidigen verteidigung
aufbauen bauen | abreißen zerstören
einstellen | entlassen
kaufen käufer | verkaufen verkäufer
einschließen | ausschließen
vorteil | nachteil
positiv | negativ
optimistisch | pessimistisch
norden | süden
osten | westen
links | rechts
krieg | frieden
vollständig ganz völlig | teilweise
vorübergehend | dauerhaft endgültig
einschalten | ausschalten
freilassen | festnehmen verhaften inhaftieren
geburt | tod
opposition | regierung
profi | amateur
lieben | hassen
anwesend | abwesend
beliebt | unbeliebt
zufrieden | unzufrieden
gerecht fair | ungerecht unfair
freiwillig | verpflichtend
bekannt | unbekannt
oben | unten
jeder alle alles jemand | niemand keiner nichts
oft häufig | selten
immer | nie
vertrauen | misstrauen
zulässig | unzulässig
voll | leer
optimal tadellos einwandfrei | mangelhaft
warm heiß | kalt
lob loben | tadel tadeln kritisieren
zuversicht zuversichtlich | sorge besorgt
hoffnung | verzweiflung
finden auftauchen | verschwinden verlieren
gesund genesen | krank erkranken
sauber | verschmutzt schmutzig
trocken | nass feucht
warm erwärmen | kühl abkühlen
sommer | winter
morgens | abends
jung | alt betagt
lang länger | kurz kürzer
verlängern | verkürzen
breit weit | eng schmal
nah nahe | fern weit
viele viel | wenige wenig
mehrheit | minderheit
früh | spät
freiwillig | erzwungen
geeignet | ungeeignet
wirksam | unwirksam wirkungslos
günstig vorteilhaft | ungünstig nachteilig
ruhig gelassen | nervös aufgebracht
einig einstimmig | uneinig gespalten
gültig | ungültig
einhalten befolgen | missachten verletzen brechen
aufsteigen aufstieg | absteigen abstieg
verbinden | trennen
frei | besetzt gefangen
lindern mildern | verschärfen
kostenlos gratis | kostenpflichtig
gründen | auflösen
aufheben | verhängen
entspannen beruhigen | zuspitzen eskalieren
ausweiten erweitern | einschränken begrenzen
vergrößern | verkleinern
aufnehmen | abweisen
abraten | empfehlen zuraten
ermutigen | entmutigen
gelten | entfallen
sichern | gefährden
gefunden | vermisst
vollzählig | unvollständig
ankommen | abreisen
besitzen | fehlen
amtierend | ehemalig früher
hinauf aufwärts | hinunter abwärts
einziehen | ausziehen
erinnern | vergessen
glauben | zweifeln bezweifeln
aufdrehen | zudrehen abdrehen
belohnen | bestrafen
harmlos ungefährlich | gefährlich
entlasten entlastung | belasten belastung
überdurchschnittlich | unterdurchschnittlich
befreien | festsetzen
positiv | negativ
fortsetzen fortführen | aussetzen unterbrechen
abnehmen zurückgehen | zunehmen ansteigen
annehmen | zurückweisen
"""

TAGS = {
    # Words of weight that say what a "no", "may" or "only" says, and verbs of opinion.
    "lack": """
    verlieren verlor fehlen fehlt fehlte ausgefallen entfallen abgesagt gestrichen
    eingestellt verweigert abgelehnt gescheitert unverletzt unversehrt unbekannt unklar ausgenommen
    befreit gesperrt geschlossen vergeblich erfolglos einstimmig freigesprochen verschont
    """,
    "utmost": """
    kälteste kältester wärmste wärmster höchste höchster niedrigste größte größter kleinste längste
    kürzeste älteste jüngste beste schlechteste schlimmste stärkste erste erster erstmals einzige
    einziger einziges rekord
    """,
    "likened": "so als seit zuvor bisher je bislang andere anderer anderes",
    "doubt": """
    vorgeworfen verdächtig verdächtigt verdacht gefahr risiko befürchtet befürchtung möglichkeit
    schätzung geschätzt angeklagt beschuldigt erwägt
    """,
    "attitude": """
    begrüßt begrüßte kritisiert kritisierte lobt lobte fordert forderte warnt warnte befürchtet
    rechnet rechnete hofft hoffte bedauert bedauerte beklagt beklagte
    """,
    "extent:only": "ausschließlich lediglich bloß einzig allein vorbehalten beschränkt",
    "hedge": """
    angeblich* vermutlich* möglicherweise vielleicht wahrscheinlich* offenbar anscheinend wohl
    mutmaßlich* könnte könnten dürfte dürften soll sollen scheint scheinen schien scheinbar
    womöglich eventuell* eventuell wäre wären hätte hätten würde würden verdächtig* verdacht*
    vorläufig* unbestätigt* sei seien habe könne solle müsse dürfe wolle werde voraussichtlich*
    allem_anschein_nach so_gut_wie gerücht* gerüchteweise vermeintlich* potenziell* potentiell*
    mögliche möglichen möglicher mögliches wenn falls ob unter_umständen nicht_ausgeschlossen
    sogenannt* so_genannte so_genannten so_genannter so_genanntes gilt_als gelten_als
    """,
    "negation": """
    nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts
    weder ohne kaum nirgends nein nirgendwo nicht_mehr keinesfalls keineswegs keinerlei mitnichten
    """,
    "lookalike": "nicht_nur ohne_zweifel nicht_zuletzt nichts_als nicht_ausgeschlossen ohnehin",
    "modal:obligation": """
    muss müssen musste mussten gezwungen verpflichtet pflicht hat_zu haben_zu nötig notwendig*
    zwingend* gilt_es
    """,
    "modal:recommendation": "sollte sollten empfehlen* ratsam",
    "modal:permission": "darf dürfen durfte durften kann können konnte konnten befugt berechtigt",
    "modal:prohibition": "darf_nicht dürfen_nicht",
    "status:planned": """
    soll sollen sollte sollten
    will wollen plant planen plante planten geplant* wird werden beabsichtigen* erwägen* vorhaben*
    vorgesehen angekündigt* erwägt prüft vorschlagen* anstreben* strebt
    """,
    "status:attempted": "versucht versuchen versuchte versuchten bemüht bemühen versuch*",
    "status:underway": "begonnen beginnt",
    "status:done": "bereits schon abgeschlossen fertig",
    "quantity:all": """
    alle allen aller alles jeder jede jedes jeden jedem immer stets ganz* sämtliche
    """,
    "quantity:most": "meisten mehrheit großteil überwiegend meist hauptsächlich",
    "quantity:many": "viele vielen zahlreiche zahlreichen dutzende hunderte tausende oft häufig",
    "quantity:some": """
    einige einigen manche manchen mehrere mehreren wenige wenigen einzelne manchmal etliche
    """,
    "quantity:only": "nur lediglich ausschließlich allein bloß",
    "approximation": """
    etwa rund ungefähr circa zirka ca rd knapp fast über mehr_als weniger_als mindestens höchstens
    bis_zu gut annähernd nahezu beinahe um_die unter wenigstens maximal genau exakt schätzungsweise
    """,
    "body": """
    amt ämter gericht bund verband kreuz ministerium stiftung gewerkschaft verein partei konzern
    firma gesellschaft universität kammer agentur behörde hochschule polizei kanzlei
    """,
    "time": """
    minute minuten stunde stunden tag tage tagen woche wochen wochenende monat monate monaten
    quartal
    halbjahr jahr jahre jahren jahrzehnt jahrhundert frühling frühjahr sommer herbst winter morgen
    vormittag mittag nachmittag abend nacht mitternacht morgens mittags abends nachts stündlich
    täglich wöchentlich monatlich jährlich weihnachten ostern ramadan
    """,
    "deictic": """
    letzten letzte letztes nächsten nächste nächstes diesen diese dieses vergangenen kommenden
    """,
    "directed": """
    druck angriff drohung kritik unterstützung sanktion hilfe anschuldigung klage protest
    forderung warnung geschenk zahlung sieg vorwurf anschlag
    """,
    "source": "von aus durch",
    "target": "an auf gegen für",
    "timing": "vor nach seit bis während binnen innerhalb ab bevor nachdem",
    "relative_day": "heute gestern morgen vorgestern übermorgen",
    "cue": """
    ruft rief riefen gerufen befindet befand befanden befunden
    sagen* sagt sagte sagten erklären* betonen* meinen* behaupten* berichten* schreiben*
    mitteilen* glauben*
    warnen* versichern* ergänzen* antworten* entgegnen* bestreiten* leugnen* gestehen* einräumen*
    ankündigen* kritisieren* fordern* vermuten* hoffen* bestätigen* nennen* bezeichnen* drohen*
    nach_angaben nach_ansicht nach_auffassung nach_aussage nach_darstellung
    äußern* dementieren* zugeben* teilt teilte laut zufolge gemäß so poltern*
    jammern* prahlen* klagen* bekräftigen* hervorheben* einwenden* monieren* bemängeln* rügen*
    schimpfen* zitieren* erzählen* schildern* urteilen* zitiert kündigte räumte beklagen* spotten*
    """,
    "source_cue": """
    nach_angaben nach_ansicht nach_auffassung nach_aussage nach_darstellung
    """,
    "loaded": """
    behaupten* einräumen* zugeben* gestehen* prahlen* drohen* leugnen* bestreiten* poltern* jammern*
    schimpfen* beschuldigen* vorwerfen* beharren* räumte wettern* toben* höhnen* spotten* beteuern*
    klagen* lamentieren*
    """,
    "discourse": """
    außerdem zudem auch ebenfalls ebenso ferner darüber_hinaus jedoch allerdings dennoch trotzdem
    daher deshalb deswegen also dann indes unterdessen übrigens natürlich tatsächlich
    eigentlich einfach sehr ziemlich wirklich besonders vor_allem insbesondere hingegen dagegen
    freilich immerhin schließlich letztlich zumindest ohnehin ja doch mal eben
    seinerseits ihrerseits wiederum
    """,
    "function": """
    der die das den dem des ein eine einen einem einer eines und oder aber denn sondern als wie in
    im ins an am ans auf aus bei beim mit nach seit von vom vor zu zum zur durch für gegen um
    über unter zwischen er sie es wir ich ihr ihm ihn ihnen uns euch mich dich mir dir sich sein
    seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren dieser
    diese dieses diesen diesem jener jene jenes ist sind war waren bin hat haben hatte hatten wird
    werden wurde wurden worden gewesen dass daß wer was wo wann warum weil da damit dort hier so
    man welche welcher welches deren dessen wobei sowie hin her dazu dabei davon daran darauf
    darin dafür daraus wieder noch selbst zwar je pro samt
    """,
    "article": """
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem kein
    keine jeder jede jedes zum zur im vom am beim ins seine ihre sein ihr seinen ihren seinem ihrem
    """,
    "place": "aus bei nach in nahe",
    "complementizer": "dass daß ob",
    "agent": "von durch vom",
    "means": "mit",
    "third_person": "er sie",
    "opposing": "antworten* reagieren* zurückschlagen* kämpfen* angreifen*",
}

SCOPES = """
+status:planned soll sollen sollte sollten | after | werden
+hedge soll sollen | after | haben sein worden gewesen
+hedge habe | before | er sie es man ob dass der die das
-negation kein keine keinen weder | before | ohne nie
"""

PERSONS = """
er er ihn ihm
wir wir uns unser unsere unseren unserem
ich ich mich mir mein meine meinen
"""

NAME_VARIANTS = """
kiew kyjiw kyiv kiev
charkiw charkow kharkiv
lemberg lwiw lviv
odessa odesa
peking beijing
bombay mumbai
kalkutta kolkata
birma myanmar burma
türkei türkiye
weißrussland belarus
moldau moldawien moldova
selenskyj selenski zelensky zelenskyj selenskij
hisbollah hizbollah
tschechien tschechische_republik
niederlande holland
elfenbeinküste côte_d'ivoire
danzig gdansk
breslau wroclaw
gadhafi gaddafi
aserbaidschan aserbeidschan
mailand milano
"""

SAME_NAMES = """
kanton kt
gemeinde gde
herr hr
strasse str
zürich zh
bern be
luzern lu
uri ur
schwyz sz
obwalden ow
nidwalden nw
glarus gl
zug zg
freiburg fr
solothurn so
basel-stadt bs
basel-landschaft bl
schaffhausen sh
st._gallen sg
graubünden gr
aargau ag
thurgau tg
tessin ti
waadt vd
wallis vs
neuenburg ne
genf ge
nordrhein-westfalen nrw
eu europäische_union
uno un vereinte_nationen
usa us vereinigte_staaten amerikanisch us-amerikanisch amerikaner
großbritannien vereinigtes_königreich britisch
nato bündnis
russland russisch russe
ukraine ukrainisch ukrainer
china chinesisch
frankreich französisch
deutschland deutsch brd
spanien spanisch
italien italienisch
österreich österreichisch
schweiz schweizer schweizerisch
polen polnisch
bayern bayerisch
sachsen sächsisch
hessen hessisch
türkei türkisch
israel israelisch
iran iranisch
japan japanisch
indien indisch
ezb europäische_zentralbank
iwf internationaler_währungsfonds
who weltgesundheitsorganisation
"""

DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
TIMES = ("", "s", "abend", "morgen", "nachmittag", "vormittag", "mittag", "nacht", "früh")


def _weekdays() -> str:
    """Write every weekday with the times of day that are joined to it."""
    lines = [" ".join((*(day + time for time in TIMES), day[:2])) for day in DAYS.split()]
    lines[5] += " sonnabend sonnabends"
    return "\n".join(lines)


UNITS = """
sekunde duration 1
sekunden duration 1
minute duration 60
minuten duration 60
stunde duration 3600
stunden duration 3600
tag duration 86400
tage duration 86400
tagen duration 86400
woche duration 604800
wochen duration 604800
monat month 1
monate month 1
monaten month 1
quartal month 3
jahr month 12
jahre month 12
jahren month 12
jahrzehnt month 120
jahrzehnte month 120
jahrhundert month 1200
prozent percent 1
% percent 1
km length 1000
kilometer length 1000
kilometern length 1000
meter length 1
metern length 1
zentimeter length 0.01
meile length 1609.344
meilen length 1609.344
kilogramm mass 1
kilo mass 1
kg mass 1
gramm mass 0.001
tonne mass 1000
tonnen mass 1000
hektar area 1
liter volume 1
kubikmeter volume 1000
euro euro 1
€ euro 1
dollar dollar 1
franken franc 1
pfund pound_sterling 1
"""

_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_RANKS = "zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split()
_TEEN_STEMS = "drei vier fünf sech sieb acht neun".split()
_TEENS = ("zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn").split()
_CASES = ("e", "en", "er", "es", "em")
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _numbers() -> str:
    """Write the numbers up to 99, ones before tens in one word, and the hundreds."""
    cells = [
        f"{one}und{ten} {20 + 10 * k + i}"
        for k, ten in enumerate(_TENS)
        for i, one in enumerate(_ONES, start=1)
    ]
    cells += [f"{ten} {20 + 10 * k}" for k, ten in enumerate(_TENS)]
    cells += [f"{word}einhalb {n}.5" for n, word in _small_numbers() if n > 1]
    hundreds = {100 * i: f"{one}hundert" for i, one in enumerate(_ONES, start=1)}
    hundreds |= {100 * i: f"{teen}hundert" for i, teen in enumerate(_TEENS, start=10) if i > 10}
    cells += [f"{word} {n}" for n, word in hundreds.items()]
    cells += [
        f"{word}{ones} {n + i}"
        for n, word in ((100, "hundert"), *hundreds.items())
        for i, ones in (*_small_numbers(), (1, "eins"))
    ]
    cells += [f"{word}tausend {1000 * n}" for n, word in _small_numbers()]
    return " ".join(cells)


def _small_numbers() -> Iterator[tuple[int, str]]:
    """Yield the numbers below 100 that thousands are counted by: zwölf|tausend."""
    yield from enumerate(_ONES, start=1)
    yield from enumerate(_TEENS, start=10)
    for k, ten in enumerate(_TENS, start=2):
        yield 10 * k, ten
        yield from ((10 * k + i, f"{one}und{ten}") for i, one in enumerate(_ONES, start=1))


def _ordinals() -> str:
    """Write the ordinals up to 100 with their endings."""
    stems = dict(enumerate(_RANKS, start=2))
    stems |= {13 + k: f"{stem}zehnt" for k, stem in enumerate(_TEEN_STEMS)}
    tens = {20 + 10 * k: ten for k, ten in enumerate(_TENS)}
    stems |= {n: f"{ten}st" for n, ten in tens.items()} | {100: "hundertst"}
    stems |= {
        n + i: f"{one}und{ten}st" for n, ten in tens.items() for i, one in enumerate(_ONES, start=1)
    }
    return " ".join(f"{stem}{end} {n}" for n, stem in stems.items() for end in _CASES)


GERMAN = Vocabulary(
    endings=ENDINGS,
    forms=FORMS,
    prefixes=PREFIXES,
    synonyms=de_synonyms.SYNONYMS,
    opposites=OPPOSITES + de_scales.SCALES,
    values=de_values.VALUES,
    spread="""
    ern ert erte erten
    eln elt elte elten
    en t te ten et ete eten
    * e er en es em
    """,
    tags=TAGS,
    scopes=SCOPES,
    tag_endings={
        "past": "te ten tet",
        "body": """
        amt ämter gericht bund verband kreuz ministerium stiftung gewerkschaft verein partei konzern
        firma gesellschaft universität kammer agentur behörde hochschule polizei kanzlei
        """,
    },
    untagged="""
    heute ersten zweiten dritten letzten kosten leute seite seiten osten westen posten zeiten
    mitte bitte woche daten akten toten tote gäste kräfte monate staaten städte rechte orte punkte
    minuten berichte angebote boote fluten karte karten kette liste schritte
    """,
    variants=NAME_VARIANTS,
    same_names=SAME_NAMES,
    persons=PERSONS,
    numbers=_numbers()
    + """
    dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18 neunzehn 19 dutzend 12
    halb 0.5 halbe 0.5 halben 0.5 anderthalb 1.5 eineinhalb 1.5 tausend 1000
    """,
    multipliers="""
    tausend 1000 million 1000000 millionen 1000000 mio 1000000 milliarde 1000000000
    milliarden 1000000000 mrd 1000000000 mia 1000000000 mill 1000000 billion 1000000000000
    billionen 1000000000000
    """,
    ordinals=_ordinals(),
    counted="""
    köpfige köpfig stündige stündig minütige minütig tägige tägig wöchige wöchig monatige monatig
    jährige jährig teilige teilig stöckige stöckig gleisige gleisig spurige spurig sitzige sitzig
    stellige stellig prozentige prozentig seitige seitig
    """,
    counted_by="gondel sessel kabine gruppe team pack reihe kette karte zimmer rat ausschuss",
    units=UNITS,
    months="""
    januar jan jänner
    februar feb feber
    märz
    april
    mai
    juni
    juli
    august
    september sept
    oktober okt
    november nov
    dezember dez
    """,
    weekdays=_weekdays(),
    letters={"ß": "ss"},
    name_endings="s",
    negating="un miss nicht",
    ordinary_endings="""
    ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse tum ling
    ismus innen ierung chen ment mente sprecher sprecherin minister ministerin leiter leiterin chef
    chefin bürgermeister bürgermeisterin präsident präsidentin kanzler kommissar direktor trainer
    arzt wehr platz straße weg haus werk zeit zug
    """,
    moods="e t",
    particles="""
    ab an auf aus bei ein fest fort frei her heraus hervor hin hinzu los mit nach nieder statt teil
    um vor voran voraus vorbei weg weiter wieder zu zurück zusammen bekannt entgegen
    """,
    verb_endings="t te ten en tet e",
)

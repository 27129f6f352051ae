"""What are the words and habits of German news prose? Marks „…“ and »…«, subjunctive reports."""

from __future__ import annotations

from claims.analysis.languages.german_places import GERMAN_PLACES
from claims.analysis.languages.german_worth import GERMAN_WORTH
from claims.analysis.languages.language import Language, phrases_of, words_of

GERMAN = Language(
    code="de",
    quotation_marks=(("„", "“"), ("»", "«"), ("‚", "‘"), ("›", "‹"), ("«", "»")),
    abbreviations=words_of(
        """dr prof hr fr dipl ing st str bzw ca z.b z.t u.a d.h i.d.r v.a vgl evtl ggf inkl exkl
        max min gest geb verh sog ü kt gde o.g s.o s.u abs ebd hrsg mio mrd tel"""
    ),
    final_abbreviations=words_of(
        "usw etc jr sen co inc ltd u.s u.n v.chr n.chr jan feb okt nov dez"
    ),
    dotted_days=True,
    number_abbreviations=words_of("nr no art bd s abb kap"),
    number_ends=("str",),
    speech_cues=words_of(
        """sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten meint
        meinte meinten behauptet behauptete behaupteten berichtet berichtete berichteten
        schreibt schrieb schrieben teilt teilte teilten mitgeteilt glaubt glaubte warnt warnte
        warnten versichert versicherte ergänzt ergänzte antwortet antwortete entgegnet
        entgegnete bestreitet bestritt bestritten leugnet leugnete gesteht gestand räumt räumte
        kündigt kündigte kritisiert kritisierte fordert forderte forderten vermutet vermutete
        hofft hoffte denkt dachte findet fand fügt fügte beteuert beteuerte bekräftigt
        bekräftigte erwidert erwiderte erzählt erzählte erzählten beklagt beklagte beklagten
        bedauert bedauerte mahnt mahnte mahnten verspricht versprach erinnert erinnerte
        argumentiert argumentierte urteilt urteilte prophezeit prophezeite rechnet rechnete
        befürchtet befürchtete befürchteten fürchtet fürchtete klagt klagte resümiert resümierte
        kommentiert kommentierte ruft rief schimpft schimpfte spottet spottete twittert twitterte
        verkündet verkündete meldet meldete meldeten informiert informierte"""
    ),
    claim_cues=words_of(
        """zeigt zeigte zeigen belegt belegte hält hielt weist wies bestätigt bestätigte nennt
        nannte bezeichnet bezeichnete fragt fragte zweifelt bezweifelt bezweifelte unterstreicht
        unterstrich weiß wusste verlangt verlangte heißt hieß lautet lautete"""
    ),
    name_cues=words_of(
        """spricht sprach sprachen lobt lobte tadelt rügt rügte verurteilt verurteilte sieht sah
        beschreibt beschrieb beschimpft beschimpfte kritisiert kritisierte bewertet bewertete
        begrüßt begrüßte"""
    ),
    cue_nouns=words_of("erklärung mitteilung interview aussage stellungnahme rede bericht brief"),
    according_to=phrases_of(
        """laut
        nach auffassung von
        nach auffassung der
        nach auffassung des
        nach ansicht von
        nach ansicht der
        nach ansicht des
        nach einschätzung von
        nach einschätzung der
        nach einschätzung des
        nach darstellung von
        nach darstellung der
        nach darstellung des
        nach aussage von
        nach aussage der
        nach aussage des
        nach angaben von
        nach angaben der
        nach angaben des
        nach worten von
        gemäß"""
    ),
    according_after=words_of("zufolge"),
    so_says=words_of("so"),
    reading_cues=words_of("heißt hieß steht stand"),
    reading_in=words_of("in im"),
    comma_before_that=True,
    inverts=True,
    verb_second=True,
    reported_verbs=words_of(
        """sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme bleibe stehe liege
        brauche wisse lasse mache nehme finde"""
    ),
    complementizers=words_of("dass daß ob"),
    estimating=words_of("beziffert bezifferte beziffern bezifferten"),
    estimated_at=words_of("auf mit"),
    measured=words_of(
        """zahl kosten preis bilanz summe schaden schäden verluste wert anteil
        quote schulden defizit bedarf"""
    ),
    pronouns={"er": "m", "sie": "f", "es": "n", "wir": "p", "ich": "s", "der": "r", "die": "r"},
    capital_nouns=True,
    titles=words_of(
        """herr frau dr prof professor präsident präsidentin kanzler kanzlerin bundeskanzler
        bundeskanzlerin minister ministerin außenminister außenministerin innenminister
        innenministerin finanzminister sprecher sprecherin bürgermeister bürgermeisterin chef
        chefin richter richterin papst könig königin generalsekretär"""
    ),
    male_words=words_of(
        """herr präsident kanzler bundeskanzler minister sprecher bürgermeister chef richter papst
        könig mann vater sohn bruder vorsitzender abgeordneter trainer"""
    ),
    female_words=words_of(
        """frau präsidentin kanzlerin bundeskanzlerin ministerin sprecherin bürgermeisterin chefin
        richterin königin mutter tochter schwester vorsitzende abgeordnete trainerin"""
    ),
    age_nouns=words_of("jährige jähriger jährigen"),
    writings=words_of(
        """erklärung mitteilung pressemitteilung brief schreiben bericht gutachten studie urteil
        stellungnahme interview rede papier"""
    ),
    speaker_nouns=words_of(
        """sprecher sprecherin regierung ministerium polizei behörde behörden bericht studie
        forscher experten experte expertin zeitung partei gericht unternehmen verband opposition
        minister ministerin präsident präsidentin zeugen zeuge kritiker quellen"""
    ),
    institutions=words_of(
        """amt ministerium bundesamt behörde partei bank bund bundestag bundesrat bundeswehr
        landtag regierung kommission rat verein verband gericht bundesgericht landgericht
        polizei universität hochschule institut zeitung verlag museum kirche krankenhaus
        klinik gewerkschaft stiftung agentur gesellschaft konzern gmbh ag kg klub club
        vereinten nationen union parlament senat staatsanwaltschaft ministeriums zentrum
        stadt landkreis liga"""
    ),
    auxiliaries=words_of(
        """hat haben hatte hatten ist sind war waren auch dann später zuvor jedoch aber erneut
        bereits am dabei daraufhin zudem außerdem noch nun wurde wurden weiter sich dazu hingegen
        dagegen allerdings nochmals abschließend dennoch schließlich ferner mehrfach wiederholt"""
    ),
    passives=words_of("wird werden wurde wurden worden"),
    openers=words_of("und aber oder doch denn während obwohl weil wenn als nachdem bevor dass"),
    prepositions=words_of(
        """in im am an auf bei mit nach seit von vom vor zu zum zur aus durch für gegen ohne um
        über unter während wegen trotz zwischen laut gemäß"""
    ),
    inner_prepositions=words_of("der des die das den dem von vom für im in"),
    definite=words_of("der die das"),
    determiners=words_of(
        """der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine
        ihr ihre kein keine deren dessen unser unsere"""
    ),
    person_nouns=words_of(
        """politiker politikerin anwalt anwältin sprecher sprecherin landrat landrätin forscher
        forscherin autor autorin unternehmer unternehmerin abgeordnete abgeordneter"""
    ),
    conjunctions=words_of("und oder aber"),
    coordinators=words_of("und oder auch"),
    belonging=words_of("von vom der des aus für"),
    time_words=words_of("gestern heute später zuvor erneut weiter"),
    finite=words_of(
        """ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte
        könnte könnten sei seien habe werde könne müsse solle wolle dürfe gebe muss müssen musste
        soll sollen sollte will wollen wollte darf dürfen wäre wären hätte hätten würde würden
        gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb stieg sank fiel"""
    ),
    finite_endings=("te", "ten"),
    quoting_only=words_of("sagt sagte sagten"),
    naming=words_of("genannt namens titel sogenannte sogenannten sogenannter film buch lied roman"),
    places=GERMAN_PLACES,
    place_prepositions=words_of("in bei nach"),
    hedges=phrases_of(
        """angeblich
        vermutlich
        möglicherweise
        vielleicht
        wahrscheinlich
        offenbar
        anscheinend
        wohl
        mutmaßlich
        mutmaßliche
        mutmaßlichen
        könnte
        könnten
        dürfte
        dürften
        soll
        sollen
        scheint
        scheinbar"""
    ),
    approximators=phrases_of("etwa\nrund\nungefähr\ncirca\nfast\nknapp\nbis zu\nmindestens"),
    negations=words_of(
        """nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum
        nirgends nein"""
    ),
    denials=words_of(
        """bestreitet bestritt bestritten leugnet leugnete dementiert dementierte dementierten
        widerspricht widersprach"""
    ),
    hedged_cues=words_of(
        """glaubt glaubte vermutet vermutete hofft hoffte denkt dachte meint meinte behauptet
        behauptete"""
    ),
    modals=words_of(
        """muss müssen musste soll sollen sollte kann können konnte könnte darf dürfen will wollen
        mag möchte"""
    ),
    worth=GERMAN_WORTH,
    first_person=words_of("ich wir mein meine mich mir unser unsere uns"),
    months=(
        "januar|jan|jänner",
        "februar|feb",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober|okt",
        "november|nov",
        "dezember|dez",
    ),
    weekdays=words_of("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
    number_words={
        "null": 0,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "zwanzig": 20,
        "dreissig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "hundert": 100,
        "tausend": 1_000,
        "million": 1_000_000,
        "millionen": 1_000_000,
        "milliarde": 1_000_000_000,
        "milliarden": 1_000_000_000,
    },
    open_questions=words_of("ob warum wieso weshalb wie"),
    demonstratives=words_of("dies das dieses"),
    function_words=words_of(
        """der die das den dem des ein eine einen einem einer eines und oder aber doch denn wenn
        als wie in im an am auf aus bei mit nach seit von vom vor zu zum zur durch für gegen
        ohne um über unter er sie es wir ich ihr ihm ihn ihnen sich sein seine ihre dieser diese
        dieses ist sind war waren hat haben hatte wird werden wurde nicht auch nur noch schon
        sehr dass daß ob wer was wo wann warum während weil damit jedoch dort hier so man"""
    ),
    stamp_words=words_of(
        """stand aktualisiert veröffentlicht am um uhr vom der den und vor minuten stunden
        min lesezeit mo di mi do fr sa so dpa afp"""
    ),
    boilerplate=(
        r"(?:stand|(?:zuletzt )?aktualisiert|veröffentlicht) ?(?:am|:) ?.{0,40}\d.{0,20}",
        r"(?:mehr dazu|mehr lesen|lesen sie (?:auch|mehr)|siehe auch|zum thema|podcast)"
        r"\s?[:|>-].{2,200}",
        r"(?>(?:teilen|drucken|mailen|merken|kommentieren|facebook|twitter|x|whatsapp|e-mail|per"
        r"|auf)[\W_]*+)++",
        r"(?:hier )?(?:abonnieren|anmelden|registrieren)(?: sie .{0,120})?",
        r"folgen sie uns.{0,80}",
        r"(?:copyright )?© .{2,80}|copyright \d{4}.{0,80}|.{0,40}alle rechte vorbehalten",
        r"kommentare?|\d+ kommentare?",
        r"(?:einen )?kommentar (?:schreiben|hinterlassen|verfassen)",
        r"deine e-mail-adresse wird nicht veröffentlicht",
        r"erforderliche felder sind mit \* markiert",
        r"nach oben|zum seitenanfang|mehr zum thema|lesen sie auch.{0,80}|weiterlesen",
        r"anzeige|newsletter.{0,60}|teilen|drucken|alle rechte vorbehalten|startseite",
    ),
    captions=(
        r"(?:das|dieses|ein) (?:archiv)?(?:bild|foto) zeigt .*",
        r"(?:foto|bild|archivbild|symbolbild)\s?: .*",
    ),
    credits=(
        r"(?:foto|fotos|bild|bilder|quelle|grafik)\s?: .{2,80}",
        r"von [^.]{3,60}",
        r"mit material (?:von|der) .{2,80}|(?:mitarbeit|redaktion|text) ?: .{2,80}",
        r"\(?(?:dpa|afp|reuters|ap|epd|kna)(?:/\w+)*\)?",
    ),
    corrections=(
        r"dieser (?:artikel|beitrag|text) wurde .{0,60}"
        r"(?:korrigiert|aktualisiert|geändert|berichtigt).*",
        r"wir haben (?:das|dies|den|die) .{0,60}(?:korrigiert|berichtigt).*",
        r"(?:korrektur|berichtigung|anmerkung der redaktion|richtigstellung|aktualisiert)\b.*",
        r"in einer früheren (?:version|fassung) .*",
    ),
)

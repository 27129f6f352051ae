"""Which German words would a careful reader exchange without learning anything else?

The vocabulary of news, in dictionary form; a line is a group. Words of different weight (töten and
ermorden, sagen and einräumen) are kept apart on purpose. Source: own choice.
"""

from __future__ import annotations

SYNONYMS = """
dr doktor
prof professor
abs absatz
hrn herrn
fr frau
usw und_so_weiter etc
zw zwischen
exkl exklusive
kat kategorie
jg jahrgang
ü_m über_meer über_dem_meeresspiegel
pers personen
iur jur
aufwendig aufwändig
placieren platzieren
numerieren nummerieren
tip tipp
schiffahrt schifffahrt
photograph fotograf
communiqué kommuniqué
ggf gegebenenfalls
inkl inklusive einschließlich
evtl eventuell
zzgl zuzüglich
bspw beispielsweise
bzgl bezüglich
selbständig selbstständig
mayonnaise majonäse
portemonnaie portmonee
u.a. unter_anderem
d.h. das_heißt
photographie fotografie
photo foto
potential potenzial
portemonnaie portmonee
delphin delfin
st sankt
tel telefon
z.b. zum_beispiel beispielsweise
bzw beziehungsweise
abbrechen beenden einstellen
abkommen vereinbarung vertrag übereinkunft
abgeordneter parlamentarier mandatsträger
ablehnen zurückweisen verweigern
absagen streichen
abschließen beenden
absicht vorhaben plan
abstimmung votum
abteilung bereich
abtransportieren wegbringen
abwarten warten
ähnlich vergleichbar
akten unterlagen dokumente papiere
aktuell derzeitig gegenwärtig jetzig
alarmieren verständigen rufen
allerdings jedoch aber
alt betagt
amt behörde
änderung veränderung wandel
ändern verändern abändern
anbieten offerieren
angeben mitteilen
angehöriger verwandter
angreifen attackieren
angriff attacke überfall
angst furcht sorge
anhalten stoppen
anheben erhöhen steigern
ankommen eintreffen
ankündigen bekanntgeben verkünden
ankunft eintreffen
anlage einrichtung
anlass grund
anliegend benachbart
anordnen verfügen
anrufen telefonieren
anschlag attentat
ansehen anschauen
anstieg zunahme zuwachs anwachsen
anstrengung bemühung
antworten erwidern entgegnen
anwalt rechtsanwalt jurist verteidiger
anweisen beauftragen
anwohner bewohner nachbar
arbeit tätigkeit
arbeiter beschäftigter mitarbeiter angestellter
arbeitsplatz stelle job
arbeitslosigkeit erwerbslosigkeit
arzt mediziner doktor
aufbauen errichten
aufgabe pflicht
aufhalten stoppen
aufnahme foto bild
aufruf appell
aufstand revolte
auftreten erscheinen
ausbau erweiterung
ausbauen erweitern vergrößern
ausfallen entfallen
ausgabe aufwendung
auslösen verursachen hervorrufen
ausreichend genügend genug
aussage angabe
äußern sagen erklären
außerdem zudem ferner überdies darüber_hinaus
ausstatten ausrüsten
ausstellung schau
auswirkung folge konsequenz
ausweichen umsteigen
auto wagen pkw fahrzeug
bahn zug
bahnstrecke bahnlinie strecke
bald in_kürze demnächst
bau errichtung
bauen errichten
bauernhof hof
bauer landwirt
bedeutend wichtig erheblich
bedingung voraussetzung
bedürfen benötigen brauchen
beeinträchtigen behindern stören
beenden abschließen
befragen vernehmen
befürchten fürchten
beginnen anfangen starten
beginn anfang start auftakt
begrenzen beschränken limitieren
begrüßen willkommen_heißen
behandeln versorgen
beinahe fast nahezu
bekommen erhalten
beleg beweis nachweis
belegen beweisen nachweisen
bemängeln kritisieren beanstanden monieren tadeln rügen
bemerken feststellen
benennen nennen
benutzen nutzen verwenden gebrauchen
bereich gebiet
bericht report
berichten melden
berühmt bekannt prominent
beschädigung schaden
beschließen entscheiden
beschluss entscheidung entscheid
beschreiben schildern
besitzer eigentümer inhaber
besorgt beunruhigt
besonders insbesondere vor_allem
besprechung sitzung treffen
bestehen existieren
bestimmen festlegen
besuch visite
besucher gast
beteiligung teilnahme
betonen unterstreichen hervorheben
betrag summe
betrieb firma unternehmen
betrug schwindel
bevölkerung einwohner
bewohner einwohner
bewerten einschätzen beurteilen
bezahlen zahlen
beziffern schätzen
bezirk stadtteil viertel
bislang bisher
bitten ersuchen
blitzschnell sofort
brand feuer
bürger einwohner
bürgermeister rathauschef stadtoberhaupt
chance möglichkeit gelegenheit
chef leiter vorsitzender
dagegen hingegen
damals seinerzeit
danach anschließend später daraufhin
daher deshalb deswegen darum
dauern währen
debatte diskussion
demonstration kundgebung protestzug
demonstrieren protestieren
derzeit momentan gegenwärtig zurzeit aktuell
deutlich klar
dieb einbrecher
diebstahl raub
dokument unterlage
dorf ort gemeinde
dringend eilig
durchführen vornehmen ausführen
durchschnittlich im_schnitt im_mittel
durchsuchung razzia
ebenfalls auch ebenso gleichfalls
ehemalig früher einstig
einfach leicht
eingestehen zugeben einräumen
einigen verständigen
einigung kompromiss
einsatzkraft helfer retter
einschränken begrenzen
einschränkung begrenzung beschränkung
einsetzen verwenden
einsturz zusammenbruch kollaps
einstürzen zusammenbrechen zusammenstürzen kollabieren
einwohner bewohner bürger
eisenbahn bahn
ende schluss
enden aufhören
endgültig definitiv
energie strom
enorm riesig gewaltig
entdecken finden auffinden
entfernen beseitigen
enthüllen aufdecken
entlassen kündigen
entscheidend maßgeblich
erdbeben beben
erdrutsch hangrutsch
ergebnis resultat
erhalten bekommen
erheblich beträchtlich
erhöhen steigern anheben
erhöhung steigerung anhebung
erklärung stellungnahme
erkrankung krankheit leiden
erlauben gestatten genehmigen zulassen
erlaubnis genehmigung
ermitteln untersuchen
ermittlung untersuchung
ermittler fahnder
erneut wieder abermals nochmals
ernst schwer gravierend
ersetzen austauschen
erwarten rechnen_mit
etwa rund ungefähr circa
evakuieren räumen
experte fachmann sachverständiger spezialist gutachter
fabrik werk
fachleute experten
fahren verkehren
fahrgast passagier reisender
fahrzeug wagen
fassen festnehmen verhaften
fehler irrtum
feier fest
feind gegner
festnahme verhaftung
festnehmen verhaften
feuerwehrleute einsatzkräfte
finanzieren bezahlen
firma unternehmen betrieb konzern
fliehen flüchten
flüchtling geflüchteter
flugzeug maschine
fluss strom
folge konsequenz
forscher wissenschaftler
fortsetzen weiterführen
freigeben öffnen
frühere ehemalige
frühestens nicht_vor
führen leiten
führung leitung
gebäude bau haus
gebiet region gegend
gefahr risiko
gefährlich riskant
gefängnis haft
gegenwärtig derzeit
gehalt lohn
geld mittel
geldstrafe bußgeld
gelände areal
gemeinde kommune
gemeinsam zusammen
geplant vorgesehen
geröll gestein
geschäft laden
geschehen passieren sich_ereignen
geschwindigkeit tempo
gesellschaft firma
gespräch unterredung
gewiss sicher
gewitter unwetter sturm
gleis schiene
grund ursache
gutachten expertise
handeln agieren
händler verkäufer
häufig oft
haus gebäude
heftig stark
helfen unterstützen
herausfinden ermitteln
hersteller produzent
herstellen produzieren fertigen
hilfe unterstützung
hinweisen aufmerksam_machen
hochwasser überschwemmung flut
immer stets
infolge wegen aufgrund
informieren unterrichten
innerhalb binnen
insgesamt zusammen
jährlich pro_jahr
jedoch allerdings aber
jugendlicher teenager heranwachsender
kampf gefecht
kandidat bewerber
kauf erwerb
kaufen erwerben
keim erreger bakterium
klinik krankenhaus hospital spital
klären aufklären
konflikt auseinandersetzung streit
kontrolle prüfung
kontrollieren prüfen überprüfen
krankenhaus klinik
kritisieren bemängeln
künftig zukünftig
kürzen reduzieren
lage situation
land staat
lastwagen lkw laster
lehrer pädagoge
leiche toter leichnam
leiter chef
letzter vergangener
leute menschen personen
maßnahme schritt
mehrmals mehrfach wiederholt
meinung ansicht auffassung
melden berichten
mensch person
ministerium ressort
minister ressortchef
mitarbeiter beschäftigter
mitteilen bekanntgeben informieren
motiv beweggrund
müll abfall
nachricht meldung
niederschlag regen
niedrig gering
nötig notwendig erforderlich
nutzen verwenden
offensichtlich offenkundig
öffnen aufmachen
operation eingriff
ort stelle platz
passieren geschehen
patient kranker
personal belegschaft mitarbeiter
pfarrer geistlicher priester
plan vorhaben
planen vorhaben beabsichtigen
plötzlich unvermittelt
polizist beamter polizeibeamter
präsentieren vorstellen
präsident staatschef
presse medien
problem schwierigkeit
produktion herstellung
projekt vorhaben
protestieren demonstrieren
prozess verfahren
prüfen untersuchen überprüfen
prüfung test
rasch schnell zügig
räumen evakuieren
räumung evakuierung
rede ansprache
reduzieren senken verringern vermindern
region gegend
reise fahrt
reparatur instandsetzung
reparieren instand_setzen
retten bergen
rettung bergung
rückgang abnahme minderung
rücktritt amtsverzicht
rund etwa
schicken senden entsenden
schiff boot
schlagen besiegen
schließen zumachen
schule lehranstalt
schwer ernst
schwierig kompliziert
senken reduzieren verringern
senkung reduzierung
sicherstellen beschlagnahmen
sieg erfolg
siegen gewinnen
sofort umgehend unverzüglich
soldat militärangehöriger
sonnabend samstag
sperren schließen
spiel partie begegnung
stadt kommune
stadtverwaltung rathaus
starten beginnen
steigen zunehmen wachsen
steuer abgabe
streik arbeitsniederlegung ausstand
studie untersuchung
sturm orkan unwetter
stürzen fallen
suchen fahnden
tagung konferenz
teilnahme beteiligung
teilnehmen sich_beteiligen
todesopfer toter
transportieren befördern
treffen begegnen
trotz ungeachtet
überflutung überschwemmung
überfluten überschwemmen
überraschend unerwartet
unfall unglück
ungefähr etwa
unterschreiben unterzeichnen
unterstützen fördern
ursache grund auslöser
urteil richterspruch
verantwortlich zuständig
verbieten untersagen
verbrechen straftat delikt
verein klub club
vergangen letzt
verhindern verhüten
verkauf veräußerung
verkaufen veräußern
verlangen fordern
verletzter verwundeter
vernichten zerstören
veröffentlichen publizieren
verschieben vertagen
verschiebung aufschub
versprechen zusagen
vertreter repräsentant
vollständig komplett gänzlich
vorfall ereignis zwischenfall
vorher zuvor
vorhersage prognose
vorsitzender chef
vorsorglich vorbeugend
vorwurf anschuldigung
vorwerfen beschuldigen anschuldigen
wahl abstimmung urnengang
weiterhin nach_wie_vor
weltweit global
wichtig bedeutend
zahl anzahl
zahlen bezahlen
zahlreich viele
zeitung blatt
zunächst zuerst anfangs
zurückkehren zurückkommen
zusammenarbeit kooperation
zusammenstoß kollision
zustand verfassung
alle_30_minuten jede_halbe_stunde
täglich jeden_tag
wöchentlich jede_woche
nachts jede_nacht
nach_angaben_der nach_angaben_des nach_angaben_von nach_angaben
nach_ansicht_der nach_ansicht_des nach_ansicht_von nach_ansicht
nach_auffassung_der nach_auffassung_des nach_auffassung_von nach_auffassung
nach_aussage_der nach_aussage_des nach_aussage_von nach_aussage
nach_darstellung_der nach_darstellung_des nach_darstellung_von nach_darstellung
übertreiben aufbauschen
besitzen haben
reisen fahren
ansehen betrachten beobachten
zeigen belegen beweisen
hinweisen deuten verweisen
gründen schaffen
zahlen bezahlen begleichen
wohnen leben
helfen unterstützen beistehen
wählen aussuchen
vermeiden umgehen
schaffen erreichen
versuchen probieren
bleiben verharren
weggehen fortgehen
betreten hineingehen
sinken zurückgehen fallen
teilen aufteilen
verbinden verknüpfen
reparieren instandsetzen
beschädigen ramponieren
überwachen beaufsichtigen
prüfen überprüfen kontrollieren untersuchen
studieren erforschen untersuchen
ermitteln nachforschen
messen berechnen
verbessern optimieren
anbauen anpflanzen
ernten einbringen
verwalten managen
organisieren vorbereiten
feiern begehen
denken glauben meinen
erinnern gemahnen
lehren unterrichten
erklären erläutern
erzählen berichten
fragen nachfragen
verbergen verstecken
löschen ersticken
brennen lodern
verletzen verwunden
sterben umkommen
heilen kurieren
vorbeugen verhüten
verteilen austeilen
geben überreichen
gewähren bewilligen
hinzufügen ergänzen
fehlen mangeln
reichen genügen
beschleunigen vorantreiben
bremsen verlangsamen
investieren anlegen
sparen einsparen
ausgeben aufwenden
teilnehmen mitmachen
übersteigen überschreiten
jetzt nun derzeit gegenwärtig
früher zuvor vorher
nur lediglich
vielleicht womöglich
weil da
obwohl obgleich
während indes
laut gemäß
regierung kabinett
lehrer pädagoge lehrkraft
schüler kind
wohnung apartment
straße weg
wald forst
preis kosten
miete pacht
gesetz vorschrift
treffen zusammenkunft
krieg konflikt
menge anzahl
teil abschnitt
gruppe verband
aufgabe auftrag
beschwerde klage
bericht studie
opfer geschädigter
groß riesig
klein gering
neu aktuell
schön hübsch
teuer kostspielig
billig günstig preiswert
sicher zuverlässig
reich wohlhabend vermögend
voll überfüllt
leer verlassen
zufrieden froh
traurig betrübt
wütend verärgert
ruhig gelassen
seltsam merkwürdig
mehrere einige
hauptsächlich vor_allem
zumachen dichtmachen
klagen vor_gericht_ziehen
"""

"""Which further German words stand at the two ends of one scale?

By part of speech. A line is as in `vocabulary.Vocabulary.opposites`: one word put in the place of
one from the other end turns what the sentence says. Words that tell one deed from its two ends (to
buy, to sell) and words that differ in weight only are left out. Source: own choice.
"""

from __future__ import annotations

VERBS = """
annehmen akzeptieren billigen begrüßen | ablehnen verweigern zurückweisen ausschlagen verschmähen
beschleunigen | verlangsamen bremsen verzögern
annähern nähern | entfernen distanzieren
klären aufklären | verschleiern verwirren
anschalten einschalten aktivieren anknipsen | abschalten ausschalten deaktivieren abstellen
teilnehmen mitmachen erscheinen | fehlen fernbleiben schwänzen boykottieren
anklagen beschuldigen bezichtigen belasten | freisprechen entlasten
verurteilen | freisprechen begnadigen
vorziehen vorverlegen | verschieben vertagen aufschieben verzögern
beitreten eintreten | austreten verlassen
zugeben einräumen gestehen | leugnen abstreiten bestreiten dementieren
bewundern achten respektieren schätzen | verachten missachten
danken | vorwerfen
verschlimmern verschärfen verschlechtern | lindern mildern verbessern abmildern
sparen | ausgeben verschwenden vergeuden
loben würdigen preisen beklatschen feiern | kritisieren tadeln rügen verurteilen bemängeln beklagen
verlängern ausdehnen | verkürzen abkürzen unterbrechen
freuen erfreuen | betrüben trauern
alarmieren erschrecken beunruhigen | beruhigen
verbünden | bekämpfen
vermieten | räumen
ausbauen ausweiten erweitern vergrößern | verkleinern einschränken begrenzen beschneiden abbauen
ermutigen anregen fördern anspornen | entmutigen abschrecken behindern bremsen
auftauchen erscheinen | verschwinden
jubeln bejubeln applaudieren | ausbuhen auspfeifen buhen
befolgen einhalten beachten erfüllen | verletzen missachten brechen übertreten ignorieren
unterstützen befürworten stützen gutheißen | ablehnen bekämpfen kritisieren boykottieren verurteilen
lernen merken | vergessen verlernen
beschließen verabschieden | ablehnen kippen aufheben verwerfen
festigen stärken | schwächen erschüttern
straffen verschärfen anziehen | lockern
bewaffnen aufrüsten | entwaffnen abrüsten
angreifen überfallen bombardieren | verteidigen schützen beschützen
aufsteigen hinaufsteigen klettern | absteigen hinabsteigen
sichern garantieren gewährleisten | gefährden bedrohen
befestigen festbinden | lösen losbinden
anziehen anlocken | abstoßen vertreiben verscheuchen
steigen wachsen zunehmen zulegen | sinken fallen abnehmen schrumpfen
steigen wachsen zunehmen zulegen | zurückgehen einbrechen nachgeben stürzen
klettern anziehen hochschnellen ansteigen | sinken fallen abnehmen schrumpfen
klettern anziehen hochschnellen ansteigen | zurückgehen einbrechen nachgeben stürzen
verdoppeln verdreifachen vervielfachen | halbieren senken verringern reduzieren kürzen
erhöhen anheben steigern | halbieren senken verringern reduzieren kürzen
erlauben gestatten genehmigen | verbieten untersagen verhindern verwehren
zulassen legalisieren dulden | verbieten untersagen verhindern verwehren
vorrücken vorankommen | zurückweichen stagnieren
helfen nützen nutzen | schaden behindern sabotieren
segnen | verfluchen
beladen laden | entladen
heiraten | scheiden
nachgeben kapitulieren aufgeben | widerstehen standhalten durchhalten
verschweigen verheimlichen vertuschen verbergen verstecken | veröffentlichen offenlegen enthüllen
verschweigen verheimlichen vertuschen verbergen verstecken | preisgeben zeigen verraten
zentralisieren | dezentralisieren
gewähren erteilen bewilligen | verweigern entziehen versagen
versöhnen | entzweien zerstreiten
vertrauen | misstrauen
bestätigen bekräftigen erhärten | dementieren widerlegen bestreiten
einfrieren gefrieren | auftauen
kennen wissen | ignorieren
erobern einnehmen | verlieren räumen aufgeben
erreichen erringen bekommen | verfehlen verpassen
bewahren erhalten behalten aufheben | zerstören vernichten wegwerfen abschaffen
beachten berücksichtigen | ignorieren übersehen
bauen errichten erbauen | abreißen zerstören niederreißen abbrechen
eindämmen | auslösen entfesseln
fortsetzen weiterführen fortfahren weitermachen | unterbrechen aussetzen einstellen
fortsetzen weiterführen fortfahren weitermachen | abbrechen beenden stoppen
einstellen anstellen anheuern | entlassen kündigen feuern
überzeugen überreden | abraten abbringen
einberufen | absagen abblasen
berichtigen korrigieren | fälschen
gründen schaffen einführen | auflösen abschaffen beseitigen
bedecken zudecken | aufdecken entblößen
pflegen | vernachlässigen
heilen genesen | erkranken anstecken infizieren
beweisen belegen | widerlegen
einzahlen | abheben
freigeben entsperren | sperren blockieren
aufwecken wecken erwachen | einschlafen
betonen hervorheben | herunterspielen verharmlosen
verwüsten | wiederaufbauen wiederherstellen
genießen | leiden
verteilen austeilen | einsammeln
teilen trennen spalten | vereinen vereinigen zusammenführen verbinden
wählen ernennen berufen | abwählen abberufen absetzen entlassen
auswandern | einwandern
beginnen anfangen starten eröffnen aufnehmen | enden beenden aufhören schließen abschließen
festnehmen verhaften inhaftieren einsperren | freilassen entlassen
verteuern | verbilligen
finden wiederfinden | verlieren
abkühlen kühlen | erwärmen erhitzen
bereichern | verarmen ruinieren
eintreten betreten hineingehen | verlassen hinausgehen
altern | verjüngen
stabilisieren | destabilisieren
übereinstimmen | widersprechen streiten
übertreiben aufbauschen überschätzen | untertreiben unterschätzen
fordern verlangen | erlassen verzichten
erleichtern vereinfachen | erschweren verkomplizieren behindern
ausfallen versagen | funktionieren laufen
finanzieren subventionieren | streichen
unterschreiben unterzeichnen | kündigen
gedeihen blühen aufblühen | verkümmern welken
gewinnen siegen triumphieren schlagen | verlieren unterliegen
gefallen | missfallen
fliehen flüchten | bleiben ausharren
verhängen einführen | aufheben abschaffen
einschließen einbeziehen aufnehmen | ausschließen ausgrenzen
beleidigen | schmeicheln loben
investieren | abziehen
befreien liberalisieren freigeben | einschränken beschränken begrenzen unterdrücken
reinigen putzen säubern | verschmutzen beschmutzen verunreinigen
ankommen eintreffen landen kommen | abreisen abfahren abfliegen starten gehen
füllen | leeren
erholen bessern | verschlechtern
lügen | gestehen
mobilisieren | demobilisieren
gehorchen | widersetzen
zwingen nötigen verpflichten | befreien erlauben
besetzen | räumen verlassen
hassen verabscheuen | lieben mögen
ordnen | durcheinanderbringen
bezahlen begleichen tilgen | schulden
verzeihen vergeben | bestrafen rächen
bevölkern | entvölkern
belohnen auszeichnen | bestrafen
sorgen | trösten
privatisieren | verstaatlichen enteignen
herstellen produzieren | verbrauchen
befördern | degradieren
schützen bewahren | bedrohen gefährden aussetzen
entfernen wegnehmen | hinzufügen anbringen
empfehlen raten | abraten warnen
kämpfen | aufgeben
reparieren instandsetzen | beschädigen zerstören kaputtmachen
gelingen glücken | misslingen scheitern fehlschlagen
aufwerten | abwerten entwerten
retten bergen | zurücklassen aufgeben
säen pflanzen | ernten fällen
hinsetzen | aufstehen
überleben | sterben umkommen
lösen | verkomplizieren
unterwerfen | rebellieren
addieren hinzufügen | abziehen subtrahieren
untergehen sinken | auftauchen schwimmen
verschonen | treffen
"""

NOUNS = """
überfluss überschuss fülle | mangel knappheit defizit not
zugang einfahrt einreise eingang | ausgang ausfahrt ausreise
annahme | ablehnung
anklage | freispruch
freude glück jubel begeisterung euphorie | trauer kummer leid
erleichterung | angst sorge beklemmung
anstieg zuwachs zunahme | rückgang abnahme einbruch senkung abschwung kürzung
steigerung aufschwung erhöhung | rückgang abnahme einbruch senkung abschwung kürzung
freund gefährte verbündeter partner | feind rivale gegner
freundschaft | feindschaft feindseligkeit
öffnung wiedereröffnung eröffnung | schließung
billigung zustimmung genehmigung | ablehnung veto missbilligung
unterstützung rückhalt | widerstand ablehnung
aufstieg | abstieg
verspätung rückstand | vorsprung
fortschritt | rückschritt stillstand
hilfe | hindernis
gewinn überschuss nutzen | verlust defizit schaden
wohlbefinden | unbehagen
ruhe gelassenheit frieden stille | unruhe aufregung chaos tumult lärm
hitze wärme | kälte
gewissheit sicherheit | zweifel ungewissheit unsicherheit
klarheit licht | dunkelheit finsternis verwirrung
feigheit feigling | mut tapferkeit
anfang beginn auftakt start | ende abschluss schluss
eintracht konsens einigkeit einigung | zwietracht dissens uneinigkeit streit
vertrauen zutrauen | misstrauen argwohn
aufbau bau | abriss zerstörung
verbrauch | ersparnis
fortsetzung | abbruch unterbrechung
einstellung | entlassung kündigung
wachstum ausweitung | schrumpfung rezession
einhaltung | verletzung verstoß
schwäche | stärke kraft
schuldner | gläubiger
diktatur | demokratie
haft gefangenschaft gefängnis | freiheit freilassung
krankheit | gesundheit
gleichgewicht | ungleichgewicht
hoffnung optimismus zuversicht | hoffnungslosigkeit pessimismus verzweiflung enttäuschung
stabilität | instabilität
erfolg triumph | misserfolg fehlschlag
treue loyalität | verrat untreue
großzügigkeit | egoismus geiz
held | schurke
ehrlichkeit | korruption unehrlichkeit
gleichheit | ungleichheit
unabhängigkeit | abhängigkeit
kindheit | alter
interesse | desinteresse gleichgültigkeit
gerechtigkeit | ungerechtigkeit
freiheit | sklaverei
verbesserung besserung erholung | verschlechterung verschlimmerung
gehorsam | ungehorsam
angebot | nachfrage
ordnung | unordnung chaos
stolz | scham schande
teilnahme beteiligung | enthaltung
erlaubnis genehmigung | verbot
gnade begnadigung | strafe rache
verbleib | abgang weggang
armut elend | reichtum wohlstand
anwesenheit | abwesenheit
blüte wohlstand | krise niedergang
respekt achtung | verachtung
rückzug | vormarsch
gefahr risiko | sicherheit
dürre trockenheit | überschwemmung hochwasser flut
aufrichtigkeit | heuchelei
sympathie | antipathie
zuschuss förderung subvention | steuer abgabe strafe
pech unglück | glück
transparenz | intransparenz
einheit zusammenhalt | spaltung trennung
sieger gewinner | verlierer besiegter
vorteil | nachteil
wahrheit wirklichkeit | lüge unwahrheit fiktion
sieg triumph | niederlage
tugend | laster fehler
leben | tod
"""

QUALITIES = """
offen | verschlossen
unsinnig absurd | sinnvoll vernünftig logisch
reichlich üppig | knapp spärlich unzureichend
aktiv | inaktiv passiv
modern zeitgemäß | veraltet überholt
erwachsen | kindlich
fröhlich glücklich froh | traurig unglücklich niedergeschlagen
ermutigend hoffnungsvoll | entmutigend trostlos
hoch | niedrig tief
freundlich höflich herzlich | feindselig unfreundlich unhöflich grob
geräumig | eng
alt | neu jung modern
passend geeignet angemessen | unpassend ungeeignet unangemessen
heiß warm | eisig kalt frostig
bezahlbar preiswert billig günstig | teuer kostspielig unbezahlbar
aufmerksam | unaufmerksam abgelenkt
echt original wahr | gefälscht falsch unecht
erlaubt legal | verboten illegal heimlich
schön hübsch | hässlich
gutartig | bösartig
weich | hart
weiß | schwarz
hell leuchtend sonnig | dunkel finster düster
plötzlich abrupt | allmählich schrittweise
gut hervorragend ausgezeichnet | schlecht miserabel katastrophal
fähig kompetent | unfähig inkompetent
verheiratet | ledig geschieden
zentral | abgelegen
nah benachbart | fern entfernt entlegen
deutlich klar | undeutlich unklar verschwommen
vereinbar | unvereinbar
vollständig ganz | unvollständig teilweise
üblich häufig gewöhnlich | selten ungewöhnlich außergewöhnlich
ständig dauernd | zeitweise
richtig korrekt genau | falsch fehlerhaft ungenau inkorrekt
bequem | unbequem
glaubwürdig glaubhaft | unglaubwürdig unglaubhaft
grausam gnadenlos | gnädig barmherzig
schuldig | unschuldig
schwach zerbrechlich | stark robust kräftig mächtig
demokratisch | undemokratisch diktatorisch
leer verlassen | überfüllt voll belebt
wolkenlos heiter | bewölkt trüb
schwierig kompliziert schwer komplex | leicht einfach mühelos
direkt | indirekt
lustig unterhaltsam | langweilig
gehorsam | rebellisch
süß | bitter salzig
wirksam effizient nützlich | unwirksam ineffizient nutzlos
riesig gewaltig groß | winzig klein
streng strikt | nachsichtig milde lax
ausländisch fremd | inländisch einheimisch
berühmt bekannt | unbekannt namenlos
günstig | ungünstig widrig
fruchtbar | unfruchtbar
fest | beweglich veränderlich
flexibel | starr unflexibel
förmlich | informell
frisch | verdorben faul
dick | dünn mager schlank
gratis kostenlos | gebührenpflichtig kostenpflichtig
ehrlich | unehrlich korrupt
bescheiden demütig | überheblich arrogant
gleich identisch | verschieden unterschiedlich ungleich
unparteiisch neutral | parteiisch voreingenommen
wichtig bedeutend entscheidend | unwichtig unbedeutend belanglos
wahrscheinlich | unwahrscheinlich
unabhängig | abhängig
nötig notwendig unverzichtbar | unnötig überflüssig
harmlos unbedenklich | gefährlich schädlich giftig bedenklich
heil unversehrt unbeschädigt | beschädigt zerstört verletzt
klug intelligent | dumm
absichtlich vorsätzlich | versehentlich unabsichtlich
rechtmäßig | unrechtmäßig
langsam | schnell rasch
leicht geringfügig | schwer gravierend erheblich
glatt | rau
regnerisch | trocken sonnig
reif | unreif
männlich | weiblich
gemäßigt | radikal extremistisch
negativ | positiv
normal | anormal
zahlreich | spärlich
verpflichtend obligatorisch | freiwillig optional
untätig müßig unbeschäftigt | beschäftigt überlastet ausgelastet
amtlich offiziell | inoffiziell
optimistisch | pessimistisch
ordentlich | unordentlich
friedlich | gewalttätig gewaltsam
geduldig | ungeduldig
dauerhaft endgültig ständig | vorläufig befristet vorübergehend
schwer | leicht
arm | reich wohlhabend
mächtig | machtlos ohnmächtig
möglich machbar | unmöglich undurchführbar
genau präzise | ungenau vage
vorbereitet | unvorbereitet
tief | flach oberflächlich
vorsichtig umsichtig | unvorsichtig leichtsinnig
pünktlich | unpünktlich verspätet
rein | unrein verunreinigt verseucht
rational vernünftig | irrational unvernünftig
rentabel profitabel gewinnbringend | unrentabel defizitär
verantwortlich | unverantwortlich
ländlich | städtisch
gesund | ungesund
befriedigend | unbefriedigend enttäuschend
empfindlich | unempfindlich
ernst | leichtfertig
leise still ruhig | laut lärmend
nüchtern | betrunken
erträglich | unerträglich
nachhaltig | kurzlebig
ausreichend | unzureichend
tolerant | intolerant
beruhigend | alarmierend beunruhigend besorgniserregend
durchsichtig | undurchsichtig
geeint einig | gespalten zerstritten
wertvoll | wertlos
sichtbar | unsichtbar
verletzlich | unverwundbar
überlebend | tot
schmal eng | breit weit
"""

ADVERBS = """
deutlich | vage
langsam | rasch
drinnen | draußen
vorne | hinten
oben | unten
häufig oft | selten
zusammen gemeinsam | getrennt einzeln
öffentlich | heimlich geheim
"""

NEWS = """
begrüßen befürworten | bedauern ablehnen kritisieren beklagen
behalten bewahren | verlieren einbüßen
aufmachen | zumachen
aussichtsreich vielversprechend | aussichtslos
retten | kosten vernichten
glücken gelingen | scheitern
scheu ängstlich | zutraulich
marode baufällig | intakt saniert
erfreut zufrieden | verärgert enttäuscht unzufrieden
gelassen erleichtert zuversichtlich | besorgt beunruhigt alarmiert
aufblühen | eingehen
ausbreiten | eindämmen zurückgehen
löschen eindämmen | entfachen
evakuieren räumen | zurückkehren
begeistert | skeptisch gleichgültig
lahmlegen lähmen | beleben wiederbeleben
überlasten | entlasten
überschreiten übertreffen | einhalten unterschreiten
bedauern | feiern loben
verschwenden | einsparen
verteuerung | verbilligung
chaos | ordnung normalität
normalisieren | stören
bedrohung | garantie
segen | fluch
beschleunigung | verlangsamung
vielversprechend | trostlos
herzlich | kühl frostig
geordnet | chaotisch
solidarisch | egoistisch
stabil solide | brüchig zerbrechlich
zuverlässig verlässlich | unzuverlässig
pünktlich | verspätet
unversehrt | zerstört
impfen | anstecken
trinkbar | verseucht
zugänglich | unzugänglich
einbrechen abstürzen | hochschnellen emporschnellen
schützen | jagen ausrotten
pflanzen aufforsten | abholzen fällen roden
regen | dürre
mutig tapfer | feige
stolz | beschämt
tauglich | untauglich
geschickt | ungeschickt
treu | untreu
unverletzt | verletzt
wirklich echt | erfunden
erlegen erschießen töten | verschonen
gedeihen | eingehen
nützlich | schädlich
nutzen | schaden
verärgern | erfreuen
verärgerung | freude
anheben | absenken
sauber | dreckig
befahrbar | unbefahrbar
bewohnt | unbewohnt
überfüllt | leer
fertigstellen vollenden | abbrechen
aufschließen | abschließen
ansteigen | abfallen
zurückkehren | wegziehen abwandern
zuzug | wegzug
zusammenarbeiten | streiten
einig | uneins
unbesorgt | besorgt
"""

FURTHER = """
ersticken | anfachen
gastlich einladend | unwirtlich
anhänger befürworter verteidiger | gegner kritiker
zulässig | unzulässig
aufbrauchen | auffüllen
landwirtschaftlich | industriell
isoliert | vernetzt eingebunden
anhäufen ansammeln | beseitigen verstreuen
anwesenheit | fehlen abwesenheit
anziehend | abstoßend
kühn wagemutig | vorsichtig schüchtern zaghaft
automatisch | manuell
selbständigkeit autonomie | abhängigkeit
geizig | großzügig
kaputt defekt | repariert
sperrung sperre | freigabe
absagen streichen | bestätigen
vorsichtig | riskant
zivil | militärisch
verständlich | unverständlich
engagiert | gleichgültig
konzentriert | zerstreut
konkret | abstrakt
konstruktiv | destruktiv
überzeugend | unglaubhaft
leichtgläubig | skeptisch
roh | gekocht
bebaut | brachliegend
heilbar | unheilbar
entschlossen entschieden | unentschlossen zögerlich
fruchtbar | karg
würdig | unwürdig
fleißig | faul
bereit willig | unwillig
zahm | wild
dauerhaft | flüchtig
verschuldet | schuldenfrei
ärgern reizen | beruhigen
zunehmen | abnehmen
bereicherung | verarmung
wesentlich | nebensächlich
spontan | geplant
ausdrücklich | stillschweigend
ausweisen | aufnehmen
außergewöhnlich | gewöhnlich
treu | untreu
flüssig | stockend
stärkung | schwächung
verbreitet | vereinzelt
bewohnbar | unbewohnbar
versenken | heben
beleuchten | verdunkeln
stattlich | bescheiden
unerwartet überraschend | erwartet vorhersehbar
einflussreich | bedeutungslos
fortschrittlich | rückständig konservativ
verstärken | abschwächen
überfluten überschwemmen | trockenlegen
unbesiegbar | verwundbar
pensioniert | berufstätig
weltlich | religiös
sauberkeit | schmutz
weinen | lachen
örtlich | weltweit
wunderbar | furchtbar schrecklich
massenhaft | vereinzelt
maximieren | minimieren
befeuchten | trocknen
montieren aufbauen | demontieren abbauen
moralisch | unmoralisch
motiviert | demotiviert
verstopfen | freiräumen
verborgen versteckt | sichtbar
offensiv | defensiv
vergessen | erinnern
angebracht | unangebracht
befrieden | anheizen
vergangenheit | zukunft
perfekt | fehlerhaft mangelhaft
bevölkert besiedelt | entvölkert
umstritten | unumstritten
beliebtheit | unbeliebtheit
verfrüht | verspätet
entbehrlich | unentbehrlich
bevorzugt begünstigt | benachteiligt
produktiv | unproduktiv
verboten | erlaubt genehmigt
blühend | verfallen
geliebt | verhasst
abgelehnt verworfen | angenommen
regelmäßig | unregelmäßig
entspannt | angespannt gestresst
durchfallen | bestehen
gelöst geklärt | ungelöst offen
gerettet | verloren
ähnlich | verschieden
ähnlichkeit | unterschied
aufrichtig | heuchlerisch
einsam | begleitet
lockern | verschärfen
sanft | rau grob
unterschätzt | überschätzt
unterwürfig | aufsässig
befürchten fürchten | hoffen erhoffen
sturm unwetter | flaute
schüchtern | dreist
wegwerfen | aufbewahren
ungeschickt | geschickt
arbeiten | ruhen faulenzen
trüb | klar
einstimmig | geteilt
vereint | zerstritten
flink | träge
vorteilhaft | nachteilig
in_kraft | außer_kraft
bereitschaft | widerwille
ernten | säen
rekordhoch | rekordtief
höchststand | tiefststand
wiedereröffnen | schließen
wiederaufnehmen | unterbrechen
zuversichtlich | skeptisch pessimistisch
unmut unzufriedenheit | zufriedenheit
versammeln | zerstreuen
belebt | ausgestorben
einladen | ausladen
anstellen | abstellen
zugeben | verschweigen
zusagen | absagen
zustimmung | ablehnung
zunahme | abnahme
aufnahme | ausschluss
verschuldung | entschuldung
freundlich | unfreundlich
"""

SCALES = VERBS + NOUNS + QUALITIES + ADVERBS + NEWS + FURTHER

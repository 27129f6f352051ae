"""Which German words speak well of what happens, and which ill?

Where a word of one kind takes the place of one of the other, part of speech for part of speech, the
sentence says the opposite of what it said: greeted, regretted; reliable, shaky. Words are in
dictionary form. Source: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.values import scales

GOOD_DEEDS = """
akzeptieren anerkennen annehmen anregen aufatmen aufbauen aufblühen aufheitern aufklären aufmuntern
aufsteigen ausbauen auszeichnen befreien befürworten begeistern begnadigen begrüßen belohnen
beruhigen beschützen bestehen bewahren bewältigen bewundern danken durchsetzen ehren einigen
entlasten entspannen erblühen erfreuen erfüllen ergänzen erhalten erholen erlauben erleichtern
ermöglichen ermuntern ermutigen erneuern erobern erreichen erringen ersparen feiern festigen
fördern freuen frohlocken funktionieren garantieren gedeihen gefallen gelingen genehmigen genesen
genießen gewährleisten gewinnen glänzen glücken gratulieren gutheißen heilen helfen hoffen
investieren jubeln klappen klären kräftigen lächeln lieben lindern loben lösen meistern
modernisieren motivieren nützen pflegen preisen profitieren reinigen reparieren respektieren retten
sanieren schätzen schenken schonen schützen sichern siegen sparen spenden stabilisieren stärken
steigern stützen tolerieren triumphieren trösten unterstützen verbessern verbünden vereinen
vereinfachen verschönern versöhnen versorgen verteidigen vertrauen vervollständigen verzeihen
vorankommen wachsen wiederaufbauen wiederbeleben wiederherstellen würdigen zufriedenstellen
zusammenarbeiten zustimmen
"""

ILL_DEEDS = """
ablehnen abreißen abschaffen abschrecken absteigen abstürzen abwerten anfeinden angreifen anklagen
anprangern anstecken ärgern aufgeben aushungern ausbeuten ausbuhen ausgrenzen ausrauben
ausschließen bangen bedauern bedrohen bedrücken befürchten behindern beklagen beklauen belästigen
belasten beleidigen bemängeln beschädigen beschimpfen beschuldigen beschmutzen bestechen bestehlen
bestrafen bestreiten betrügen beunruhigen blamieren blockieren bombardieren boykottieren brechen
bremsen demütigen demolieren demoralisieren diffamieren diskriminieren drohen durchfallen
einbrechen einbüßen einschüchtern einsperren einstürzen enteignen entmutigen enttäuschen entwerten
entzweien erkranken ermorden erpressen erschrecken erschießen erschweren ersticken ertrinken
fälschen fehlen fehlschlagen feuern fliehen fürchten gefährden hassen hemmen hindern hintergehen
hungern ignorieren irren jammern kapitulieren kentern kippen klagen kollabieren kränken kritisieren
kündigen kürzen lähmen leiden lügen meckern meiden misshandeln misslingen missachten missbilligen
missbrauchen misstrauen missfallen morden nerven nörgeln opfern plagen platzen plündern
protestieren quälen rächen randalieren rauben rügen ruinieren sabotieren schaden scheitern
schikanieren schimpfen schließen schocken schrumpfen schwächen schwinden spalten sperren stagnieren
stehlen sterben stören stoppen straucheln streichen streiten stürzen tadeln töten trauern trennen
unterdrücken unterliegen untergraben untersagen verachten veralten verärgern verarmen verbieten
verbrennen verderben verdächtigen vereiteln verfallen verfluchen vergewaltigen vergiften verhaften
verhindern verhungern verkommen verkümmern verlangsamen verletzen verleumden verlieren
vernachlässigen vernichten verpassen verpesten verraten versagen verschandeln verschärfen
verschlechtern verschlimmern verschleppen verschmutzen verschwenden versenken verspotten verstoßen
verteufeln vertreiben verunsichern verurteilen verwüsten verweigern verwelken verzögern verzweifeln
wüten zerfallen zermürben zerreißen zerschlagen zerstören zürnen zusammenbrechen zweifeln
"""

GOOD_QUALITIES = """
angemessen angenehm anständig aktiv aufmerksam aufrichtig ausgeglichen ausgezeichnet ausreichend
barmherzig begabt begehrt begeistert bekannt beliebt bequem berechtigt bereit berühmt bescheiden
besonnen bewährt brauchbar brillant dankbar deutlich diszipliniert echt effizient ehrenhaft ehrlich
einfallsreich einig einträglich einwandfrei elegant engagiert entspannt erfahren erfolgreich
erfreulich erfreut ergiebig erleichtert ermutigend erschwinglich erstklassig fähig fair fehlerfrei
fleißig flexibel flott fortschrittlich freiwillig freundlich friedlich frisch froh fröhlich
fruchtbar furchtlos geachtet geduldig geeignet geliebt gelungen gemütlich genau genial geräumig
gerecht geschickt geschützt gesichert gesund getreu gewinnbringend glaubwürdig glänzend glücklich
gnädig großartig großzügig günstig gut gutmütig gültig harmlos harmonisch heil heiter hell herrlich
herzlich hervorragend hilfreich hilfsbereit hoffnungsvoll höflich human intakt intelligent
interessiert klar klug kompetent komplett konstruktiv korrekt kooperativ kostenlos kräftig lebendig
lebhaft legal leise liebevoll lobenswert locker logisch lohnend loyal lustig mächtig menschlich
mild modern motiviert munter mutig nachhaltig nett neutral nützlich offen optimistisch ordentlich
perfekt planmäßig positiv präzise preiswert pünktlich qualifiziert rasch rechtmäßig reell reich
reif rein rentabel respektvoll robust ruhig sachlich sanft sauber saniert schnell schön
selbstbewusst seriös sicher sichtbar sinnvoll solidarisch solide sonnig sorgfältig sparsam stabil
stark still stolz störungsfrei talentiert tapfer tauglich tolerant transparent treu tüchtig
überzeugt umgänglich unabhängig unbedenklich unbeschwert unparteiisch unschuldig unversehrt
verantwortlich verlässlich verständlich vertraut vielversprechend vollständig vorbildlich
vorteilhaft wahr warm wertvoll wirksam wirtschaftlich wohlhabend wunderbar würdig zahlreich
zeitgemäß zufrieden zukunftsfähig zuverlässig zuversichtlich zweckmäßig
"""

ILL_QUALITIES = """
abgelehnt abgenutzt abhängig absurd abstoßend aggressiv ahnungslos albern ängstlich angespannt
arglistig arm arrogant asozial aufgebracht aussichtslos baufällig bankrott beängstigend bedauerlich
bedenklich bedroht bedrohlich bedrückend befangen begriffsstutzig beklagenswert belastend beleidigt
beschädigt beschämend beschämt beschränkt besetzt besorgniserregend besorgt betrügerisch betrunken
beunruhigend bitter blamabel blass böse bösartig brüchig brutal chaotisch defekt defizitär
demütigend depressiv dreckig dubios dumm dumpf dunkel düster eigennützig eingestürzt einsam eisig
elend empört entmutigend entsetzlich entsetzt enttäuschend enttäuscht erbärmlich erbost erdrückend
erfolglos erfunden erkrankt erschöpft erschreckend erschüttert fahrlässig falsch faul fehlerhaft
feige feindlich feindselig fern finster fraglich fragwürdig frech fremd frustriert furchtbar
gebrechlich gebrochen gefährdet gefährlich gefälscht gefürchtet gehässig geizig gelähmt gemein
gereizt gescheitert gespalten gestört gestresst gewalttätig gierig giftig gleichgültig grausam
grausig grob habgierig handlungsunfähig hart hässlich heimtückisch heruntergekommen hilflos
hinterhältig hinfällig hoffnungslos hysterisch illegal inkompetent instabil irrational irrig
jämmerlich kalt kaputt karg katastrophal klamm knapp kompliziert konfus korrupt kostspielig krank
kriminell kritisch labil lahm langsam langweilig lästig laut leblos leer leichtsinnig leidend
lückenhaft lustlos machtlos mangelhaft marode maßlos matt melancholisch minderwertig miserabel
misslungen misstrauisch müde mürrisch mutlos nachlässig nachteilig negativ nervös neidisch
niedergeschlagen nutzlos oberflächlich ohnmächtig parteiisch peinlich pessimistisch planlos pleite
problematisch qualvoll radikal ratlos rau rebellisch rechtswidrig riskant rückständig rücksichtslos
ruiniert ruppig schädlich scheußlich schlampig schlapp schlecht schlimm schmerzhaft schmutzig
schrecklich schroff schuldig schwach schwer schwierig selbstsüchtig seicht sinnlos skandalös
skeptisch skrupellos sorgenvoll spärlich steif steinig störanfällig stressig streng stümperhaft
stur tatenlos teuer tödlich töricht tot träge tragisch traurig trist trostlos trüb trügerisch
überfordert überfüllt überheblich überlastet überflüssig überschuldet übel umstritten unangemessen
unangenehm unanständig unausgewogen unbeliebt unbrauchbar unecht unehrlich uneinig unfähig unfair
unfreundlich ungeduldig ungeeignet ungenau ungenügend ungepflegt ungerecht ungesund ungültig
unglaubwürdig unglücklich unheimlich unhöflich unklar unlogisch unmenschlich unmoralisch unmöglich
unmündig unnötig unordentlich unproduktiv unqualifiziert unrealistisch unrecht unreif unrentabel
unruhig unsauber unscharf unschön unseriös unsicher unsinnig unsolidarisch unsympathisch untätig
unterlegen untreu unvernünftig unvollständig unvorsichtig unwillig unwirksam unwirtschaftlich
unwürdig unzufrieden unzulänglich unzureichend unzuverlässig veraltet verärgert verbittert verboten
verbrannt verdächtig verdorben verfallen verfehlt verhasst verheerend verlassen verletzt verlogen
verloren vermasselt vermodert verrückt verschmutzt verschuldet verseucht verspätet verstopft
verstritten vertrocknet verunsichert verwahrlost verwirrend verwirrt verwundbar verzweifelt
vorbestraft wackelig wankend wehrlos weinerlich wertlos widerlich widerwillig wirkungslos wirr
wütend zäh zerbrechlich zermürbt zerrissen zerrüttet zerstört zerstörerisch zerstritten zickig
zögerlich zornig zurückhaltend zweifelhaft
"""

GOOD_THINGS = """
achtung anerkennung anmut anreiz ansehen anstand applaus aufbau aufklärung aufmunterung
aufrichtigkeit aufschwung aufstieg auftrieb ausgleich auszeichnung barmherzigkeit bedeutung
befreiung begabung begeisterung begnadigung behagen beifall belebung beliebtheit belohnung
bereicherung beruhigung bescheidenheit besserung bewunderung bildung blüte charme chance dank
demokratie disziplin durchbruch effizienz ehre ehrlichkeit eignung einfachheit einheit einigkeit
einigung einklang eleganz energie entgegenkommen entlastung entspannung entschlossenheit erfahrung
erfolg erfüllung erholung erlaubnis erleichterung ermutigung erneuerung errungenschaft ertrag
fairness fähigkeit fest fleiß förderung fortschritt freiheit freude freundlichkeit freundschaft
frieden frohsinn fruchtbarkeit fülle fürsorge geborgenheit geduld gelassenheit geltung gemeinschaft
genauigkeit genesung genuss gerechtigkeit geschick gesundheit gewinn glaubwürdigkeit gleichheit
glück gnade großzügigkeit gunst güte harmonie heil heilung heiterkeit held hilfe hoffnung
hochachtung höflichkeit humor ideal innovation intelligenz interesse jubel klarheit klugheit
komfort kompetenz konsens kraft kreativität lebensfreude lebensqualität leistung liebe lob
loyalität luxus macht meisterwerk menschlichkeit milde mitgefühl moral mut nachsicht nutzen
offenheit optimismus ordnung perfektion pflege popularität pünktlichkeit qualität rat
rechtschaffenheit reichtum reife rettung respekt ruhe ruhm sanierung sauberkeit schatz schönheit
schutz schwung segen sicherheit sieg solidarität sorgfalt spaß stabilität stärke stolz sympathie
talent toleranz transparenz trost treue triumph tugend überfluss überschuss unabhängigkeit unschuld
unterstützung verbesserung verdienst vergebung vergnügen verlässlichkeit vernunft versöhnung
verständigung verständnis vertrauen vielfalt vollendung vorbild vorteil wachstum wahrheit wärme
weisheit wert wiederaufbau wiedergeburt wohl wohlstand wohltat wohlwollen wunder würde
zufriedenheit zukunftschance zuneigung zusammenarbeit zusammenhalt zuverlässigkeit zuversicht
zustimmung
"""

ILL_THINGS = """
abbau abfuhr abgrund ablehnung abneigung abscheu absturz absurdität abwertung aggression alarm
alptraum angriff angst anklage anschlag arbeitslosigkeit ärger armut arroganz attentat aufregung
aufruhr ausbeutung ausfall ausgrenzung ausschluss barbarei bedrohung bedrückung befürchtung
behinderung beleidigung belastung beschädigung beschwerde bestechung bestrafung betrug bitterkeit
blamage blockade bosheit boykott brand bruch brutalität chaos defekt defizit demütigung depression
diebstahl diktatur diskriminierung drohung dummheit dürre egoismus eifersucht einbruch einbuße
einsamkeit einschüchterung einsturz ekel elend empörung engpass entbehrung entlassung entrüstung
entsetzen enttäuschung entwertung epidemie erkrankung ermüdung erniedrigung erpressung erschöpfung
eskalation falle fälschung faulheit fehler fehlschlag feigheit feind feindschaft fiasko fluch
flucht folter frust furcht gefahr gefängnis geiz gestank gewalt gier gift gleichgültigkeit
grausamkeit greuel groll habgier haft hass heuchelei hilflosigkeit hindernis hoffnungslosigkeit
horror hunger hysterie ignoranz illegalität inkompetenz insolvenz instabilität intoleranz intrige
irrtum isolation jammer katastrophe klage knappheit kollaps komplikation konflikt konkurs
korruption kränkung krankheit krieg kriminalität krise kritik kummer kündigung kürzung lähmung
langeweile lärm last laster leere leid leiden lüge mangel massaker misere missachtung misserfolg
missgunst missbrauch missstand misstrauen mord müdigkeit nachlässigkeit nachteil neid niedergang
niederlage not notlage ohnmacht opfer panik panne pech pessimismus plage pleite plünderung problem
protest qual rache radikalisierung rassismus raub rechtsbruch reue rezession risiko rivalität
rückfall rückgang rückschlag rückschritt rücktritt ruin sabotage schaden scham schande scheitern
schikane schlamperei schließung schmach schmerz schmutz schock schrecken schuld schulden schwäche
schwierigkeit selbstmord skandal sklaverei skepsis sorge spaltung spannung sperre spott stagnation
stau sterben störung strafe streik streit stress sturz sucht sünde tadel täuschung teuerung tod
tragödie trauer trauma trennung tyrannei übel überfall überforderung überlastung überschuldung
umbruch unbehagen unehrlichkeit unfähigkeit unfall unfrieden ungeduld ungehorsam ungerechtigkeit
ungewissheit unglück ungleichheit unheil unmut unordnung unrecht unruhe unsicherheit unsinn
unterdrückung unterernährung untergang untreue unverständnis unwillen unwissenheit unzufriedenheit
verachtung verärgerung verarmung verbot verbrechen verdacht verderben verdruss verelendung verfall
verfolgung vergeltung vergiftung verhaftung verkommenheit verlust vernachlässigung vernichtung
verrat versagen verschlechterung verschmutzung verschuldung verschwendung verspätung verstimmung
verstoß verwirrung verwüstung verzögerung verzweiflung wahnsinn wut zerfall zerrüttung zerstörung
zorn zumutung zusammenbruch zwang zweifel zwietracht
"""

VALUES = scales(
    (GOOD_DEEDS, ILL_DEEDS),
    (GOOD_QUALITIES, ILL_QUALITIES),
    (GOOD_THINGS, ILL_THINGS),
)

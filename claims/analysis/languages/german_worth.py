"""Which German words make a sentence worth checking, or not?"""

from __future__ import annotations

from claims.analysis.languages.worth import Worth

GERMAN_WORTH = Worth(
    harm="""tot tote toten getötet tötet tötete starb starben gestorben sterben tod todes*
        verletz* opfer* angriff* anschlag* angegriffen mord* ermordet schuss schüsse erschossen
        bombe* explosion* explodier* absturz* abgestürzt unfall* unfälle* einsturz* brand*
        brände* feuer* flut* hochwasser* dürre* sturm* erdbeben* katastrophe* hunger* krankheit*
        erkrank* infekt* virus epidemi* pandemi* krebs* mangel* schaden schäden schädlich* gift*
        vergift* verschmutz* sucht* suizid* missbrauch* gewalt* verbrech* straft* kriminell*
        diebstahl* gestohlen raub* betrug* korrupt* bestech* entführ* geisel* terror* krieg*
        truppen rakete* drohne* flüchtling* vertrieben* zerstör* festgenommen verhaft*
        gefängnis* haft verurteil* anklage* angeklagt* klage* verdächtig* folter* diskriminier*
        rassis* insolvenz* pleite* arbeitslos* armut* obdachlos* inflation* rezession* schulden*
        defizit* risik* gefahr* gefährlich* bedroh* notstand*""",
    public="""gesetz* recht rechtlich* rechtswidrig* illegal* verbot* verfassung* gericht*
        urteil* steuer* abgabe* zoll zölle subvention* haushalt* etat ausgaben mittel förder*
        kredit* preis* kosten lohn löhne gehalt gehälter einkommen einnahmen umsatz* gewinn*
        export* import* handel* wirtschaft* konjunktur* markt märkte aktie* bank banken währung*
        industrie* unternehmen konzern* arbeitsplätze beschäftig* arbeitnehmer* gewerkschaft*
        rente* sozial* versicher* gesundheit* krankenh* klinik* patient* arzt ärzte* pfleg*
        impf* medikament* schule* schüler* student* universität* bildung* wohnung* miete*
        mieter* einwander* zuwander* migra* asyl* abschieb* grenze* bevölkerung* einwohner*
        geburt* wahl* wähler* stimme* abstimmung* referendum* parlament* bundestag* bundesrat*
        landtag* regierung* minister* kanzler* präsident* bürgermeister* partei* polizei*
        militär* bundeswehr* armee* atom* waffe* klima* emission* energie* strom* kraftwerk* öl
        gas kohle* solar* wasser* lebensmittel* landwirt* ernte* wald wälder* art arten umwelt*
        verkehr* bahn* flug* auto autos fahrzeug* internet* daten* richtlinie* verordnung*
        grenzwert*""",
    evidence="""studie* umfrage* forsch* wissenschaft* statisti* zahlen daten bericht* analyse*
        zufolge laut zensus befragt* befragung* gemessen messung* schätz* geschätzt berechn*
        ergebnis* ergab ergaben zeigt zeigen zeigte durchschnitt* mittlere* quote* rate* anteil*
        prozent verhältnis* niveau untersuch* ermittl* belege* nachgewiesen bestätig*
        registriert erfasst beobachtungsstelle* rekord*""",
    trend="""steig* stieg* gestiegen sank sanken sink* gesunken fällt fallen fiel fielen
        gefallen zugenommen zunahme* zunehm* nahm nahmen abgenommen abnahme* rückgang*
        zurückgegangen gewachsen wachs* wuchs* schrumpf* verdoppel* verdreifach* halbier* erhöh*
        verringer* reduzier* gekürzt kürz* verbesser* verschlechter* erreich* verlor* verlust*
        gewann gewonnen höher niedriger mehr weniger ausgeweitet verteuer* zuwachs*""",
    effect="""weil wegen aufgrund deshalb daher dadurch verursach* führt führte führten bewirk*
        verhinder* ausgelöst auslös* infolge ursache* ursächlich beigetragen zurückzuführen
        folge""",
    degree="""meisten mehrheit* minderheit* hälfte drittel viertel jeder jede jedes jeden kein
        keine keiner niemand erste ersten erster letzte größte* kleinste* höchste* niedrigste*
        älteste* jüngste* längste* schlimmste* doppelt dreifach mal mindestens wenigstens viele
        wenige mehrere einige fast nahezu insgesamt ganze* gesamt* immer vor-allem überwiegend
        weltweit* bundesweit* landesweit* alle""",
    deed="""verabschiedet beschlossen beschloss unterzeichn* abgelehnt gebilligt eingeführt
        gestartet begann begonnen beendet eröffn* geschlossen gebaut gekauft verkauft übernommen
        investier* entlassen zurückgetreten ernannt gewählt gestoppt ausgesetzt bezahlt gezahlt
        verklagt beschlagnahm* durchsucht entsandt geschickt gefunden entdeckt angeordnet
        verweiger* verstoß* verhängt aufgehoben""",
    encounter="""traf trafen getroffen treffen besuch* gast gäste eingeladen interview*
        gespräch* begrüßt* gratulier* dankte danken feier* zeremoni* twitter* tweet* facebook*
        instagram* foto* video* rede sprach gesprochen""",
    proposal="""plan pläne plant planen geplant will wollen wolle soll sollen solle sollte
        sollten vorschlag* vorgeschlagen fordert* forder* verlang* bitte* hofft* hoff* wunsch*
        wünsch* möchte* erwart* beabsicht* künftig* morgen verspr* versprochen prüf* könnte
        könnten würde würden muss müssen müsse""",
    judgement="""gut gute guter gutes schlecht* schön* furchtbar* großartig* wunderbar* liebe*
        hass* leider glücklich* stolz* froh traurig* enttäusch* wichtig* glaube* glaubt denke*
        denkt fühl* angst sorge* schande* unfair* gerecht* absurd* lächerlich* lob* kritisier*
        kritik* tragisch* schock*""",
    pastime="""spiel spiele spieler* tor tore mannschaft* trainer* saison* liga* bundesliga*
        meister* pokal* turnier* finale* halbzeit* stürmer* torwart* medaille* olympi* fans star
        stars schauspiel* sänger* lied* album konzert* film* serie folge premiere* mode
        hochzeit* ausstellung* museum* festival* roman* sieg siege niederlage* rennen""",
    words_about="""sagt sagte sagten erklärung* mitteilung* kommentar* äußer* sprecher* artikel*
        zeitung* magazin* medien presse* zitat* zitiert beschrieb* schrieb* brief* buch""",
)

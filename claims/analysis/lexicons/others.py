"""Which Spanish, German, French and Portuguese words reverse, weaken or bind what is said?

Forms as written, since endings are not folded in these languages; months, numbers, hedges and
negations come from `claims.analysis.languages`. `|` parts the two ends of a scale, an underscore
joins words that count as one. Source of every table: own choice.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """The tables of one language."""

    opposites: str
    obligation: str
    recommendation: str
    permission: str
    planned: str
    approximations: str
    quantifiers: dict[str, str]
    units: str
    multipliers: str
    decimal_comma: bool = True


SPANISH = Words(
    opposites="""
    subió subieron sube suben aumentó aumentaron creció | bajó bajaron baja cayó cayeron disminuyó
    apoya apoyó apoyan apoyaron respalda respaldó | rechaza rechazó rechazan rechazaron condenó
    aceptó acepta aceptaron | rechazó rechaza rechazaron negó
    confirmó confirma confirmaron | negó niega negaron desmintió desmiente
    abrió abre abrieron abierto abierta | cerró cierra cerraron cerrado cerrada
    ganó gana ganaron victoria | perdió pierde perdieron derrota
    culpable culpables | inocente inocentes
    legal legales | ilegal ilegales
    seguro segura seguros | peligroso peligrosa peligrosos
    más | menos
    antes | después
    prohibió prohíbe prohibir | permitió permite permitir autorizó
    empezó comenzó comienza inicio | terminó acabó termina final
    verdadero verdadera cierto | falso falsa
    a_favor_de | en_contra_de contra
    """,
    obligation="debe deben deberá deberán tiene_que tienen_que",
    recommendation="debería deberían",
    permission="puede pueden",
    planned="planea planean prevé prevén va_a van_a",
    approximations="unos unas casi alrededor_de cerca_de más_de menos_de al_menos aproximadamente",
    quantifiers={
        "all": "todos todas todo toda siempre",
        "most": "mayoría",
        "some": "algunos algunas varios varias",
        "many": "muchos muchas",
    },
    units="""
    segundos duration 1
    minuto duration 60
    minutos duration 60
    hora duration 3600
    horas duration 3600
    día duration 86400
    días duration 86400
    semana duration 604800
    semanas duration 604800
    mes month 1
    meses month 1
    año month 12
    años month 12
    % percent 1
    """,
    multipliers="mil 1000 millón 1000000 millones 1000000",
)

GERMAN = Words(
    opposites="""
    stieg stiegen steigt gestiegen wuchs | sank sanken sinkt gesunken fiel fielen
    unterstützt unterstützte unterstützten | lehnt lehnte lehnten ablehnt verurteilt verurteilte
    bestätigte bestätigt bestätigten | dementierte dementiert bestritt bestreitet
    öffnete öffnet geöffnet offen | schloss schließt geschlossen
    gewann gewinnt gewannen sieg | verlor verliert verloren niederlage
    schuldig | unschuldig
    legal | illegal
    sicher | gefährlich unsicher
    mehr | weniger
    vor | nach
    verbot verbietet verboten | erlaubte erlaubt
    begann beginnt | endete endet
    wahr richtig | falsch
    für | gegen
    dafür | dagegen
    """,
    obligation="muss müssen musste mussten",
    recommendation="soll sollen sollte sollten",
    permission="darf dürfen kann können",
    planned="will wollen plant planen wird werden",
    approximations="etwa rund ungefähr knapp fast über mehr_als weniger_als mindestens höchstens",
    quantifiers={
        "all": "alle allen jeder jede jedes immer",
        "most": "meisten mehrheit",
        "some": "einige manche mehrere",
        "many": "viele vielen",
    },
    units="""
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
    jahr month 12
    jahre month 12
    jahren month 12
    prozent percent 1
    % percent 1
    """,
    multipliers="tausend 1000 million 1000000 millionen 1000000 milliarde 1000000000 "
    "milliarden 1000000000",
)

FRENCH = Words(
    opposites="""
    augmenté augmente augmentent progressé hausse | baissé baisse baissent diminué chuté recul
    soutient soutiennent soutenu | rejette rejettent rejeté condamne condamné
    accepte accepté | refuse refusé rejette rejeté
    confirme confirmé | dément démenti nie nié
    ouvert ouverte ouvre | fermé fermée ferme
    gagné gagne victoire | perdu perd défaite
    coupable coupables | innocent innocente innocents
    légal légale | illégal illégale
    sûr sûre sûrs | dangereux dangereuse
    plus | moins
    avant | après
    interdit interdire | autorisé autorise autoriser permet
    commencé commence début | terminé termine fin
    vrai vraie | faux fausse
    pour | contre
    """,
    obligation="doit doivent devra devront",
    recommendation="devrait devraient",
    permission="peut peuvent",
    planned="va vont prévoit prévoient compte",
    approximations="environ près_de presque plus_de moins_de au_moins quelque",
    quantifiers={
        "all": "tous toutes tout toute toujours",
        "most": "plupart majorité",
        "some": "quelques certains certaines plusieurs",
        "many": "beaucoup nombreux nombreuses",
    },
    units="""
    secondes duration 1
    minute duration 60
    minutes duration 60
    heure duration 3600
    heures duration 3600
    jour duration 86400
    jours duration 86400
    semaine duration 604800
    semaines duration 604800
    mois month 1
    an month 12
    ans month 12
    année month 12
    années month 12
    % percent 1
    """,
    multipliers="mille 1000 million 1000000 millions 1000000 milliard 1000000000 "
    "milliards 1000000000",
)

PORTUGUESE = Words(
    opposites="""
    subiu subiram sobe aumentou aumentaram cresceu | caiu caíram cai baixou diminuiu
    apoia apoiou apoiaram | rejeita rejeitou rejeitaram condenou
    aceitou aceita aceitaram | rejeitou rejeita recusou negou
    confirmou confirma confirmaram | negou nega negaram desmentiu
    abriu abre aberto aberta | fechou fecha fechado fechada
    ganhou ganha venceu vitória | perdeu perde derrota
    culpado culpada culpados | inocente inocentes
    legal legais | ilegal ilegais
    seguro segura seguros | perigoso perigosa
    mais | menos
    antes | depois
    proibiu proíbe proibir | permitiu permite permitir autorizou
    começou começa início | terminou acabou fim
    verdadeiro verdadeira | falso falsa
    a_favor_de | contra
    """,
    obligation="deve devem deverá deverão tem_que têm_que",
    recommendation="deveria deveriam",
    permission="pode podem",
    planned="planeja planejam prevê preveem vai vão",
    approximations="cerca_de quase aproximadamente mais_de menos_de pelo_menos",
    quantifiers={
        "all": "todos todas todo toda sempre",
        "most": "maioria",
        "some": "alguns algumas vários várias",
        "many": "muitos muitas",
    },
    units="""
    segundos duration 1
    minuto duration 60
    minutos duration 60
    hora duration 3600
    horas duration 3600
    dia duration 86400
    dias duration 86400
    semana duration 604800
    semanas duration 604800
    mês month 1
    meses month 1
    ano month 12
    anos month 12
    % percent 1
    """,
    multipliers="mil 1000 milhão 1000000 milhões 1000000 bilhão 1000000000 bilhões 1000000000",
)

WORDS = {"es": SPANISH, "de": GERMAN, "fr": FRENCH, "pt": PORTUGUESE}

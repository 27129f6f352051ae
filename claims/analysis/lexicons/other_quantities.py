"""Which Spanish, German, French and Portuguese words make figures of numbers and units?

Numbers, multipliers, ordinals, units and months of these languages are in their lexicons; here is
what joins them: shares, rates, ages, ranges, bounds, times of day. Source: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.figure_words import (
    FigureWords,
    entries,
    grouped,
    measures,
    spreads,
    worths,
)

SPANISH = FigureWords(
    numbers=worths("""
    uno 1 un_par_de 2 una_decena 10 una_docena 12 una_veintena 20 un_centenar 100
    """),
    fractions=worths("""
    medio 0.5 media 0.5 mitad 0.5 tercio 1/3 tercios 1/3 cuarto 0.25
    cuartos 0.25 quinto 0.2 quintos 0.2 décimo 0.1 décimos 0.1 tercera_parte 1/3
    cuarta_parte 0.25 quinta_parte 0.2 décima_parte 0.1 terceras_partes 1/3
    cuartas_partes 0.25 quintas_partes 0.2 décimas_partes 0.1
    """),
    halves=entries("mitad tercera_parte cuarta_parte quinta_parte décima_parte"),
    wholes=entries("otra segunda primera última"),
    ordinal_endings=entries("º ª o a er"),
    leaders={"o": "primero", "er": "primer", "a": "primera"},
    multiples=worths("doble 2 triple 3 cuádruple 4 duplicó 2 triplicó 3 duplicado 2 triplicado 3"),
    times=entries("veces"),
    magnitudes=worths("""
    decenas 10 docenas 12 cientos 100 centenares 100 miles 1000 decenas_de_miles 10000
    cientos_de_miles 100000 millones 1000000
    """),
    articles=entries("un una"),
    ones=entries("uno una un"),
    of=entries("de del"),
    minus=entries("menos"),
    joiners=entries("y"),
    joins_ones=True,
    shares=entries("de_cada"),
    extra_before=entries("otros otras"),
    extra_inside=entries("más"),
    extra_after=entries("más"),
    than=entries("que de"),
    ranges={"entre": "y"},
    to=entries("a o"),
    moving=entries("subió pasó aumentó bajó cayó creció"),
    units=measures("""
    percent 1 por_ciento
    duration 1209600 quincena quincenas
    duration 315569520 década décadas lustro
    duration 3155695200 siglo siglos
    length 1000 kilómetro kilómetros
    length 1 metro metros
    length 0.01 centímetro centímetros
    length 0.001 milímetro milímetros
    length 0.3048 pie pies
    length 0.0254 pulgada pulgadas
    area 4046.8564224 acre acres
    volume 0.000001 mililitro mililitros
    volume 0.158987294928 barril barriles
    volume 0.003785411784 galón galones
    mass 0.000001 miligramo miligramos
    mass 0.028349523125 onza onzas
    speed 0.514444444444 nudo nudos
    length 1609.344 milla millas
    length 1852 milla_náutica millas_náuticas
    area 10000 hectárea hectáreas
    volume 0.001 litro litros
    volume 1 metros_cúbicos
    area 1 metro_cuadrado metros_cuadrados
    area 1000000 kilómetros_cuadrados
    mass 1 kilo kilos kilogramo kilogramos
    mass 1000 tonelada toneladas
    mass 0.45359237 libra libras
    mass 0.001 gramo gramos
    temperature 1 grado grados grados_centígrados
    speed 0.277777777778 kilómetros_por_hora
    dollar 1 dólar dólares
    euro 1 euro euros
    pound_sterling 1 libras_esterlinas
    peso 1 peso pesos
    """),
    single_units=entries("hora día semana mes año minuto siglo década kilómetro"),
    rates=entries("por al a"),
    every=entries("cada"),
    groups=worths("ambos 2 ambas 2"),
    no_rates=entries("de en"),
    old=entries("de_edad"),
    bounds=grouped("""
    about unos unas aproximadamente aprox cerca_de alrededor_de en_torno_a
    least al_menos por_lo_menos como_mínimo cuando_menos
    above más_de poco_más_de
    most como_máximo a_lo_sumo hasta
    below menos_de
    nearly casi poco_menos_de apenas
    exactly exactamente justo
    """),
    first_days=entries("primero_de"),
    day_joiners=entries("de del"),
    year_leads=entries("en de desde hasta del año"),
    edges=worths("finales_de 31 fin_de 31 principios_de 1 comienzos_de 1"),
    seasons=entries("primavera verano otoño invierno"),
    parts=spreads("""
    1 3 primer_trimestre
    4 6 segundo_trimestre
    7 9 tercer_trimestre
    10 12 cuarto_trimestre último_trimestre
    1 6 primer_semestre
    7 12 segundo_semestre
    """),
    this_year=entries("de_este_año del_año este_año"),
    hour_marks=entries("h horas hs"),
    before_noon=entries("de_la_mañana a.m. am de_la_madrugada"),
    after_noon=entries("de_la_tarde de_la_noche p.m. pm"),
    named_times=worths("mediodía 720 medianoche 0"),
    at=entries("las"),
    until=entries("hasta antes_de"),
    pending=entries("hasta antes_de"),
    only=entries("solo sólo recién"),
    compared=entries("inferior superior menor mayor"),
    exceeding=entries("más menos"),
    in_rows=entries("consecutivo consecutiva consecutivos consecutivas seguidos seguidas"),
    trailing=entries("como_mínimo como_máximo al_menos por_lo_menos"),
)

GERMAN = FigureWords(
    each=entries("jeder jede jedes jedem jeden"),
    spaced_scores=True,
    fractions=worths("""
    halb 0.5 halbe 0.5 halben 0.5 halbes 0.5 hälfte 0.5 drittel 1/3 viertel 0.25
    dreiviertel 0.75 fünftel 0.2 sechstel 1/6 siebtel 1/7 achtel 0.125
    zehntel 0.1
    """),
    halves=entries("hälfte"),
    ordinal_leads=entries(
        "der die das dem den des im am zum zur vom beim ins ans jeder jeden jedes"
    ),
    leaders={".": "erste"},
    wholes=entries("andere anderen zweite zweiten erste ersten"),
    tens=worths("""
    zwanziger 20 dreissiger 30 vierziger 40 fünfziger 50 sechziger 60 siebziger 70 achtziger 80
    neunziger 90 zwanzigerjahre 20 dreissigerjahre 30 vierzigerjahre 40 fünfzigerjahre 50
    sechzigerjahre 60 siebzigerjahre 70 achtzigerjahre 80 neunzigerjahre 90 zwanzigerjahren 20
    dreissigerjahren 30 vierzigerjahren 40 fünfzigerjahren 50 sechzigerjahren 60
    siebzigerjahren 70 achtzigerjahren 80 neunzigerjahren 90
    """),
    decades=entries("jahre jahren"),
    multiples=worths("""
    doppelt 2 doppelte 2 zweifach 2 zweimal 2 dreifach 3 dreimal 3 vierfach 4 viermal 4
    verdoppelt 2 verdoppelte 2 verdoppelten 2 verdreifacht 3 verdreifachte 3 halbiert 0.5
    """),
    times=entries("mal fache x"),
    magnitudes=worths(
        "dutzende 12 hunderte 100 tausende 1000 zehntausende 10000 hunderttausende 100000"
    ),
    articles=entries("ein eine einer einem einen eines"),
    ones=entries("ein eine eins"),
    minus=entries("minus"),
    joiners=entries("und"),
    shares=entries("von"),
    extra_before=entries("weitere weiteren"),
    extra_inside=entries("weitere weiteren mehr"),
    than=entries("als"),
    ranges={"zwischen": "und"},
    to=entries("bis oder"),
    units=measures("""
    percent 1 prozent proz
    point 1 prozentpunkt prozentpunkte prozentpunkten
    duration 315569520 jahrzehnt jahrzehnte jahrzehnten
    duration 3155695200 jahrhundert jahrhunderte jahrhunderten
    length 1000 kilometer kilometern
    length 1 meter metern
    length 0.01 zentimeter zentimetern
    length 0.001 millimeter millimetern
    length 0.3048 fuss
    length 0.0254 zoll
    volume 0.000001 milliliter millilitern
    volume 0.1 hektoliter hektolitern
    volume 0.158987294928 barrel
    volume 0.003785411784 gallone gallonen
    mass 0.000001 milligramm
    mass 100 doppelzentner
    mass 50 zentner
    mass 0.0311034768 feinunze feinunzen
    length 1609.344 meile meilen
    length 1852 seemeile seemeilen
    area 10000 hektar
    area 1 quadratmeter quadratmetern
    area 1000000 quadratkilometer quadratkilometern
    volume 0.001 liter litern
    volume 1 kubikmeter kubikmetern
    mass 1 kilo kilogramm
    mass 0.5 pfund
    mass 1000 tonne tonnen
    mass 0.001 gramm
    temperature 1 grad grad_celsius
    speed 0.277777777778 stundenkilometer stundenkilometern kilometer_pro_stunde
    speed 0.514444444444 knoten
    dollar 1 dollar
    us_dollar 1 us_dollar
    euro 1 euro euros
    euro 0.01 cent
    franc 1 franken fr sfr
    franc 0.01 rappen rp
    duration 3600 std
    age 1 jährig jährige jähriger jährigen jähriges jährigem
    """),
    money_leads=entries("fr sfr"),
    other_units=measures("""
    pound_sterling 1 pfund
    duration 31556952 jährig jährige jähriger jährigen jähriges jährigem
    """),
    single_units=entries("stunde tag woche monat jahr minute jahrzehnt jahrhundert kilometer"),
    rates=entries("pro je"),
    groups=worths("beide 2 beiden 2 beider 2"),
    old=entries("alt alte alter alten altes"),
    bounds=grouped("""
    about etwa rund ungefähr circa ca rd annähernd um_die schätzungsweise zirka gut
    least mindestens wenigstens
    above über mehr_als
    most höchstens maximal bis_zu
    below unter weniger_als
    nearly knapp fast nahezu beinahe
    exactly genau exakt
    """),
    first_days=entries("erste ersten erster"),
    day_joiners=entries("."),
    year_leads=entries("in im seit ab von bis jahr jahre jahres vor nach ende anfang mitte"),
    edges=worths("ende 31 anfang 1 anfangs 1"),
    seasons=entries("frühling frühjahr sommer herbst winter"),
    parts=spreads("""
    1 3 erste_quartal ersten_quartal erstes_quartal 1_._quartal
    4 6 zweite_quartal zweiten_quartal zweites_quartal 2_._quartal
    7 9 dritte_quartal dritten_quartal drittes_quartal 3_._quartal
    10 12 vierte_quartal vierten_quartal viertes_quartal letzten_quartal 4_._quartal
    1 6 erste_halbjahr ersten_halbjahr erstes_halbjahr 1_._halbjahr
    7 12 zweite_halbjahr zweiten_halbjahr zweites_halbjahr 2_._halbjahr
    """),
    this_year=entries("dieses_jahres des_jahres"),
    hour_marks=entries("uhr h"),
    before_noon=entries("morgens vormittags uhr_morgens uhr_früh"),
    after_noon=entries("nachmittags abends uhr_nachmittags uhr_abends"),
    named_times=worths("mitternacht 0 mittag 720"),
    at=entries("um gegen bis ab seit"),
    half_to=entries("halb"),
    past=entries("nach"),
    before_hour=entries("vor"),
    until=entries("vor bis"),
    pending=entries("vor bis"),
    only=entries("erst frühestens"),
    compared=entries("niedriger höher kleiner größer billiger teurer kürzer länger"),
    exceeding=entries("mehr weniger"),
    in_rows=entries("hintereinander nacheinander aufeinanderfolgend"),
    trailing=entries("mindestens höchstens"),
)

FRENCH = FigureWords(
    numbers=worths("""
    quatre_vingt 80 quatre_vingts 80 une_dizaine 10 une_douzaine 12 une_quinzaine 15
    une_vingtaine 20 une_trentaine 30 une_quarantaine 40 une_cinquantaine 50 une_centaine 100
    septante 70 huitante 80 nonante 90
    """),
    fractions=worths("""
    demi 0.5 demie 0.5 moitié 0.5 tiers 1/3 quart 0.25 quarts 0.25 cinquième 0.2
    cinquièmes 0.2 dixième 0.1 dixièmes 0.1
    """),
    halves=entries("moitié"),
    wholes=entries("autre seconde première deuxième"),
    ordinal_endings=entries("er ère re e ème nd nde"),
    leaders={"er": "premier", "ère": "première", "re": "première"},
    multiples=worths("double 2 triple 3 quadruple 4 doublé 2 triplé 3 quadruplé 4"),
    times=entries("fois"),
    magnitudes=worths("""
    dizaines 10 douzaines 12 centaines 100 milliers 1000 dizaines_de_milliers 10000
    centaines_de_milliers 100000
    """),
    articles=entries("un une"),
    ones=entries("un une"),
    of=entries("de d'"),
    minus=entries("moins"),
    joiners=entries("et"),
    joins_ones=True,
    adds_teens=True,
    shares=entries("sur"),
    extra_inside=entries("autres supplémentaires"),
    extra_after=entries("supplémentaires de_plus"),
    than=entries("que"),
    ranges={"entre": "et"},
    to=entries("à ou"),
    moving=entries("passé passe augmenté baissé"),
    units=measures("""
    percent 1 pour_cent
    duration 315569520 décennie décennies
    duration 3155695200 siècle siècles
    length 1000 kilomètre kilomètres
    length 1 mètre mètres
    length 0.01 centimètre centimètres
    length 0.001 millimètre millimètres
    length 0.3048 pied pieds
    length 0.0254 pouce pouces
    area 4046.8564224 acre acres
    volume 0.000001 millilitre millilitres
    volume 0.1 hectolitre hectolitres
    volume 0.158987294928 baril barils
    volume 0.003785411784 gallon gallons
    volume 1 mètre_cube
    mass 0.000001 milligramme milligrammes
    mass 100 quintal quintaux
    mass 0.028349523125 onces
    length 1609.344 mille milles mile miles
    length 1852 mille_nautique milles_nautiques
    area 10000 hectare hectares
    area 1 mètre_carré mètres_carrés
    area 1000000 kilomètres_carrés
    volume 0.001 litre litres
    volume 1 mètres_cubes
    mass 1 kilo kilos kilogramme kilogrammes
    mass 1000 tonne tonnes
    mass 0.001 gramme grammes
    temperature 1 degré degrés
    speed 0.277777777778 kilomètres_heure kilomètres_à_l_heure km_heure
    speed 0.514444444444 nœud nœuds
    dollar 1 dollar dollars
    euro 1 euro euros
    euro 0.01 centime centimes
    pound_sterling 1 livres_sterling
    franc 1 franc francs
    """),
    single_units=entries("heure jour semaine mois an année minute décennie siècle kilomètre"),
    rates=entries("par"),
    every=entries("tous_les toutes_les"),
    bounds=grouped("""
    about environ env quelque autour_de à_peu_près approximativement près_de
    least au_moins au_minimum
    above plus_de
    most au_plus au_maximum jusqu'à
    below moins_de
    nearly presque à_peine
    exactly exactement précisément
    """),
    first_days=entries("premier"),
    day_joiners=entries("de d'"),
    year_leads=entries("en de depuis avant après jusqu'en année"),
    edges=worths("fin 31 début 1"),
    seasons=entries("printemps été automne hiver"),
    parts=spreads("""
    1 3 premier_trimestre
    4 6 deuxième_trimestre
    7 9 troisième_trimestre
    10 12 quatrième_trimestre dernier_trimestre
    1 6 premier_semestre
    7 12 second_semestre deuxième_semestre
    """),
    this_year=entries("de_cette_année de_l'_année"),
    hour_marks=entries("h"),
    before_noon=entries("heures_du_matin du_matin"),
    after_noon=entries("""
    heures_du_soir heures_de_l_après_midi heures_de_l'_après_midi du_soir de_l'_après_midi
    """),
    named_times=worths("midi 720 minuit 0"),
    at=entries("à vers dès après avant"),
    until=entries("avant jusqu'à"),
    pending=entries("avant"),
    only=entries("seulement"),
    compared=entries("inférieur inférieure supérieur supérieure"),
    exceeding=entries("plus moins"),
    in_rows=entries("consécutif consécutive consécutifs consécutives"),
    trailing=entries("au_moins au_plus au_maximum au_minimum"),
)

PORTUGUESE = FigureWords(
    numbers=worths("um_par_de 2 uma_dezena 10 uma_dúzia 12 uma_centena 100"),
    fractions=worths("""
    meio 0.5 meia 0.5 metade 0.5 terço 1/3 terços 1/3 quarto 0.25
    quartos 0.25 quinto 0.2 quintos 0.2 décimo 0.1 décimos 0.1
    """),
    halves=entries("metade"),
    wholes=entries("outra segunda primeira"),
    ordinal_endings=entries("º ª o a"),
    leaders={"o": "primeiro", "a": "primeira"},
    multiples=worths("dobro 2 triplo 3 dobrou 2 triplicou 3 duplicou 2 quadruplicou 4"),
    times=entries("vezes"),
    magnitudes=worths("""
    dezenas 10 dúzias 12 centenas 100 milhares 1000 dezenas_de_milhares 10000
    centenas_de_milhares 100000
    """),
    articles=entries("um uma"),
    ones=entries("um uma"),
    of=entries("de do da dos das"),
    minus=entries("menos"),
    joiners=entries("e"),
    joins_ones=True,
    shares=entries("em_cada de_cada"),
    extra_before=entries("outros outras mais"),
    extra_inside=entries("outros"),
    extra_after=entries("adicionais"),
    than=entries("que do_que"),
    ranges={"entre": "e"},
    to=entries("a ou"),
    moving=entries("subiu passou aumentou caiu cresceu"),
    units=measures("""
    percent 1 por_cento
    point 1 ponto_percentual pontos_percentuais
    duration 1209600 quinzena
    duration 315569520 década décadas
    duration 3155695200 século séculos
    length 1000 quilômetro quilômetros quilómetro quilómetros
    length 1 metro metros
    length 0.01 centímetro centímetros
    length 0.001 milímetro milímetros
    length 0.3048 pé pés
    length 0.0254 polegada polegadas
    area 4046.8564224 acre acres
    volume 0.000001 mililitro mililitros
    volume 0.158987294928 barril barris
    volume 0.003785411784 galão galões
    mass 0.000001 miligrama miligramas
    mass 0.028349523125 onça onças
    speed 0.514444444444 nó nós
    length 1609.344 milha milhas
    length 1852 milha_náutica milhas_náuticas
    area 10000 hectare hectares
    area 1 metro_quadrado metros_quadrados
    area 1000000 quilômetros_quadrados
    volume 0.001 litro litros
    volume 1 metros_cúbicos
    mass 1 quilo quilos quilograma quilogramas
    mass 1000 tonelada toneladas
    mass 0.001 grama gramas
    temperature 1 grau graus
    speed 0.277777777778 quilômetros_por_hora
    dollar 1 dólar dólares
    euro 1 euro euros
    real 1 real reais
    """),
    single_units=entries("hora dia semana mês ano minuto século década quilômetro"),
    rates=entries("por ao a"),
    every=entries("cada"),
    groups=worths("ambos 2 ambas 2"),
    no_rates=entries("de em"),
    old=entries("de_idade"),
    bounds=grouped("""
    about cerca_de aproximadamente aprox em_torno_de por_volta_de uns umas perto_de
    least pelo_menos ao_menos no_mínimo
    above mais_de
    most no_máximo até
    below menos_de
    nearly quase
    exactly exatamente precisamente
    """),
    first_days=entries("primeiro_de"),
    day_joiners=entries("de"),
    year_leads=entries("em de desde até ano"),
    edges=worths("fim_de 31 final_de 31 início_de 1 começo_de 1"),
    seasons=entries("primavera verão outono inverno"),
    parts=spreads("""
    1 3 primeiro_trimestre
    4 6 segundo_trimestre
    7 9 terceiro_trimestre
    10 12 quarto_trimestre último_trimestre
    1 6 primeiro_semestre
    7 12 segundo_semestre
    """),
    this_year=entries("deste_ano do_ano"),
    hour_marks=entries("h horas"),
    before_noon=entries("da_manhã da_madrugada"),
    after_noon=entries("da_tarde da_noite"),
    named_times=worths("meio_dia 720 meia_noite 0"),
    at=entries("às as"),
    until=entries("até antes_de"),
    pending=entries("até antes_de"),
    only=entries("só apenas somente no_mínimo"),
    compared=entries("inferior superior menor maior"),
    exceeding=entries("mais menos"),
    in_rows=entries("consecutivo consecutiva consecutivos consecutivas seguidos seguidas"),
    trailing=entries("no_mínimo no_máximo pelo_menos"),
)

RUSSIAN = FigureWords(
    bounds=grouped("""
    about около примерно приблизительно порядка
    least не_менее как_минимум
    above более свыше больше
    most не_более до
    below менее меньше
    nearly почти едва
    exactly ровно
    """)
)
# Letters as they are folded: one alef for four.
ARABIC = FigureWords(
    bounds=grouped("""
    about نحو حوالي زهاء تقريبا
    least ما_لا_يقل_عن علي_الاقل
    above اكثر_من
    below اقل_من
    nearly قرابة يناهز
    """)
)
HINDI = FigureWords(
    bounds=grouped("""
    about लगभग क़रीब तक़रीबन
    least कम_से_कम
    above से_अधिक से_ज़्यादा
    most अधिकतम
    below से_कम
    """)
)
CHINESE = FigureWords(
    bounds=grouped("""
    about 约 大约 约有 左右 上下 約 大約
    least 至少 以上
    above 超过 逾 多 余 超過
    most 最多 以下
    below 不到
    nearly 近 将近 將近
    """)
)
JAPANESE = FigureWords(
    bounds=grouped("""
    about 約 およそ 前後 程度
    least 以上 少なくとも
    above 超 余り
    most 以下
    below 未満
    nearly ほぼ
    """)
)

FIGURES = {
    "es": SPANISH,
    "de": GERMAN,
    "fr": FRENCH,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
    "ar": ARABIC,
    "hi": HINDI,
    "zh": CHINESE,
    "ja": JAPANESE,
}

"""Which Spanish words reverse, weaken or bind what is said, and how do they inflect?

The form is that of `vocabulary`. Source of every table: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons import es_scales, es_synonyms, es_values
from claims.analysis.lexicons.endings import Endings
from claims.analysis.lexicons.vocabulary import Vocabulary

ENDINGS = Endings(
    letters="á a é e í i ó o ú u ü u",
    plurals="iones>ion ces>z",
    cut="""
    aríamos eríamos iríamos ábamos áramos iéramos ásemos ariamos eriamos iriamos abamos aramos
    ieramos iendo yendo ando ieron yeron aron arian erian irian aria eria iria aran eran iran
    ara era ira
    asteis isteis aste iste ados adas idos idas ado ada ido ida aban aba ian ia amos emos imos
    ieran iera iesen iese aseis arse erse irse arlo arla arlos arlas arle arles erlo erla irlo irla
    amente mente ar er ir io yo an en as es os o a e
    """,
    finals="iqu>ic qu>c gu>g z>c i> u> e>",
    shortest=3,
)

FORMS = """
absolver absuelto absuelta absueltos absueltas absuelve
propagar propaga propagan propague
decir dijo dice dicen dijeron dicho decía decían diga digan diciendo dirá dirán dije
hacer hizo hace hacen hicieron hecho hacía hacían haga hagan haciendo hará harán
ir va van fue_a iba iban ido vaya vayan yendo irá irán voy vamos
ser es son era eran fue fueron sido siendo será serán sea sean fuera fueran sería serían soy somos
estar está están estaba estaban estuvo estuvieron estado esté estén estará estarán estaría estarían
haber ha han había habían hubo hubieron haya hayan hubiera hubieran habrá habrán habría habrían
haber hay he hemos
tener tiene tienen tenía tenían tuvo tuvieron tenido tenga tengan tendrá tendrán tendría tendrían
poder puede pueden podía podían pudo pudieron pueda puedan podrá podrán podría podrían pudiera
poder pudieran
deber debe deben debía debían debió debieron deba deban deberá deberán debería deberían
querer quiere quieren quería querían quiso quisieron quiera quieran querrá querrán querría
venir viene vienen venía venían vino vinieron venga vengan vendrá vendrán vendría
poner pone ponen ponía puso pusieron puesto ponga pongan pondrá pondrán pondría
saber sabe saben sabía sabían supo supieron sepa sepan sabrá sabrán sabría
salir sale salen salía salían salió salieron salga salgan saldrá saldrán saldría
ver ve ven veía veían vio vieron visto vea vean verá verán vería
dar da dan daba daban dio dieron dado dé den dará darán daría
caer cae caen caía caían cayó cayeron caído caiga caigan cayendo
pedir pide piden pedía pidió pidieron pedido pida pidan pidiendo
seguir sigue siguen seguía siguió siguieron seguido siga sigan siguiendo
conseguir consigue consiguen consiguió consiguieron consiga consigan
perseguir persigue persiguen persiguió persiguieron
morir muere mueren moría murió murieron muerto muera mueran muriendo
sentir siente sienten sintió sintieron sienta
mentir miente mienten mintió mintieron
herir hiere hieren hirió hirieron
advertir advierte advierten advirtió advirtieron advierta
sugerir sugiere sugieren sugirió sugirieron sugiera
preferir prefiere prefieren prefirió prefirieron
convertir convierte convierten convirtió convirtieron
desmentir desmiente desmienten desmintió desmintieron
repetir repite repiten repitió repitieron
despedir despide despiden despidió despidieron
impedir impide impiden impidió impidieron impida
elegir elige eligen eligió eligieron elegido
dirigir dirige dirigen dirigió dirija
exigir exige exigen exigió exija
huir huye huyen huyó huyeron
destruir destruye destruyen destruyó destruyeron destruido
construir construye construyen construyó construyeron construido
distribuir distribuye distribuyen distribuyó distribuyeron
incluir incluye incluyen incluyó incluyeron
concluir concluye concluyen concluyó concluyeron
abrir abierto abierta abiertos abiertas
escribir escrito escrita
cubrir cubierto cubierta
descubrir descubierto descubierta descubiertos descubiertas
resolver resuelto resuelta resuelve resuelven
volver vuelto vuelve vuelven
romper roto rota rotos rotas
imponer impuso impusieron impuesta
proponer propuso propusieron propone proponen
suponer supone suponen supuso
disponer dispuso dispone disponen
exponer expuso expone exponen
oponer opuso opone oponen opusieron
mantener mantiene mantienen mantuvo mantuvieron mantendrá mantendrán
detener detiene detienen detuvo detuvieron
obtener obtiene obtienen obtuvo obtuvieron
contener contiene contienen contuvo
sostener sostiene sostienen sostuvo sostuvieron
retener retiene retuvo
intervenir interviene intervino intervinieron
prevenir previene previno
producir produjo produjeron produce producen
reducir redujo redujeron reduce reducen
conducir condujo conduce
traer trajo trajeron trae traen
prever prevé prevén previó previeron previsto
contar cuenta cuentan cuente
mostrar muestra muestran muestre
demostrar demuestra demuestran demuestre
encontrar encuentra encuentran encuentre
recordar recuerda recuerdan recuerde
acordar acuerda acuerdan
costar cuesta cuestan
probar prueba prueban
aprobar aprueba aprueban apruebe aprueben
comprobar comprueba comprueban
cerrar cierra cierran cierre
comenzar comienza comienzan comience comiencen comenzó
empezar empieza empiezan empiece empezó
pensar piensa piensan piense
perder pierde pierden pierda
defender defiende defienden
extender extiende extienden
entender entiende entienden
atender atiende atienden
confesar confiesa confiesan
negar niega niegan niegue
gobernar gobierna gobiernan
recomendar recomienda recomiendan
jugar juega juegan
mover mueve mueven
crecer crece crecen crezca
nacer nace nació
atraer atrajo
reír ríe rió
disminuir disminuye disminuyen
contribuir contribuye
sustituir sustituye
atribuir atribuye
excluir excluye
reconstruir reconstruye
instruir instruye
reforzar refuerza refuerzan
esforzar esfuerza
fortalecer fortalezca
ofrecer ofrezca
medir mide midió
competir compite compitió
corregir corrige corrigió
proseguir prosigue prosiguió
vestir viste vistió
sembrar siembra
denegar deniega
regar riega
cegar ciega
calentar calienta
despertar despierta
apretar aprieta
acertar acierta
enterrar entierra
encerrar encierra
temblar tiembla
renovar renueva
soltar suelta
volar vuela
colgar cuelga
rogar ruega
almorzar almuerza
torcer tuerce
devolver devuelve devuelto
promover promueve promueven
remover remueve
llover llueve
doler duele
morder muerde
encender enciende
ascender asciende ascienden
descender desciende descienden
tender tiende
discernir discierne
invertir invierte invirtió
divertir divierte
requerir requiere requirió
adquirir adquiere
reducir reduzca
traducir tradujo
introducir introdujo
oír oye oyó oyen
leer lee leyó
satisfacer satisfizo satisfecho
deshacer deshizo
bendecir bendice bendijo
maldecir maldice maldijo
contradecir contradice contradijo
predecir predice predijo
abstener abstiene abstuvo
entretener entretiene
"""

OPPOSITES = """
subir aumentar crecer incrementar ascender elevar | bajar caer disminuir descender reducir
subida aumento incremento alza crecimiento | bajada caída descenso disminución reducción
apoyar respaldar avalar secundar | rechazar condenar combatir
apoyo respaldo aval | rechazo condena
aceptar admitir | rechazar rehusar negar declinar
aprobar | rechazar tumbar vetar suspender
confirmar ratificar corroborar | negar desmentir refutar
abrir reabrir abierto | cerrar clausurar cerrado
ganar vencer victoria triunfo | perder derrota
culpable | inocente
culpar condenar | absolver exculpar exonerar
legal lícito | ilegal ilícito
seguro | peligroso inseguro
más | menos
mejor | peor
mejorar mejora | empeorar empeoramiento
mayor | menor
máximo | mínimo
antes | después
anterior previo | posterior siguiente
prohibir vetar impedir | permitir autorizar dejar
prohibición veto | permiso autorización
empezar comenzar iniciar arrancar inicio comienzo | terminar acabar concluir finalizar fin final
verdadero cierto verdad auténtico | falso mentira
a_favor_de | en_contra_de contra
éxito exitoso | fracaso fallido
fracasar | triunfar
dentro | fuera
entrar entrada ingresar | salir salida
llegar llegada | partir marcharse salida
aliado amigo | enemigo rival adversario
alto | bajo
arriba | abajo
fácil sencillo | difícil complicado
fuerte | débil
fortalecer reforzar | debilitar
rápido | lento
caro | barato
rico | pobre
nuevo | viejo antiguo
primero | último
público | privado
posible | imposible
suficiente | insuficiente
estable | inestable imparable
leve | grave
vivo | muerto
atacar atacante agresor | defender defensor víctima
defensa | ataque
construir | destruir demoler
contratar | despedir
comprar comprador | vender vendedor
importar importación | exportar exportación
incluir | excluir
unir unión | separar división
acuerdo | desacuerdo
beneficio ganancia | pérdida
ventaja | desventaja
positivo | negativo
optimista | pesimista
norte | sur
este oriental | oeste occidental
izquierda | derecha
guerra | paz
pleno total completo | parcial
totalmente completamente | parcialmente
temporal provisional | permanente definitivo
interno interior | externo exterior
acelerar | frenar ralentizar
adelantar | aplazar retrasar posponer
encender | apagar
liberar soltar excarcelar | detener encarcelar arrestar
nacer nacimiento | morir muerte
oposición opositor | oficialismo oficialista
profesional | aficionado amateur
recordar | olvidar
amar querer | odiar
presente | ausente
popular | impopular
agradable | desagradable
justo | injusto
común habitual | raro inusual
obligatorio | voluntario optativo
activar | desactivar
conocido | desconocido
reforzado ampliar extender ensanchar | recortar restringir limitar estrechar
apertura reapertura | cierre clausura
lleno abarrotado | vacío
limpio potable | sucio contaminado
sano saludable | enfermo
mejorado recuperarse sanar | agravarse empeorarse
aumentado duplicar triplicar multiplicar | reducir rebajar
encontrar hallar aparecer | perder desaparecer extraviar
aparecido presencia | desaparecido ausencia
elogiar alabar aplaudir celebrar | criticar censurar reprochar
elogio aplauso | crítica censura
recomendar aconsejar | desaconsejar
animar alentar | desanimar disuadir
creer | dudar desconfiar
afirmar | negar
culpabilidad | inocencia
verano | invierno
mañana matutino | noche nocturno
joven juvenil | anciano mayor viejo
grande enorme | pequeño diminuto
largo | corto
amplio ancho | estrecho
lejos lejano | cerca cercano
mucho | poco
mayoría | minoría
ningún ninguno nadie | todos cada
nada | todo
siempre | nunca jamás
tarde | temprano
lento despacio | deprisa
propio | ajeno
voluntario | forzoso forzado
adecuado idóneo | inadecuado
eficaz | ineficaz
favorable | desfavorable contrario
satisfecho contento | insatisfecho descontento
tranquilo sereno | nervioso alterado
unánime unanimidad | dividido división
vigente válido | derogado inválido nulo
cumplir acatar | incumplir violar
obedecer | desobedecer
readmitir | expulsar despedir
ascender ascenso | descender descenso
adelantado | atrasado
conectar | desconectar
encarcelado preso | libre
reducido aliviar | agravar intensificar
calentar caliente calor | enfriar frío
húmedo mojado | seco
soleado | lluvioso
gratuito gratis | pagado
crear fundar | suprimir disolver eliminar
levantar | imponer
aumentar_la_tensión | calmar
confianza | desconfianza
esperanza | desesperanza
puntual puntualidad | retraso demora
promulgar sancionar | vetar
"""

TAGS = {
    # Words of weight that say what a "no", "may" or "only" says, and verbs of opinion.
    "lack": """
    perder perdió perdieron faltar falta faltan carecer carece cancelar canceló cancelado suspendido
    suspendió negó rechazó ileso ilesos ilesa exento exentos exenta desconocido desconoce absuelto
    absolvió cerrado cerrada vano unanimidad
    """,
    "utmost": "primer primera primero récord único única peor mejor",
    "likened": "tan tanto desde nunca antes otro otra otros otras",
    "doubt": """
    acusado acusada acusan sospechoso sospecha sospechan riesgo temor posibilidad estima estiman
    estimación estudia
    """,
    "attitude": """
    celebra celebró critica criticó exige exigió reclama reclamó teme temen espera lamenta lamentó
    denuncia denunció
    """,
    "extent:only": "exclusivamente únicamente reservado reservada limitado limitada",
    "hedge": """
    quizá quizás probable* probablemente posible* posiblemente presuntamente presunto* supuesto*
    supuestamente aparente* aparentemente parece parecen parecía podría podrían pudiera pudieran
    habría habrían sería serían tendría tendrían estaría estarían haría harían debería_de
    tal_vez a_lo_mejor al_parecer por_lo_visto según_parece en_apariencia no_está_claro
    sospechoso* sospecha* sospechar* rumor* presumiblemente previsiblemente hipotético* eventual*
    eventualmente se_cree si acaso puede_que es_posible_que todo_apunta todo_indica en_principio
    preliminar* provisionalmente sin_confirmar extraoficial* extraoficialmente apuntaría
    """,
    "negation": """
    no nunca jamás ningún ninguno ninguna nadie nada ni tampoco sin apenas ya_no
    dejar_de negarse_a carecer_de falta_de lejos_de en_absoluto de_ningún_modo
    de_ninguna_manera descartar
    """,
    "lookalike": """
    no_solo no_sólo sin_embargo sin_duda nada_menos no_obstante sin_dudas ni_siquiera sin_más
    """,
    "modal:obligation": """
    debe deben deberá deberán debía debían debió tiene_que hay_que haber_de obligado_a forzado_a
    obligatorio* es_necesario verse_obligado_a
    """,
    "modal:recommendation": "debería deberían convendría recomendar* aconsejar* conviene",
    "modal:permission": """
    puede pueden podía podían pudo podrá podrán capaz_de permitido* tener_derecho_a
    """,
    "modal:prohibition": "no_puede no_debe no_poder no_deber prohibido*",
    "status:planned": """
    planear* prever* proyectar* pretender* estudiar* ir_a tener_previsto estar_previsto
    disponerse_a pensar_en a_punto_de prometer* plantearse barajar* sopesar* propuesto
    """,
    "status:attempted": "intentar* intento* tratar_de procurar* pugnar_por",
    "status:underway": "empezar_a comenzar_a en_curso en_marcha continuar_con",
    "status:done": "finalizado culminado",
    "quantity:all": "todos todas todo toda cada siempre entero* completo* cualquier",
    "quantity:most": "mayoría mayoritariamente principalmente gran_parte",
    "quantity:many": """
    muchos muchas numerosos numerosas decenas cientos miles a_menudo frecuentemente
    """,
    "quantity:some": """
    algunos algunas varios varias ciertos ciertas a_veces unos_cuantos unas_cuantas pocos pocas
    """,
    "quantity:only": "sólo solo solamente únicamente exclusivamente",
    "approximation": """
    unos unas casi aproximadamente cerca_de alrededor_de en_torno_a más_de menos_de al_menos
    por_lo_menos como_mínimo como_máximo a_lo_sumo hasta apenas exactamente justo poco_más_de
    poco_menos_de cuando_menos
    """,
    "time": """
    minuto minutos hora horas día días semana semanas quincena mes meses trimestre semestre año años
    década décadas siglo siglos primavera verano otoño invierno mañana tarde noche madrugada
    mediodía
    medianoche amanecer anochecer navidad pascua ramadán mañanas tardes noches
    """,
    "deictic": "pasado pasada próximo próxima este esta último última siguiente",
    "progressive": "está están estaba estaban",
    "been": "sido",
    "perfect": "ha han había habían he hemos haya hayan",
    "directed": """
    presión ataque amenaza crítica apoyo sanción ayuda acusación denuncia protesta campaña demanda
    advertencia regalo pago préstamo victoria ofensiva agresión condena
    """,
    "source": "de desde por",
    "target": "a contra hacia sobre para",
    "timing": """
    antes_de después_de desde hasta durante tras ante antes después dentro_de a_partir_de
    """,
    "relative_day": "hoy ayer mañana anoche anteayer pasado_mañana anteanoche",
    "cue": """
    decir* afirmar* asegurar* explicar* señalar* añadir* agregar* declarar* indicar* sostener*
    subrayar* destacar* anunciar* advertir* informar* contar* responder* reiterar* insistir*
    admitir* reconocer* negar* creer* considerar* opinar* manifestar* comentar* apuntar* precisar*
    recordar* denunciar* revelar* escribir* aseverar* lamentar* concluir* prometer* alegar*
    acusar* criticar* matizar* zanjar* apostillar* espetar* relatar* narrar* confesar* confirmar*
    presumir* jactarse* amenazar* exigir* reclamar* según de_acuerdo_con a_juicio_de
    en_palabras_de en_opinión_de citar* declaró
    """,
    "loaded": """
    admitir* reconocer* confesar* insistir* alegar* presumir* jactarse* negar* denunciar*
    amenazar* espetar* acusar* lamentar* zanjar* sentenciar* clamar* arremeter* reprochar*
    excusarse* justificarse* tronar* vociferar*
    """,
    "discourse": """
    además también asimismo igualmente por_otra_parte por_su_parte sin_embargo no_obstante
    en_cambio por_lo_tanto por_tanto así entonces de_hecho en_efecto por_supuesto claro bien
    mientras_tanto por_ello finalmente realmente simplemente muy bastante más_bien precisamente
    sobre_todo en_particular especialmente ahora_bien al_fin_y_al_cabo en_definitiva por_último
    a_su_vez incluso pues
    """,
    "function": """
    el la los las lo un una uno al del de a ante bajo con contra desde durante en entre hacia hasta
    para por según sobre tras y e o u pero sino que quien quienes cual cuales cuyo cuya donde cuando
    como mientras si porque aunque se me te le les nos os mi mis tu tus su sus nuestro nuestra este
    esta esto estos estas ese esa eso esos esas aquel aquella aquello él ella ellos ellas yo
    nosotros
    usted ustedes es son era eran fue fueron ser sido será serán ha han había habían haber hay hubo
    está están estaba estar estado debido muy más menos tan tanto ya aún también así allí aquí
    ahí otro
    otra otros otras mismo misma mismos mismas junto cada sea sean he hemos siendo
    a_fin_de debido_a a_causa_de junto_a junto_con en_vez_de en_lugar_de además_de así_como
    a_través_de en_el_marco_de por_parte_de
    """,
    "article": "el la los las lo un una unos unas al del",
    "complementizer": "que si",
    "agent": "por",
    "means": "con",
    "third_person": "él ella ellos ellas",
    "opposing": "responder* contraatacar* reaccionar* atacar* luchar* combatir* golpear*",
}

SCOPES = """
-negation ningún ninguno ninguna nadie nada nunca | before | no nunca nadie sin tampoco ni apenas
-negation jamás tampoco ni | before | no nunca nadie sin tampoco ni apenas
+hedge posible posibles | before | un una el la los las su
"""

TAG_ENDINGS = {
    "hedge": "aría arían ería erían iría irían",
    "status:planned": "ará arán erá erán irá irán drá drán brá brán",
    "past": "ó aron ieron ado ada ados adas ido ida idos idas",
}
UNTAGGED = """
quería querían requería requerían prefería sugería refería hería adquiría sería serían batería
ingeniería galería secretaría mensajería tubería minería ganadería refinería panadería librería
cafetería lotería enfermería carnicería artillería infantería caballería tesorería consejería
maría teherán será serán podrá podrán deberá deberán debería deberían está están querría guardería
guerrillería conserjería gendarmería piratería ebanistería pesquería perfumería peluquería
partido partidos partida estado estados lado lados pasado mercado mercados grado vida vidas medida
medidas jornada jornadas llamada entrada salida comunidad senado abogado abogada soldado soldados
pasada delegado juzgado ministerio consejo comida bebida caída ciudad edad verdad empleado sonido
"""

PERSONS = """
él él le_a_él
ella ella ellas
nosotros nosotros nuestro nuestra nuestros nuestras nos
yo yo mi mis mí
usted usted ustedes
"""

NAME_VARIANTS = """
kiev kyiv kíiv
járkov járkiv kharkiv
leópolis lviv
pekín beijing
bombay mumbai
calcuta kolkata
birmania myanmar
turquía türkiye
bielorrusia belarús
moldavia moldova
zelenski zelensky zelenskiy zelenskyy
putin putín
gadafi gaddafi
hezbolá hizbulá hezbollah
méxico méjico
catar qatar
irak iraq
suazilandia esuatini
chequia república_checa
países_bajos holanda
costa_de_marfil côte_d'ivoire
cataluña catalunya
lérida lleida
gerona girona
la_coruña a_coruña
"""

SAME_NAMES = """
avenida avda av
calle c
don d
doña dña
señor sr
señora sra
ue unión_europea
onu naciones_unidas
eeuu ee_uu estados_unidos estadounidense norteamericano
reino_unido gran_bretaña británico
otan alianza_atlántica
rusia ruso
ucrania ucraniano
china chino
francia francés
alemania alemán
españa español
italia italiano
portugal portugués
méxico mexicano
argentina argentino
brasil brasileño
colombia colombiano
chile chileno
perú peruano
venezuela venezolano
cuba cubano
israel israelí
palestina palestino
irán iraní
japón japonés
india indio
turquía turco
polonia polaco
marruecos marroquí
oms organización_mundial_de_la_salud
fmi fondo_monetario_internacional
bce banco_central_europeo
pp partido_popular
psoe partido_socialista
"""

UNITS = """
segundo duration 1
segundos duration 1
minuto duration 60
minutos duration 60
hora duration 3600
horas duration 3600
día duration 86400
días duration 86400
semana duration 604800
semanas duration 604800
quincena duration 1296000
mes month 1
meses month 1
trimestre month 3
semestre month 6
año month 12
años month 12
década month 120
siglo month 1200
siglos month 1200
% percent 1
km length 1000
kilómetro length 1000
kilómetros length 1000
metro length 1
metros length 1
centímetro length 0.01
centímetros length 0.01
cm length 0.01
milla length 1609.344
millas length 1609.344
kilo mass 1
kilos mass 1
kg mass 1
kilogramos mass 1
tonelada mass 1000
toneladas mass 1000
gramos mass 0.001
hectárea area 1
hectáreas area 1
litro volume 1
litros volume 1
euro euro 1
euros euro 1
€ euro 1
dólar dollar 1
dólares dollar 1
peso peso 1
pesos peso 1
libra pound_sterling 1
libras pound_sterling 1
"""

SPANISH = Vocabulary(
    endings=ENDINGS,
    forms=FORMS,
    synonyms=es_synonyms.SYNONYMS,
    opposites=OPPOSITES + es_scales.SCALES,
    values=es_values.VALUES,
    tags=TAGS,
    scopes=SCOPES,
    tag_endings=TAG_ENDINGS,
    untagged=UNTAGGED,
    variants=NAME_VARIANTS,
    same_names=SAME_NAMES,
    persons=PERSONS,
    numbers="""
    once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18
    diecinueve 19 veinte 20 veintiuno 21 veintiún 21 veintidós 22 veintitrés 23 veinticuatro 24
    veinticinco 25 veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40
    cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200
    trescientos 300 cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800
    novecientos 900 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 docena 12
    medio 0.5 media 0.5
    """,
    multipliers="""
    mil 1000 millón 1000000 millones 1000000 billón 1000000000000 billones 1000000000000
    """,
    ordinals="""
    segundo 2 segunda 2 tercer 3 tercero 3 tercera 3 cuarto 4 cuarta 4 quinto 5 quinta 5 sexto 6
    sexta 6 séptimo 7 séptima 7 octavo 8 octava 8 noveno 9 novena 9 décimo 10 décima 10 undécimo 11
    undécima 11 duodécimo 12 duodécima 12 vigésimo 20 vigésima 20
    """,
    units=UNITS,
    months="""
    enero ene
    febrero feb
    marzo
    abril abr
    mayo
    junio jun
    julio jul
    agosto ago
    septiembre setiembre sept
    octubre oct
    noviembre nov
    diciembre dic
    """,
    weekdays="""
    lunes lun
    martes mar
    miércoles mié
    jueves jue
    viernes vie
    sábado sáb
    domingo dom
    """,
    negating="des in im ir i anti",
    under_way="ndo",
    ordinary_endings="""
    ción ciones sión siones miento mientos mente idad idades ado ada ados adas ido ida idos idas
    ando iendo ismo ista istas encia ancia ario arios oso osos osa osas able ible ó aron ieron ar
    """,
)

"""Which further Spanish words stand at the two ends of one scale?

By part of speech. A line is as in `vocabulary.Vocabulary.opposites`: one word put in the place of
one from the other end turns what the sentence says. Words that tell one deed from its two ends (to
buy, to sell) and words that differ in weight only are left out. Source: own choice.
"""

from __future__ import annotations

VERBS = """
aceptar acoger admitir | rechazar rehusar declinar denegar desestimar
acelerar agilizar apresurar | ralentizar frenar entorpecer retrasar
acercar acercarse aproximar aproximarse | alejar alejarse distanciar distanciarse apartarse
aclarar esclarecer | confundir enturbiar oscurecer
acertar atinar | errar equivocarse fallar
activar encender conectar poner_en_marcha | desactivar apagar desconectar parar detener
acudir asistir presentarse | faltar ausentarse
acusar inculpar imputar procesar | absolver exculpar exonerar sobreseer disculpar
condenar sentenciar | absolver indultar amnistiar exculpar
adelantar anticipar | aplazar posponer retrasar demorar postergar
adherirse sumarse afiliarse | desvincularse retirarse abandonar
admitir reconocer confesar | negar desmentir
admirar respetar | despreciar desdeñar
agradecer | reprochar
agravar empeorar recrudecer exacerbar | aliviar mitigar paliar atenuar suavizar mejorar
ahorrar economizar | gastar derrochar despilfarrar malgastar
alabar elogiar aplaudir celebrar felicitar | criticar censurar reprochar reprobar cuestionar
alargar prolongar prorrogar extender | acortar abreviar interrumpir
alegrar alegrarse | entristecer entristecerse lamentar lamentarse
alertar alarmar | tranquilizar calmar sosegar
aliarse unirse | enfrentarse romper
alquilar | desalojar desahuciar
ampliar expandir ensanchar agrandar | reducir recortar achicar encoger restringir limitar
animar alentar estimular fomentar incentivar impulsar promover | desanimar desalentar disuadir
animar alentar estimular fomentar incentivar impulsar promover | frenar obstaculizar desincentivar
aparecer surgir | desaparecer desvanecerse
aplaudir ovacionar | abuchear silbar pitar
aplicar cumplir acatar respetar observar | incumplir infringir violar vulnerar
aplicar cumplir acatar respetar observar | transgredir quebrantar desacatar
apoyar respaldar secundar avalar suscribir | rechazar oponerse combatir boicotear criticar condenar
aprender recordar | olvidar
aprobar adoptar validar | rechazar tumbar vetar tumbado derogar
apretar endurecer tensar | aflojar relajar suavizar
armar rearmar | desarmar
asaltar atacar agredir bombardear invadir | defender proteger resistir
ascender subir trepar escalar | descender bajar caer desplomarse hundirse
asegurar garantizar | poner_en_riesgo comprometer arriesgar
asumir aceptar | eludir rehuir evitar esquivar
atar sujetar amarrar | desatar soltar
atraer seducir | repeler ahuyentar espantar
aumentar subir crecer | bajar caer disminuir descender reducir reducirse
incrementar elevar dispararse | bajar caer disminuir descender reducir reducirse
aumentar subir crecer incrementar elevar dispararse | recortar desplomarse menguar decrecer mermar
repuntar multiplicar doblar duplicar triplicar | bajar caer disminuir descender reducir reducirse
repuntar multiplicar doblar duplicar triplicar | recortar desplomarse menguar decrecer mermar
autorizar permitir consentir | prohibir vetar impedir ilegalizar penalizar denegar
legalizar tolerar despenalizar | prohibir vetar impedir ilegalizar penalizar denegar
avanzar progresar prosperar | retroceder recular estancarse retrasarse
ayudar auxiliar socorrer colaborar cooperar | perjudicar dañar estorbar
ayudar auxiliar socorrer colaborar cooperar | obstaculizar entorpecer sabotear
beneficiar favorecer | perjudicar dañar
bendecir | maldecir
cargar | descargar
casarse | divorciarse separarse
ceder capitular rendirse claudicar | resistir aguantar
censurar ocultar callar silenciar | publicar divulgar difundir revelar
comprar adquirir | vender enajenar
concentrar centralizar | dispersar descentralizar
conceder otorgar dar | negar denegar retirar quitar
conciliar reconciliar | enfrentar enemistar
confiar fiarse | desconfiar recelar sospechar
confirmar ratificar corroborar acreditar | desmentir refutar negar rebatir
congelar | descongelar
conocer saber | ignorar desconocer
conquistar tomar capturar | perder ceder abandonar evacuar
conseguir lograr alcanzar obtener | fracasar fallar malograr
conservar mantener preservar guardar | destruir eliminar desechar tirar suprimir
considerar atender escuchar | ignorar desoír desatender
construir edificar levantar erigir | destruir demoler derribar derruir
contener | desatar desbordar
continuar proseguir seguir reanudar | interrumpir suspender cesar parar cancelar
contraer contraerse encoger | expandir expandirse
contratar fichar emplear incorporar | despedir cesar destituir
convencer persuadir | disuadir
convocar | desconvocar cancelar anular
corregir enmendar | falsear
crear fundar establecer instaurar instituir inaugurar | suprimir disolver eliminar abolir clausurar
cubrir tapar | destapar descubrir
cuidar proteger | descuidar maltratar abandonar
curar sanar curarse | enfermar contagiar infectar
debilitar minar socavar mermar | fortalecer reforzar consolidar robustecer
declarar revelar mostrar exhibir | ocultar esconder encubrir disimular
defender | atacar cuestionar
demostrar probar | refutar desmontar
depositar ingresar | retirar sacar
desbloquear | bloquear
desplegar | replegar retirar
despertar | dormir dormirse
destacar subrayar realzar | minimizar restar_importancia
destruir arrasar devastar | reconstruir rehabilitar restaurar
disfrutar gozar | sufrir padecer
disparar dispararse | desplomar desplomarse
distribuir repartir | acaparar recoger
dividir separar fragmentar | unir unificar fusionar juntar reunir
elegir nombrar designar | destituir cesar deponer
emigrar | inmigrar regresar
empezar comenzar iniciar arrancar | terminar acabar concluir finalizar cesar cerrar
abrir inaugurar emprender lanzar | terminar acabar concluir finalizar cesar cerrar
encarcelar detener arrestar apresar capturar recluir | liberar soltar excarcelar
encarecer encarecerse | abaratar abaratarse
encontrar hallar localizar recuperar | perder extraviar
enfriar enfriarse | calentar calentarse recalentar
enriquecer enriquecerse | empobrecer empobrecerse arruinar
entrar ingresar acceder | salir marcharse abandonar
entregar entregarse | retener fugarse
envejecer | rejuvenecer
estabilizar | desestabilizar
estar_de_acuerdo coincidir | discrepar disentir
exagerar inflar sobrestimar | minimizar subestimar
exigir imponer | eximir dispensar
exportar | importar
facilitar allanar | dificultar obstaculizar complicar impedir
fallar averiarse estropearse | funcionar arreglarse
favorecer | desfavorecer perjudicar
financiar subvencionar | desfinanciar
firmar suscribir | rescindir romper
florecer prosperar | marchitarse decaer
fortalecer | debilitar
ganar vencer triunfar imponerse derrotar | perder sucumbir
gustar agradar encantar | disgustar desagradar
huir escapar | quedarse permanecer
igualar | desequilibrar
imponer establecer | levantar abolir suprimir retirar
incluir incorporar integrar añadir agregar | excluir expulsar quitar eliminar apartar
inflar hinchar | desinflar deshinchar
insultar ofender | halagar elogiar
invertir | desinvertir
legitimar | deslegitimar
liberar liberalizar | limitar restringir oprimir controlar regular
limpiar descontaminar | ensuciar manchar contaminar
llegar venir aterrizar | partir irse marcharse despegar
llenar llenarse abarrotar | vaciar vaciarse
mejorar recuperarse repuntar remontar | empeorar deteriorar deteriorarse agravarse degradar
mentir engañar | decir_la_verdad sincerarse
modernizar | envejecer
mostrar | esconder ocultar
movilizar | desmovilizar
nacer | morir fallecer perecer
obedecer | desobedecer rebelarse
obligar forzar | eximir permitir
ocupar | desocupar desalojar evacuar
odiar detestar aborrecer | amar querer adorar
organizar ordenar | desorganizar desordenar
pagar abonar saldar | adeudar impagar
participar intervenir | abstenerse
perdonar | castigar condenar vengarse
poblar | despoblar
popularizar | desprestigiar
precipitar | retrasar
premiar recompensar galardonar | castigar penalizar sancionar multar
preocupar inquietar | tranquilizar calmar
privatizar | nacionalizar expropiar
producir fabricar | consumir
profundizar | aplanar
promocionar | degradar relegar
prometer | incumplir
proteger amparar | desproteger exponer amenazar
publicar | censurar
quitar retirar | poner colocar añadir
rebajar abaratar | encarecer subir
recaudar | desembolsar
recomendar aconsejar | desaconsejar
recordar | olvidar
rehusar negarse | acceder aceptar prestarse
rendirse | luchar resistir
reparar arreglar restaurar | romper averiar estropear dañar
reunir reunirse juntar | separar separarse dispersar
revalorizarse apreciarse | devaluarse depreciarse
romper quebrar | mantener recomponer
salvar rescatar | abandonar condenar
sembrar plantar | cosechar arrancar talar
sentarse | levantarse
simplificar | complicar
sobrevivir | morir perecer
solucionar resolver | complicar
someterse | rebelarse sublevarse
sosegar | agitar
sumar | restar
sumergirse hundirse | emerger flotar
superar rebasar exceder | quedarse_corto
tensar | distender
terminar | reanudar
traicionar | ser_leal
triunfar | fracasar
valorar apreciar | menospreciar despreciar
votar_a_favor | votar_en_contra abstenerse
"""

NOUNS = """
abundancia exceso sobra superávit excedente | escasez carestía falta déficit penuria
acceso entrada ingreso | salida
aceptación acogida | rechazo
acierto | error desacierto
acusación acusado | absolución absuelto
alegría júbilo felicidad euforia entusiasmo | tristeza pena pesar
alivio | agobio angustia preocupación
alza subida repunte incremento auge | baja bajada desplome caída descenso bajón
amigo compañero aliado socio | enemigo rival adversario
amistad | enemistad hostilidad
apertura | cierre clausura
aprobación | rechazo veto desaprobación
apoyo respaldo | oposición rechazo
ascenso | descenso degradación
atraso retraso demora | adelanto antelación
avance progreso | retroceso estancamiento
ayuda | obstáculo
bajada | subida
beneficio ganancia lucro superávit | pérdida déficit quebranto
bienestar | malestar
calidad | mediocridad
calma tranquilidad serenidad sosiego paz | tensión nerviosismo agitación caos alboroto tumulto
calor | frío
certeza certidumbre seguridad | duda incertidumbre
claridad luz | oscuridad tinieblas confusión
cobardía cobarde | valor valentía valiente coraje
comienzo inicio principio arranque apertura | final fin término conclusión cierre
concordia consenso entendimiento acuerdo | discordia disenso desacuerdo desencuentro
confianza | desconfianza recelo
construcción edificación | demolición derribo destrucción
consumo gasto | ahorro
continuidad continuación | ruptura interrupción
contratación | despido
crecimiento expansión | contracción recesión decrecimiento
cumplimiento | incumplimiento violación
debilidad flaqueza | fuerza fortaleza poder
deuda deudor | crédito acreedor
dictadura autoritarismo | democracia
encarcelamiento detención prisión cárcel | liberación libertad excarcelación
enfermedad | salud
entrada | salida
equilibrio | desequilibrio
esperanza optimismo ilusión | desesperanza pesimismo desesperación desilusión
estabilidad | inestabilidad
éxito logro triunfo | fracaso fiasco
fidelidad lealtad | traición deslealtad infidelidad
generosidad | egoísmo tacañería
guerra conflicto | paz tregua
héroe | villano
honradez honestidad | corrupción deshonestidad
igualdad | desigualdad discriminación
incendiario | bombero
inclusión | exclusión
independencia | dependencia
infancia | vejez
interés | desinterés indiferencia
justicia | injusticia
legalidad | ilegalidad
libertad | esclavitud cautiverio
lleno | vacío
mayoría | minoría
mejora mejoría recuperación | empeoramiento deterioro agravamiento
mérito | demérito
nacimiento | muerte fallecimiento defunción
obediencia | desobediencia rebeldía
oferta | demanda
orden | desorden caos
orgullo | vergüenza
participación | abstención
permiso autorización licencia | prohibición veto denegación
perdón indulto clemencia | castigo condena venganza
permanencia | marcha salida abandono
pobreza miseria | riqueza prosperidad
presencia | ausencia
prisa | calma
privilegio | desventaja
prosperidad bonanza auge | crisis ruina decadencia
rapidez | lentitud
respeto | desprecio
retirada repliegue | avance despliegue
riesgo peligro | seguridad
sequía | inundación
sinceridad franqueza | hipocresía
simpatía | antipatía
subvención subsidio | impuesto tasa multa
suerte fortuna | desgracia mala_suerte infortunio
transparencia | opacidad secretismo
unidad unión cohesión | división ruptura separación
urgencia | calma
vanguardia | retaguardia
vencedor ganador | perdedor vencido derrotado
ventaja | desventaja inconveniente
verdad realidad | mentira falsedad bulo ficción
victoria triunfo | derrota
virtud | defecto vicio
vida | muerte
voluntario | forzoso
"""

QUALITIES = """
abierto | cerrado
absurdo | sensato lógico
abundante copioso cuantioso | escaso insuficiente exiguo
activo | inactivo pasivo
actual vigente moderno | anticuado obsoleto
adulto | infantil niño
afortunado | desafortunado
alegre feliz contento | triste infeliz abatido
alentador esperanzador | desalentador desolador
alto elevado | bajo
amable cortés amistoso cordial | hostil grosero antipático descortés
amplio holgado | estrecho ajustado
antiguo viejo | nuevo reciente moderno
apropiado adecuado | inapropiado inadecuado
ardiente caliente cálido | gélido frío helado
asequible barato económico | caro costoso prohibitivo
atento | distraído
auténtico genuino original verdadero | falso falsificado
autorizado legal | clandestino ilegal
bello bonito hermoso | feo horrible
benigno | maligno
blando suave | duro
blanco | negro
brillante luminoso claro soleado | oscuro sombrío apagado
brusco repentino | gradual paulatino
bueno buen excelente magnífico | malo mal pésimo desastroso
capaz competente | incapaz incompetente
casado | soltero divorciado
central | periférico
céntrico | alejado
cercano próximo vecino | lejano distante remoto
claro nítido | confuso borroso
compatible | incompatible
completo entero íntegro | incompleto parcial
común corriente frecuente habitual | raro infrecuente excepcional
constante continuo | intermitente
correcto exacto acertado | incorrecto erróneo equivocado inexacto
cómodo confortable | incómodo
creíble verosímil | increíble inverosímil
creciente | decreciente menguante
cruel despiadado | compasivo clemente
culpable | inocente
débil endeble frágil | fuerte robusto sólido potente
democrático | antidemocrático dictatorial
desierto vacío | concurrido abarrotado lleno
despejado | nublado cubierto
diestro | zurdo
difícil complicado arduo complejo | fácil sencillo simple
directo | indirecto
divertido entretenido | aburrido
dócil | rebelde
dulce | amargo salado
eficaz eficiente efectivo útil | ineficaz ineficiente inútil
enorme gigantesco inmenso grande gran | pequeño diminuto minúsculo reducido
estricto riguroso severo | laxo permisivo indulgente
exterior | interior
extranjero | nacional
exitoso | fracasado fallido
famoso célebre conocido | desconocido anónimo
favorable propicio | adverso desfavorable
fértil | estéril infértil
fijo | móvil variable
firme | vacilante
flexible | rígido inflexible
formal | informal
fresco | podrido
gordo | flaco delgado
grande | pequeño
gratuito | de_pago
grueso espeso | fino delgado
honesto honrado íntegro | deshonesto corrupto
humilde modesto | arrogante soberbio
igual idéntico | distinto diferente desigual
imparcial neutral | parcial sesgado
importante relevante crucial | insignificante irrelevante trivial
improbable | probable
independiente | dependiente
inferior | superior
inflamable | ignífugo
inicial | final
innecesario superfluo | necesario imprescindible indispensable
inofensivo inocuo | peligroso dañino nocivo tóxico
intacto ileso indemne | dañado destrozado herido
inteligente listo | tonto estúpido
intencionado deliberado | accidental involuntario fortuito
inútil | útil
joven | viejo anciano
legítimo | ilegítimo
lento | rápido veloz
leve ligero | grave severo
liso | rugoso
lluvioso | seco soleado
local | forastero
lógico | ilógico
maduro | inmaduro verde
masculino | femenino
máximo | mínimo
mayoritario | minoritario
mejor | peor
moderado | extremista radical
mojado | seco
muerto | vivo
necesario | innecesario
negativo | positivo
normal | anormal
numeroso | escaso
obligatorio forzoso | opcional facultativo voluntario
ocioso desocupado | ocupado saturado atareado
oficial | oficioso
optimista esperanzado | pesimista
ordenado | desordenado
pacífico | violento belicoso
paciente | impaciente
permanente | temporal provisional pasajero
pesado | ligero
pobre | rico adinerado
poderoso | débil impotente
popular | impopular
posible viable factible | imposible inviable
preciso | impreciso vago
preparado | desprevenido
pleno | nulo
primero | último
profundo hondo | superficial
prudente cauto cauteloso | imprudente temerario
puntual | impuntual tardío
puro | impuro contaminado
racional | irracional
razonable | irrazonable descabellado
rentable lucrativo | ruinoso deficitario
responsable | irresponsable
resistente | frágil
rural | urbano
sabio | ignorante
saludable | insalubre
satisfactorio | insatisfactorio decepcionante
seguro | inseguro
sensible | insensible
serio | frívolo
silencioso callado tranquilo | ruidoso bullicioso
simétrico | asimétrico
sobrio | ebrio borracho
soportable | insoportable
sostenible | insostenible
suficiente bastante | insuficiente
superviviente | víctima
tolerante | intolerante
tranquilizador | alarmante inquietante preocupante
transparente | opaco
tóxico | inocuo
único | múltiple
unido | dividido
urgente | aplazable
válido | nulo
valioso | inservible
visible | invisible
voluntario | involuntario
vulnerable | invulnerable
"""

ADVERBS = """
ampliamente holgadamente | estrechamente ajustadamente
brevemente | largamente
bien | mal
claramente | vagamente
despacio lentamente | deprisa rápidamente velozmente
dentro | fuera
delante | detrás
encima | debajo
fácilmente | difícilmente
frecuentemente a_menudo | raramente rara_vez
gradualmente poco_a_poco | bruscamente de_golpe
juntos | separados
legalmente | ilegalmente
ligeramente levemente | gravemente considerablemente
pacíficamente | violentamente
públicamente | en_secreto
satisfactoriamente | insatisfactoriamente
voluntariamente | a_la_fuerza
"""

NEWS = """
propagarse propagar extenderse | retroceder remitir
limitar topar | liberar
contento satisfecho ilusionado esperanzado | decepcionado frustrado descontento indignado
tranquilo aliviado confiado | preocupado inquieto alarmado angustiado
detenido arrestado preso encarcelado | libre liberado suelto
controlar contener sofocar extinguir | avivar reavivar propagar descontrolar
evacuar desalojar | regresar volver
entusiasta entusiasmado | escéptico reacio apático
paralizar detener parar frenar | reanimar reactivar reanudar impulsar
colapsar saturar desbordar | despejar descongestionar aliviar
llenar | vaciar desaguar
crecida desbordamiento | sequía estiaje
cosecha | siembra
exceder superar sobrepasar | respetar cumplir
lamentar deplorar | celebrar aprobar agradecer
derrochar malgastar | ahorrar aprovechar
encarecimiento | abaratamiento
caos | normalidad orden
normalizar | alterar perturbar
demócrata | autoritario
amenaza | garantía
bendición | maldición
acelerón aceleración | frenazo desaceleración
abundar sobrar | escasear faltar
creciente alcista | menguante bajista decreciente
prometedor esperanzador | desalentador sombrío
estancado estancar | crecer dinamizar
cálido caluroso | frío gélido
ordenado | caótico
solidario | egoísta
sólido firme | endeble frágil
fiable fidedigno | dudoso
puntual | retrasado
intacto | destruido calcinado
sobrevivir | fallecer
vivir | morir
sano | contagiado
vacunar | contagiar
potable | contaminado insalubre
accesible | inaccesible
cumplidor | moroso
gratis | pago
rechazable | aceptable
unánimemente | por_mayoría
desplomarse | dispararse
aplaudir | reprobar
proteger preservar | destruir arrasar
plantar repoblar | talar
lluvia | sequía
diurno | nocturno
rejuvenecido | envejecido
valiente | cobarde
orgulloso | avergonzado
apto | inepto
hábil | torpe
culto | inculto
leal | desleal
ileso | herido
grato | ingrato
real | ficticio imaginario
"""

FURTHER = """
abrochar | desabrochar
acallar silenciar | avivar
acaparar | repartir
acelerado | pausado
acogedor hospitalario | inhóspito
acusado | absuelto exculpado
adelanto | retraso
admirador partidario defensor | detractor crítico
admisible | inadmisible
afín | contrario
agotar agotarse | abundar reponer
agravio | desagravio
agrícola | industrial
ahondar | suavizar
aislado | conectado integrado
ajustado | holgado
alabanza | reproche
alargado | acortado
alarma | calma
alcista | bajista
alegar | callar
alentado | desalentado
alquilar arrendar | comprar
amigable | hostil
amortizar | endeudarse
ancho | angosto
anunciar | ocultar
apagado | encendido
apático | entusiasta
apertura | blindaje
apilar acumular | eliminar dispersar
apoyado | rechazado
apreciado | despreciado
aprobado | suspenso rechazado
ardua | sencilla
arraigar | desarraigar
arrancar | plantar
asistencia | ausencia inasistencia
atender | desatender
atractivo | repulsivo
atrevido audaz | prudente tímido
automático | manual
autonomía | dependencia
avaro tacaño | generoso
averiado | reparado
bajar | encaramar
bienvenida | despedida
blindar | desproteger
bloqueo | desbloqueo
callado | hablador
cancelar | mantener confirmar
casero | industrial
cauteloso | arriesgado
cerrar | inaugurar
civil | militar
claridad | opacidad
clemente | implacable
comenzado | terminado
complacer | disgustar
comprensible | incomprensible
comprometido | indiferente
concentrado | disperso
concreto | abstracto
condenado | absuelto
conocido | ignorado
consentir | negar
constructivo | destructivo
contento | enfadado
convincente | inverosímil
copioso | exiguo
cortar | unir
crédulo | escéptico
creyente | ateo
crudo | cocido
cultivado | silvestre abandonado
curable | incurable
débilmente | fuertemente
decente | indecente
decidido resuelto | indeciso
dentro | afuera
desabastecer | abastecer
desértico | fértil
desnudo | vestido
digno | indigno
diligente trabajador | perezoso vago
discreto | indiscreto
dispuesto | reacio
diverso | homogéneo
domesticado | salvaje
doméstico | salvaje
duradero | efímero pasajero
económico | costoso
emerger | hundirse
empate | desempate
endeudado | solvente
enderezar | torcer
enfadar irritar | calmar
engordar | adelgazar
enriquecimiento | empobrecimiento
entender | malinterpretar
enterrar | desenterrar
erróneamente | correctamente
esencial | accesorio prescindible
espontáneo | planeado
estallar | apagarse
estimulante | disuasorio
estricto | flexible
exhaustivo | superficial
expansión | contracción
explícito | implícito
expulsar | admitir acoger
extinguir | prender
extraordinario | ordinario
fabricar | desmontar
fallido | logrado
falta | sobra
favorito | descartado
fecundo | estéril
festivo | laborable
fiel | infiel
fluido | congestionado atascado
fomento | freno
forastero | lugareño
fortificar | debilitar
fracasado | triunfador
frecuente | esporádico
fugaz | duradero
fundir | congelar
ganancia | pérdida
generalizado | aislado
grave | trivial
habitable | inhabitable
hospitalizado ingresado | dado_de_alta
hundir hundirse | reflotar
ignorado | atendido
iluminar | oscurecer
imponente | modesto
impulso | freno
inédito | conocido
inesperado | previsto esperado
inestabilidad | estabilidad
influyente | insignificante
innovador | conservador
inquieto | sereno
inscribir | borrar
insólito | habitual
inteligible | ininteligible
intensificar | atenuar
interesado | desinteresado
inundar | secar drenar
invencible | vulnerable
jubilado | activo
laico | religioso
legalizar | ilegalizar
limpieza | suciedad
llorar | reír
local | global
luchar | rendirse
madrugar | trasnochar
manso | bravo fiero
maravilloso | horrible
masivo multitudinario | escaso minoritario
mecánico | manual
mejorable | óptimo
metódico | desordenado
minimizar | maximizar
mojar | secar
molesto | agradable
montar | desmontar
moral ético | inmoral
motivado | desmotivado
mudo | hablante
navegable | innavegable
noble | vil
nublado | soleado
obstruir | despejar
oculto | visible
ofensivo | defensivo
olvidado | recordado
oportuno | inoportuno
optimizar | empeorar
original | copia
osado | temeroso
pacificar | incendiar
pagado | impagado
parar | arrancar
partidario | contrario opositor
pasado | futuro
penuria | abundancia
perdedor | vencedor
perfecto | imperfecto defectuoso
permanecer | marcharse
perseguir | huir proteger
poblado | despoblado
podrido | sano
polémico controvertido | consensuado
popularidad | impopularidad
potenciar | debilitar
precoz | tardío
prescindible | imprescindible
privilegiado | desfavorecido
productivo | improductivo
prohibido | permitido autorizado
próspero floreciente | decadente ruinoso
provecho | daño
puntualmente | tarde
quedarse | irse
querido | odiado
recordado | olvidado
rechazado | aceptado
reconstruir | demoler
recuperado | perdido
recurrir | acatar
regar | secar
regular | irregular
rehabilitar | degradar
relajado | tenso estresado
relevante | irrelevante
rentabilidad | ruina
reprobar | aprobar
resuelto | pendiente
revuelto | tranquilo
ruidosamente | silenciosamente
salvado | perdido
saturado | libre
seco | lluvioso
seguridad | inseguridad
semejante | distinto
semejanza parecido | diferencia
sensato | insensato
sereno | agitado
sincero | hipócrita falso
sobrado | escaso
solicitado | ignorado
solitario | acompañado
sombrío | luminoso
soportar | ceder
sordo | oyente
suavizar | endurecer
suave | áspero brusco
subestimado | sobrevalorado
sumiso | rebelde
superado | pendiente
talar | repoblar
tapado | descubierto
temer | confiar
tempestad temporal | calma bonanza
templado | extremo
terminar | comenzar
tímido | atrevido
tirar | conservar
torpe | ágil
tosco | refinado
trabajar | descansar holgazanear
tranquilizar | alarmar
traslúcido | opaco
triunfal | desastroso
turbio | cristalino transparente
ubicuo | raro
unánime | dividido
unido | enfrentado
valorado | menospreciado
vegetariano | carnívoro
veloz | lento
ventajoso | desventajoso perjudicial
verdadero | ficticio
viable | inviable
vigente | caduco
vigoroso | débil
vincular | desvincular
vistoso | discreto
voluntad | desgana
"""

SCALES = VERBS + NOUNS + QUALITIES + ADVERBS + NEWS + FURTHER

"""Which Spanish words would a careful reader exchange without learning anything else?

The vocabulary of news, in dictionary form; a line is a group. Words of different weight (matar and
asesinar, decir and admitir) are kept apart on purpose. Source: own choice.
"""

from __future__ import annotations

SYNONYMS = """
dr doctor
dra doctora
sr señor
sra señora
art artículo
s siglo
núm número
vol volumen
prof profesor
lic licenciado
gral general
abandonar dejar marcharse irse
abastecimiento suministro provisión aprovisionamiento
abogado letrado defensor
abordar tratar afrontar encarar
abrir inaugurar
acabar terminar concluir finalizar
accidente siniestro choque colisión percance
acelerar agilizar apresurar
aceptar admitir acoger
aclarar esclarecer precisar puntualizar
acordar pactar convenir
acuerdo pacto convenio trato
acto ceremonia evento
actualmente ahora hoy_en_día en_la_actualidad
acudir asistir ir presentarse
adoptar aprobar
adquirir comprar
advertir avisar alertar prevenir
afectado damnificado perjudicado
afectar perjudicar dañar
afirmar asegurar aseverar sostener manifestar declarar señalar indicar decir
agente policía
agradecer dar_las_gracias
agregar añadir sumar
aguardar esperar
ahorrar economizar
alcalde edil regidor
alcanzar lograr conseguir obtener
aliado socio
aliviar mitigar paliar
allanar registrar
alrededor_de cerca_de unos unas aproximadamente en_torno_a casi
alto elevado
alumno estudiante escolar
ampliar extender prolongar ensanchar alargar
análisis examen estudio
analizar examinar estudiar
anciano mayor
anular cancelar suspender
anunciar comunicar informar dar_a_conocer hacer_público notificar
apoyar respaldar secundar
apoyo respaldo
arrancar comenzar empezar iniciar dar_comienzo
arrestar detener apresar capturar
arresto detención captura
asamblea reunión junta
asesor consejero
asesinato homicidio crimen
asociación agrupación organización
asunto cuestión tema
atacar agredir arremeter embestir
ataque agresión ofensiva embestida
atentado ataque
aumentar crecer incrementar subir elevar
aumento incremento subida alza crecimiento
autor responsable
auxilio ayuda socorro asistencia
ayudar auxiliar socorrer asistir
ayuntamiento consistorio municipalidad alcaldía
avería fallo daño desperfecto
avión aeronave aparato
barco buque nave embarcación navío
barrio vecindario distrito
bajar caer descender disminuir reducirse
bajada caída descenso disminución reducción
batalla combate
beneficio ganancia
bombero brigadista
brindar ofrecer dar proporcionar
buscar rastrear
búsqueda rastreo
calle vía
cambiar modificar alterar variar
cambio modificación alteración variación
capital metrópoli
cárcel prisión penal penitenciaría
carretera vía ruta
carta misiva
casa vivienda hogar domicilio residencia
caso asunto
causa motivo razón
causar provocar ocasionar originar
cerrar clausurar
cese interrupción
ciudad localidad urbe municipio población
ciudadano vecino habitante residente
coche automóvil vehículo auto carro
colaborar cooperar
colegio escuela centro_educativo
comenzar empezar iniciar arrancar
comercio tienda negocio
comparecencia rueda_de_prensa conferencia_de_prensa encuentro_con_la_prensa
comparecencia_ante_los_medios rueda_de_prensa conferencia_de_prensa
compañía empresa firma sociedad
competir rivalizar
completo total íntegro
comprobar verificar constatar
comunicado nota
concejal edil
conceder otorgar dar
condenar sentenciar
conductor chófer automovilista
conflicto enfrentamiento
conocido famoso célebre
consecuencia efecto resultado
construir edificar levantar
consumidor cliente usuario
contaminación polución
contratar emplear
convocar llamar
corte interrupción apagón
coste costo precio
costar valer
crear fundar establecer
crecida riada inundación avenida
crear generar
criticar censurar cuestionar reprochar
cubrir tapar
culpar acusar responsabilizar
cumplir respetar acatar
dañar deteriorar estropear
daño deterioro desperfecto
dar entregar
debate discusión
decidir resolver determinar
decisión resolución determinación
declinar rechazar rehusar no_querer negarse
defunción fallecimiento muerte deceso óbito
dejar abandonar
delito crimen infracción
demanda querella
demora retraso tardanza
demorar retrasar aplazar posponer postergar
denuncia querella
derribar demoler tirar echar_abajo
derrotar vencer ganar superar
derrumbe desplome colapso hundimiento
derrumbarse desplomarse hundirse
desalojar evacuar
desaparecido perdido
desarrollar llevar_a_cabo realizar
descubrir hallar encontrar detectar localizar
desempleo paro
desmentir negar
despedir cesar echar
desplazado refugiado
desplazarse trasladarse viajar
destacar subrayar resaltar recalcar
destruir destrozar arrasar devastar
destrozo daño
diario periódico rotativo
diálogo conversación
dictar emitir
difundir divulgar propagar esparcir
difícil complicado arduo
dimensión tamaño
dimitir renunciar
dimisión renuncia
dinero fondos
director responsable jefe
dirigir encabezar liderar
dirigente líder
disparo tiro
disponer contar_con tener
distribuir repartir
distinto diferente
divulgar publicar
documento escrito
dos un_par_de
durante a_lo_largo_de
ejecutar llevar_a_cabo
ejército fuerzas_armadas militares
electricidad luz energía_eléctrica corriente
elecciones comicios votación
eliminar suprimir
emitir difundir
empleado trabajador
empleo trabajo puesto
empresario hombre_de_negocios
encargado responsable
enfermedad dolencia
enfermo paciente
enfrentamiento choque pelea
enorme inmenso gigantesco
enseñar mostrar
entidad institución organismo
entonces en_aquel_momento
entregar dar facilitar
enviar mandar remitir
época etapa período
equipo grupo
error fallo equivocación
escapar huir fugarse
escaso poco
escuchar oír
específico concreto
estable constante
estado situación
estimar calcular
estropeado averiado
estrenar inaugurar
evidencia prueba
evitar impedir
examinar revisar inspeccionar
exigir pedir reclamar demandar solicitar
expediente sumario
experto especialista
explicar aclarar contar relatar
extranjero foráneo
fábrica planta factoría
facilitar proporcionar
fallecer morir perecer perder_la_vida
fallecido muerto víctima_mortal difunto
fallo sentencia
famoso célebre
fecha día
festejo fiesta celebración
fin final término
financiar costear pagar
firmar suscribir rubricar
fiscalía ministerio_público
foto fotografía imagen
fuego incendio llamas
fuerte intenso
funcionario empleado_público
futbolista jugador
ganar vencer imponerse
gastar desembolsar
gasto desembolso
gente personas
gobierno ejecutivo
grande gran enorme
grave serio
grieta fisura
gratis gratuito sin_coste
gratuitamente gratis
guerra conflicto_bélico
habitante vecino poblador persona
hablar conversar charlar
hallazgo descubrimiento
hecho suceso acontecimiento
herido lesionado
hospital centro_sanitario clínica centro_hospitalario
hogar familia
hoy este_día
huelga paro
hundirse naufragar irse_a_pique
idea propuesta
iglesia templo
igualmente también asimismo además
implicado involucrado
importante relevante significativo
imposible inviable
impuesto tributo
incendio fuego
incidente suceso
incluir incorporar
indagación investigación pesquisa
informe dictamen reporte
iniciar emprender
inicio comienzo principio arranque
inmediatamente de_inmediato al_instante enseguida
inmueble edificio
inspeccionar revisar
instalar colocar poner
intentar tratar_de
interrumpir cortar suspender
intervenir participar
inundar anegar
investigar indagar
ir acudir dirigirse
iniciativa propuesta proyecto
jefe responsable
joven muchacho chico
juez magistrado
juicio proceso
jurado tribunal
labor trabajo tarea
ladrón asaltante
lanzar arrojar tirar
legislador parlamentario diputado
lento pausado
ley norma
limitar restringir acotar
lluvia precipitación
localizar ubicar
localidad pueblo población municipio
luchar pelear combatir
lugar sitio emplazamiento
maestro profesor docente
manifestación protesta marcha
mandatario presidente
manera forma modo
mantener conservar
marcharse irse partir
medida acción
medicamento fármaco medicina
médico doctor facultativo
medios prensa
mencionar citar
mientras_tanto entretanto
miembro integrante
migrante inmigrante
militar soldado
modernizar renovar
molestar incomodar
momento instante
motivo razón
mostrar enseñar exhibir
muchos numerosos
muerte fallecimiento
multa sanción
multar sancionar
mundo planeta
nacional estatal
necesitar precisar requerir
necesario preciso
niño menor chico
nombrar designar
normalizar restablecer
novedad noticia
nuevo reciente
obligar forzar
obra trabajos
ocurrir suceder producirse pasar acontecer tener_lugar registrarse
ocultar esconder
oficina despacho
operación operativo
opinar considerar creer estimar
oponerse rechazar
ordenar mandar
origen procedencia
padecer sufrir
país nación
paliza golpiza
paralizar detener parar
parecido similar semejante
parar detener
partido formación
partir salir
pasajero viajero
paciente enfermo
pedir solicitar
peligro riesgo
pelea riña
pequeño reducido
periodista reportero informador
permanecer quedar seguir
permiso autorización licencia
pico cumbre
piso apartamento departamento
plan proyecto
planear proyectar
plantilla personal
poner colocar
portavoz vocero
porque ya_que puesto_que dado_que
posteriormente después luego más_tarde
premio galardón
preocupación inquietud
preocupar inquietar
presentar exponer
preso recluso reo interno
pretender querer
prever esperar estimar calcular
probar demostrar
problema dificultad
proceso procedimiento
producir fabricar elaborar
prohibir vetar
prohibición veto
promedio media
prometer comprometerse
propietario dueño
propuesta proposición
proseguir continuar seguir
protestar manifestarse
proteger amparar resguardar
proveedor suministrador
próximo siguiente
prueba test
pueblo aldea
puesto cargo
quedar permanecer
queja reclamación
quizá quizás tal_vez
rápido veloz
rápidamente con_rapidez velozmente
realizar hacer efectuar llevar_a_cabo ejecutar
rechazar rehusar
rechazo repulsa
recibir acoger
reconstruir rehacer
reclamar exigir
recorte reducción
reducir disminuir rebajar recortar
reforma remodelación
reforzar fortalecer
regresar volver retornar
regreso vuelta retorno
relación vínculo nexo
reparar arreglar
reparación arreglo
reparto distribución
repentinamente de_pronto de_repente
representante delegado
rescatar salvar
rescate salvamento
residente vecino
resolver solucionar
respuesta contestación
responder contestar replicar
restablecer restaurar
restringir limitar
retirar quitar
reunión encuentro
reunirse encontrarse
revelar desvelar
revuelta disturbio
riesgo peligro
robar sustraer hurtar
robo hurto sustracción
romper quebrar
ruido estruendo
saber conocer
sacerdote cura párroco
salario sueldo paga
sancionar penalizar
según de_acuerdo_con conforme_a a_juicio_de
seguir continuar
señalar apuntar indicar
sembrar plantar
servicio prestación
siniestro accidente
situarse ubicarse
sobreviviente superviviente
solamente solo sólo únicamente
sorprender asombrar
sospechar recelar
sospechoso presunto_autor
subir ascender
subvención ayuda
suceso hecho
suficiente bastante
sugerir proponer
suministrar abastecer proveer
suministro abastecimiento
supervisar controlar
suspender interrumpir
también asimismo igualmente
tardar demorarse
técnico especialista
temblor seísmo terremoto sismo
temporal tormenta tempestad borrasca
terminar acabar
territorio zona
tierra terreno
todas_las_noches cada_noche
todos_los_días cada_día a_diario diariamente
todas_las_semanas cada_semana semanalmente
todos_los_años cada_año anualmente
tomar coger
trabajador empleado obrero
trabajar laborar
tranquilo sereno
tras después_de
trasladar llevar transportar
tratar intentar
tren convoy
tribunal corte juzgado
turista visitante
unirse sumarse
urgente apremiante
usar utilizar emplear
valorar evaluar
varios diversos
vehículo coche
vigilar controlar
vigilancia control
viviendas casas
volver regresar
zona área región
exagerar inflar
poseer tener
viajar desplazarse ir
mirar observar contemplar
pagar abonar desembolsar
vivir residir habitar
recibir obtener
elegir escoger seleccionar
permitir autorizar
evitar eludir
intentar tratar_de procurar
quedarse permanecer
llegar arribar
entrar ingresar acceder
subir aumentar crecer incrementarse elevarse
caer desplomarse
dividir separar partir
unir enlazar conectar juntar
sustituir reemplazar
vigilar supervisar controlar
revisar examinar inspeccionar comprobar
medir calcular
mejorar perfeccionar
vender comercializar
cultivar plantar
cosechar recolectar recoger
gestionar administrar
organizar preparar
celebrar festejar
celebrarse tener_lugar
temer recelar
pensar creer opinar considerar
recordar rememorar
olvidar omitir
aprender estudiar
enseñar instruir
contar narrar relatar
preguntar interrogar
publicar divulgar difundir
apagar extinguir sofocar
arder quemarse
herir lesionar
enfermar contagiarse
curar sanar
prevenir evitar
dar entregar otorgar conceder
faltar escasear
bastar alcanzar
durar prolongarse
tardar demorar
frenar detener
impulsar promover fomentar
financiar costear sufragar
invertir destinar
ganar obtener
perder extraviar
jugar disputar
superar rebasar sobrepasar exceder
casi prácticamente
antes anteriormente previamente
pronto próximamente
siempre constantemente
rápidamente deprisa velozmente
muy sumamente
aunque si_bien pese_a_que
mientras en_tanto_que
debido_a a_causa_de por_culpa_de
gracias_a merced_a
para_que a_fin_de_que
sin_embargo no_obstante
ayuntamiento consistorio municipio
inquilino arrendatario
tren ferrocarril convoy
camino sendero
bosque monte
agua líquido
precio coste importe
alquiler renta arriendo
ley norma normativa
guerra conflicto
resultado desenlace
cantidad cifra número
parte porción
grupo colectivo
ayuda apoyo auxilio
obra trabajo
medida disposición
informe estudio
testigo declarante
víctima damnificado
joven adolescente
grande enorme amplio
antiguo viejo
fácil sencillo
bonito hermoso
caro costoso
barato económico
peligroso arriesgado
seguro fiable
rico adinerado acaudalado
pobre humilde
lleno repleto abarrotado
vacío desierto
contento satisfecho
triste apenado
enfadado molesto indignado
tranquilo calmado
raro extraño
último postrero
principal fundamental
"""

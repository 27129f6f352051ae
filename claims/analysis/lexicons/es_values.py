"""Which Spanish words speak well of what happens, and which ill?

Where a word of one kind takes the place of one of the other, part of speech for part of speech, the
sentence says the opposite of what it said: greeted, regretted; reliable, shaky. Words are in
dictionary form. Source: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.values import scales

GOOD_DEEDS = """
aceptar acoger aclarar acordar admirar agradecer ahorrar alabar alentar aliviar amar animar
apaciguar aplaudir apoyar apreciar aprobar aprovechar ascender auxiliar avanzar ayudar beneficiar
calmar celebrar colaborar completar confiar conseguir consolar construir cooperar crear crecer
cuidar cumplir curar defender desbloquear disfrutar donar elogiar embellecer encantar enriquecer
esclarecer estabilizar estimular facilitar favorecer felicitar florecer fomentar fortalecer
funcionar ganar garantizar gozar gustar honrar impulsar indultar inspirar invertir liberar limpiar
lograr mejorar modernizar obsequiar ofrecer pacificar perdonar permitir premiar preservar progresar
prosperar proteger reanimar reconciliar reconstruir recuperar reforzar regalar rehabilitar relanzar
remediar renovar reparar rescatar resolver respaldar respetar restaurar revivir salvar sanar
satisfacer simplificar sobrevivir solucionar sonreír sostener superar tranquilizar triunfar unir
vencer
"""

ILL_DEEDS = """
abandonar abatir abuchear aburrir abusar acosar acusar afear agobiar agravar ahogar ahuyentar
alarmar amargar amenazar angustiar anular apagar arrasar arruinar asaltar asesinar asfixiar asustar
atacar atascar atemorizar bloquear boicotear bombardear caer calumniar cancelar castigar colapsar
complicar condenar confundir contaminar corromper criticar culpar dañar debilitar decaer
decepcionar defraudar degradar demoler denunciar deplorar derribar derrochar desalentar desaprobar
desconfiar desdeñar desestabilizar desgastar despilfarrar despreciar destrozar destruir desviar
deteriorar detestar dificultar discriminar disgustar disuadir dudar empeorar empobrecer encarcelar
enfadar enfermar engañar ensuciar entorpecer entristecer equivocar estafar estancar estorbar
estropear estrellar excluir expulsar fallar fracasar frenar frustrar gritar herir huir humillar
hundir impedir incendiar incumplir indignar infectar insultar inundar invadir lamentar lastimar
lesionar maldecir malgastar maltratar manchar matar menospreciar mentir morir obstaculizar odiar
ofender oprimir paralizar perder perjudicar preocupar prohibir protestar quebrar quemar
quejar rechazar renunciar reprimir reprobar resentir restringir retrasar robar romper sabotear
saquear secuestrar sofocar sospechar sucumbir sufrir suspender temer torturar traicionar tropezar
vetar violar vulnerar
"""

GOOD_QUALITIES = """
abundante acertado acogedor activo adecuado admirable afortunado agradable alegre amable amigable
animado apto asequible atento atractivo auténtico beneficioso bello bonito brillante bueno capaz
cariñoso claro cómodo competente completo confiable contento convincente cordial correcto creíble
cristalino cuidadoso decente diligente disciplinado divertido eficaz eficiente ejemplar encantado
encantador entusiasta equilibrado esperanzador estable estupendo excelente exitoso experto
extraordinario fácil famoso favorable feliz fértil fiable fiel floreciente fluido fresco fructífero
fuerte generoso genuino gratuito grato hábil hermoso honesto honrado humano ideal ileso imparcial
impecable importante independiente ingenioso inocente inofensivo inteligente justo leal legal libre
limpio lúcido luminoso magnífico maravilloso moderno noble normal notable optimista ordenado
orgulloso pacífico perfecto positivo potente preciso preparado próspero protegido prudente puntual
puro rápido razonable relajado rentable respetado responsable rico robusto sabio saludable sano
satisfactorio satisfecho seguro sencillo sensato sereno servicial silencioso sincero sobrio
solidario sólido solvente soportable sostenible suave suficiente tolerante tranquilo transparente
unánime unido útil valiente valioso válido ventajoso verdadero viable vigoroso vivo
"""

ILL_QUALITIES = """
absurdo abusivo accidentado adverso afectado agotado agresivo aislado alarmante alarmado amargo
anticuado antipático apático ardiente arrogante arruinado asustado autoritario avergonzado averiado
bloqueado borracho bruto caótico caro catastrófico cobarde colapsado complicado confuso conflictivo
contaminado corrupto costoso cruel culpable dañado dañino débil decadente decepcionado
decepcionante defectuoso deficiente deficitario deplorable deprimido desagradable desalentador
desastroso descontento descuidado desesperado desfavorable desgraciado deshonesto desierto desleal
desolador desordenado despiadado destructivo destruido deteriorado difícil doloroso dudoso egoísta
endeudado enemigo enfadado enfermo engañoso equivocado escandaloso escaso escéptico estancado
estéril estúpido excesivo falso fallido fatal feo fracasado frágil fraudulento frío frustrado
funesto furioso grave grosero herido horrible hostil hundido ilegal imposible impotente
improductivo impuro inadecuado incapaz incierto incómodo incompetente incorrecto indeciso
indiferente indignado ineficaz inestable infectado infeliz inferior inhumano injusto inmoral
inseguro insolvente insoportable insuficiente intolerante intranquilo inútil inválido irresponsable
irritado lamentable lento letal malo mediocre mentiroso miserable molesto mortal muerto negativo
nervioso nocivo nublado obsoleto oscuro peligroso perdido perezoso perjudicial pesimista pobre
podrido precario preocupado preocupante problemático quebrado quemado reacio rebelde repugnante
riesgoso roto ruidoso ruin ruinoso saturado seco sombrío sospechoso sucio temeroso tenso terrible
torpe tóxico trágico traidor triste turbio vacío vago vergonzoso viejo violento vulgar vulnerable
"""

GOOD_THINGS = """
abundancia acierto acuerdo admiración agradecimiento alegría aliento alivio amistad amor apoyo
armonía avance ayuda belleza beneficio bienestar bondad bonanza calidad calma capacidad cariño
celebración certeza claridad colaboración compasión comprensión concordia confianza consenso
consuelo cooperación coraje crecimiento cura democracia descanso dignidad diversión eficacia
eficiencia elogio entusiasmo equidad equilibrio esperanza estabilidad éxito fama fe felicidad
felicitación fortaleza ganancia generosidad gloria gozo gratitud habilidad hazaña higiene hito
honestidad honor honradez igualdad ilusión impulso indulto ingenio inocencia inspiración integridad
inteligencia interés inversión júbilo justicia lealtad legalidad libertad limpieza logro lujo
madurez mérito mejora milagro modernización normalidad oportunidad optimismo orden orgullo
paciencia paz perdón perfección placer prestigio privilegio progreso prosperidad protección
prudencia pureza reconciliación reconocimiento recuperación reforma regalo remedio respeto respiro
riqueza sabiduría salud salvación satisfacción seguridad sensatez serenidad simpatía sinceridad
solidaridad solución sonrisa superávit talento ternura tolerancia tranquilidad transparencia tregua
triunfo unidad utilidad valentía valor ventaja verdad victoria virtud vitalidad
"""

ILL_THINGS = """
abandono abucheo abuso accidente acoso acusación agonía agravio agresión alarma amargura amenaza
angustia apatía apuro arrogancia asalto asesinato asfixia atasco atentado atraso avería bancarrota
barbarie bloqueo boicot bulo burla caída calamidad caos castigo catástrofe censura cobardía colapso
cólera condena conflicto confusión contaminación corrupción crimen crisis crítica crueldad culpa
daño debilidad decadencia decepción defecto déficit degradación delito denuncia deportación derrota
derrumbe desacuerdo desastre desconfianza desempleo desesperación desgracia desigualdad desilusión
desorden despido despilfarro desprecio destrucción deterioro deuda dictadura dificultad discordia
discriminación disgusto disputa dolor duda egoísmo embargo enemistad enfado enfermedad engaño
envidia epidemia error escándalo escasez esclavitud estafa estancamiento estrés estupidez exclusión
expulsión fallo falsedad falta fracaso fraude frustración fuga furia guerra hambre herida
hipocresía horror hostilidad huelga humillación hundimiento ignorancia ilegalidad impotencia
incendio incertidumbre incompetencia incumplimiento indiferencia indignación infamia infección
infelicidad infierno injusticia inquietud inseguridad inestabilidad insulto intolerancia inundación
ira lamento lentitud locura luto maldad malestar maltrato masacre matanza mentira miedo miseria
molestia muerte multa negligencia obstáculo odio ofensa opresión pánico parálisis peligro penuria
pérdida perjuicio pesadilla pesimismo peste plaga pobreza preocupación presión problema prohibición
protesta queja quiebra rabia racismo rechazo recesión recorte rencor represión restricción retraso
retroceso riesgo robo ruina ruptura sabotaje saqueo secuestro sequía sospecha suciedad sufrimiento
suicidio temor tensión terror tormento tortura tragedia traición trampa tristeza tumulto vandalismo
venganza vergüenza vicio víctima violencia
"""

VALUES = scales(
    (GOOD_DEEDS, ILL_DEEDS),
    (GOOD_QUALITIES, ILL_QUALITIES),
    (GOOD_THINGS, ILL_THINGS),
)

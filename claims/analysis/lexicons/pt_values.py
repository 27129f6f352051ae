"""Which Portuguese words speak well of what happens, and which ill?

Where a word of one kind takes the place of one of the other, part of speech for part of speech, the
sentence says the opposite of what it said: greeted, regretted; reliable, shaky. Words are in
dictionary form. Source: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.values import scales

GOOD_DEEDS = """
aceitar acolher acordar admirar agradecer ajudar alegrar aliviar amar animar apaziguar aplaudir
apoiar apreciar aprovar aproveitar ascender avançar beneficiar celebrar colaborar comemorar
completar confiar conseguir consolar construir cooperar crescer criar cuidar cumprir curar defender
desbloquear desfrutar doar elogiar embelezar encantar enriquecer esclarecer estabilizar estimular
facilitar favorecer felicitar florescer fomentar fortalecer funcionar ganhar garantir gostar honrar
impulsionar incentivar inspirar investir libertar limpar louvar melhorar modernizar oferecer
pacificar perdoar permitir poupar premiar preservar progredir prosperar proteger reanimar
reconciliar reconstruir recuperar reforçar reabilitar relançar remediar renovar reparar resgatar
resolver respaldar respeitar restaurar reviver salvar sarar saudar satisfazer simplificar
sobreviver solucionar sorrir sustentar superar tranquilizar triunfar unir vencer
"""

ILL_DEEDS = """
abandonar abater abusar acusar afugentar agravar alarmar ameaçar amargar angustiar anular apagar
arrasar arruinar assaltar assassinar assustar atacar atrapalhar bloquear boicotar bombardear cair
caluniar cancelar castigar censurar colapsar complicar condenar confundir contaminar corromper
criticar culpar danificar debilitar decair decepcionar degradar demolir demitir denunciar derrubar
desabar desanimar desaprovar desconfiar desencorajar desestabilizar desgastar desperdiçar desprezar
destruir detestar deteriorar dificultar discriminar dissuadir duvidar empobrecer enfraquecer
enganar entristecer errar esbanjar estagnar estragar excluir expulsar falhar falir fracassar frear
frustrar fugir gritar humilhar impedir incendiar descumprir indignar infectar insultar inundar
invadir lamentar lesar lesionar machucar maldizer maltratar manchar matar mentir morrer odiar
ofender oprimir paralisar perder piorar poluir prejudicar preocupar proibir protestar
quebrar queimar queixar recear recusar rejeitar renunciar reprimir reprovar restringir romper
roubar sabotar saquear sequestrar sufocar suspeitar sucumbir sofrer suspender temer torturar trair
travar tropeçar vaiar vetar violar
"""

GOOD_QUALITIES = """
abundante acertado acolhedor adequado admirável afável agradável alegre amável amigável animado
apto acessível atento atraente autêntico barato belo benéfico bom bonito brilhante calmo capaz
carinhoso claro competente completo confiante confiável confortável contente convincente cordial
corajoso correto credível cristalino cuidadoso decente diligente divertido eficaz eficiente
encantado encantador entusiasta equilibrado esperançoso estável excelente exemplar experiente
extraordinário fácil famoso favorável feliz fértil fiável fiel florescente fluido forte fresco
frutífero generoso genuíno gratuito grato hábil honesto honrado humano ideal ileso imparcial
impecável importante independente inocente inofensivo inteligente justo leal legal limpo livre
lucrativo luminoso magnífico maravilhoso moderno nobre normal notável otimista ordeiro orgulhoso
pacífico perfeito pontual positivo potente preciso preparado promissor próspero protegido prudente
puro rápido razoável relaxado rentável respeitado responsável rico robusto sábio saudável
satisfatório satisfeito seguro sensato sereno silencioso simples simpático sincero sóbrio solidário
sólido suave suficiente sustentável tolerante tranquilo transparente unânime unido útil valente
valioso válido vantajoso verdadeiro viável vigoroso vivo
"""

ILL_QUALITIES = """
absurdo abusivo adverso afetado agressivo aflito alarmado alarmante amargo antiquado antipático
apático arrogante arruinado assustado autoritário avariado bêbado bloqueado brutal caótico caro
catastrófico cético chato cobarde covarde complicado confuso contaminado corrupto cruel culpado
danificado débil decadente dececionado decepcionado decepcionante defeituoso deficiente deficitário
deplorável deprimido desagradável desanimado desanimador desastroso descontente descuidado
desesperado desfavorável desgraçado desonesto deserto desleal desolado desordenado destruído
deteriorado difícil doente doloroso duvidoso egoísta endividado enganador errado escandaloso
escasso esgotado estagnado estéril estúpido excessivo falso falhado falido fatal feio fraco
fracassado frágil fraudulento frio frustrado furioso grave grosseiro ferido horrível hostil ilegal
impossível impotente improdutivo impuro inadequado incapaz incerto incômodo incompetente incorreto
indeciso indiferente indignado ineficaz inferior infeliz injusto inquieto inseguro instável
insuficiente insuportável intolerante inútil inválido irresponsável irritado lamentável lento letal
mau ruim medíocre mentiroso miserável mortal morto negativo nervoso nocivo nublado obsoleto escuro
perdido perigoso pessimista pobre podre poluído precário preguiçoso prejudicial preocupado
preocupante problemático quebrado queimado rebelde relutante repugnante arriscado roto ruidoso
sobrecarregado seco sombrio sujo suspeito temeroso tenso terrível tóxico trágico traidor triste
turvo vago vazio velho vergonhoso violento vulgar vulnerável zangado
"""

GOOD_THINGS = """
abundância acerto acordo admiração agradecimento ajuda alegria alívio amizade amor apoio aplauso
armonia harmonia avanço beleza benefício bem-estar bondade bonança calma capacidade carinho
celebração certeza clareza colaboração compaixão compreensão concórdia confiança consenso consolo
cooperação coragem crescimento cura democracia descanso dignidade diversão eficácia eficiência
elogio entusiasmo equidade equilíbrio esperança estabilidade êxito fama fé felicidade fortaleza
ganho generosidade glória gratidão habilidade higiene honestidade honra igualdade impulso inocência
inspiração integridade inteligência interesse investimento júbilo justiça lealdade legalidade
liberdade limpeza lucro maturidade melhoria mérito milagre modernização normalidade oportunidade
otimismo ordem orgulho paciência paz perdão perfeição prazer prestígio privilégio progresso
prosperidade proteção prudência pureza qualidade reconciliação reconhecimento recuperação reforma
remédio respeito respiro riqueza sabedoria saúde salvação satisfação segurança sensatez serenidade
simpatia sinceridade solidariedade solução sorriso sorte sucesso superávit talento ternura
tolerância tranquilidade transparência trégua triunfo unidade utilidade valentia valor vantagem
verdade vitória virtude vitalidade
"""

ILL_THINGS = """
abandono abuso acidente acusação agonia agravamento agressão alarme amargura ameaça angústia apatia
apuro arrogância assalto assassinato atentado atraso avaria azar bancarrota barbárie bloqueio
boicote calamidade caos castigo catástrofe censura covardia colapso cólera condenação conflito
confusão contaminação corrupção crime crise crítica crueldade culpa dano debilidade decadência
decepção defeito déficit degradação delito denúncia derrota desacordo desastre desconfiança
desemprego desespero desgraça desigualdade desilusão desordem despedimento desperdício desprezo
destruição deterioração dificuldade discórdia discriminação disputa ditadura dívida doença dor
dúvida egoísmo engano epidemia erro escândalo escassez escravidão estagnação estresse exclusão
expulsão falha falência falsidade falta fiasco fome fracasso fraqueza fraude frustração fuga fúria
furto guerra greve horror hostilidade humilhação ignorância ilegalidade impotência incêndio
incerteza incompetência indiferença indignação infeção infelicidade inferno inimizade injustiça
inquietação insegurança instabilidade insulto intolerância inundação inveja ira lamento lentidão
loucura luto maldade mal-estar massacre matança medo mentira miséria morte multa negligência
obstáculo ódio ofensa opressão pânico paralisia perda perigo perseguição pesadelo pessimismo peste
pobreza poluição praga preconceito prejuízo preocupação pressão problema proibição protesto punição
queda queixa racismo raiva rancor recessão recusa rejeição repressão restrição retrocesso risco
roubo ruína ruptura sabotagem saque seca sequestro sofrimento suicídio sujeira suspeita temor
tensão terror tormento tortura tragédia traição tristeza tumulto vandalismo vergonha vício vingança
violência vítima
"""

VALUES = scales(
    (GOOD_DEEDS, ILL_DEEDS),
    (GOOD_QUALITIES, ILL_QUALITIES),
    (GOOD_THINGS, ILL_THINGS),
)

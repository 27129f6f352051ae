"""Which further Portuguese words stand at the two ends of one scale?

By part of speech. A line is as in `vocabulary.Vocabulary.opposites`: one word put in the place of
one from the other end turns what the sentence says. Words that tell one deed from its two ends (to
buy, to sell) and words that differ in weight only are left out. Source: own choice.
"""

from __future__ import annotations

VERBS = """
aceitar acolher admitir | rejeitar recusar declinar negar indeferir
acelerar agilizar apressar | desacelerar frear travar retardar atrasar
aproximar aproximar-se | afastar afastar-se distanciar
esclarecer aclarar | confundir turvar
acertar | errar falhar
ativar acender ligar conectar | desativar apagar desligar desconectar parar
comparecer assistir | faltar ausentar
acusar indiciar incriminar processar | absolver inocentar exonerar desculpar
condenar sentenciar | absolver indultar anistiar
antecipar adiantar | adiar postergar atrasar retardar protelar
aderir filiar juntar-se | desligar abandonar retirar-se
admitir reconhecer confessar | negar desmentir
admirar respeitar | desprezar desdenhar
agradecer | censurar
agravar piorar exacerbar acirrar | aliviar mitigar atenuar suavizar amenizar melhorar
poupar economizar | gastar desperdiçar esbanjar
elogiar aplaudir louvar celebrar felicitar saudar | criticar censurar repreender
elogiar aplaudir louvar celebrar felicitar saudar | reprovar questionar lamentar
alongar prolongar prorrogar estender | encurtar abreviar interromper
alegrar comemorar | entristecer lamentar
alertar alarmar assustar | tranquilizar acalmar sossegar
aliar unir | enfrentar romper
alugar | despejar
ampliar expandir alargar aumentar | reduzir cortar encolher restringir limitar
animar incentivar estimular fomentar | desanimar desestimular dissuadir
animar incentivar estimular fomentar | desencorajar travar dificultar
encorajar impulsionar promover | desanimar desestimular dissuadir desencorajar travar dificultar
aparecer surgir | desaparecer sumir
aplaudir ovacionar | vaiar apupar
aplicar cumprir acatar respeitar observar | descumprir infringir violar
aplicar cumprir acatar respeitar observar | transgredir desacatar desrespeitar
apoiar respaldar endossar subscrever | rejeitar opor combater boicotar criticar condenar
lembrar recordar aprender | esquecer
aprovar adotar validar | rejeitar reprovar vetar derrubar revogar
apertar endurecer | afrouxar relaxar suavizar
armar rearmar | desarmar
assaltar atacar agredir bombardear invadir | defender proteger resistir
ascender subir escalar | descer cair despencar desabar
assegurar garantir | arriscar comprometer
assumir | evitar fugir esquivar
atrair seduzir | repelir afugentar espantar
aumentar subir crescer elevar disparar | cair baixar diminuir descer reduzir
aumentar subir crescer elevar disparar | recuar despencar encolher minguar
multiplicar dobrar duplicar triplicar | cair baixar diminuir descer reduzir
multiplicar dobrar duplicar triplicar | recuar despencar encolher minguar
autorizar permitir consentir legalizar tolerar | proibir vetar impedir criminalizar barrar
avançar progredir prosperar | recuar regredir retroceder estagnar
ajudar auxiliar socorrer colaborar cooperar | prejudicar atrapalhar dificultar sabotar
beneficiar favorecer | prejudicar lesar
abençoar | amaldiçoar
carregar | descarregar
casar | divorciar separar
ceder capitular render-se | resistir aguentar
censurar ocultar calar silenciar | publicar divulgar difundir revelar
comprar adquirir | vender
concentrar centralizar | dispersar descentralizar
conceder outorgar dar | negar retirar tirar recusar
conciliar reconciliar | confrontar
confiar | desconfiar suspeitar
confirmar ratificar corroborar | desmentir refutar negar rebater
congelar | descongelar
conhecer saber | ignorar desconhecer
conquistar tomar capturar | perder ceder abandonar evacuar
conseguir alcançar obter lograr | fracassar falhar
conservar manter preservar guardar | destruir eliminar descartar suprimir
considerar atender escutar ouvir | ignorar desconsiderar
construir erguer edificar erigir | destruir demolir derrubar
conter | desencadear
continuar prosseguir seguir retomar | interromper suspender cessar parar cancelar
contratar empregar admitir | demitir despedir dispensar
convencer persuadir | dissuadir
convocar | desconvocar cancelar anular
corrigir emendar | falsificar
criar fundar estabelecer | extinguir dissolver eliminar abolir suprimir
instaurar instituir inaugurar | extinguir dissolver eliminar abolir suprimir
cobrir tapar | descobrir
cuidar proteger | descuidar maltratar abandonar negligenciar
curar sarar | adoecer contagiar infectar
enfraquecer minar abalar | fortalecer reforçar consolidar robustecer
declarar revelar mostrar exibir | ocultar esconder encobrir omitir
demonstrar provar | refutar desmontar
depositar | retirar sacar
desbloquear liberar | bloquear
despertar acordar | adormecer dormir
destacar sublinhar ressaltar | minimizar
destruir arrasar devastar | reconstruir reabilitar restaurar
desfrutar gozar | sofrer padecer
distribuir repartir | açambarcar recolher
dividir separar fragmentar | unir unificar fundir juntar reunir
eleger nomear designar | destituir depor exonerar
emigrar | regressar
começar iniciar arrancar abrir inaugurar lançar | terminar acabar concluir finalizar encerrar cessar
prender deter encarcerar capturar | libertar soltar
encarecer | baratear
encontrar achar localizar recuperar | perder extraviar
esfriar arrefecer | aquecer esquentar
enriquecer | empobrecer arruinar
entrar ingressar | sair deixar
entregar | reter
envelhecer | rejuvenescer
estabilizar | desestabilizar
concordar coincidir | discordar divergir
exagerar inflar superestimar | minimizar subestimar
exigir impor | isentar dispensar
facilitar | dificultar complicar impedir
avariar quebrar | funcionar consertar reparar
financiar subsidiar | desfinanciar
assinar firmar | rescindir romper
florescer prosperar | murchar decair
ganhar vencer triunfar derrotar | perder sucumbir
gostar agradar encantar | desagradar desgostar
fugir escapar | ficar permanecer
impor estabelecer | levantar abolir suprimir retirar
incluir incorporar integrar acrescentar adicionar | excluir expulsar remover eliminar
inflar | desinflar esvaziar
insultar ofender | elogiar lisonjear
investir | desinvestir
libertar liberalizar liberar | limitar restringir oprimir controlar regular
limpar descontaminar | sujar manchar contaminar poluir
chegar vir aterrissar aterrar | partir ir descolar decolar
encher lotar | esvaziar
melhorar recuperar | piorar deteriorar agravar degradar
mentir enganar | confessar
mostrar | esconder ocultar
mobilizar | desmobilizar
nascer | morrer falecer perecer
obedecer | desobedecer rebelar
obrigar forçar | isentar permitir
ocupar | desocupar evacuar
odiar detestar | amar adorar
organizar ordenar | desorganizar
pagar saldar quitar | dever
participar intervir | abster
perdoar | castigar condenar vingar
povoar | despovoar
premiar recompensar galardoar | castigar penalizar multar
preocupar inquietar | tranquilizar acalmar
privatizar | nacionalizar expropriar estatizar
produzir fabricar | consumir
promover | rebaixar despromover
prometer | descumprir
proteger amparar | desproteger expor ameaçar
tirar retirar remover | pôr colocar acrescentar
recomendar aconselhar | desaconselhar
recusar negar-se | aceder aceitar
lutar resistir | render
reparar consertar arranjar restaurar | quebrar danificar estragar avariar
valorizar | desvalorizar
romper quebrar | manter
salvar resgatar | abandonar
semear plantar | colher arrancar derrubar cortar
sentar | levantar
simplificar | complicar
sobreviver | morrer perecer
resolver solucionar | complicar
submeter | rebelar revoltar
somar | subtrair
afundar submergir | emergir flutuar
trair | apoiar
triunfar | fracassar
apreciar valorizar | menosprezar desprezar
votar_a_favor | votar_contra
"""

NOUNS = """
abundância excesso sobra superávit excedente | escassez carência falta déficit penúria
acesso entrada ingresso | saída
aceitação acolhimento | rejeição recusa
acerto | erro
acusação | absolvição
alegria júbilo felicidade euforia entusiasmo | tristeza pena pesar
alívio | angústia preocupação aflição
alta subida aumento auge crescimento | baixa queda descida desabamento
amigo companheiro aliado sócio | inimigo rival adversário
amizade | inimizade hostilidade
abertura reabertura | fechamento encerramento
aprovação | rejeição veto reprovação
apoio respaldo | oposição rejeição
ascensão | queda rebaixamento
atraso demora | adiantamento antecipação pontualidade
avanço progresso | retrocesso estagnação recuo
ajuda | obstáculo
benefício lucro ganho superávit | perda prejuízo déficit
bem-estar | mal-estar
calma tranquilidade serenidade sossego paz | tensão nervosismo agitação caos tumulto
calor | frio
certeza segurança | dúvida incerteza
clareza luz | escuridão trevas confusão
covardia covarde | valor bravura valente coragem
começo início princípio abertura | fim final término conclusão encerramento
concórdia consenso entendimento acordo | discórdia desacordo desentendimento
confiança | desconfiança receio
construção | demolição destruição
consumo gasto | poupança
continuidade continuação | ruptura interrupção
contratação | demissão despedimento
crescimento expansão | contração recessão
cumprimento | descumprimento violação
fraqueza debilidade | força poder
devedor | credor
ditadura autoritarismo | democracia
detenção prisão cadeia | libertação liberdade soltura
doença | saúde
equilíbrio | desequilíbrio
esperança otimismo ilusão | desesperança pessimismo desespero desilusão
estabilidade | instabilidade
êxito sucesso triunfo | fracasso fiasco
fidelidade lealdade | traição deslealdade
generosidade | egoísmo
guerra conflito | paz trégua
herói | vilão
honestidade | corrupção desonestidade
igualdade | desigualdade discriminação
inclusão | exclusão
independência | dependência
infância | velhice
interesse | desinteresse indiferença
justiça | injustiça
legalidade | ilegalidade
liberdade | escravidão cativeiro
maioria | minoria
melhora melhoria recuperação | piora deterioração agravamento
nascimento | morte falecimento óbito
obediência | desobediência rebeldia
oferta | procura demanda
ordem | desordem caos
orgulho | vergonha
participação | abstenção
permissão autorização licença | proibição veto
perdão indulto clemência | castigo condenação vingança
permanência | saída abandono
pobreza miséria | riqueza prosperidade
presença | ausência
pressa | calma
prosperidade bonança auge | crise ruína decadência
rapidez | lentidão
respeito | desprezo
retirada recuo | avanço
risco perigo | segurança
seca estiagem | inundação cheia enchente
sinceridade | hipocrisia
simpatia | antipatia
subsídio | imposto taxa multa
sorte | azar infortúnio
transparência | opacidade
unidade união coesão | divisão ruptura separação
vencedor ganhador | perdedor vencido derrotado
vantagem | desvantagem
verdade realidade | mentira falsidade ficção
vitória triunfo | derrota
virtude qualidade | defeito vício
vida | morte
"""

QUALITIES = """
aberto | fechado encerrado
absurdo | sensato lógico
abundante copioso farto | escasso insuficiente
ativo | inativo passivo
atual vigente moderno | antiquado obsoleto
adulto | infantil criança
alegre feliz contente | triste infeliz abatido
animador promissor | desanimador desolador
alto elevado | baixo
amável cortês amistoso cordial gentil | hostil grosseiro antipático rude
amplo folgado | estreito apertado
antigo velho | novo recente moderno
apropriado adequado | inapropriado inadequado
quente | gelado frio
acessível barato econômico | caro custoso
atento | distraído
autêntico genuíno original verdadeiro | falso falsificado
autorizado legal | clandestino ilegal
belo bonito lindo | feio horrível
benigno | maligno
brando mole | duro
branco | preto negro
brilhante luminoso claro ensolarado | escuro sombrio
brusco repentino súbito | gradual paulatino
bom excelente magnífico ótimo | mau ruim péssimo desastroso
capaz competente | incapaz incompetente
casado | solteiro divorciado
central | periférico
próximo vizinho | distante remoto longínquo afastado
claro nítido | confuso turvo
compatível | incompatível
completo inteiro íntegro | incompleto parcial
comum corrente frequente habitual | raro infrequente excepcional
constante contínuo | intermitente
correto exato acertado certo | incorreto errado equivocado inexato
confortável cômodo | desconfortável incômodo
credível verossímil | incrível inverossímil
crescente | decrescente minguante
cruel impiedoso | compassivo
culpado | inocente
fraco débil frágil | forte robusto sólido potente
democrático | antidemocrático ditatorial
deserto vazio | lotado cheio movimentado
limpo | nublado encoberto
difícil complicado árduo complexo | fácil simples
direto | indireto
divertido | aborrecido chato
dócil | rebelde
doce | amargo salgado
eficaz eficiente útil | ineficaz ineficiente inútil
enorme gigantesco imenso grande | pequeno minúsculo diminuto reduzido
estrito rigoroso severo | frouxo permissivo
exterior externo | interior interno
estrangeiro | nacional
bem-sucedido | fracassado malsucedido
famoso célebre conhecido | desconhecido anônimo
favorável propício | adverso desfavorável
fértil | estéril infértil
fixo | móvel variável
firme | vacilante
flexível | rígido inflexível
formal | informal
fresco | podre
gordo | magro
gratuito | pago
grosso espesso | fino
honesto íntegro | desonesto corrupto
humilde modesto | arrogante soberbo
igual idêntico | distinto diferente desigual
imparcial neutro | parcial tendencioso
importante relevante crucial | insignificante irrelevante trivial
provável | improvável
independente | dependente
inferior | superior
inicial | final
necessário imprescindível indispensável | desnecessário supérfluo
inofensivo inócuo | perigoso nocivo tóxico
intacto ileso | danificado destruído ferido
inteligente esperto | tolo estúpido
intencional deliberado proposital | acidental involuntário fortuito
útil | inútil
jovem novo | velho idoso
legítimo | ilegítimo
lento | rápido veloz
leve ligeiro | grave severo
liso | áspero rugoso
chuvoso | seco ensolarado
maduro | imaturo verde
masculino | feminino
máximo | mínimo
majoritário | minoritário
moderado | extremista radical
morto | vivo
negativo | positivo
normal | anormal
numeroso | escasso
obrigatório | opcional facultativo voluntário
ocioso desocupado | ocupado atarefado sobrecarregado
oficial | oficioso
otimista esperançoso | pessimista
organizado | desorganizado
pacífico | violento
paciente | impaciente
permanente definitivo | temporário provisório passageiro
pesado | leve
pobre | rico
poderoso | fraco impotente
popular | impopular
possível viável | impossível inviável
preciso | impreciso vago
preparado | despreparado
pleno | nulo
profundo fundo | superficial raso
prudente cauteloso | imprudente temerário
pontual | atrasado tardio
puro | impuro contaminado
racional | irracional
razoável | descabido
rentável lucrativo | deficitário
responsável | irresponsável
resistente | frágil
rural | urbano
sábio | ignorante
saudável | insalubre
satisfatório | insatisfatório decepcionante
seguro | inseguro
sensível | insensível
sério | frívolo
silencioso calado tranquilo | ruidoso barulhento
sóbrio | bêbado embriagado
suportável | insuportável
sustentável | insustentável
suficiente bastante | insuficiente
sobrevivente | vítima
tolerante | intolerante
tranquilizador | alarmante inquietante preocupante
transparente | opaco
unido | dividido
válido | nulo
valioso | inútil
visível | invisível
voluntário | involuntário forçado
vulnerável | invulnerável
"""

ADVERBS = """
bem | mal
claramente | vagamente
devagar lentamente | depressa rapidamente velozmente
dentro | fora
em_cima acima | embaixo abaixo
facilmente | dificilmente
frequentemente | raramente
gradualmente aos_poucos | bruscamente de_repente
juntos | separados
legalmente | ilegalmente
ligeiramente levemente | gravemente consideravelmente
pacificamente | violentamente
publicamente | em_segredo
voluntariamente | à_força
"""

NEWS = """
subir aumentar | descer diminuir
propagar espalhar alastrar | recuar regredir
contente satisfeito animado esperançoso | dececionado decepcionado frustrado descontente indignado
tranquilo aliviado confiante | preocupado inquieto alarmado angustiado
detido preso encarcerado | livre libertado solto
controlar conter apagar extinguir | reacender propagar descontrolar
evacuar desalojar | regressar voltar
entusiasta entusiasmado | cético apático relutante
paralisar parar travar frear | reanimar reativar retomar impulsionar
colapsar saturar lotar | desafogar aliviar
liberar soltar | reter
exceder superar ultrapassar | respeitar cumprir
lamentar deplorar | celebrar aprovar agradecer comemorar
desperdiçar esbanjar | poupar aproveitar
encarecimento | barateamento
caos | normalidade ordem
normalizar | alterar perturbar
ameaça | garantia
bênção | maldição
aceleração | desaceleração travagem
abundar sobrar | escassear faltar
promissor | desanimador sombrio
estagnado estagnar | crescer dinamizar
caloroso | gelado
organizado | caótico
solidário | egoísta
sólido firme | frágil
confiável fiável | duvidoso
pontual | atrasado
intacto | destruído
viver | morrer
vacinar | contagiar
potável | contaminado
acessível | inacessível
grátis | pago
despencar desabar | disparar
aplaudir | reprovar
proteger preservar | destruir arrasar
plantar reflorestar | desmatar derrubar
chuva | seca estiagem
diurno | noturno
corajoso | covarde
orgulhoso | envergonhado
apto | inepto
hábil | desajeitado
leal | desleal
ileso | ferido
real | fictício imaginário
bom | mau ruim
acima | abaixo
reforma | demolição
aprovado | reprovado chumbado
"""

FURTHER = """
silenciar abafar | avivar
acolhedor hospitaleiro | inóspito
admirador partidário defensor | detrator crítico
admissível | inadmissível
esgotar | abastecer repor
agrícola | industrial
isolado | conectado integrado
justo apertado | folgado
amigável | hostil
apagado | aceso
acumular juntar | eliminar dispersar
assistência comparecimento | ausência
atraente | repulsivo
ousado audaz | prudente tímido
automático | manual
autonomia | dependência
avarento mesquinho | generoso
avariado quebrado | consertado reparado
bloqueio | desbloqueio
cancelar anular | manter confirmar
cauteloso | arriscado
civil | militar
clemente | implacável
agradar | desagradar
compreensível | incompreensível
empenhado comprometido | indiferente
concentrado | disperso
concreto | abstrato
construtivo | destrutivo
convincente | inverossímil
crédulo | cético
cru | cozido
cultivado | abandonado selvagem
curável | incurável
decidido resoluto | indeciso hesitante
desabastecer | abastecer
fértil | árido desértico
digno | indigno
trabalhador diligente | preguiçoso vadio
discreto | indiscreto
disposto | relutante
diverso | homogêneo
doméstico manso | selvagem bravo
duradouro | efêmero passageiro
endividado | solvente
irritar zangar | acalmar
engordar | emagrecer
enriquecimento | empobrecimento
entender | desentender
essencial | acessório dispensável
espontâneo | planejado
estimulante | desanimador
expansão | contração
explícito | implícito
expulsar | admitir acolher
extraordinário | ordinário
falta | sobra
favorito | azarão
fiel | infiel
fluido | congestionado engarrafado
fomento incentivo | freio
fortalecimento | enfraquecimento
frequente | esporádico
generalizado | isolado
habitável | inabitável
afundar | reerguer
iluminar | escurecer
imponente | modesto
impulso | freio
inédito | conhecido
inesperado | previsto esperado
influente | insignificante
inovador | conservador
inscrever | apagar
intensificar | atenuar
inundar alagar | secar drenar
invencível | vulnerável
aposentado reformado | ativo
laico | religioso
limpeza | sujeira
chorar | rir
local | global
maravilhoso | horrível
massivo | escasso minoritário
minimizar | maximizar
molhar | secar
montar | desmontar
moral ético | imoral
motivado | desmotivado
navegável | inavegável
nobre | vil
obstruir | desobstruir desimpedir
oculto | visível
ofensivo | defensivo
esquecido | lembrado
oportuno | inoportuno
original | cópia
pacificar | incendiar
favorável | contrário
passado | futuro
perfeito | imperfeito defeituoso
perseguir | proteger
povoado | despovoado
polêmico polémico controverso | consensual
popularidade | impopularidade
precoce | tardio
dispensável | imprescindível
privilegiado | desfavorecido
produtivo | improdutivo
proibido | permitido autorizado
próspero florescente | decadente
proveito | dano
ficar | partir
querido amado | odiado
lembrado | esquecido
rejeitado | aceito
reconstruir | demolir
recuperado | perdido
regar | secar
regular | irregular
relaxado descontraído | tenso estressado
relevante | irrelevante
reprovar chumbar | aprovar passar
resolvido | pendente
salvo | perdido
seco | chuvoso
segurança | insegurança
semelhante parecido | distinto diferente
semelhança | diferença
sensato | insensato
sereno | agitado
sincero | hipócrita falso
solitário | acompanhado
sombrio | luminoso
suavizar | endurecer
suave | áspero brusco
subestimado | superestimado
submisso | rebelde
derrubar | erguer
temer | confiar
tempestade temporal | bonança calmaria
tímido | ousado
deitar_fora | conservar guardar
desajeitado | ágil
trabalhar | descansar
turvo | cristalino transparente
unânime | dividido
unido | rachado
valorizado | desvalorizado
veloz | lento
vantajoso | desvantajoso prejudicial
verdadeiro | fictício
viável | inviável
vigente | caduco
vincular | desvincular
vontade | relutância
barulhento ruidoso | silencioso
enchente | seca
colher | plantar semear
abundante farto | escasso magro
recorde | mínimo
pico | baixa
reabrir | encerrar
retomar | interromper
cético descrente | crente confiante
reanimar | sufocar
"""

SCALES = VERBS + NOUNS + QUALITIES + ADVERBS + NEWS + FURTHER

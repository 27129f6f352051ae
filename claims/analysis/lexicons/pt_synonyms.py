"""Which Portuguese words would a careful reader exchange without learning anything else?

The vocabulary of news of both shores, in dictionary form; a line is a group. Words of different
weight (matar and assassinar, dizer and admitir) are kept apart on purpose. Source: own choice.
"""

from __future__ import annotations

SYNONYMS = """
dr doutor
dra doutora
sr senhor
sra senhora
art artigo
acto ato
actos atos
vol volume
prof professor
profa professora
gen general
abandonar deixar largar
abastecimento fornecimento suprimento
abrigar acolher hospedar
abrir inaugurar
acabar terminar concluir finalizar encerrar
acidente desastre colisão batida
acordo pacto trato convênio
acrescentar completar adicionar
administração gestão
adiar postergar
adquirir comprar
advogado defensor
afetar atingir prejudicar
afirmar dizer declarar informar relatar contar explicar destacar ressaltar salientar indicar apontar
agente policial
agredir atacar
agressão ataque
agricultor lavrador produtor_rural
ajudar auxiliar socorrer
ajuda auxílio socorro assistência apoio
alagamento inundação enchente cheia
alagar inundar
alcançar atingir conseguir obter
aldeia povoado vilarejo
além_disso ademais
alertar avisar advertir
alta subida aumento elevação
alteração mudança modificação
alterar mudar modificar
aluno estudante
ampliar aumentar estender expandir
analisar examinar estudar
análise exame estudo
anular cancelar
anunciar comunicar informar divulgar
ao_longo_de durante
aparelho dispositivo equipamento
apoiar respaldar sustentar
apoio respaldo
apontar indicar
apresentar expor
aproximadamente cerca_de em_torno_de por_volta_de perto_de quase
apurar investigar
área região zona
arremessar lançar jogar atirar
assaltante ladrão
assalto roubo
assassinato homicídio crime
assassino homicida
assegurar garantir
assembleia reunião
assinar firmar
associação entidade organização
assunto tema questão
atingir alcançar
atirar disparar
atrasar retardar
atraso demora
atualmente hoje_em_dia no_momento
aumentar crescer subir elevar
aumento crescimento alta elevação
autarca prefeito
autocarro ônibus
automóvel carro veículo viatura
avaliar estimar
avaria falha defeito
avião aeronave
baixar cair diminuir reduzir
barco embarcação navio
batalha combate
bater colidir chocar
boato rumor
bombeiro corpo_de_bombeiros
briga confusão
buscar procurar
busca procura
cadeia prisão presídio penitenciária
caminhão camião
candidato concorrente
capturar prender deter
carro automóvel
casa residência moradia domicílio lar habitação imóvel
causa motivo razão
causar provocar ocasionar gerar
cessar parar
chefe líder dirigente
chuva precipitação
cidadão morador habitante
cidade município localidade
cientista pesquisador investigador
clínica hospital
colaborar cooperar
coletiva entrevista_coletiva conferência_de_imprensa
colisão choque
combater lutar enfrentar
começar iniciar principiar arrancar
começo início princípio
comércio loja estabelecimento
companhia empresa firma
completar concluir
comprovar provar demonstrar
comunicado nota
conceder dar outorgar
concessionária companhia empresa
concordar aceitar
condutor motorista
conflito confronto embate
conhecido famoso célebre
consequência efeito resultado
construir edificar erguer
construção edificação
consumidor cliente
contaminação poluição
continuar prosseguir seguir permanecer
contratar empregar admitir
convocar chamar
corte redução
criança menor
criar fundar
crime delito
criticar censurar
culpar responsabilizar
cumprir respeitar obedecer
custo preço
dano prejuízo estrago
danificar estragar
dar conceder
debate discussão
decisão resolução
decidir resolver
demitir despedir exonerar
demolir derrubar
depois após em_seguida posteriormente
deputado parlamentar
desabar ruir desmoronar
desabamento desmoronamento
desaparecer sumir
descobrir encontrar achar localizar
desmentir negar
despesa gasto
destruir devastar arrasar
deter prender
detido preso
diário jornal
dificuldade problema
difícil complicado
diminuição redução queda
dinheiro recursos verba
dirigir conduzir
discurso pronunciamento
distribuir repartir
divulgar publicar difundir
doença enfermidade
doente paciente
dois um_par_de
economizar poupar
edifício prédio
efetuar realizar fazer executar
eleição pleito votação
eletricidade energia_elétrica energia luz
empregado funcionário trabalhador
emprego trabalho
empresa companhia
encaminhar levar conduzir transportar
encerrar fechar
encontro reunião
enorme imenso
entrar ingressar
enviar mandar
equipe equipa time
erro falha engano
escapar fugir
escola colégio
esconder ocultar
especialista perito
esperar aguardar prever contar
estacionado parado
estimar calcular
estrada rodovia via
estudar analisar avaliar
evitar impedir
exigir cobrar reclamar
fábrica usina
falar conversar
falecer morrer perder_a_vida
falecimento morte óbito
falta escassez
família parentes
ferido machucado lesionado
ferir machucar
festa comemoração celebração
ficar permanecer
fiscalizar controlar
floresta mata
fogo incêndio chamas
forças_armadas exército militares
fornecer proporcionar
forte intenso
foto fotografia imagem
funcionário servidor
furtar roubar
galpão armazém
ganhar vencer
gente pessoas
governo executivo
grave sério
greve paralisação
imediatamente de_imediato logo
importante relevante
imposto tributo
imprensa mídia
incidente ocorrência
inquérito investigação
instalar colocar
inspecionar vistoriar
integrante membro
interromper suspender
jornalista repórter
juiz magistrado
lei norma
lesão ferimento
liberar soltar
limitar restringir
local lugar
manifestação protesto passeata
manter conservar
maneira forma modo
médico doutor
medida providência ação
medicamento remédio
medo receio temor
militar soldado
ministério pasta
momento instante
mostrar exibir
muitos numerosos vários
nação país
necessário preciso
normalizar restabelecer
novo recente
número quantidade
obrigar forçar
ocorrer acontecer suceder
ordenar mandar determinar
parecido semelhante similar
partido legenda sigla
partir sair
pedido solicitação
pedir solicitar
perigo risco
período época
permissão autorização
pesquisa estudo levantamento
pessoa indivíduo
plano projeto
população moradores habitantes
prefeitura câmara_municipal
preocupação inquietação
preso detido
prisão detenção
produzir fabricar
professor docente
proibir vetar
proprietário dono
próximo seguinte
quadrilha bando
querer desejar
rapidamente depressa
rápido veloz
reclamar queixar
reclamação queixa
recomeçar retomar
recusar rejeitar
reforçar fortalecer
regressar voltar retornar
remover retirar
reparar consertar
reparo conserto
resgatar salvar
resgate salvamento
resolver solucionar
responder retrucar replicar
rompimento ruptura
roubo furto
rua via
salário remuneração
seca estiagem
segundo conforme de_acordo_com
somente só apenas unicamente
suficiente bastante
sugerir propor
surgir aparecer
também igualmente
tempestade temporal tormenta
tentar procurar
terremoto sismo tremor
tiro disparo
trânsito tráfego
treinador técnico
trem comboio
tribunal corte
turista visitante
usar utilizar empregar
valor quantia montante
verificar checar
vítima_fatal morto
vitória triunfo
toda_noite todas_as_noites cada_noite
todo_dia todos_os_dias diariamente
toda_semana todas_as_semanas semanalmente
todo_ano todos_os_anos anualmente
não_cumprir descumprir
exagerar inflar
possuir ter deter
viajar deslocar-se ir
olhar observar contemplar
apontar indicar assinalar
criar fundar estabelecer
custar valer
pagar desembolsar
viver morar residir habitar
enviar mandar remeter
receber obter
escolher selecionar eleger
exigir reclamar reivindicar
permitir autorizar
conseguir lograr alcançar
partir ir_embora
chegar aportar
descer baixar diminuir cair
dividir repartir
unir juntar ligar
substituir trocar
reparar consertar arranjar
vigiar fiscalizar controlar
verificar examinar inspecionar conferir
medir calcular
melhorar aperfeiçoar
vender comercializar
cultivar plantar
colher recolher
dirigir liderar chefiar comandar
gerir administrar
organizar preparar
celebrar festejar comemorar
criticar censurar questionar
temer recear
pensar crer achar considerar
lembrar recordar
ensinar instruir
explicar esclarecer
contar narrar relatar
responder retorquir
perguntar indagar
apagar extinguir debelar
arder queimar
evacuar retirar
morrer falecer perecer
adoecer ficar_doente
curar sarar
prevenir evitar
oferecer proporcionar
dar conceder entregar
tirar retirar remover
acrescentar adicionar somar
precisar necessitar
faltar escassear
durar prolongar-se
demorar tardar
acelerar agilizar
travar frear
parar deter
impulsionar promover fomentar
financiar custear
investir aplicar
gastar despender
perder extraviar
participar intervir
assistir comparecer
superar ultrapassar exceder
quase praticamente
agora atualmente
antes anteriormente
logo em_breve
sempre constantemente
talvez porventura
porque já_que visto_que uma_vez_que
embora ainda_que
enquanto ao_passo_que
devido_a por_causa_de
graças_a mercê_de
no_entanto porém todavia contudo
câmara_municipal autarquia prefeitura
polícia agente
doente paciente enfermo
chefe responsável
morador residente habitante
inquilino arrendatário locatário
apartamento andar
salário ordenado vencimento
renda aluguel
guerra conflito
resultado desfecho
aumento subida crescimento
queda descida diminuição redução
fim final término
parte parcela
grupo coletivo
lugar local sítio
obra empreitada
trabalho labor
tarefa missão
licença autorização
prova evidência
relatório estudo
vítima lesado
jovem adolescente
idoso ancião
grande enorme amplo
pequeno reduzido
antigo velho
fácil simples
bonito belo
caro dispendioso
barato econômico
perigoso arriscado
seguro fiável
rico abastado
cheio lotado repleto
vazio deserto
contente satisfeito feliz
triste pesaroso
zangado irritado
calmo tranquilo
estranho esquisito
vários diversos
principal fundamental
colheita safra
barragem represa
"""

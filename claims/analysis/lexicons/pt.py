"""Which Portuguese words reverse, weaken or bind what is said, and how do they inflect?

Both shores' words. The form is that of `vocabulary`. Source of every table: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons import pt_scales, pt_synonyms, pt_values
from claims.analysis.lexicons.endings import Endings
from claims.analysis.lexicons.vocabulary import Vocabulary

ENDINGS = Endings(
    letters="á a à a â a ã a é e ê e í i ó o ô o õ o ú u ü u",
    plurals="oes>ao aes>ao ais>al eis>el ois>ol uis>ul ns>m",
    cut="""
    ariamos eriamos iriamos avamos assemos essemos issemos ariam eriam iriam aria eria iria
    aram eram iram arao erao irao ando endo indo ados adas idos idas ado ada ido ida
    assem essem issem asse esse isse ava avam ia iam amos emos imos armos ara era ira arem erem irem
    ar-se amente mente ou eu iu ei ar er ir am em os as es o a e
    """,
    finals="iqu>ic qu>c gu>g ç>c j>g i> u> e>",
    shortest=3,
)

FORMS = """
subir sobe sobem
bom boa bons boas
mau má maus más
reter retém reteve retiveram
dizer disse diz dizem disseram dito dita dizia diziam diga digam dirá dirão diria diriam dizendo
fazer fez faz fazem fizeram feito feita fazia faziam faça façam fará farão faria fariam fazendo
ir vai vão ia iam irá irão iria iriam ido indo vamos
ser é são era eram foi foram sido será serão seja sejam seria seriam sendo somos fosse fossem
estar está estão estava estavam esteve estiveram estará estarão estaria estariam esteja estejam
ter tem têm tinha tinham teve tiveram tido tida terá terão teria teriam tenha tenham temos
haver há havia houve houveram haverá haveria haja havido hão
poder pode podem podia podiam pôde puderam poderá poderão poderia poderiam possa possam
dever deve devem devia deviam deveu deverá deverão deveria deveriam deva devam
querer quer querem queria queriam quis quiseram queira
vir vem vêm vinha vinham veio vieram virá virão viria venha venham vindo
pôr põe põem punha pôs puseram posto porá
propor propõe propôs propuseram proposto
impor impõe impôs impuseram
dispor dispõe dispôs
expor expõe expôs exposto
saber sabe sabem sabia soube souberam saberá
sair sai saem saía saiu saíram sairá saia
cair cai caem caía caiu caíram cairá caído
ver vê veem via viu viram visto vista verá
prever prevê preveem previa previu previram previsto prevista
dar dá dão dava deu deram dará dado dê
pedir pede pedem pediu pediram peça
seguir segue seguem seguiu seguiram siga
conseguir consegue conseguem conseguiu conseguiram consiga
perseguir persegue perseguiu
ferir fere ferem feriu ferido
preferir prefere prefere preferiu
sugerir sugere sugerem sugeriu
referir refere referem referiu
mentir mente mentem mentiu
sentir sente sentem sentiu
permitir permite permitiu
cobrir cobre cobriu coberto coberta
descobrir descobre descobriu descoberto descoberta
abrir abre abriu aberto aberta abertos abertas
escrever escreve escreveu escrito escrita
morrer morre morreu morto morta mortos mortas
matar mata matou
prender prende prendeu preso presa presos presas
eleger elege elegeu eleito eleita
entregar entrega entregou entregue
gastar gasto
pagar paga pagou pago
ganhar ganha ganhou ganho
aceitar aceita aceitou aceito aceite
suspender suspende suspendeu suspenso suspensa suspensas suspensos
acender aceso
romper rompe rompeu roto
manter mantém mantêm mantinha manteve mantiveram manterá
obter obtém obteve obtiveram
conter contém conteve
deter detém deteve detido detida
reter retém reteve
trazer traz trazem trouxe trouxeram
produzir produz produzem produziu
reduzir reduz reduzem reduziu
conduzir conduz conduziu
construir constrói constroem construiu
destruir destrói destroem destruiu
fugir foge fogem fugiu
perder perde perdem perdeu perca
ouvir ouve ouviu ouça
medir mede mediu
reconstruir reconstrói
deter detiveram
opor opõe opôs
supor supõe supôs
compor compõe compôs
repor repõe repôs
extinguir extinto
diretor director directores directora directoras diretores diretora diretoras
projeto projecto projectos projetos
arquiteto arquitecto arquitectos arquitetos arquitecta arquiteta
ação acção acções ações
setor sector sectores setores
atual actual actuais atuais
exato exacto exacta exata exactos exatos
ótimo óptimo óptima ótima
contato contacto contactos contatos
objetivo objectivo objectivos objetivos
direto directo directa direta directos diretos
correto correcto correcta correta
elétrico eléctrico eléctrica elétrica
espetáculo espectáculo espectáculos espetáculos
inspetor inspector inspectores inspetores
coleção colecção colecções coleções
fração fracção frações fracções
proteção protecção
redação redacção
seleção selecção
infeção infecção infecções infeções
reação reacção reacções reações
inspeção inspecção inspecções inspeções
receção recepção
adoção adopção
eletricidade electricidade
detetar detectar detectou detetou
atividade actividade actividades atividades
"""

OPPOSITES = """
subir aumentar crescer elevar | cair baixar diminuir reduzir
alta aumento crescimento subida | queda redução baixa diminuição
apoiar respaldar defender | rejeitar condenar combater
apoio respaldo | rejeição repúdio
aceitar | rejeitar recusar negar
aprovar aprovação | reprovar rejeitar vetar reprovação
confirmar | negar desmentir refutar
abrir reabrir aberto | fechar encerrar fechado
ganhar vencer vitória triunfo | perder derrota
culpado | inocente
condenar condenação | absolver inocentar absolvição
legal lícito | ilegal ilícito
seguro | perigoso inseguro
mais | menos
melhor | pior
melhorar melhora | piorar piora agravar
maior | menor
máximo | mínimo
antes | depois
anterior | posterior seguinte
proibir vetar proibição | permitir autorizar liberar permissão autorização
começar iniciar início começo | terminar acabar encerrar concluir fim
verdadeiro verdade | falso mentira
a_favor_de | contra
sucesso êxito | fracasso
dentro | fora
entrar entrada | sair saída
chegar chegada | partir partida
aliado amigo | inimigo rival adversário
alto | baixo
fácil simples | difícil complicado
forte | fraco
fortalecer reforçar | enfraquecer
rápido | lento
caro | barato
rico | pobre
novo | velho antigo
primeiro | último
público | privado
possível | impossível
suficiente | insuficiente
estável | instável
leve | grave
vivo | morto
atacar ataque | defender defesa
construir | destruir demolir
contratar | demitir despedir
comprar comprador | vender vendedor
importar importação | exportar exportação
incluir | excluir
acordo | desacordo
lucro ganho | prejuízo perda
vantagem | desvantagem
positivo | negativo
otimista | pessimista
norte | sul
leste | oeste
esquerda | direita
guerra | paz
totalmente completamente total | parcialmente parcial
provisório temporário | definitivo permanente
interno | externo
acelerar | frear desacelerar
antecipar | adiar atrasar
ligar acender | desligar apagar
soltar libertar | prender deter
nascer nascimento | morrer morte
governo situação | oposição
profissional | amador
amar | odiar
presente | ausente
popular | impopular
justo | injusto
comum | raro
obrigatório | facultativo opcional
conhecido | desconhecido
sempre | nunca
todos tudo | nenhum nada ninguém
cheio | vazio
quente | frio
elogiar aplaudir louvar | criticar censurar
elogio | crítica
confiante tranquilo | preocupado apreensivo
esperança | desespero
encontrar achar aparecer | perder desaparecer sumir
saudável são | doente
limpo potável | sujo poluído contaminado
seco | úmido molhado
esquentar aquecer | esfriar
verão | inverno
manhã | noite
jovem | idoso velho
longo comprido | curto
prolongar estender | encurtar abreviar
largo | estreito
perto próximo | longe distante
muito | pouco
maioria | minoria
cedo | tarde
adequado | inadequado
eficaz | ineficaz
favorável | desfavorável contrário
satisfeito contente | insatisfeito descontente
calmo | nervoso agitado
unânime | dividido
válido | inválido nulo
cumprir respeitar | descumprir violar desrespeitar
gratuito grátis | pago
criar fundar | extinguir dissolver
suspender | impor
acalmar | agravar acirrar
ampliar expandir | restringir limitar reduzir
desaconselhar | aconselhar recomendar
encorajar incentivar | desencorajar desestimular
acreditar | duvidar
proteger | ameaçar
subida | descida
recompensar premiar | punir
inofensivo | perigoso
aliviar | agravar sobrecarregar
dobrar triplicar multiplicar | dividir
manter conservar | suprimir abandonar
honesto | desonesto
transparente | opaco
útil | inútil
agradável | desagradável
certo | incerto
visível | invisível
feliz | infeliz triste
aproximar | afastar
crescente | decrescente
conectar | desconectar
lembrar | esquecer
culpa | inocência
capaz | incapaz
renovar | cancelar
admitir contratar | expulsar demitir
lotado | vazio
lucrar | perder
bom | mau ruim
bem | mal
vetar barrar | sancionar promulgar
"""

TAGS = {
    # Words of weight that say what a "no", "may" or "only" says, and verbs of opinion.
    "lack": """
    perder perdeu perderam faltar falta faltam carece cancelou cancelado suspenso suspendeu negou
    recusou rejeitou ileso ilesos ilesa isento isentos isenta desconhecido desconhece absolvido
    absolveu fechado fechada vão unanimidade
    """,
    "utmost": "primeiro primeira recorde único única pior melhor",
    "likened": "tão tanto desde nunca antes outro outra outros outras",
    "doubt": """
    acusado acusada acusam suspeito suspeita risco receio possibilidade estima estimam estimativa
    estuda
    """,
    "attitude": """
    celebra celebrou critica criticou exige exigiu reclama reclamou teme temem espera lamenta
    lamentou denuncia denunciou
    """,
    "extent:only": "exclusivamente unicamente reservado reservada limitado limitada",
    "hedge": """
    talvez provavelmente provável* possivelmente possível* supostamente suposto* aparentemente
    aparente* presumivelmente alegadamente alegado* presumível* parece parecem parecia poderia
    poderiam teria teriam seria seriam haveria estaria estariam faria fariam suspeito* suspeita*
    suspeitar* eventual* eventualmente hipotético* preliminar* provisoriamente rumor* boato*
    ao_que_parece ao_que_tudo_indica tudo_indica em_princípio em_tese não_confirmado potencial*
    terá terão potencialmente se caso porventura acaso poderá poderão extraoficialmente pode_ser
    """,
    "negation": """
    não nunca jamais nenhum nenhuma ninguém nada nem tampouco sem sequer deixar_de recusar-se_a
    carecer_de falta_de longe_de de_modo_algum de_forma_alguma descartar
    """,
    "lookalike": "não_só não_apenas sem_dúvida sem_precedentes nem_só",
    "modal:obligation": """
    deve devem deverá deverão devia deviam tem_que tem_de têm_que têm_de ter_que ter_de obrigado_a
    forçado_a precisa precisam obrigatório* é_preciso
    """,
    "modal:recommendation": "deveria deveriam recomendar* aconselhar* convém",
    "modal:permission": "pode podem podia podiam pôde capaz_de autorizado_a permitido*",
    "modal:prohibition": "não_pode não_deve não_podem proibido*",
    "status:planned": """
    ameaça ameaçam ameaçava ameaçavam
    planejar* planear* prever* pretender* estudar* vai vão projetar* cogitar*
    prometer* propor* prestes_a programado* previsto* estuda estudam
    """,
    "status:attempted": "tentar* tentativa*",
    "status:underway": "começar_a em_andamento em_curso continuar_a",
    "status:done": "concluído",
    "quantity:all": "todos todas todo toda tudo sempre cada inteiro* qualquer",
    "quantity:most": "maioria maior_parte principalmente",
    "quantity:many": "muitos muitas numerosos numerosas dezenas centenas milhares frequentemente",
    "quantity:some": "alguns algumas vários várias certos certas poucos poucas às_vezes",
    "quantity:only": "só somente apenas unicamente exclusivamente",
    "approximation": """
    cerca_de quase aproximadamente mais_de menos_de pelo_menos ao_menos perto_de em_torno_de
    por_volta_de no_mínimo no_máximo até uns umas exatamente precisamente
    """,
    "time": """
    minuto minutos hora horas dia dias semana semanas quinzena mês meses trimestre semestre ano anos
    década décadas século séculos primavera verão outono inverno manhã tarde noite madrugada
    meio-dia
    meia-noite amanhecer anoitecer natal páscoa carnaval ramadã manhãs tardes noites
    """,
    "deictic": "passado passada próximo próxima este esta último última seguinte",
    "progressive": "está estão estava estavam",
    "been": "sido",
    "perfect": "tem têm tinha tinham",
    "directed": """
    pressão ataque ameaça crítica apoio sanção ajuda acusação denúncia protesto campanha exigência
    advertência presente pagamento empréstimo vitória ofensiva agressão
    """,
    "source": "de por desde do da dos das pelo pela pelos pelas",
    "target": "a contra para sobre ao à aos às",
    "timing": "antes_de depois_de após desde até durante antes depois dentro_de a_partir_de",
    "relative_day": "hoje ontem amanhã anteontem",
    "cue": """
    dizer* afirmar* declarar* explicar* informar* contar* relatar* destacar* ressaltar* salientar*
    acrescentar* alegar* admitir* reconhecer* negar* acreditar* considerar* avaliar* comentar*
    apontar* lembrar* recordar* denunciar* revelar* escrever* lamentar* concluir* prometer* ameaçar*
    acusar* criticar* confessar* confirmar* garantir* insistir* alertar* advertir* responder* citar*
    segundo conforme de_acordo_com na_opinião_de reclamar* queixar* noticiar* anunciar* disparar*
    referir* sublinhar*
    """,
    "loaded": """
    alegar* admitir* reconhecer* confessar* insistir* negar* ameaçar* acusar* denunciar* lamentar*
    gabar* reclamar* bradar* esbravejar* atacar* ironizar* jurar* disparar* vociferar*
    """,
    "discourse": """
    além_disso também ainda igualmente por_outro_lado por_sua_vez no_entanto contudo entretanto
    porém todavia portanto assim então de_fato com_efeito claro enquanto_isso por_isso finalmente
    realmente simplesmente muito bastante sobretudo especialmente principalmente em_particular
    aliás afinal inclusive
    """,
    "function": """
    o a os as um uma de do da dos das em no na nos nas num numa por pelo pela pelos pelas
    para pra com sob sobre entre contra desde ante perante e ou mas que quem qual quais cujo
    cuja onde quando como enquanto porque pois embora me te lhe lhes nos vos meu minha meus minhas
    teu tua seu sua seus suas nosso nossa nossos nossas este esta isto estes estas esse essa isso
    esses essas aquele aquela aquilo ao à aos às deste desta deste desse dessa neste nesta nesse
    nessa
    nestes nestas daquele daquela ele ela eles elas eu nós você vocês dele dela deles delas é
    são era eram foi foram ser
    sido será serão está estão estava estar há havia tem têm tinha tinham ter teve tiveram haver
    muito
    tão já aí ali aqui lá outro outra outros outras mesmo mesma mesmos mesmas seja sejam
    feira sendo tendo si
    por_causa_de devido_a junto_a junto_com em_vez_de além_de através_de por_meio_de a_fim_de
    """,
    "article": "o a os as um uma ao à do da dos das no na nos nas pelo pela este esta esse essa",
    "complementizer": "que se",
    "agent": "por pelo pela pelos pelas",
    "means": "com",
    "third_person": "ele ela eles elas",
    "opposing": "responder* reagir* atacar* lutar* combater* revidar*",
}

SCOPES = """
+hedge terá terão | next | -ado -ido -to
+status:planned ameaça ameaçam ameaçava ameaçavam | next | -ar -er -ir
-negation nenhum nenhuma ninguém nada nunca jamais | before | não nunca ninguém sem nem
-negation nem tampouco sequer | before | não nunca ninguém sem nem
+hedge possível possíveis suspeito suspeita | before | um uma o a os as seu sua sob de
"""

PERSONS = """
ela ela elas dela delas
ele ele eles dele deles
nós nós nosso nossa nossos nossas
eu eu meu minha meus minhas me mim
"""

NAME_VARIANTS = """
kiev kyiv quieve
kharkiv carcóvia kharkov
lviv leópolis
pequim beijing
bombaim mumbai
calcutá kolkata
mianmar birmânia myanmar
turquia türkiye
belarus bielorrússia
moldávia moldova moldova
zelensky zelenskiy zelenski zelenskyy
putin putine
kadafi gaddafi khadafi
hezbollah hizbollah hezbolá
irã irão
vietnã vietname
polônia polónia
amsterdã amesterdão
moscou moscovo
holanda países_baixos
chéquia república_tcheca república_checa
romênia roménia
quênia quénia
cingapura singapura
"""

SAME_NAMES = """
avenida av
rua r
dona d
ue união_europeia
onu nações_unidas
eua estados_unidos americano norte-americano
reino_unido grã-bretanha britânico
otan nato
rússia russo
ucrânia ucraniano
china chinês
frança francês
alemanha alemão
espanha espanhol
itália italiano
portugal português
brasil brasileiro
argentina argentino
angola angolano
moçambique moçambicano
turquia turco
israel israelense
irã iraniano
japão japonês
índia indiano
stf supremo_tribunal_federal
fmi fundo_monetário_internacional
oms organização_mundial_da_saúde
bce banco_central_europeu
"""

UNITS = """
segundos duration 1
minuto duration 60
minutos duration 60
hora duration 3600
horas duration 3600
dia duration 86400
dias duration 86400
semana duration 604800
semanas duration 604800
quinzena duration 1296000
mês month 1
meses month 1
trimestre month 3
semestre month 6
ano month 12
anos month 12
década month 120
século month 1200
séculos month 1200
% percent 1
km length 1000
quilômetro length 1000
quilômetros length 1000
quilómetro length 1000
quilómetros length 1000
metro length 1
metros length 1
centímetro length 0.01
centímetros length 0.01
quilo mass 1
quilos mass 1
kg mass 1
grama mass 0.001
gramas mass 0.001
tonelada mass 1000
toneladas mass 1000
hectare area 1
hectares area 1
litro volume 1
litros volume 1
real real 1
reais real 1
euro euro 1
euros euro 1
€ euro 1
dólar dollar 1
dólares dollar 1
libra pound_sterling 1
libras pound_sterling 1
"""

PORTUGUESE = Vocabulary(
    endings=ENDINGS,
    forms=FORMS,
    synonyms=pt_synonyms.SYNONYMS,
    opposites=OPPOSITES + pt_scales.SCALES,
    values=pt_values.VALUES,
    tags=TAGS,
    scopes=SCOPES,
    tag_endings={
        "hedge": "aria ariam eria eriam iria iriam",
        "status:planned": "ará arão erá erão irá irão",
        "past": "ou aram eram iram iu eu ado ada ados adas ido ida idos idas",
    },
    untagged="""
    queria queriam requeria preferia sugeria referia conferia feria adquiria digeria transferia
    interferia inseria secretaria padaria bateria infantaria livraria periferia artilharia refinaria
    parceria galeria portaria cafeteria loteria maria malária engenharia lotaria drogaria papelaria
    pizzaria enfermaria delegaria ouvidoria corregedoria pescaria pirataria joalheria cavalaria
    tesouraria concessionaria verão pará será serão terá terão fará dirá deverá deverão poderá
    poderão
    deveria deveriam ministeria matéria féria área primária diária ministério marinaria avaria
    averia estou sou ou ação partido partidos partida estado estados lado lados mercado mercados
    vida
    medida medidas jornada chamada entrada saída comunidade senado advogado advogada soldado
    soldados
    passado museu deus europeu meu seu teu pneu comida bebida cidade unidade comunidades ouvido
    ferido
    feridos quadrada estrada estradas
    """,
    variants=NAME_VARIANTS,
    same_names=SAME_NAMES,
    persons=PERSONS,
    numbers="""
    dois 2 duas 2 três 3 quatro 4 cinco 5 seis 6 sete 7 oito 8 nove 9 dez 10 onze 11 doze 12
    treze 13
    quatorze 14 catorze 14 quinze 15 dezesseis 16 dezasseis 16 dezessete 17 dezassete 17 dezoito 18
    dezenove 19 dezanove 19 vinte 20 trinta 30 quarenta 40 cinquenta 50 sessenta 60 setenta 70
    oitenta 80 noventa 90 cem 100 cento 100 duzentos 200 trezentos 300 quatrocentos 400
    quinhentos 500 seiscentos 600 setecentos 700 oitocentos 800 novecentos 900 dúzia 12 meio 0.5
    meia 0.5
    """,
    multipliers="""
    mil 1000 milhão 1000000 milhões 1000000 mi 1000000 bilhão 1000000000 bilhões 1000000000 bi
    1000000000
    trilhão 1000000000000 trilhões 1000000000000
    """,
    ordinals="""
    segunda 2 terceiro 3 terceira 3 quarto 4 quarta 4 quinto 5 quinta 5 sexto 6 sexta 6 sétimo 7
    sétima 7 oitavo 8 oitava 8 nono 9 nona 9 décimo 10 décima 10 vigésimo 20 vigésima 20
    """,
    units=UNITS,
    months="""
    janeiro jan
    fevereiro fev
    março mar
    abril abr
    maio mai
    junho jun
    julho jul
    agosto ago
    setembro set
    outubro out
    novembro nov
    dezembro dez
    """,
    weekdays="""
    segunda seg
    terça ter
    quarta qua
    quinta qui
    sexta sex
    sábado sáb
    domingo dom
    """,
    negating="des in im ir i",
    under_way="ndo",
    ordinary_endings="""
    ção ções são sões mento mentos mente dade dades ado ada ados adas ido ida idos idas ando endo
    ismo ista istas ência ância ário ários oso osos osa osas ável ível ou aram eram iram eiro
    eira ar
    """,
)

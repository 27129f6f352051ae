"""Which Portuguese words make a sentence worth checking, or not?"""

from __future__ import annotations

from claims.analysis.languages.worth import Worth

PORTUGUESE_WORTH = Worth(
    harm="""mort* morreu morreram morre morrer matou mataram matar ferid* vítima* ataque* atac*
        atentado* assassin* homicídio* tiro tiros tiroteio* bomba* explos* explod* acidente*
        colisão* desab* incêndio* inunda* enchente* seca tempestade* furacão* terremoto* sismo*
        desastre* catástrofe* fome desnutri* doença* doente* infec* contágio* vírus epidemia*
        pandemia* câncer cancro deficiên* dano* tóxic* polui* contamin* overdose* suicíd* abuso*
        assédio* violên* crime* crimin* delito* roubo* roub* furto* fraude* corrup* propina*
        lavagem tráfico* sequestr* refém* reféns terror* guerra* tropas míssil mísseis bombarde*
        refugiad* deslocad* destru* pres* detid* deten* prisão* prisões conden* culpad* acusad*
        indici* processo* tortur* discrimin* racis* falência* desemprego* pobreza* inflação
        recessão dívida* défice* déficit* risco* ameaça* emergência* perigo*""",
    public="""lei leis legal* ilegal* legisla* regulament* decreto* proib* tribunal* juiz*
        sentença* constitui* tratado* sanç* tarifa* imposto* taxa* subsídi* orçament* gasto*
        despesa* fundo* empréstimo* preço* custo* salário* renda* rendimento* receita* lucro*
        exporta* importa* comércio* econom* pib mercado* ações banco* bancos moeda* indústri*
        empresa* emprego* trabalhador* sindicat* aposenta* pensão pensões seguro* saúde
        hospital* hospitais paciente* médic* vacin* medicament* escola* aluno* estudante*
        universi* educa* habita* aluguel* renda imigra* migra* asilo* deporta* fronteira*
        população* habitante* censo* nasciment* voto* vota* elei* referendo* parlament*
        congresso* senado* câmara governo* ministr* president* prefeit* polícia* militar*
        exército* nuclear* arma* clima* emiss* energ* elétric* petróleo* gás carvão solar* água*
        aliment* agrícol* agricult* safra* floresta* espécie* ambient* transporte* estrada* trem
        comboio* voo* veículo* carro* internet dados estadual* federal* nacional* norma*""",
    evidence="""estudo* pesquis* investiga* cientist* científ* estatístic* dado* número*
        relatório* segundo censo* sondag* medi* estima* calcul* resultado* revel* mostr*
        demonstr* média* taxa* porcent* percent* proporç* cento índice* nível níveis total*
        amostra* prova* auditor* oficia* registr* recorde*""",
    trend="""aument* subi* sobe* caiu caíram queda* cai cair cresce* cresci* diminu* reduz*
        reduç* dobr* duplic* triplic* desc* increment* supera* superou ating* alcanç* perd*
        ganh* melhor* pior* ampli* cort* alta mais menos expan*""",
    effect="""porque devido causa* causou causad* provoc* graças levou result* imped* evit*
        contribu* desencade* consequência*""",
    degree="""maioria minoria metade terço quarto cada nenhum nenhuma ninguém nada primeiro
        primeira último maior maiores menor menores pior máxim* mínim* dobro triplo vezes muitos
        muitas poucos vários várias quase todo toda todos todas total* sempre principa* mundia*
        nacional mais""",
    deed="""aprov* rejeit* assin* adot* revog* promulg* lanç* constru* abri* fech* compr* vend*
        adquiri* invest* demiti* renunci* nome* eleit* eleg* ganh* perd* suspend* suspens*
        cancel* inici* começ* termin* pag* mult* apreend* envi* encontr* descobr* orden* neg*
        viol* imp* levant*""",
    encounter="""reuni* encontr* visit* particip* convid* entrevist* receb* saud* parabeniz*
        felicit* agradec* celebr* cerimôni* tuit* twitter facebook instagram foto* vídeo*
        discurs* fal*""",
    proposal="""plano planos planej* propo* recomend* pede* pediu pediram pedir exig* apel* quer
        querem quis esper* desej* pretend* prevê* amanhã próxim* promet* consider* deve devem
        deveria* será serão poderia* busca* tent*""",
    judgement="""bom boa bons boas mau má lind* terríve* maravilh* feliz orgulh* triste* lament*
        important* acredit* pens* sent* tem* preocup* vergonha* injust* justo* ridícul* absurd*
        trágic* elogi* critic* conden* inaceitáve*""",
    pastime="""jogo* gol gols golo* equipe* equipa* time times jogador* treinador* técnico*
        liga* campe* torneio* copa* taça* temporada* atacante* goleiro* medalha* olímpic*
        torcedor* adepto* estrela* ator* atriz* cantor* canção canções álbum* concerto* show
        shows filme* série* episódio* estreia* moda casamento* exposiç* museu* festival*
        romance* vitória* derrot* corrida*""",
    words_about="""disse diz dizem declar* comunicado* comentári* porta-voz* artigo* jornal*
        jornais revista* imprensa mídia cita* descrev* carta* livro* afirm*""",
)

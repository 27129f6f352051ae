"""What are the words and habits of Portuguese news prose, on both sides of the Atlantic?"""

from __future__ import annotations

from claims.analysis.languages.language import Language, phrases_of, words_of
from claims.analysis.languages.portuguese_places import PORTUGUESE_PLACES
from claims.analysis.languages.portuguese_worth import PORTUGUESE_WORTH

PORTUGUESE = Language(
    code="pt",
    quotation_marks=(("“", "”"), ("«", "»"), ("‘", "’")),
    abbreviations=words_of("sr sra srs dr dra d prof profa eng gen cel av aprox p.ex exmo sto sta"),
    final_abbreviations=words_of(
        "etc s.a ltda jr u.e e.u.a a.c d.c jan fev abr ago set out nov dez"
    ),
    number_abbreviations=words_of("n no nº núm p pág págs vol art fig cap"),
    speech_cues=words_of(
        """diz disse dizem disseram dizia afirma afirmou afirmam afirmaram assegura assegurou
        garante garantiu explica explicou explicaram acrescenta acrescentou declara declarou
        declararam indica indicou sublinha sublinhou destaca destacou anuncia anunciou
        anunciaram adverte advertiu alerta alertou informa informou informaram conta contou
        responde respondeu reitera reiterou insiste insistiu admite admitiu reconhece reconheceu
        nega negou negam negaram acredita acreditam considera considerou acha achou pensa pensou
        comenta comentou aponta apontou lembra lembrou denuncia denunciou revela revelou estima
        estimou escreve escreveu lamenta lamentou conclui concluiu promete prometeu ressalta
        ressaltou relata relatou relatam relataram avalia avaliou avaliam critica criticou
        defende defendeu argumenta argumentou completa completou diziam protesta protestou
        exclama exclamou desabafa desabafou brinca brincou celebra celebrou comemora comemorou
        esclarece esclareceu salienta salientou frisa frisou realça realçou refere referiu
        adianta adiantou justifica justificou rebate rebateu retruca retrucou prevê previu
        contesta contestou alega alegou sustenta sustentou reforça reforçou enfatiza enfatizou
        observa observou opina opinou resume resumiu confessa confessou garantem garantiram
        alertam alertaram contam contaram explicavam acrescentaram"""
    ),
    claim_cues=words_of(
        """descarta descartou descartam
        mostra mostrou mostram confirma confirmou demonstra demonstrou pede pediu sugere sugeriu
        pergunta perguntou duvida teme temem sabe sabem exige exigiu significa rejeita rejeitou"""
    ),
    name_cues=words_of(
        """chama chamou classifica classificou classificam fala falou critica criticou define
        definiu acusa acusou acusam acusaram descreve descreveu condena condenou rejeita rejeitou
        exige exigiu qualifica qualificou"""
    ),
    cue_nouns=words_of("comunicado declaração entrevista discurso relatório mensagem carta nota"),
    according_to=phrases_of(
        "segundo\nde acordo com\nconforme\nnas palavras de\nna opinião de\nna avaliação de"
    ),
    views=words_of("para"),
    reading_cues=words_of("lê lia"),
    reading_in=words_of("em no na nos nas num numa"),
    inverts=True,
    breaks_in=True,
    drops_subject=True,
    speech_dashes=True,
    complementizers=words_of("que se"),
    estimating=words_of("estima estimou estimam avalia avaliou calcula calculou"),
    estimated_at=words_of("em"),
    measured=words_of(
        """número custo custos preço balanço montante conta danos prejuízo
        prejuízos perdas total valor taxa dívida défice déficit"""
    ),
    pronouns={
        "ele": "m",
        "ela": "f",
        "eles": "p",
        "elas": "p",
        "nós": "p",
        "eu": "s",
        "quem": "r",
    },
    titles=words_of(
        """senhor senhora sr sra dr dra dom dona presidente presidenta ministro ministra primeiro
        rei rainha papa general senador senadora deputado deputada prefeito prefeita juiz juíza
        diretor diretora professor professora porta-voz chefe secretário secretária governador
        governadora delegado delegada advogado advogada vereador vereadora promotor promotora
        engenheiro engenheira médico médica pesquisador pesquisadora comerciante vigia coronel
        capitão comandante bispo vice-presidente ex-presidente autarca"""
    ),
    male_words=words_of(
        """senhor sr dom ministro rei papa pai filho irmão diretor senador prefeito delegado
        advogado vereador governador médico engenheiro secretário homem marido morador"""
    ),
    female_words=words_of(
        """senhora sra dona presidenta ministra rainha mãe filha irmã diretora senadora prefeita
        delegada advogada vereadora governadora médica engenheira secretária mulher esposa
        moradora"""
    ),
    writings=words_of(
        "comunicado relatório carta nota mensagem laudo parecer documento texto estudo sentença"
    ),
    person_nouns=words_of(
        """autarca dirigente sindicalista magistrado magistrada jurista economista político
        política porta-voz pesquisador pesquisadora investigador investigadora empresário"""
    ),
    departments=words_of(
        """saúde educação economia finanças fazenda interior defesa justiça trabalho transportes
        transporte cultura agricultura indústria comércio turismo ciência habitação energia
        ambiente segurança planejamento"""
    ),
    speaker_nouns=words_of(
        """porta-voz governo ministério polícia relatório estudo pesquisadores investigadores
        especialistas especialista jornal partido tribunal empresa associação oposição ministro
        ministra presidente testemunhas testemunha fonte fontes autoridades prefeito voz
        prefeitura moradores morador vizinhos sindicato advogado advogada médicos
        médico câmara comissão família organização delegado direção câmara autarquia"""
    ),
    institutions=words_of(
        """ministério governo partido banco universidade instituto conselho comissão comitê
        comité congresso senado câmara tribunal supremo procuradoria polícia exército
        agência associação fundação federação confederação sindicato empresa companhia grupo
        jornal museu igreja hospital escola clube liga organização nações unidas união
        parlamento prefeitura secretaria departamento centro sociedade serviço forças
        armadas assembleia"""
    ),
    auxiliaries=words_of(
        """tem têm tinha tinham também depois ainda já não se lhe hoje ontem sempre me nos lhes
        nunca então assim ainda finalmente"""
    ),
    passives=words_of("é foi são foram ser sido era"),
    openers=words_of(
        """e mas ou porém embora porque quando enquanto se como onde pois que além também assim
        então depois finalmente ainda"""
    ),
    prepositions=words_of(
        """a ao aos à às pelo pela pelos pelas num numa ante após até com contra desde durante em
        entre para por sem sob sobre no na nos nas
        segundo"""
    ),
    inner_prepositions=words_of("de do da dos das o a os as em para e"),
    definite=words_of("o a"),
    determiners=words_of(
        """o a os as um uma uns umas este esta estes estas esse essa seu sua seus suas nenhum
        nenhuma"""
    ),
    conjunctions=words_of("e ou mas"),
    coordinators=words_of("e ou"),
    relatives=words_of("quem qual"),
    belonging=words_of("de do da dos das para"),
    not_clauses=words_of("de a"),
    time_words=words_of("ontem hoje depois"),
    adverb_endings=("mente",),
    finite=words_of(
        """é são era eram foi foram tem têm tinha tinham será serão seria seriam pode podem podia
        poderia poderiam deve devem devia vai vão há houve faz fazem fez está estão estava
        estavam quer querem continua fica"""
    ),
    finite_endings=("ou", "aram", "eram", "iram", "ava", "avam", "iu", "ará", "erá"),
    quoting_only=words_of("diz disse dizem disseram"),
    naming=words_of(
        """intitulado intitulada chamado chamada denominado denominada apelidado filme livro"""
    ),
    places=PORTUGUESE_PLACES,
    place_prepositions=words_of("em no na"),
    hedges=phrases_of(
        """talvez
        provavelmente
        possivelmente
        supostamente
        suposto
        suposta
        alegadamente
        alegado
        ao que parece
        aparentemente
        parece
        parecem
        poderia
        poderiam
        teria
        teriam
        seria
        seriam"""
    ),
    approximators=phrases_of("cerca de\naproximadamente\nquase\npelo menos\naté\numas"),
    negations=words_of("não nunca jamais nenhum nenhuma ninguém nada nem tampouco sem mal"),
    denials=words_of("nega negou negam negaram desmente desmentiu rejeita rejeitou"),
    hedged_cues=words_of(
        """descarta descartou descartam
        acredita acreditam sugere sugeriu teme temem pensa acha achou estima duvida"""
    ),
    modals=words_of("deve devem deveria pode podem poderia quer precisa precisam"),
    first_person=words_of("eu nós meu minha nosso nossa nos me"),
    worth=PORTUGUESE_WORTH,
    months=(
        "janeiro|jan",
        "fevereiro|fev",
        "março|mar",
        "abril|abr",
        "maio",
        "junho|jun",
        "julho|jul",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro|nov",
        "dezembro|dez",
    ),
    weekdays=words_of(
        """segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-
        feira"""
    ),
    number_words={
        "zero": 0,
        "dois": 2,
        "duas": 2,
        "três": 3,
        "quatro": 4,
        "cinco": 5,
        "seis": 6,
        "sete": 7,
        "oito": 8,
        "nove": 9,
        "dez": 10,
        "onze": 11,
        "doze": 12,
        "quinze": 15,
        "vinte": 20,
        "trinta": 30,
        "quarenta": 40,
        "cinquenta": 50,
        "cem": 100,
        "cento": 100,
        "mil": 1_000,
        "milhão": 1_000_000,
        "milhões": 1_000_000,
    },
    participles=words_of("visto vista feito feita escrito escrita posto posta"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    open_questions=words_of("se como quem quando quanto"),
    demonstratives=words_of("isto isso aquilo"),
    function_words=words_of(
        """o a os as um uma uns umas e ou mas que quem qual cujo onde quando como se porque embora
        ao aos à às com contra de do da dos das desde durante em no na nos nas entre para por
        pelo pela sem sob sobre após até ele ela eles elas nós eu lhe seu sua seus suas este
        esta isso isto é são era foi foram tem têm tinha não já mais muito também está estão há
        ser ter"""
    ),
    stamp_words=words_of(
        "publicado atualizado em de às as do da h min minutos horas há leitura brt gmt lusa"
    ),
    boilerplate=(
        r"(?:leia mais|leia também|veja também|saiba mais|relacionad[oa]s?)\s?[:|>-].{2,200}",
        r"(?>(?:compartilhe?|compartilhar|partilhar|comentar|imprimir|enviar|salvar|facebook"
        r"|twitter|x|whatsapp|e-mail|no|por)[\W_]*+)++",
        r"(?:inscreva-se|cadastre-se).{0,120}|(?:copyright )?© .{2,80}|copyright \d{4}.{0,80}",
        r".{0,40}todos os direitos reservados|comentários|\d+ comentários?",
        r"(?:tags|tópicos) ?:.{0,120}",
        r"deixe? (?:um comentário|uma resposta)|voltar ao topo|ir para o topo",
        r"o seu endereço de e?-?mail não será publicado",
        r"(?:os )?campos obrigatórios são marcados com \*",
        r"publicidade|compartilhar|partilhar|leia também.{0,120}|leia mais.{0,80}|assine.{0,60}",
        r"todos os direitos reservados|início",
    ),
    captions=(
        r"(?:esta|uma|a) (?:foto|fotografia|imagem)(?: de arquivo)? mostra .*",
        r"(?:foto|imagem)(?: de arquivo)?\s?: .*",
    ),
    credits=(
        r"(?:fotos?|imagens|imagem|fonte|crédito|fotografia)\s?: .{2,80}",
        r"por [^.]{3,60}",
        r"com informações d[aeo]s? .{2,80}",
        r"\(?(?:lusa|afp|reuters|ap|efe)(?:[/,] ?\w+)*\)?",
        r".{2,80} colabor(?:ou|aram) (?:com|para|n)?\s?est[ea] (?:artigo|reportagem|notícia)\W*",
    ),
    corrections=(
        r"est[ea] (?:artigo|notícia|reportagem|texto) foi (?:corrigid|atualizad|modificad)[oa].*",
        r"(?:correção|errata|retificação|esclarecimento|atualização|nota do editor)\b.*",
        r"uma versão anterior dest[ea] .*",
    ),
)

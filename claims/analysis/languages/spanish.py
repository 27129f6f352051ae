"""What are the words and habits of Spanish news prose? Marks «…» and “…”, dashes, no subject."""

from __future__ import annotations

from claims.analysis.languages.language import Language, phrases_of, words_of
from claims.analysis.languages.spanish_places import SPANISH_PLACES
from claims.analysis.languages.spanish_worth import SPANISH_WORTH

SPANISH = Language(
    code="es",
    quotation_marks=(("«", "»"), ("“", "”"), ("‘", "’")),
    abbreviations=words_of(
        "sr sra srta sres dr dra d dña prof lic ing gral cnel sto sta aprox av p.ej ee jj cc rr ff"
    ),
    final_abbreviations=words_of(
        "etc ee.uu s.a ud uds u.e jr a.c d.c ene feb abr ago sept oct nov dic"
    ),
    number_abbreviations=words_of("n núm no nº p pág págs vol art fig cap"),
    speech_cues=words_of(
        """dice dijo dicen dijeron decía afirma afirmó afirman afirmaron asegura aseguró aseguran
        aseguraron explica explicó explican explicaron señala señaló señalan señalaron añade
        añadió agrega agregó declara declaró declararon indica indicó indicaron sostiene sostuvo
        subraya subrayó destaca destacó anuncia anunció anunciaron advierte advirtió advirtieron
        informa informó informaron cuenta contó responde respondió reitera reiteró insiste
        insistió admite admitió reconoce reconoció niega negó niegan negaron cree creen
        considera consideró opina opinó piensa pensó manifiesta manifestó comenta comentó apunta
        apuntó precisa precisó recuerda recordó denuncia denunció revela reveló estima estimó
        escribe escribió asevera aseveró lamenta lamentó espera concluye concluyó prometió
        promete dicho afirmado asegurado explicado señalado añadido declarado indicado admitido
        reconocido manifestado apuntado precisado recordado anunciado advertido advierten
        matiza matizó relata relató relataron relatan zanja zanjó apostilla apostilló arguye
        argumenta argumentó alega alegó aclara aclaró critica criticó celebra celebró protesta
        protestó exclama exclamó replica replicó contesta contestó sentencia sentenció
        vaticina vaticinó augura confía confió garantiza garantizó detalla detalló expone
        expuso expresa expresó cuentan contaron comentan comentaron recalca recalcó resume
        resumió prosigue prosiguió bromea bromeó ironiza ironizó defiende defendió reclama
        reclamó sospecha agregaron añadieron añaden aseguraban denuncian denunciaron
        reiteraron pronostica"""
    ),
    claim_cues=words_of(
        """descarta descartó descartan
        muestra mostró muestran confirma confirmó demuestra demostró pide pidió sugiere sugirió
        pregunta preguntó duda teme temen sabe saben exige exigió significa rechaza rechazó"""
    ),
    name_cues=words_of(
        """llama llamó califica calificó califican tacha tachó habla habló critica criticó define
        definió acusa acusó acusan acusaron tilda tildó describe describió apela apeló alude
        aludió condena condenó rechaza rechazó exige exigió"""
    ),
    cue_nouns=words_of("comunicado declaración entrevista discurso informe mensaje carta nota"),
    according_to=phrases_of("según\nde acuerdo con\na juicio de\nen palabras de\nen opinión de"),
    views=words_of("para"),
    reading_cues=words_of("lee leía reza recoge"),
    reading_in=words_of("en"),
    inverts=True,
    breaks_in=True,
    drops_subject=True,
    speech_dashes=True,
    complementizers=words_of("que si"),
    estimating=words_of("cifra cifró cifran cifraba sitúa situó sitúan"),
    estimated_at=words_of("en"),
    measured=words_of(
        """número coste costo costes precio balance importe factura daños
        pérdidas total valor tasa deuda déficit cifra asistencia gasto"""
    ),
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "p",
        "ellas": "p",
        "nosotros": "p",
        "yo": "s",
        "quien": "r",
    },
    titles=words_of(
        """señor señora sr sra dr dra don doña presidente presidenta ministro ministra primer rey
        reina papa general senador senadora diputado diputada alcalde alcaldesa juez jueza
        director directora profesor profesora portavoz jefe jefa secretario secretaria canciller
        gobernador gobernadora abogado abogada doctor doctora fiscal concejal concejala consejero
        consejera vicepresidente vicepresidenta expresidente expresidenta ingeniero ingeniera
        médico médica investigador investigadora delegado delegada coronel capitán obispo"""
    ),
    male_words=words_of(
        """señor sr don ministro rey papa padre hijo hermano director senador alcalde abogado
        doctor consejero concejal gobernador hombre vecino dueño técnico empresario marido"""
    ),
    female_words=words_of(
        """señora sra doña presidenta ministra reina madre hija hermana directora senadora
        alcaldesa abogada doctora consejera concejala gobernadora mujer vecina dueña técnica
        empresaria esposa"""
    ),
    writings=words_of(
        "comunicado informe carta nota mensaje escrito auto sentencia documento texto estudio"
    ),
    person_nouns=words_of(
        """edil dirigente sindicalista letrado letrada magistrado magistrada jurista economista
        político política portavoz investigador investigadora empresario empresaria"""
    ),
    departments=words_of(
        """sanidad salud educación hacienda economía interior defensa justicia trabajo transportes
        transporte cultura agricultura industria comercio turismo ciencia vivienda energía minería
        seguridad exteriores igualdad agua medioambiente"""
    ),
    speaker_nouns=words_of(
        """portavoz gobierno ministerio policía informe estudio investigadores expertos experto
        diario periódico partido tribunal empresa asociación oposición ministro ministra
        presidente presidenta testigos testigo fuente fuentes autoridades alcalde fiscalía
        vecinos vecino vecina ayuntamiento alcaldesa sindicato sindicatos abogado abogada
        médicos médico organización comisión consejo agentes familia familiares
        trabajadores empresa asociaciones compañía director directora padres alumnos expertas"""
    ),
    institutions=words_of(
        """ministerio gobierno partido banco universidad instituto consejo comisión comité
        congreso senado tribunal corte fiscalía policía ejército agencia asociación
        fundación federación confederación sindicato empresa compañía grupo corporación
        diario periódico museo iglesia hospital escuela colegio club liga organización
        naciones unidas unión parlamento ayuntamiento junta secretaría departamento oficina
        centro sociedad servicio fuerzas armadas"""
    ),
    auxiliaries=words_of(
        """ha han había habían también luego después además aún ya no se lo le les hoy ayer
        siempre nos me he hemos asimismo incluso tampoco finalmente entonces así nunca"""
    ),
    passives=words_of("es fue son fueron ser sido era"),
    openers=words_of(
        """y e pero o u sino aunque porque cuando mientras si como donde pues que además asimismo
        también así entonces luego después finalmente incluso tampoco"""
    ),
    prepositions=words_of(
        """a al del ante bajo con contra desde durante en entre hacia hasta para por sin sobre tras
        según"""
    ),
    inner_prepositions=words_of("de del la el los las y en para a al"),
    definite=words_of("el la"),
    determiners=words_of(
        """el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra
        ningún ninguna"""
    ),
    conjunctions=words_of("y e o u pero"),
    coordinators=words_of("y e o u"),
    relatives=words_of("quien cual"),
    belonging=words_of("de del para"),
    not_clauses=words_of("de a"),
    time_words=words_of("ayer hoy después luego"),
    adverb_endings=("mente",),
    finite=words_of(
        """es son era eran fue fueron ha han había habían será serán sería serían puede pueden
        podría podrían debe deben debía va van hay hubo hace hacen hizo está están estaba
        estaban tiene tienen tenía quiere quieren sigue siguen queda"""
    ),
    finite_endings=("ó", "aron", "ieron", "aba", "aban", "ía", "ían", "ará", "erá"),
    quoting_only=words_of("dice dijo dicen dijeron"),
    naming=words_of(
        "titulado titulada llamado llamada denominado denominada apodado película libro"
    ),
    places=SPANISH_PLACES,
    place_prepositions=words_of("en desde hacia"),
    hedges=phrases_of(
        """quizá
        quizás
        tal vez
        probablemente
        posiblemente
        presuntamente
        presunto
        presunta
        supuestamente
        supuesto
        supuesta
        al parecer
        aparentemente
        parece
        parecen
        podría
        podrían
        habría
        habrían
        sería
        serían"""
    ),
    approximators=phrases_of("unos\nunas\ncerca de\nalrededor de\naproximadamente\ncasi\nal menos"),
    negations=words_of("no nunca jamás ningún ninguno ninguna nadie nada ni tampoco sin apenas"),
    denials=words_of("niega negó niegan negaron desmiente desmintió rechaza rechazó rechazaron"),
    hedged_cues=words_of(
        """descarta descartó descartan
        cree creen sugiere sugirió teme temen piensa pensó opina estima espera duda"""
    ),
    modals=words_of("debe deben debería deberían puede pueden podría podrían quiere"),
    first_person=words_of("yo nosotros mi mis nuestro nuestra nos me"),
    worth=SPANISH_WORTH,
    months=(
        "enero|ene",
        "febrero|feb",
        "marzo|mar",
        "abril|abr",
        "mayo",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sept",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ),
    weekdays=words_of("lunes martes miércoles jueves viernes sábado domingo"),
    number_words={
        "cero": 0,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "quince": 15,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "cien": 100,
        "ciento": 100,
        "mil": 1_000,
        "millón": 1_000_000,
        "millones": 1_000_000,
    },
    participles=words_of("visto hecho escrito puesto dicho"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    open_questions=words_of("si cómo quién quiénes cuándo cuánto"),
    demonstratives=words_of("esto eso ello aquello"),
    function_words=words_of(
        """el la los las un una unos unas y e o u pero sino que quien cual cuyo donde cuando como
        si porque aunque a al ante bajo con contra de del desde durante en entre hacia hasta
        para por sin sobre tras según él ella ellos ellas nosotros yo se lo le les su sus este
        esta estos estas ese esa eso esto es son era fue fueron ha han había no ya más muy
        también está están hay ser tiene"""
    ),
    stamp_words=words_of(
        """publicado actualizado el de a las la del hora horas h am pm hace minutos min
        lectura efe afp cest cet gmt"""
    ),
    boilerplate=(
        r"(?:más información|lee también|ver también|relacionado|le puede interesar)"
        r"\s?[:|>-].{2,200}",
        r"(?>(?:compartir|comparte|comentar|imprimir|enviar|guardar|facebook|twitter|x|whatsapp"
        r"|correo|en|por)[\W_]*+)++",
        r"(?:suscr[ií]base|suscríbete|regístrate|regístrese|apúntate|inicia sesión).{0,120}",
        r"síguenos .{0,80}|(?:copyright )?© .{2,80}|copyright \d{4}.{0,80}",
        r".{0,40}todos los derechos reservados",
        r"(?:archivado en|etiquetas|temas) ?:.{0,120}|comentarios|\d+ comentarios?",
        r"dej(?:a|ar|e) (?:un comentario|una respuesta)|volver arriba|ir arriba",
        r"tu dirección de correo electrónico no será publicada",
        r"los campos (?:obligatorios|necesarios) están marcados con \*",
        r"publicidad|compartir|lea también.{0,120}|leer más.{0,80}|suscríbete.{0,60}|inicio",
        r"todos los derechos reservados|noticias relacionadas",
    ),
    captions=(
        r"(?:esta|una|la) (?:foto|fotografía|imagen)(?: de archivo)? muestra .*",
        r"(?:foto|imagen)(?: de archivo)?\s?: .*",
    ),
    credits=(
        r"(?:fotos?|imágenes|imagen|fuente|crédito|fotografía)\s?: .{2,80}",
        r"por [^.]{3,60}",
        r"con información de .{2,80}",
        r"\(?(?:efe|afp|reuters|ap|europa press)(?:[/,] ?\w+)*\)?",
        r".{2,80} (?:contribuy|colabor)\w+ (?:a|en|con) est[ea] (?:artículo|reportaje|informe)\W*",
    ),
    corrections=(
        r"est[ea] (?:artículo|noticia|nota|texto) (?:ha sido|fue) "
        r"(?:corregid|actualizad|modificad)[oa].*",
        r"(?:corrección|fe de erratas|rectificación|aclaración|actualización|nota del editor)\b.*",
        r"una versión (?:anterior|previa) de est[ea] .*",
    ),
)

"""What are the words and habits of French news prose? Marks « … » with blanks, inverted cues."""

from __future__ import annotations

from claims.analysis.languages.french_places import FRENCH_PLACES
from claims.analysis.languages.french_worth import FRENCH_WORTH
from claims.analysis.languages.language import Language, phrases_of, words_of

FRENCH = Language(
    code="fr",
    quotation_marks=(("«", "»"), ("“", "”"), ("‹", "›"), ("‘", "’")),
    abbreviations=words_of("m mm mme mmes mlle dr pr me st ste cf env av apr p.ex c.-à-d vs hon"),
    final_abbreviations=words_of("etc inc cie u.e o.n.u janv févr avr juill sept oct nov déc"),
    number_abbreviations=words_of("n no nos p pp vol art fig chap"),
    speech_cues=words_of(
        """dit disent disait dire déclare déclaré déclarait déclarent affirme affirmé affirment
        affirmait explique expliqué expliquent expliquait ajoute ajouté ajoutent ajoutait assure
        assuré assurent assurait estime estimé estiment estimait indique indiqué indiquent
        indiquait précise précisé précisent précisait souligne souligné soulignent soulignait
        annonce annoncé annoncent annonçait rapporte rapporté rapportent raconte raconté confie
        confié répond répondu rétorque rétorqué insiste insisté regrette regretté dénonce
        dénoncé reconnaît reconnu admet admis nie nié nient craint craignent pense pensent
        pensait croit croient soutient soutenu prétend prétendu prétendent écrit écrivent
        conclut conclu poursuit poursuivi lance lancé martèle martelé tweete tweeté avertit averti
        rappelle rappelé juge jugé avoue avoué promet promis révèle révélé prévient prévenu
        préviennent résume résumé renchérit renchéri tonne fulmine détaille détaillé réagit réagi
        plaide plaidé commente commenté témoigne témoigné tempère tempéré nuance nuancé
        réplique répliqué relate relaté certifie certifié garantit garanti jure juré
        réjouit félicité félicite inquiète inquiété alerte alerté déplore déploré déplorent
        maintient maintenu concède concédé signale signalé relève relevé argue justifie
        justifié glisse glissé exclame exclamé interroge ironise murmure soupire racontent
        racontait"""
    ),
    claim_cues=words_of(
        """exclut exclu excluent
        montre montré montrent confirme confirmé demande demandé suggère suggéré note noté
        observe observé constate constaté considère considéré espère espéré doute conteste
        contesté démontre démontré signifie prouve prouvé sait savent"""
    ),
    name_cues=words_of(
        """qualifie qualifié qualifient appelle appelé parle parlé évoque évoqué salue salué
        fustige fustigé critique critiqué taxe taxé accuse accusé traite traité condamne condamné
        souvient souviennent pointe pointé réclame réclamé invoque invoqué pourfend étrille
        raille raillé"""
    ),
    voice_cues=words_of(
        """emporte emporté agace agacé indigne indigné étonne étonné désole désolé insurge insurgé
        amuse amusé moque vante tranche tranché lâche lâché peste pestent souffle soufflé grince
        sourit rit plaisante plaisanté questionne questionné enthousiasme émeut alarme alarmé"""
    ),
    cue_nouns=words_of(
        "communiqué déclaration entretien interview discours rapport message lettre"
    ),
    according_to=phrases_of("selon\nd’après\nd' après\naux yeux de\nde l'avis de\nà en croire"),
    views=words_of("pour"),
    reading_cues=words_of("peut lit lisait"),
    reading_in=words_of("dans sur"),
    verb_links=words_of("t"),
    inverts=True,
    breaks_in=True,
    complementizers=words_of("que qu' si"),
    estimating=words_of("chiffre chiffré chiffrent chiffrait évalue évalué évaluent évaluait"),
    estimated_at=words_of("à au"),
    measured=words_of(
        """nombre coût coûts prix bilan montant facture dégâts pertes total
        valeur part taux dette déficit besoin besoins"""
    ),
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "p",
        "on": "p",
        "nous": "p",
        "je": "s",
        "qui": "r",
    },
    titles=words_of(
        """m mm mme mlle dr pr président présidente ministre premier première roi reine pape
        général sénateur sénatrice député députée maire juge directeur directrice professeur
        porte-parole chef cheffe secrétaire gouverneur avocat avocate procureur procureure
        préfet préfète patron patronne ministre-président chancelier chancelière conseiller
        conseillère adjoint adjointe délégué déléguée docteur docteure colonel capitaine
        commissaire"""
    ),
    male_words=words_of(
        """m monsieur président roi pape père fils frère directeur sénateur conseiller"""
    ),
    female_words=words_of(
        """mme madame mlle présidente reine mère fille sœur directrice sénatrice conseillère"""
    ),
    writings=words_of("communiqué rapport lettre message tribune note document texte étude arrêt"),
    person_nouns=words_of(
        """élu élue maire ministre avocat avocate procureur procureure militant militante
        syndicaliste délégué déléguée préfet préfète patron patronne chercheur chercheuse"""
    ),
    departments=words_of(
        """santé éducation économie intérieur défense justice travail transports culture agriculture
        industrie commerce tourisme recherche logement énergie écologie environnement budget
        finances sports ville"""
    ),
    speaker_nouns=words_of(
        """gouvernement ministère police rapport étude chercheurs experts expert journal quotidien
        parti tribunal entreprise association opposition ministre président présidente témoins
        témoin source sources autorités parole maire porte-parole préfecture mairie
        parquet syndicat avocat avocate proches famille riverains
        habitants collectif direction élus élu médecins médecin patron procureur enquêteurs
        observateurs spécialistes analystes économistes"""
    ),
    institutions=words_of(
        """ministère gouvernement parti banque université institut conseil commission comité
        assemblée sénat tribunal cour parquet police armée agence association fondation
        fédération confédération syndicat entreprise compagnie groupe société journal musée
        église hôpital école club ligue organisation nations unies union parlement mairie
        préfecture département bureau centre service gendarmerie centrale observatoire"""
    ),
    auxiliaries=words_of(
        """a ont avait avaient est sont était étaient aussi ensuite également encore déjà ne pas se
        s' l' n' y toujours en avoir plus récemment toutefois cependant néanmoins d'ailleurs
        notamment ainsi enfin lui leur m' souvent pourtant alors jamais"""
    ),
    passives=words_of("est sont était étaient été fut furent"),
    openers=words_of("et mais ou donc or ni car que quand lorsque puisque comme si tandis alors"),
    prepositions=words_of(
        """dans en sur sous avec sans pour par contre entre chez vers depuis pendant avant après
        dès lors à au aux selon malgré"""
    ),
    inner_prepositions=words_of("de du des d' l' la le les à au aux en"),
    definite=words_of("le la l'"),
    determiners=words_of(
        """le la les l' un une des du de ce cet cette ces son sa ses leur leurs mon notre aucun
        aucune"""
    ),
    conjunctions=words_of("et ou mais"),
    coordinators=words_of("et ou"),
    relatives=words_of("qui dont"),
    belonging=words_of("de du des d' pour à"),
    not_clauses=words_of("de à d'"),
    time_words=words_of("hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche"),
    adverb_endings=("ment",),
    finite=words_of(
        """est sont était étaient a ont avait avaient sera seront serait seraient peut peuvent
        pouvait pourrait pourraient doit doivent devait devrait va vont fait font faisait fut
        furent aura auront aurait auraient veut veulent reste restent vient"""
    ),
    finite_endings=("ait", "aient", "ra", "ront", "rait"),
    quoting_only=words_of("dit"),
    naming=words_of("intitulé intitulée nommé nommée baptisé baptisée surnommé dit film livre mot"),
    places=FRENCH_PLACES,
    place_prepositions=words_of("à en vers"),
    hedges=phrases_of(
        """peut-être
        probablement
        sans doute
        apparemment
        semble
        semblent
        semblerait
        pourrait
        pourraient
        aurait
        auraient
        serait
        seraient
        présumé
        présumée
        prétendument
        vraisemblablement
        éventuellement"""
    ),
    approximators=phrases_of("environ\npresque\nprès de\nquelque\njusqu' à\nau moins"),
    negations=words_of("ne n' pas non jamais aucun aucune rien personne ni sans nul nulle guère"),
    denials=words_of(
        "nie nié nient niait dément démenti démentent rejette rejeté conteste contesté"
    ),
    hedged_cues=words_of(
        """pense pensent croit croient suppose suggère craint craignent estime estimé prétend
        espère"""
    ),
    modals=words_of("doit doivent devrait peut peuvent pourrait faut faudrait veut"),
    first_person=words_of("je nous mon ma mes notre nos me j moi"),
    worth=FRENCH_WORTH,
    months=(
        "janvier|janv",
        "février|févr",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juill",
        "août",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|déc",
    ),
    weekdays=words_of("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    number_words={
        "zéro": 0,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "cent": 100,
        "mille": 1_000,
        "million": 1_000_000,
        "millions": 1_000_000,
        "milliard": 1_000_000_000,
        "milliards": 1_000_000_000,
    },
    participles=words_of("vu vue écrit écrite fait faite mis mise lu lue"),
    participle_endings=("é", "ée", "és", "ées"),
    open_questions=words_of("si pourquoi comment combien"),
    demonstratives=words_of("ceci cela ça"),
    function_words=words_of(
        """le la les l' un une des du de d' et ou mais donc car ni que qu' qui quoi dont où quand
        comme si dans en sur sous avec sans pour par contre entre chez vers depuis à au aux il
        elle ils elles on nous vous je j' se s' ce c' cet cette ces son sa ses leur leurs est
        sont était a ont avait ne n' pas plus aussi très tout tous cela ça y lui même après
        avant selon"""
    ),
    stamp_words=words_of(
        """publié mis à jour le la à de du h min lecture il y a heures minutes modifié afp cest cet
        gmt et"""
    ),
    boilerplate=(
        r"(?:lire|voir|écouter|regarder)(?: aussi| également)?\s?[:|>-].{2,200}|sur le même sujet",
        r"(?>(?:partager|imprimer|envoyer|commenter|enregistrer|facebook|twitter|x|whatsapp|e-mail"
        r"|sur|par)[\W_]*+)++",
        r"(?:inscrivez-vous|connectez-vous|suivez-nous|soutenez-nous).{0,120}",
        r"(?:copyright )?© .{2,80}|copyright \d{4}.{0,80}|.{0,40}tous droits réservés",
        r"commentaires?|\d+ commentaires?",
        r"(?:mots-clés|sujets|thèmes) ?:.{0,120}",
        r"laisser un commentaire|laissez un commentaire|retour en haut.{0,20}|haut de page",
        r"votre adresse e-mail ne sera pas publiée",
        r"les champs obligatoires sont indiqués avec \*",
        r"lire aussi.{0,120}|à lire aussi.{0,120}|publicité|partager|tous droits réservés|accueil",
        r"s'abonner|abonnez-vous.{0,60}|newsletter.{0,60}",
    ),
    captions=(
        r"(?:cette|une) (?:photo|image)(?: d'archives)? montre .*",
        r"(?:photo|image)(?: d'archives| d'illustration)?\s?: .*",
    ),
    credits=(
        r"(?:photos?|images?|crédits?|crédit photo|source)\s?: .{2,80}",
        r"par [^.]{3,60}",
        r"\(?(?:avec )?(?:afp|reuters|ap)(?: (?:et|avec) .{2,40})?\)?",
        r".{2,60} avec (?:afp|reuters|ap)(?: et .{2,30})?",
    ),
    corrections=(
        r"cet article a été (?:corrigé|modifié|mis à jour).*",
        r"(?:correction|rectificatif|précision|erratum|mise à jour|note de la rédaction)\b.*",
        r"une (?:version|première version) (?:précédente|antérieure)?.{0,20}de cet article .*",
    ),
)

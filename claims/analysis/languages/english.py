"""What are the words and habits of English news prose? Both spellings, both marking styles."""

from __future__ import annotations

from claims.analysis.languages.english_furniture import (
    BOILERPLATE,
    CAPTIONS,
    CORRECTIONS,
    CREDITS,
    STAMP_WORDS,
)
from claims.analysis.languages.english_places import ENGLISH_PLACES
from claims.analysis.languages.english_worth import ENGLISH_WORTH
from claims.analysis.languages.language import Language, phrases_of, words_of


def _forms(regular: str, irregular: str = "") -> frozenset[str]:
    """Inflect regular verbs (third person, past, gerund); irregular forms are given whole."""
    made: set[str] = set(irregular.split())
    for verb in regular.split():
        third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z")) else "s")
        stem, past, gerund = verb, verb + "ed", verb + "ing"
        if verb.endswith("e"):
            stem = verb[:-1]
            past, gerund = verb + "d", stem + "ing"
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            third, past = verb[:-1] + "ies", verb[:-1] + "ied"
        made |= {verb, third, past, gerund}
    return frozenset(made)


DEMONYMS = words_of(
    """alabaman alaskan arizonan arkansan coloradan delawarean floridian hoosier idahoan iowan
    kansan kentuckian louisianan mainer marylander michigander minnesotan mississippian missourian
    montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean utahn
    vermonter virginian wisconsinite yorker dane swede norwegian finn german austrian dutchman
    frenchman frenchwoman italian spaniard belgian scot scotsman welshman irishman englishman
    englishwoman briton american canadian mexican brazilian argentine argentinian chilean
    colombian australian kiwi serb croat czech slovak hungarian romanian bulgarian greek
    russian ukrainian georgian israeli egyptian moroccan algerian tunisian nigerian ghanaian
    kenyan ethiopian jamaican texan californian londoner glaswegian yorkshireman"""
)

ENGLISH = Language(
    code="en",
    quotation_marks=(("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")),
    abbreviations=words_of(
        """mr mrs ms mx dr prof rev hon fr sr st sen rep gov gen lt col maj capt cpl sgt cmdr adm
        brig pres vs v cf al approx dept univ est e.g i.e viz ph messrs mme mlle supt insp det
        atty asst assoc amb treas sec"""
    ),
    final_abbreviations=words_of(
        """u.s u.k u.n e.u u.a.e d.c p.m a.m inc ltd co corp bros jr etc ph.d m.d b.a m.a
        jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat
        sun ala ariz ark calif colo conn fla ill kan ky mass md mich minn mont neb nev okla ore pa
        penn tenn tex va vt wash wis wyo ave blvd rd ft mt esq"""
    ),
    number_abbreviations=words_of("no nos p pp vol vols art arts fig figs ch sec para op ca c"),
    elisions=words_of("tis twas em til cause n bout round"),
    speech_cues=_forms(
        """add admit affirm allege announce argue assert believe boast caution claim comment
        complain concede confess confirm contend declare deny disclose emphasize emphasise
        estimate explain forecast hint insist joke maintain mention note observe opine pledge
        predict proclaim protest quip reckon recall reiterate remark reply report reaffirm
        respond retort reveal signal speculate theorize theorise state stress suggest
        suspect tell tweet vow warn whisper yell lament conclude hope inform remind assure
        remember muse opine exclaim elaborate guess swear testify recount interject scoff""",
        """quip quips quipped quipping say says said saying tell tells told telling think thinks
        thought thinking feel feels felt swear swears swore admitted admitting find finds found
        know knows knew""",
    )
    - words_of("hoping telled founded"),
    claim_cues=_forms(
        """acknowledge agree answer advise accept advertise appeal apologize ascertain ask
        authenticate caution certify charge chastise chide clarify counter cite cry decide demand
        demonstrate determine discover display doubt ensure expect express fear guarantee highlight
        hypothesize imagine imply indicate infer instruct invoke judge learn mean notify
        order outline persuade point post prove propose pronounce question quote recognize
        recommend reason request rule realize repeat say scream shout show specify suppose
        surmise testify threaten urge worry wonder underscore underline verify write announce
        promise dispute refute contest complain bemoan counsel plead implore inquire
        anticipate attest confide foresee object posit realise recollect reflect
        enthuse rave venture profess""",
        """write writes wrote written writing show shows showed shown hear hears heard see sees
        saw read reads understand understands understood hold holds held mean means meant
        teach teaches taught concerned convinced confident aware afraid worried sure
        texted emailed messaged blogged""",
    ),
    voice_cues=_forms(
        """crack gush growl bark bellow sneer huff fume sniff marvel sigh shrug laugh chuckle
        cackle thunder roar mutter murmur blurt reminisce intone chime continue ruminate reflect
        volunteer vent rail offer grumble groan gasp sob hiss snarl rant gripe crow enthuse tease
        implore drawl purr deadpan explode counter insist finish start open thank smile wink
        recite chant sing holler shriek scream yell caution enthuse""",
        """began begins begin went goes snap snaps snapped snapping beg begs begged begging spoke
        sang sings nod nods nodded put puts shrugged shrugging sobbed sobbing grin grins grinned
        grinning""",
    ),
    name_cues=_forms(
        """call describe label term dub brand dismiss slam blast denounce condemn characterize
        characterise criticize criticise praise hail decry deride deem accuse portray
        ridicule voice mock welcome reject deplore attack applaud regard consider declare title
        urge tout lambaste castigate bash skewer berate laud commend denigrate disparage trash
        defend""",
        """refer refers referred referring rebut rebuts rebutted rebutting rip rips ripped ripping
        pan pans panned panning""",
    ),
    cue_nouns=words_of(
        """statement claim claims comment comments remark remarks allegation allegations
        announcement assertion assertions belief warning warnings suggestion suggestions
        conclusion speech interview tweet post message letter report press release"""
    ),
    replies=words_of(
        """verdict reply answer response advice reaction explanation question plea words warning
        promise prediction assessment conclusion retort rejoinder quip tip argument point view
        excuse defence defense complaint message greeting pledge summary description"""
    ),
    according_to=phrases_of(
        """according to
        in the words of
        as per
        in the view of
        in the opinion of"""
    ),
    complementizers=words_of("that whether"),
    pronouns={
        "he": "m",
        "she": "f",
        "they": "p",
        "it": "n",
        "i": "s",
        "we": "p",
        "who": "r",
        "which": "r",
    },
    titles=words_of(
        """mr mrs ms mx miss dr prof professor president vice prime minister secretary general
        chancellor king queen prince princess pope senator sen rep representative governor gov
        mayor ambassador judge justice chief officer executive director chairman chairwoman chair
        colonel captain lieutenant major sergeant commissioner spokesman spokeswoman spokesperson
        sir lord lady dame sheikh ayatollah archbishop bishop cardinal reverend rev sheriff
        detective inspector attorney deputy premier congressman congresswoman councillor
        councilman councilwoman coach manager author co-author coauthor undersecretary leader
        former us uk eu un u.s u.k u.n speaker sens reps lawmaker congressmember first lady
        spokesperson whip commander private pvt cpl corporal trooper constable patrolman ranger
        marshal solicitor superintendent principal dean pastor rabbi imam father sister brother
        deacon bishop monsignor emperor sultan emir crown baroness baron duke duchess countess
        count administrator assemblyman assemblywoman alderman alderwoman selectman treasurer
        comptroller controller adm admiral brig brigadier cmdr capt col gen lt maj sgt officer
        agent republican democrat democratic democratic-led gop rep.-elect president-elect
        cllr councillors mp msp mep
        co-chairman co-founder cofounder founder candidate nominee incumbent"""
    ),
    no_titles=words_of("former us uk eu un u.s u.k u.n republican democrat democratic gop"),
    past_offices=words_of("former"),
    male_words=words_of(
        """mr sir lord king prince emperor duke baron chairman congressman councilman spokesman
        businessman salesman fireman policeman assemblyman alderman selectman gentleman man boy guy
        father dad son brother husband grandfather grandson uncle nephew boyfriend widower actor
        monk priest pope imam rabbi ombudsman fisherman frontman"""
    ),
    female_words=words_of(
        """mrs ms miss lady dame queen princess empress duchess baroness countess chairwoman
        congresswoman councilwoman spokeswoman businesswoman saleswoman policewoman assemblywoman
        alderwoman woman girl mother mom daughter sister wife grandmother granddaughter aunt niece
        girlfriend widow actress nun waitress hostess heiress landlady headmistress barmaid
        ballerina stewardess midwife mum bride blonde brunette godmother stepmother stepdaughter
        fiancée heroine"""
    ),
    male_endings=("man",),
    female_endings=("woman",),
    neutral_words=words_of("freshman human german roman ottoman lineman defenseman layman"),
    bodies=words_of(
        """company firm group agency organization organisation union university institute department
        bank network paper newspaper magazine committee board council court campaign city county
        charity commission association foundation hospital school district ministry party team
        club union league center centre office bureau authority corporation church museum
        academy"""
    ),
    firms=words_of(
        """company firm group agency organization organisation campaign network bank paper
        newspaper magazine charity union association foundation think-tank nonprofit airline
        retailer carmaker automaker drugmaker chipmaker manufacturer supplier insurer lender
        broadcaster studio startup start-up brewer utility club outlet supermarket"""
    ),
    person_nouns=words_of(
        """ceo cfo coo lawyer attorney senator governor mayor candidate nominee professor
        doctor teacher coach player author actor singer student sheriff pastor retiree
        veteran farmer owner artist director executive billionaire lawmaker democrat
        republican liberal conservative scientist economist historian researcher nurse
        driver worker soldier general star quarterback pitcher rookie forward guard center
        striker goalkeeper writer journalist host anchor activist pilot chef baker plumber
        engineer architect designer founder entrepreneur consultant strategist pollster
        campaigner organizer organiser spokesman spokeswoman adviser advisor aide boss
        mogul tycoon magnate politician challenger frontrunner front-runner hopeful
        operative lobbyist diplomat admiral colonel prosecutor defendant suspect cop
        detective trooper sergeant superintendent principal dean reverend bishop rabbi
        libertarian independent socialist moderate teenager freshman sophomore junior
        senior right-hander left-hander receiver linebacker lineman cornerback shortstop
        catcher outfielder infielder slugger reliever goalie native resident celebrity
        model rapper musician comic comedian novelist poet filmmaker producer investor banker
        broker developer landlord tenant midfielder defender winger captain skipper keeper
        batsman bowler sprinter runner swimmer cyclist golfer boxer jockey playmaker
        pensioner barrister solicitor headteacher headmaster headmistress vicar priest
        builder carpenter electrician mechanic gardener butcher trader hairdresser tailor
        sculptor painter photographer playwright composer guitarist drummer pianist
        violinist dancer presenter columnist biographer curator archaeologist biologist
        chemist physicist geologist astronomer volunteer fisherman sailor trucker
        firefighter paramedic councillor"""
    )
    | DEMONYMS,
    epithets=words_of(
        """billionaire millionaire mogul tycoon magnate politician democrat republican liberal
        conservative libertarian independent socialist moderate nominee candidate incumbent
        challenger frontrunner front-runner hopeful boss lawmaker senator governor
        congressman congresswoman star rookie freshman sophomore junior senior right-hander
        left-hander native veteran celebrity actor singer rapper
        comedian comic"""
    )
    | DEMONYMS,
    signs=words_of("banner sign poster placard plaque caption sticker billboard label inscription"),
    writings=words_of(
        """statement letter tweet post message memo op-ed column essay book memoir blog testimony
        lawsuit complaint affidavit filing motion email e-mail report speech remarks account"""
    ),
    departments=words_of(
        """education health finance justice defence defense interior labour labor transport
        transportation energy agriculture environment culture trade commerce sport sports science
        tourism immigration housing fisheries communications industry development justice treasury
        planning infrastructure employment innovation"""
    ),
    speaker_nouns=words_of(
        """spokesman spokeswoman spokesperson spokespeople spokesmen official officials police
        officer officers report reports study studies researchers researcher scientists scientist
        authors author government ministry minister company agency statement editorial newspaper
        paper magazine website site witness witnesses critics critic experts expert analysts
        analyst leader leaders president director manager lawyer lawyers attorney judge court
        prosecutors prosecutor investigators source sources doctor doctors residents resident
        activists activist organization organisation group union party council committee
        commission department office bureau survey poll professor teacher student students
        mother father parent parents wife husband brother sister son daughter man woman boy girl
        mayor governor senator candidate chairman chief secretary ambassador coach player owner
        employee employees people friend friends family neighbour neighbor team tribunal jury
        ally allies letter document documents article release post message tweet observers
        campaigners campaign opponents supporters protesters protester economists economist
        historian historians publisher editor journalist reporter city state country nation
        authorities authority administration army military navy force school university institute
        foundation association society network channel station firm bank body board"""
    ),
    institutions=words_of(
        """agency association authority bank board bureau center centre church city club college
        commission committee company congress corporation corps council court department district
        empire federation force foundation government group house institute institution
        international league library magazine ministry museum nations navy network news office
        organisation organization party police press project republic research school senate
        service society state states street studies study survey team times tribune union united
        university world post journal herald guardian reuters telegraph chronicle gazette reform
        act law war north south east west new assembly parliament hospital airport
        radio television tv channel fc afc rovers wanderers albion athletic rangers hotspur
        academy primary secondary nursery avenue road theatre theater cinema hotel restaurant
        stadium arena borough parish county airlines airways foods labs laboratories motors
        holdings partners ventures media studios pictures energy rail health clinic pharmacy
        mosque cathedral diocese coalition alliance campaign initiative programme program
        festival gallery awards cup prize championship olympics crown zoo"""
    ),
    auxiliaries=words_of(
        """has have had having is are was were been be being also then later earlier previously
        recently reportedly publicly repeatedly further now still again just once already
        yesterday today will would could may might did does do not never mistakenly further
        long ever nonetheless nevertheless instead sometimes since soon first only ultimately
        don't doesn't didn't won't wouldn't can't couldn't can should must haven't hasn't hadn't
        privately openly simply clearly even often always both all thus therefore"""
    ),
    passives=words_of("is are was were be been being am"),
    openers=words_of(
        """and but or so yet then while although though because since when if as after before
        however meanwhile moreover furthermore additionally also nevertheless nonetheless whereas
        where that still later earlier instead thus therefore finally first second similarly
        indeed until unless once both"""
    ),
    alone=words_of(
        """outside inside elsewhere nearby upstairs downstairs backstage onstage online overseas
        afterward afterwards beforehand privately publicly separately overall there here"""
    ),
    prepositions=words_of(
        """in on at by from with without during after before since under over about through
        against between among following until despite upon within like into onto amid per
        regarding concerning citing"""
    ),
    inner_prepositions=words_of("of for to at from the a an on in 's with"),
    definite=words_of("the"),
    determiners=words_of(
        """the a an this that these those his her its their our my your whose some any no every each
        all both many several most"""
    ),
    conditions=words_of("if because before until unless though although since"),
    comment_articles=words_of("a an"),
    conjunctions=words_of("and or but"),
    both=words_of("both"),
    plurals=words_of("children women men people"),
    age_nouns=words_of("old"),
    willing=words_of(
        """like likes liked love loves loved tend tends tended want wants wanted used fond quick
        hasten hastened continue continues continued began rush rushed"""
    ),
    estimating=words_of("put puts estimated estimates pegged pegs"),
    estimated_at=words_of("at"),
    measured=words_of(
        """number numbers toll cost costs price prices value figure figures total count damage
        damages loss losses bill size share rate crowd turnout odds deficit debt population
        chance chances attendance spending revenue growth rise budget amount"""
    ),
    reflexives=words_of("himself herself itself themselves"),
    named_bodies=words_of(
        """church agency bank university institute museum ministry department bureau academy
        college organization organisation federation association council house office chamber
        league society institution centre center school court board commission"""
    ),
    body_particles=words_of("of for"),
    coordinators=words_of("and or both also so then still"),
    question_words=words_of("how why what if where when who which"),
    participles=words_of(
        """seen written made held done given taken led shown known found sent brought kept drawn
        begun cut built set run read heard put won paid"""
    ),
    participle_endings=("ed",),
    open_questions=words_of("whether why how"),
    demonstratives=words_of("this"),
    asking=_forms("ask wonder question inquire explain"),
    helping=words_of(
        """is are was were has have had will would can could may might should must isn't aren't
        wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't cannot does doesn't did
        didn't do don't"""
    ),
    relatives=words_of("who which that whose whom where"),
    infinitives=words_of("to"),
    origins=words_of("from by"),
    belonging=words_of("of for at from with"),
    absolutes=words_of("with"),
    causing=words_of("led prompted caused forced pushed allowed persuaded inspired drove moved"),
    name_nouns=words_of("name nickname himself herself identified"),
    full_titles={
        "gov": "governor",
        "sen": "senator",
        "rep": "representative",
        "dr": "doctor",
        "prof": "professor",
        "lt": "lieutenant",
        "sgt": "sergeant",
        "capt": "captain",
        "det": "detective",
        "rev": "reverend",
        "gen": "general",
        "maj": "major",
        "col": "colonel",
        "adm": "admiral",
        "cmdr": "commander",
        "amb": "ambassador",
        "atty": "attorney",
        "supt": "superintendent",
    },
    owners={"his": "m", "her": "f", "its": "n", "their": "p"},
    back_cues=words_of("fired shot hit fires shoots hits firing shooting hitting"),
    back=words_of("back"),
    nearness=words_of("close familiar briefed near loyal"),
    before_base=words_of("to not and or do did does people police media"),
    also_subjects=words_of("another this that all most some many both few several"),
    not_clauses=words_of("to of as how using by"),
    time_words=words_of("yesterday today tonight tomorrow later earlier recently again afterward"),
    leading_adjectives=words_of("first second later earlier both still once"),
    day_times=words_of(
        "morning afternoon evening night day week month year time summer fall winter spring season"
    ),
    as_leads=words_of("as"),
    habits=words_of(
        """call calls called refer refers referred term terms termed dub dubs dubbed label labels
        labeled labelled nickname nicknames nicknamed"""
    ),
    gerund_endings=("ing",),
    adverb_endings=("ly",),
    third_endings=("s",),
    finite=words_of(
        """is are was were has have had will would can could may might must should do does did
        isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't
        doesn't didn't shouldn't cannot it's there's he's she's they're we're i'm that's i've
        we've they've you're became become becomes began came comes come fell fallen gave gives
        give goes went gets got grew knew made makes make means meant met needs need paid put
        ran runs rose saw sees sent shows sold stood takes took taken thought told tells wants
        want won wrote lost left led kept held found felt cost cut hit let set remains remain
        says said works work plans plan appears seems lies lay lives live spent sought broke
        brought built bought caught chose drew drove fought forgot spoke struck threw wore heard
        flew fled shook woke slept stole tore wept rode hid hung shot swept ate froze withdrew
        quit died lied drank sank sang rang swam dug fed bled fled sped stuck swung clung spun slid
        bit beat dealt leapt learnt knelt swore shrank sprang arose woke grows drinks sings
        lacks face faces offers allows exceeds wishes exists continues contains causes affects"""
    ),
    finite_endings=("ed",),
    quoting_only=words_of("say says said saying"),
    addressing=_forms("inform remind assure notify", "tell tells told telling"),
    refusals=words_of("declined declines decline refused refuses refuse unable failed"),
    base_cues=words_of(
        """claim report state note comment remark charge doubt estimate forecast hint joke quip
        reply attack call voice label brand
        respond retort signal stress tweet vow whisper yell lament answer appeal cry demand display
        fear guarantee highlight mean order point post question quote reason request rule show
        scream shout threaten urge worry praise slam blast tout label brand boast announce
        judge counsel contest hope protest caution promise guess dispute"""
    ),
    wishes=_forms(
        """promise vow pledge threaten offer ask urge order implore encourage warn instruct advise
        want demand direct command""",
        "swear swears swore beg begs begged begging tell tells told telling",
    ),
    topics=words_of("about of on from over regarding concerning by against"),
    findings=words_of(
        """results figures data study studies research survey surveys poll polls report reports
        findings analysis statistics tests records numbers evidence documents emails mails
        messages texts memos letters minutes filings logs transcripts papers files footage
        video"""
    ),
    examples=phrases_of(
        """such as
        words like
        terms like
        phrases like"""
    ),
    states=words_of("concerned convinced confident aware afraid sure"),
    lasting=words_of("long often sometimes usually commonly fondly jokingly years decades"),
    naming=words_of(
        """name named titled entitled dubbed nicknamed so-called called known labelled labeled named
        song film movie book novel album single play show series article headline slogan motto
        word words term phrase hashtag entitled paper essay poem painting episode game programme
        program operation codenamed code-named styled marked"""
    ),
    places=ENGLISH_PLACES,
    place_prepositions=words_of("in near outside across throughout"),
    hedges=phrases_of(
        """may
        might
        could
        perhaps
        possibly
        probably
        likely
        unlikely
        maybe
        allegedly
        alleged
        reportedly
        apparently
        apparent
        seemingly
        supposedly
        purportedly
        purported
        suspected
        presumably
        potentially
        is possible
        was possible
        seem
        seems
        seemed
        appear
        appears
        appeared
        believed
        suggest
        suggests
        suggesting
        suggested
        threatens to
        tends to
        tend to
        it is thought
        it is believed
        is expected to
        are expected to
        """
    ),
    approximators=phrases_of(
        """about
        around
        roughly
        approximately
        nearly
        almost
        some
        more or less
        or so
        up to
        at least
        at most
        estimated
        an estimated"""
    ),
    negations=words_of(
        """not no never none nobody nothing neither nor nowhere cannot without hardly barely
        scarcely can't won't don't doesn't didn't isn't aren't wasn't weren't haven't hasn't
        hadn't wouldn't shouldn't couldn't mustn't needn't mightn't ain't"""
    ),
    denials=_forms("deny reject refute dismiss dispute disavow rebut disown"),
    hedged_cues=_forms(
        """suggest allege speculate believe suspect estimate hint reckon predict fear hope doubt
        imply suppose surmise imagine hypothesize expect forecast guess propose""",
        "think thinks thought thinking feel feels felt",
    ),
    modals=words_of(
        """must should shall ought may might can could will would need needs needn't mustn't
        shouldn't cannot can't won't"""
    ),
    worth=ENGLISH_WORTH,
    first_person=words_of("i we my our me us"),
    months=(
        "january|jan",
        "february|feb",
        "march|mar",
        "april|apr",
        "may",
        "june|jun",
        "july|jul",
        "august|aug",
        "september|sept|sep",
        "october|oct",
        "november|nov",
        "december|dec",
    ),
    ambiguous_months=words_of("may march"),
    weekdays=words_of("monday tuesday wednesday thursday friday saturday sunday"),
    number_words={
        "zero": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fifty": 50,
        "sixty": 60,
        "seventy": 70,
        "eighty": 80,
        "ninety": 90,
        "hundred": 100,
        "thousand": 1_000,
        "million": 1_000_000,
        "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
        "half": 0.5,
        "dozen": 12,
    },
    function_words=words_of(
        """the a an and or but if then so as at by for from in into of off on onto out over to
        under up with without about after before between during through against he she it they we
        you i him her them us his its their our your my this that these those there here who whom
        whose which what when where why how is are was were be been being am has have had having
        do does did will would shall should can could may might must not no nor only also too very
        just than because while although though since until unless both each every some any all
        more most other another such own same yet however meanwhile in"""
    ),
    stamp_words=STAMP_WORDS,
    boilerplate=BOILERPLATE,
    captions=CAPTIONS,
    credits=CREDITS,
    corrections=CORRECTIONS,
)

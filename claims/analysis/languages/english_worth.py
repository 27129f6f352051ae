"""Which English words make a sentence worth checking, or not?"""

from __future__ import annotations

from claims.analysis.languages.worth import Worth

ENGLISH_WORTH = Worth(
    harm="""kill* die died dies dying death* dead deadly fatal* injur* wound* casualt* victim*
        attack* assault* murder* homicid* manslaughter shot shooting* gunm* gunfire stab* bomb*
        explo* blast* crash* collision* collaps* derail* fire fires fired burn* blaze* wildfire*
        arson flood* drought* storm* hurricane* tornado* cyclone* typhoon* earthquake* tsunami*
        landslide* disaster* famine hunger starv* malnutrition malnourish* undernourish*
        disease* disorder* illness* infect* virus* epidemic* pandemic outbreak* cancer* tumo*
        stroke diabet* deficien* damag* harm* toxic* poison* contaminat* pollut* overdos*
        addict* suicid* abuse* abusing rape* rapist harass* violen* crime* criminal* theft*
        stole stolen robb* burgl* fraud* corrupt* brib* launder* smuggl* traffick* kidnap*
        abduct* hostage* terror* militant* insurgent* war wars warfare troop* missile* shell
        shells shelling shelled rocket* artillery airstrike* strike* invasion invad* massacre*
        genocide refugee* evacuat* displac* destroy* sink sank sunk leak* spill* hack* breach*
        retaliat* arrest* detain* detention jail* prison* convict* sentenc* guilty indict*
        prosecut* charged suspect* lawsuit* sued torture* execut* discriminat* racis* defect*
        recall* outage* blackout* shortage* bankrupt* default* layoff* unemploy* jobless*
        homeless* povert* inflation recession* debt* deficit* risk* threat* emergenc* hazard*
        unsafe danger* severe* extinct* endanger* fail* failure* ignor* warning* warned
        complain* accus* alleg* disput* deny denies denied denying conceal* hid hide hides
        hiding cheat* lied lying mislead* misled negligen* violat* cover-up skip* skipped
        ruptur* flaw* fault* neglect* bruis* ransom* looting loot* riot* protest* clash*""",
    public="""law laws legal* illegal* unlawful* lawful* legislat* bill bills act acts statute*
        regulat* deregulat* ban bans banned banning court courts ruling rulings verdict*
        judgment* constitution* amendment* treat* sanction* tariff* tax taxes taxed taxpayer*
        taxation levy levies subsid* budget* spending spend* expenditure* fund funds funded
        funding grant grants loan* mortgage* price* cost costs wage* salar* income* revenue*
        profit* earning* turnover export* import* trade econom* gdp market* stock stocks share*
        bank* currenc* industr* compan* job jobs employ* worker* labor labour union* pension*
        welfare benefit benefits insur* medicare medicaid health* hospital* patient* doctor*
        nurse* vaccin* drug drugs medicine* medical* clinic* school* pupil* student* universit*
        educat* teacher* hous* rent rents rental* tenant* immigra* migra* migrant* asylum*
        deport* visa* citizen* border* population* census birth* resident* vote* voter* voting
        elect* ballot* referend* parliament* congress* senate government* minister* ministr*
        president* mayor* council* police* militar* army navy nuclear* weapon* gun guns climate*
        emission* carbon warming temperature* energy electric* power plant plants oil gas fuel*
        coal solar wind water* food* crop* farm* agricultur* harvest* wheat rice forest* species
        fish* environment* ozone air soil transport* traffic road roads bridge* rail* train
        trains airport* flight* aircraft plane planes vehicle* car cars speed internet broadband
        data privacy software district* municipal* state states federal* national nation nations
        agency agencies nutri* diet* smok* tobacco alcohol* obes* pregnan* infant* child* women
        radiation judge* trial trials attorney* lawyer* prosecutor* jury juries sheriff*
        governor* gov senator* lawmaker* legislator* commission* bureau* household* home homes
        utility utilities pipe pipes pipeline* sewer* levee* infrastructure well wells
        dispatcher* ambulance* firefighter* medication* dose doses treatment* therap* symptom*
        participant* democrat* republican* treasury bond bonds contract contracts auction*
        merger* union unions lawsuit* court* settlement* appeal appeals chemical* waste
        landfill* nitrogen methane crops livestock drinking groundwater""",
    evidence="""stud* survey* research* scien* statist* figure figures data report reports
        analy* census poll polls polled record records recorded document* evidence measur*
        estimat* calculat* according find finds found findings show shows showed shown reveal*
        confirm* indicat* conclud* average averag* median rate rates percentage* proportion* per
        ratio* level levels number numbers total* count* result results sample* test tests
        tested experiment* audit* inspect* investigat* official* registered published tally log
        logs placebo trial trials review* estimate* inspector* finding* memo* transcript*
        filing* filings compared versus""",
    trend="""increas* decreas* rise rises rising rose risen fall falls falling fell fallen drop
        drops dropped dropping declin* grow grows growing grew grown growth shrink* shrank
        shrunk surg* soar* plung* plummet* climb* jump* slump* doubl* tripl* quadrupl* halv*
        reduc* reduction* expand* expansion* exceed* outpac* accelerat* slow slowed slowing
        worsen* improv* widen* narrow* rebound* recover* reach* hit hits gain* lost lose loses
        losing loss losses chang* remain* stagnat* spread* shift* lower* rais* cut cuts cutting
        up down continue* peak* higher less fewer""",
    effect="""caus* because due lead leads led resulted result prevent* contribut* trigger*
        spark* owing linked associated correlat* therefore""",
    degree="""most majority minority half third quarter quarters every none nobody nothing first
        largest biggest smallest highest lowest oldest youngest longest fastest worst
        unprecedented more than twice thrice double triple times least many few several almost
        nearly entire* whole total always mostly largely mainly primar* major common* prevalent
        widespread rare* worldwide nationwide global* average mild* moderate* each all""",
    deed="""arrest* charg* convict* sentenc* acquit* jail* ban bans banned ruled overturn*
        reject* approv* adopt* pass passed sign signed vetoed veto repeal* enact* introduc*
        launch* built build open opened clos* shut bought buy sold sell acquir* merg* invest*
        hire* fire fired resign* dismiss* appoint* elect* voted won win lost defeat* beat
        withdr* suspend* cancel* delay* start* began begun end ended stop stopp* halt* pay paid
        spent award* fine fined sued seiz* raid* search* evacuat* deploy* sent attack* invad*
        bomb* shot struck destroy* rescued rescue* found discover* detect* issu* order ordered
        granted refus* deni* failed broke broken violat* collect* deliver* question* interrogat*
        brought placed made used extend* expir* imposed impos* lifted transfer* mov* recall*
        cover*""",
    encounter="""meet meets meeting meetings met visit* attend* guest* invit* interview*
        welcome* greet* congratul* thank* celebrat* ceremon* award* festival* concert* tweet*
        retweet* post posts posted reposted hashtag* facebook twitter instagram video* photo*
        image* picture* appear* tour tours toured speech* spoke speak* speaking talk talks
        talked chat* told tell tells telling join* accompan* personally sponsor* hosted host
        conference* premiere* fans website* wish* support supports supported supportive received
        express*""",
    proposal="""plan plans planned planning propos* propose* recommend* suggest* urge urges
        urged urging call calls called calling ask asks asked asking demand* request* want wants
        wanted hope hopes hoped hoping wish* intend* aim aims aimed expect* will won't would
        should ought must shall going tomorrow upcoming promise* promis* pledge* vow* consider*
        encourag* appeal* seek seeks try tries trying let let's may might could if would-be
        priority priorities discuss* needed implement* scheme* forthcoming agree""",
    judgement="""good bad best better great terrible wonderful awful amazing horrible excellent
        nice love* hate* proud happy pleas* disappoint* sorry grateful honour* honor* glad sad
        believe* think* thought feel* felt fear* concern* worr* alarm* important crucial
        essential vital shame* disgrace* fair unfair reasonable unreasonable ridiculous absurd*
        dangerous outrag* inspir* brave* beautiful fantastic tragic shock* appall* unacceptable
        welcome right wrong success* strong* strength* clear* proper* praise* criti* condemn*
        blam* hopeful optimis* pessimis* justice moral* deserve* dream* desperat*""",
    pastime="""game games match matches goal goals scor* season* team teams coach* player*
        referee league* championship* tournament* playoff* quarter-final semifinal* final finals
        half halftime midfield* striker* goalkeep* quarterback* touchdown* inning* pitcher*
        rookie penalty medal* olympic* fan fans star stars celebrit* actor* actress* singer*
        song songs album* concert* film films movie* episode* premiere* fashion gala wedding
        divorce* romance exhibit* galler* museum* festival* costume* comic comics novel* book
        books lantern* trophy win wins victory podium lap laps race races racing driver*""",
    words_about="""said say says saying statement* comment* remark* spokes* article* story
        stories editor* newspaper* magazine* media press quote* quoted quoting added continued
        described describ* noted observe* letter email* book* film* movie* song* title* document
        interview* excluded scenario* carried supported published journal model""",
)

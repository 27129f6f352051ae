"""Which given names tell whether a person is "he" or "she"?

Common first names of English-speaking countries, of the countries whose languages have a table
here, of their neighbours and of those whose people live among them. Names travel, so all languages
share them; a name that both men and women bear, or that is a town's or a common word first, is in
neither list. They weigh in when a pronoun is followed back; nothing else
is concluded from them.
"""

from __future__ import annotations

MALE_NAMES = frozenset(
    """aamir aaron abdoulaye abdul abdullah abebe abel abraham abubakar abílio achille achim
    adalberto adam adebayo aditya adnan adolf adolfo adrian adrien afonso agostinho agus agustin
    agustín ahmad ahmed aitor aivars ajay akash akira aksel al alain alan alasdair alastair
    albert alberto albin alec alejandro aleksandr aleksei alessio alex alexander alexandre
    alexei alexey alfonso alfred alfredo algirdas ali alioune alistair allan allen alois alonso
    alonzo alun alvaro alvin alwyn amadou amaury ambrose amedeo amir amit amos amílcar anacleto
    anand anatole anatoly anders andonis andre andreas andrei andres andrew andrey andris andriy
    andrzej andrás andy angelo angus anil anselmo anthony antoine anton antonello antonio antony
    antti antónio antônio aníbal apostolos archie aristotelis arjun arkady arlo armando armindo
    arnaud arne arnel arnold arrigo arshad arthur artur arturo arun arvid asa asbjørn ashok
    ashton ashwin asier asif attila attilio august augusto aurelien aurélien aurélio austin axel
    aziz azlan babatunde balazs baltasar balázs bambang baptiste barack baraka barnaby barney
    barry bart bartolomé bartosz bashar bashir basil basilio bastien beau behrouz bekele bela
    ben bengt benigno benito benjamin bennie benny bento beppe berhane bernard bernardo bernd
    bert bertram bharat biagio bilal bill billy birger bjarne bjorn björn bjørn bob bobby
    bodo bogdan bohdan bohumil bohuslav bojan bolesław bongani boris borja bosko boubacar boyd
    boško brad bradley bram brandon branko braulio brendan breno brent bret brett brian brice
    brock bruce bruno bryan bryce budi burak burkhard burt byron bálint béla bérenger børge
    caetano caio caleb calin callum calvin camilo carl carlo carlos carlton carlyle carmelo
    carmine carsten cecil cedric cedrick celso cem cesar cesare chad charles charlie cheikh
    chester chet chidi chinedu chris christian christoph christophe christopher christos chuck
    chukwu cian ciaran ciarán ciprian cipriano ciro clarence clark claude claudio claus clay
    clayton clem clement clemente clifford clint clinton clive clyde cláudio clément cody cole
    colin colm colum connor conor conrad corentin corey cormac cornelis cornelius cornell
    corrado cory cosimo cosmo craig crispin cristian cristóbal csaba curt curtis custódio
    cuthbert cyprien cyril cyrille cyrus cássio cédric célio césar călin daan dafydd daichi
    daiki daisuke dale dalton damian damien dan daniel danilo danish danny dante dario darius
    dariush dariusz darko darnell darrell darren darryl daryl dashiell dave david davide davor
    dawit dean declan dedi deepak dejan delbert dele delroy demetrio demetrius denis dennis
    derek dermot derrick desean deshawn desmond detlef detlev dev devin dewayne dewi dexter
    dhruv diarmuid didier diederik diego dieter digby dimitri dimitris dinesh dinis dino diogo
    dionisio dirk dmitri dmitriy dmitry dmytro domenico domingos dominic dominick dominik don
    donal donald donato donnacha dougal dougie douglas dragan dragos dragoș drazen dražen drew
    duane duarte dudley dumitru duncan dusan dustin dušan dwayne dwight dylan dámaso eamon
    eamonn earl earnest eberhard ed eddie edgar edgardo edison edmond edmund edoardo edouard
    edson eduardo edward edwin eero efraín efren egidio egon ehsan einar eino eivind ekkehard
    eko elbert eli elias elijah elio eliseo elliot elliott elmer eloi elon eloy elroy elwood
    elísio emanuel emanuele emeka emery emil emile emiliano emilien emilio emmanuel emmett emre
    emyr emílio engelbert ennio enoch enrico enrique enzo eoin ephraim eric erich erik ermanno
    ernest ernesto ernie ernst errol erwin esa eskil esteban estêvão ethan etienne ettore euan
    eudes eugen eugene eugenio eusebio eustace eustaquio evan evandro evangelos evaristo everett
    ewald ewan ewen ezequiel ezio ezra fabian fabien fabio fabián fabrice fabrizio fabrício
    facundo fahad faisal faizal farai farhad farhan farid fausto federico fedor feliciano felipe
    felix femi ferdinand ferenc fergus fermín fernand fernando fernão ferruccio fiachra fidel
    filipe filippo finlay finn fintan fiorenzo firmino fitzroy flavio fletcher florencio florian
    florin floris floyd flávio francesco francisco franck franco francois frank franklin
    frantisek františek franz françois fred freddie frederic frederick frederico frederik
    fredrik friedhelm friedrich fritz froilán frédéric fulvio fyodor fábio gabor gabriel gaetano
    ganesh gareth garrett garth gary gaspar gaspard gaston gaurav gauthier gavin gaël gaëtan
    gbenga genaro gene gennady gennaro geoff geoffrey geoffroy georg george georgy geraint
    gerald geraldo gerard gerardo gerd gerhard germain germán gerold gerrit gerry gervasio
    getachew gethin gheorghe ghislain giacomo giancarlo gianfranco gianluca gianluigi gianni
    giannis gianpaolo gijs gilbert gilberto giles gilles gilson gintaras giorgio giorgos
    giovanni girma giuliano giulio giuseppe giustino glen glenn godfrey gonzalo gonçalo gopal
    goran gordon gottfried grady graham grant greg gregg gregoire gregor gregorio gregory
    grigory grover grzegorz grégoire grégory gualtiero guenter guglielmo guido guilherme
    guillaume guillermo gunnar gunter gunther guntis gus gustaf gustav gustavo guy gwenaël
    gwilym gyula gábor gérald gérard gösta götz günter günther haakon habib hafiz haile hakan
    hakim hakon hal hallvard halvor hamid hamish hamisi hamza hank hannes hanno hans harald hari
    harish harlan harold haroon harro harry hartmut haruki haruto harvey hasan hassan hayato
    heath hector heikki heiko hein heiner heinrich heinz heitor helder heliodoro helmut hemi
    hendra hendrik henk henning henri henrik henrique henry herbert heriberto herman hermann
    hermínio hernan hernán herve hervé hideki hideo higinio hilario hilário hinrich hiram hiroki
    hiroshi hisham holger homer honoré hooman horace horacio horatio horst hossein howard
    hryhoriy hubert hubertus hugh hugo hugues humberto humphrey hussein huub huw håkon héctor
    hélder hélio iain ian ibrahim ibrahima idris idwal ieuan ifan ifeanyi ignacio ignazio igor
    ihor ikenna ilkka ilya imran imre indrek ingmar ingo ingvar inácio ioan ionut ionuț irfan
    irving isaac isaiah isamu isaías ishaan ishaq ishmael isidoro isidro ismael ismail istván
    ivan ivica ivo ivor iván iwan iñaki jaakko jaap jabari jabu jacek jacinto jack jackson jacob
    jacobo jacques jago jaime jair jake jakob jakub jamal jamar james janos janusz jared jari
    jarl jaroslav jarosław jarrod jarvis jason jasper javed javier javon jay jayden jean-luc jeb
    jebediah jed jedediah jedidiah jeff jefferson jeffrey jejomar jelle jens jeremiah jeremy
    jermaine jeroen jerome jerry jerzy jerónimo jesse jesus jesús jethro jide jim jimmy jiri
    jiro jiří joachim joakim joao joaquim joaquin joaquín jobst jochen joe joel joerg johan
    johann johannes john johnathan johnny joko jolyon jon jonah jonas jonathan joost jordi jorge
    jorgen joris jorrit jose josef josep joseph josh joshua josiah jost josu josé jouni jovan
    jozsef joão joël juan judah jude juergen juha juhani juho jukka julian julien julio julius
    julián juma junaid junichi jurgen juris justin justo juvenal jános jérémie jérémy jérôme
    józsef jörg jörgen jørgen júlio jürgen jānis kagiso kai kaito kalev kalle kamal kamau kamran
    karan kareem karel karim karl karl-heinz karsten kartik kashif katsuo kaveh kazimierz kazuki
    kazuo keanu keenan kees keisuke keith kelechi kemal ken kendrick kenelm kenji kenneth kent
    kenta kenzo kerem kevin keyshawn khalid kian kieran kimmo kipchoge kirill kirk kiyoshi kjell
    kjetil klaas klaus knud knut koen kofi koichi koji kojo koldo konrad konstantin korbinian
    kostas kresimir krešimir krishna krzysztof kudzai kuldeep kunal kunle kuno kurt kwabena
    kwaku kwame kyle kåre lachlan ladislav lamar lamine lamont lance lancelot lapo larry lars
    laszlo latif laurens laurent lavar lawrence lazare laércio leandro leif leland lemuel len
    lenny leo leocadio leon leonard leonardo leoncio leonel leonhard leonid leopold leopoldo
    leroy leslie lester leszek levente levi lewis liam lindsey linus lionel lisandro livio liviu
    ljubo llew llewelyn lloyd lodewijk lodovico logan lonnie lorcan lorenz lorenzo loris lothar
    louis lourenço lowell loïc lubomir lubomír luc luca lucas lucian luciano lucien lucio ludek
    ludger ludo ludovic ludwig luděk luigi luis luiz lukas lukasz luke lukáš lungelo luther lutz
    luís lwazi lyle lyndon lászló lázaro léon léopold maarten maciej mads magne magnus mahesh
    mahmoud majid maksim malachy malcolm malik malte mamadou mandla manfred manish manlio manoj
    mansoor manuel marc marcel marcelino marcellin marcello marcelo marcial marcin marco marcos
    marcus marek mariano mario marius mariusz mark markku markus marlon marmaduke marshall
    martin martín marvin masaki masao massimiliano massimo mateo mateus mateusz mathias mathieu
    mathis matt matteo matthew matthias matthieu matthijs matti matías maurice mauricio maurizio
    mauro maurício maurílio max maxim maxime maximilian maxwell maynard mehdi mehmet mehrdad
    meinhard meirion mel melchor melvin menno merle merlin mervin mervyn michael michal michał
    michel micheál michiel mickaël mickey miguel mihai mike mikel mikhail mikkel mikko miklos
    miklós millán milo milorad milos miloš milton mimmo minoru miodrag mirco mirko miroslav
    mitch mitchell mitt modesto modou mohamed mohammad mohammed mohan mohsen moisés momir monty
    mordecai morgan moritz morris morten mortimer morton moses moussa mubarak muhammad mukesh
    mulugeta munir murat murdo murilo murray musa mustafa mwangi mykhailo mykola myron mátyás
    máximo nabeel nabil nadeem nader naeem naoki napoleon narciso narendra naresh nasir nate
    nathan nathaniel naveen nazareno nazario nebojša ned neeraj nehemiah neil nello nelson nenad
    nestor neville nevio nicanor niccolò nicholas nick nico nicolae nicolas nicolás niek niels
    nigel nikhil nikita nikola nikolai nikos nils nino nitin nizar nnamdi noah nobu noel norbert
    norman norris noël nuno nunzio nélson néstor obadiah obinna ochieng octave octavian octavio
    octávio odell oisin oisín okan okechukwu olaf olav olavo ole oleg oleksandr oleksiy olin
    oliver olivier olli olof olumide oluwaseun omar omari omid omondi ondrej ondřej onur orazio
    orhan oriol orlando orson orville osama osamu osbert oscar osian oskar osvaldo oswald otakar
    otieno otis ottavio ottmar otto ousmane ove ovidiu owain owen ozan paavo pablo padraig
    panagiotis pankaj paolo parth parviz pascal pascual pasi pasquale patricio patrick paul
    paul-henri paulo pavan pavel pavlo pawel paweł peder pedro pekka pentti percival percy pere
    perry peter petr petri petro petros phil philbert philibert philip philipp philippe phillip
    phineas pierluigi piero pierre pierrick piers piet pieter pietro pim pino piotr piyush
    plínio porfirio pradeep prakash pranav prasit predrag preston prudencio przemysław puneet
    pyotr pádraic pádraig péter přemysl qasim quentin quincy quirino radek radovan radu rafael
    rafał rafe rafiq raheem rahul raimo raimundo rainer raivo raj rajeev rajesh rajiv rakesh
    ralf ralph ramesh ramin ramiro ramli ramon ramsay ramzi ramón rand randall randolph randy
    rangi raphael raphaël rashad rasheed rashid rasmus ratko raul ravi rawiri ray raymond razak
    raúl recep reggie reginald rehan reijo reiner reinhard reinhold reinier remco remi remigio
    remo renato rene renzo rené reuben rex reza rhodri rhun rhys ricardo riccardo richard rick
    ricky rigoberto riku rino rishi risto rivaldo rizwan roald rob robert roberto rocco roch rod
    roderick rodney rodolfo rodolphe rodrigo rogelio roger rogério rohit roland rolf rollo roly
    romain roman romano romeo romuald román romário ron ronald ronaldo ronan ronnie roque rory
    roscoe rosli ross roy ruairi ruairí ruaridh ruben rubén rudi rudolf rudolph rudy ruediger
    rufus rui rune rupert ruperto ruslan russ russell rustam rusty rutger ruud ryan ryo ryota
    ryszard régis régulo rémi rémy rónán rüdiger saad sachin saeed sajid sakari salman
    salustiano salvador salvatore sam saman sameer sami samir sampo samuel sandeep sander sandor
    sandro sani sanjay sanjeev santiago satish satoshi saul saulo saverio saúl scott seamus sean
    sebastian sebastián segun sekou selim semyon senan sepp seppo serafín serge sergei sergey
    sergi sergio serhiy serkan seth severino seydou shahid shahin shane shaun shawn sherman
    shigeru shinji shinzo shoaib shota shyam siavash sid siddharth sidney siebe siegbert
    siegfried sigmar sigurd silas silvano silverio silvestre silvio silvério simba simeon simon
    simão simón sindre sipho sirio sjoerd sjors slamet slaven slobodan sol solomon somchai
    sondre soren sorin soroush sota souleymane spike spyros srdan srinivas srđan stan stanislav
    stanisław stanley stavros stefan stefano stelios stellan sten stepan stephan stephane
    stephen sterling steve steven stewart stig stjepan struan stuart stéphane subhash sudhir
    suleman sumit sunil suresh susilo susumu svein sven swen syd sylvain sylvester sándor séamus
    sébastien séraphin sérgio sönke sören søren sławomir tadashi tadeusz tadhg taimur takashi
    takeshi takuya tamas tamati tamás tane tanguy tapio taras tarek tareq tarik tariq taro
    tarquin tarun tatenda tatsuya tavon tebogo ted teguh telmo tendai teodoro teotónio terence
    terje tero terrance terrell terrence terry tesfaye tetsuo teun tevin teófilo thabo thaddeus
    thanasis thelonious themba theo theodor theodore theodoros thiago thibault thibaut thierry
    thijs thilo thomas thor thorben thorbjørn thorsten thorvald théo théodore tiago tibor
    tihomir tilo tim timm timo timothy titus tjeerd tobias toby todd toivo tolga tom tomas
    tomasz tomislav tommaso tommy tomás tomáš tomé tony toomas torben torbjörn tore torstein
    torsten toru toshio traian travis travon trent trevon trevor tristan trond troy trygve
    trystan tsutomu tucker tudor tudur tullio tunde tuomas turlough tyler tyrell tyrese tyrone
    tyson tõnu ubirajara udo ufuk ugo ulf ullrich ulric ulrich ulrik ulysse ulysses umar umberto
    umesh unai urbain urho uriah urmas usama usman uwe vaclav vadim valdemar valdir valdis
    valentin valeriano valerio valery valère vance varun vasco vasile vasilis vasily vassilis
    vasyl vaughn vedran veikko veit velimir veljko venkat vernon vicente vicenç victor victorien
    vidar vijay vikram viktor ville vince vincent vincenzo vinod viorel virgil virgilio vishal
    vitaly vito vitor vittorio vivek vlad vladan vladimir vladimír vladislav vojtěch volkan
    volker volkmar volodymyr vsevolod vuk vyacheslav vytautas václav väinö vítor wade wael
    wagner wahyu waldemar wale walid wallace walt walter walther waqas warren wasim wayan wayne
    wenceslao wendell werner wesley wieland wiktor wilbur wilf wilfred wilfrid wilhelm will
    willard willi william willie willy wim winfried winston wiremu witold wojciech wolfgang
    woodrow wouter wulf wyatt xabier xaver xavi xavier yahya yann yannick yannis yaroslav yasir
    yasser yasuo yaw yevgeny yevhen yilmaz yoann yogesh yonas yoshio yousaf youssef yuji yuri
    yury yusof yusuf yuta yuto yves yvon zacarías zach zachary zack zahid zainal zakhar zaki
    zane zbigniew zdenek zdeněk zdravko zeb zeeshan zeferino zeke zeljko ziad zlatko zoltan
    zoltán zoran zubair zygmunt ádám álvaro ángel éamon édouard émile émilien éric étienne íñigo
    óscar øystein øyvind ümit łukasz štefan željko""".split()
)

FEMALE_NAMES = frozenset(
    """aaliyah aarti abby abeer abena abigail achieng ada adaeze adela adele adelheid adeline
    adhiambo aditi adoración adriana adwoa adèle adélia afia agatha agathe agnes agnieszka agnès
    aida aiko aila aileen ailsa aimee aimée ainara aine ainhoa aino aisha aishwarya aisling
    aislinn aissatou aisyah akemi akiko akinyi akosua akua alba albertina albertine alejandra
    aleksandra alena alessandra alessia alexandra alexandria alexis alice alicia alicja alina
    aline alison aliénor allison alma almaz almudena almut alyona alyssa alzira alžběta ama
    amabel amaia amaka amalia amanda amandine amber amelia amina aminata amparo amrita amy
    amália amélia amélie ana anabel anabela anais ananya anastasia anaïs anca andrea andreea
    andrée anett anfisa angela angelica angeliki angelina angharad angie angustias angèle
    angélique aniko anikó anita anja anjali anju anke ann anna annabel annabelle annalisa
    annamaria anne anne-marie annegret anneke anneli annelie annelies anneliese annelise
    annemarie annemiek annette annick annie annika annikki anthea antje antoinette antonella
    antonia antonietta antonina anuradha anwen anya aoife aparna apolline april arabella araceli
    araminta arantxa archana areej aretha ariana ariane arlene arlette armelle aránzazu asha
    ashling asma assunta assuntina astrid atieno atsuko audrey aurelia aurora aurore aurélie
    aušra ava axelle ayako ayesha aylin ayse ayten ayumi ayşe azadeh aziza azucena bahar baiba
    banu barbara barbel barbra beata beate beatrice beatrix beatriz becky begoña belgin belinda
    belén benedita benita benvinda berenice berit berna bernadette bernarda bernice berta bertha
    berthe beryl bess bessie beth bethan bethany betje betsy betty beulah beverly beyonce beáta
    bhavana bianca biljana birgit birgitta birte bisi blanca blandine blanka bodil bogumiła
    bojana bonita bonnie bozena bożena božena branca branka branwen brechtje brenda brid bridget
    bridie brigitte britt britta brittany bronwen bronwyn brooke bruna brunhilde bryony bríd
    brígida bukola burcu bushra busisiwe bárbara bärbel béatrice bénédicte bérénice cacilda
    caitlin camelia camila camilla camille candace candela candelaria candida caoimhe capucine
    carina carla carlota carlotta carly carmela carmen carminda carol carole carolien carolina
    caroline carolyn carrie carys casilda cassandra catalina catarina caterina catherine
    cathleen cathy catrin catriona catrìona cayetana cecile cecilia cecily cecília ceinwen
    celeste celia celine ceren cerys chantal chante charisse charlene charlotte charlène chelsea
    cherelle cherie cheryl chiara chidinma chinwe chioma chipo chitra chiyo chizuko chloe
    christa christabel christel christelle christiane christina christine christy ciara cidália
    cindy cinzia claire clara clare clarissa clarisse claudette claudia claudine clemency
    clementine clodagh clotilde cláudia clémence clémentine colette coline colleen conceição
    concetta concha condoleezza connie constance consuelo cora coralie corazon cordelia corina
    corinna corinne cornelia cosette costanza courtney covadonga cremilde cressida crina
    cristiana cristina crystal csilla custódia cynthia cyrielle cármen cátia cécile célia céline
    dace dagmar dagny daisy daiva dalia dalila dana dania danica daniela danielle danijela
    danièle danuta daphne daphné daria darlene darya dawn deanna debbie debora deborah debra
    deepa deepika deepti defne deirdre delia delilah della delphine delyth denise deolinda
    desdemona desiree despina diana diane dianne dieuwertje dijana dilek dilys dimitra dina
    dinah dionisia divya doina dolly dolores domenica donatella donna dora dorcas doreen dorien
    doris dorota dorotea dorothea dorothee dorothy dragana drahomíra drusilla dubravka dulce
    dulcie dunja durga débora ebba ebru ece edeltraud edite edith edna eduarda edurne edwige
    edyta eeva efa effie eftychia efua eglė eija eiko eila eileen eilidh eilis eilish eimear
    eira eirini eirlys ekaterina elaina elaine eleanor elena eleni eleonora eleri elettra elfi
    elfrida elfriede eliana eliete elif elin elina elinor elisa elisabete elisabeth elisabetta
    elise eliska eliza elizabeth elizaveta eliška elke ella ellen ellie ellinor elodie eloïse
    elpida elsa elsbeth else elsie elspeth eluned elvira elza elzbieta elżbieta emanuela embla
    emel emeline emer emese emiko emilia emilie emily emine emma emmanuelle emmeline emmi emília
    encarnación endang engracia enid enikő enrica enriqueta erica erika erin ermelinda erna
    ernestina ernestine ersilia erzsébet esi esme esmeralda esmé esperanza esra estefanía estela
    estelle ester esther estíbaliz eszter etelvina ethel etsuko etta eudora eugenia eugenie
    eugénie eulalia eulalie eunice euphemia eva eva-maria evangelia evangeline eve eveliina
    evelyn evelyne evie ewa ewelina fabienne fadime faith fanny fantasia farah farida farzana
    fatiha fatima fatma fatou fatoumata fauzia faye federica felicia felicidad felicity felisa
    femke fenella fenna fereshteh feride fermina fernanda fernande ffion fiammetta filipa filiz
    filomena fiona fionnuala fiorella fiorenza flavia floortje flora florbela florence
    florentina florine florrie flossie flávia folake forough fotini frances francesca francine
    francisca františka franziska françoise frauke freda freja freya frieda friederike
    frédérique fuensanta fumiko funda funmi funmilayo fátima félicie gabi gabriela gabriele
    gabriella gabrielle gail galina gamze garance gayatri gaynor gaëlle geertje geeta gema
    genevieve geneviève genoveva georgeta georgette georgia georgiana georgina geralda geraldine
    gerda gerlinde germaine gertie gertraud gertrud gertrude gertrudis gesa gesine ghada
    ghislaine giada gianna gilberte gilda gillian gina ginette ginevra ginny giordana giorgia
    giovanna gisela gisèle gita gitta giulia giuliana giuseppina gizem gladys glenda glenys
    gloria glynis glória goldie golnaz gordana gorete grace graciela graciete grainne grazia
    graziella grazyna graça grażyna gregoria greta gretchen griet griselda gro gráinne guadalupe
    gudrun guilhermina guinevere gundula gunhild gunilla guro gussie gwen gwenaëlle gwenda
    gwendolen gwendoline gwendolyn gwenllian gwyneth gönül gül gülay gülsüm hacer halima halina
    halyna hana hanako hanan hande hanna hannah hanneke hannelore harriet hatice hattie hazel
    heather hedda hedvig hedwig heidi heidrun heike heledd heleen helen helena helene helga
    hella helle helmi heloísa hema hendrika henrietta henriette henriqueta hepzibah hermine
    herminia hermione hermínia hertha hester hetty hilary hilda hilde hildegard hildur hilkka
    hillary hina hinemoa hirut hisako holly honoria hope hortense hortensia huguette hulya huma
    héloïse hélène hülya ianthe ida idalina idoia ifeoma ifeyinwa iffat ignacia ilaria ilda
    ildiko ildikó ileana ilka ilona ilse iluminada ilze imani imelda imke immacolata imogen
    indira ineke ines inese ineta inez inga inge ingebjørg ingeborg ingegerd inger ingrid ingunn
    inken inmaculada inna intisar inès inés inês ioana ioanna iolanda iole iona irena irene
    irina iris irma irmgard irmtraud iryna irène isabel isabella isabelle isadora isaura
    isaurinda isha ishbel ishita isidora isla isobel isolde isotta itziar ivana ivanka iveta
    ivona ivone ivy iwona izabela izaskun jaana jacinta jacira jackie jacqueline jada jadranka
    jadwiga jamila jana janaína jane janelle janet janette janice janina janine janneke jannicke
    jantien jantje jarmila jaroslava jasmina jasmine jaya jeanette jeanne jeannie jeannine
    jelena jemima jen jenna jennie jennifer jenny jessamy jessica jill jilly jimena jitka jiřina
    joan joana joanie joanna joanne joaquina jocasta jocelyn jocelyne johanna jolanda jolanta
    jolijn jorunn josefa josefina josephine josette josiane josie josyane jovana joy joyce
    joëlle juana juanita judit judite judith judy julia juliana julie juliet juliette june junko
    jurema jurgita justine justyna jutta juçara júlia kaarina kadri kaija kaisa kaitlyn kaja
    kalliopi kalpana kamala kamila kamini kaori karen karin karina karine karla karlijn karolina
    katalin katarina katarzyna kate katelijne katerina kateryna kateřina kath katharina
    katharine katherine kathleen kathrin kathryn kathy katie katja katri katrijn katrin katrina
    katya kavita kavitha kay kayla kayleigh kazuko keiko keira keisha kellyanne kersti kerstin
    keyana khadija khady kiara kim kinga kirsi kirsten kirstin kirstjen kirsty kitty kjersti
    klara klavdia klára komal konstantina kriemhild krista kristen kristi kristiina kristin
    kristina kristýna kristīne krisztina krystal krystyna ksenia kseniya kulsum kumiko kunigunde
    kylie kyoko kyra kyriaki käthe kübra ladan laetitia laila lakeisha lakisha lakshmi lale
    laleh lamia lana laquita lara larisa larissa lashonda lata latanya latasha latisha latonya
    latoya latrice laura laure lauren lauriane laurie laurinda laverne lavinia laxmi lea leah
    leanne leela leena leila leire lena leni lenka leocadia leonie leonilde leonor lerato
    lestari lesya leticia letisha letitia letizia lettice lettie libuse libuše licia lidia lieke
    liesbeth liesel lieselotte ligia liisa lila lilian liliana liliane lilias lilith lillian
    lily lina linda lindiwe linnet lisa lisbet lisbeth lise liselotte livia liz liza lizzie
    ljiljana ljubica llinos loes lois lola lonneke loredana lorelei lorella lorena loretta lori
    lorna lorraine lotte lottie lou-anne louella louisa louise lourdes lovisa lowri loïse luana
    lubna lucasta lucette lucia luciana lucie lucienne lucila lucille lucinda lucretia lucrezia
    lucy lucía ludivine ludmila ludovina luella luigia luisa luise lulu luminita luminița luzia
    luísa lydia lydie lynda lynette lynn lynne lyubov lyudmila léa léonie lídia lígia lília
    lúcia līga maaike maarit maarja mabel macarena machiko machteld madalena maddalena madeleine
    madeline madge madhavi madhuri mae maeve mafalda magali magda magdalen magdalena magdalene
    magdaléna magdolna maggie maha mahalia mahnoor mahsa maija maike maiken mairead mairi maisie
    maja majida makayla malala malee malgorzata malia malin mamie mamta manal mandy manisha
    manju manon manuela maravillas marcela marcella marcelle marcia mared mareike maren margaret
    margareta margarete margarida margarita margaux margery margherita margit margot margrethe
    margrit marguerite maria mariam mariama mariana marianna marianne maribel maricarmen maricel
    marie marie-claude marie-hélène marieke mariela mariella marielle marigold mariia marijana
    marijke marika marike mariko marilena marilyn marina marinella marinette mariona marisa
    marisol marissa maristella marit marites mariya marja marjatta marjolaine marjolein marjorie
    marketa marketta markéta marleen marlene marlies marloes marlène marnie marta marte martha
    marthe martina martine maruja marwa mary maryam maryse maryvonne marzia maría marília masako
    masha mathilde matilda matilde maud maude maureen mauricette maurizia mavis maxine maya
    maybelle maysa mayumi maëlle maïté małgorzata meagan mechthild mechtild medha meena meera
    megan meghan megumi mehwish meike meinir melania melanie melina melinda melissa meltem
    memoona menna meral mercedes mercè meredith mererid merete meriel merja merve meryem meseret
    mette mhairi mia micaela michaela michela michele micheline michelle michiko michèle mieke
    mieko mihaela miho mila milada milagros mildred milena milica millicent millie mimi mindy
    minerva minna minnie mira mirabel miranda mireia mireille mirela mirella miriam mirja mirjam
    mirjana miroslava mirosława misaki misty mitra miyuki moira moll mollie molly momoko mona
    monia monica monika monique montse morag morenike morwenna mridula muireann muna muriel
    myfanwy myra myriam myrthe myrtle màiri máiréad márcia mária márta mélanie mélissa mónica
    mónika müge mădălina nadezhda nadia nadine nadiya nadège naděžda naila naima najwa nakisha
    nalan namrata nanako nancy nandini nandita nanette naoko naomi nargis nasreen nasrin nastya
    natalia natalie nataliya natalya natasa natasha nataša nathalie natividad natsuko natália
    natálie natércia nawal nazia ndeye neda nefeli neha nell nellie nelly nerea nergis nerys
    neslihan nesrin nesrine nessa netta nettie neuza nevena ngaire ngozi nia niamh nichelle
    nicola nicole nicoleta nicoletta niecy nienke nieves nigella niina niki nikki niloufar
    nilufer nilüfer nina ninon nisha nives njeri nkechi nneka noelia nokuthula nomsa noora
    noortje nora noreen noriko norma nosipho noémia noémie noëlle nuala nunzia nuray nurhaliza
    nuria nurul nyambura nóra núria oana obioma octavia océane odete odette odile oksana olalla
    oleksandra olena olesya olga olha olimpia olinda olivera olivia olwen olympe olívia ombretta
    omolara ondine oonagh ophelia oprah oriane orla orlaith ornella orsola orsolya ottavia
    ottilie ottoline otília oumou outi ozlem padma palesa pallavi palmira paloma pamela
    panagiota pansy paola paraskevi parisa parvati parveen pascale patricia patrizia patrycja
    patrícia patty paula paulette paulina pauline pavla payal pearl peggy pelin penelope penny
    pepa perdita perpétua perrine persephone petra petronella petronila petula philippa
    philomena phoebe phyllis pia piedad piedade piera pierina pierrette pilar pinar pippa piret
    pirjo pirkko piroska polina polly pooja portia preeti prerna primrose priscilla priti priya
    priyanka prunella puja purificación puteri päivi pınar queenie rabia rachel rachna radha
    radka radmila raffaella ragnhild raija raisa raluca ramona rani rania ranjana ranveig raquel
    rasha rashida rashmi ratna raymonde rebecca reem refilwe regina regine rehana reiko rekha
    remedios rena renata renate renee renske renu renée reshma rhian rhiannon rhoda rhona rhonda
    rianne rieko rigmor riikka riina riitta rikke rima rimma rita ritu ritva roberta rocio rocío
    rodica rohini roisin rokhaya rolande romane romola romy rona ronke rosa rosalba rosalie
    rosalina rosalind rosalyn rosalía rosamund rosanna rosaria rosario rose roseanne roseline
    rosemarie rosemary roshonda rosie rosinda rosine rosmah rossana rossella roswitha rosália
    rotraud rowena roxana roxanne roya rubina ruchi rufina rukhsana runa rupa rute rutendo ruth
    ruxandra ruzena ružica régine réka róisín rūta růžena saadia saara saba sabina sabine
    sabrina sachiko sade sadhbh sadia sadie sagrario sahar saija saima sajida sakura sally salma
    salome salomé samantha samina samira sanda sandhya sandra sandrine sandy sangeeta sanja
    sanna sanne saoirse saori sara sarah saraswati sarita sarka sasha saskia satoko satu savita
    sawsan sayuri seda seema selin selina sema senga seonaid serap seraphina serena serenella
    setsuko sevgi sevil shabana shabnam shaima shaista shanequa shanice shanika shaniqua shannon
    shanti shaquana sharon sharonda shawnda shazia sheena sheila shelagh shelby shelley sheree
    sherri sherry sheryl shilpa shirin shirley shizuka shizuko shobha shohreh shona shonda
    shreya sian sibel sibongile sibyl sidonie sieglinde sietske signe sigrid sigrun siham silje
    silke silvana silvia sima simin simona simone simonetta sinead sinéad siobhan siobhán sioned
    siriporn sirje sirkka sirpa sita siti siv siân slavica slađana smita sneha snezana snežana
    sofia sofie sofya soile solange soledad solveig solvej solène somying sonal sonali songül
    sonia sonja sonya sophia sophie sophronia soraia soraya sorcha sorina souad soňa stacey
    stacia stacy stanislava stanisława stavroula stefania stefanie stella steluța stephanie
    stijntje stormy stéphanie sudha sue suha sujata suki sukie sumaira sumiko sunita sunniva
    susan susana susann susanna susannah susanne sushma susie suvi suzanne suzette svanhild
    svenja svetlana svitlana swantje swati sybil sylvaine sylvi sylvia sylviane sylvie sylwia
    synne synnøve szilvia ségolène séverine sílvia sónia sônia tabitha tahira taina takako
    tallulah tamara tameka tamika tamiko tammy tamsin tania tanisha tanja tansy tanvi tanya tara
    taraneh tarja tasneem tatiana tatjana tatyana tawana tecla tegan telma teodora teresa
    teresinha tereza terhi teri tess tessa tessel tetiana thalia thandi thandiwe thea thekla
    thelma theodora theresa therese thomasina thora thérèse tiana tiffany tigist tiina tiiu
    tijana tilda tilly tina tineke tiphaine titilayo tiziana tjitske tomika tomoko toni tonya
    tora torunn tove tracy treasa triin trijntje trisha trixie trude trudi trudy trupti truus
    tsehay tsitsi tuba tuija tulsi turid tuula tuulikki tuva tyra tânia tímea tülay uju ulla
    ulrika ulrike ulyana uma umbelina una unni urmila ursel ursula urszula uschi usha uta ute
    uzma vaida valentina valeria valerie valéria valérie vanda vandana vanesa vanessa vanna
    varvara vasiliki vasudha veena veerle velma venetia vera verena verity veronica veronika
    verónica vesna vesta vibeke vicenta vicki vicky victoria vidya vigdis viktoria viktória
    vimala vinita viola violet violeta virginia virginie virgínia virtudes visitación vittoria
    viveca vivian viviana viviane vivien vivienne vlasta vroni vuokko vânia véronique věra wafa
    walburga waltraud wambui wanda wangari wanjiku wati wenche wendy weronika whitney widad
    wiebke wiesława wietske wilhelmina willa willemijn wilma wiltrud winifred winnie winona
    xanthe xenia ximena xiomara yaa yaiza yalda yanti yasmeen yasmin yekaterina yelena
    yelizaveta yetunde ylva yoko yolanda yolande yolonda yoshiko yukiko yulia yuliia yumi yumiko
    yuriko yvette yvonne zahra zainab zainabu zakia zaleha zanele zara zdenka zdeňka zeenat
    zehra zeina zeinab zelda zena zenaide zenobia zerrin zeynep zhanna zillah zinaida zinnia
    zita zoe zoey zofia zohra zohreh zoi zora zorana zorica zoya zoë zsofia zsuzsa zsuzsanna
    zsófia zuhura zulema zulmira zuzana zuzanna zélia zélie ágnes águeda áine ángela ângela åse
    åshild éabha édith églantine éliane élisabeth élise élodie éloïse éléonore émeline émilie
    éva órla özge özlem úna úrsula ülle łucja şule štěpánka šárka žaneta željka ștefania""".split()
)

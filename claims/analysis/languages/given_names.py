"""Which given names tell whether a person is "he" or "she"?

Common first names of English-speaking countries, of the countries whose languages have a table
here, of their neighbours and of those whose people live among them. Names travel, so all languages
share them; a name that both men and women bear, or that is a town's or a common word first, is in
neither list. They weigh in when a pronoun is followed back; nothing else
is concluded from them.

Source: own lists, filled up from the names of the US Census of 1990 that one sex bears at least
twenty times as often.
"""

from __future__ import annotations

MALE_NAMES = frozenset(
    """aamir aaron abdoulaye abdul abdullah abe abebe abel abraham abram abubakar abílio
    achille achim adalberto adam adan adebayo aditya adnan adolf adolfo adolph adrian adrien
    afonso agostinho agus agustin agustín ahmad ahmed aiden aitor aivars ajay akash akira
    aksel al alain alan alasdair alastair albert alberto albin alden aldo alec alejandro
    aleksandr aleksei alessio alex alexander alexandre alexei alexey alfonso alfonzo alfred
    alfredo algirdas ali alioune alistair allan allen alois alonso alonzo alphonse alphonso
    alun alvaro alvin alwyn amado amadou amaury ambrose amedeo amir amit amos amílcar anacleto
    anand anatole anatoly anders andonis andre andreas andrei andres andrew andrey andris
    andriy andrzej andrás andy angelo angus anibal anil anselmo anthony antoine anton antone
    antonello antonio antony antti antwan antónio antônio aníbal apostolos archie aristotelis
    arjun arkady arlen arlo armand armando armindo arnaud arne arnel arnold arnoldo arnulfo
    aron arrigo arron arshad arthur artur arturo arun arvid asa asbjørn ashok ashton ashwin
    asier asif attila attilio august augusto augustus aurelien aurélien aurélio austin axel
    aziz azlan babatunde balazs baltasar balázs bambang baptiste barack baraka barnaby barney
    barry bart bartolomé bartosz bashar bashir basil basilio bastien beau behrouz bekele bela
    ben benedict bengt benigno benito benjamin bennie benny bento beppe berhane bernard
    bernardo bernd bernie bert bertram bharat biagio bilal bill billy birger bjarne bjorn
    björn bjørn bo bob bobby bodo bogdan bohdan bohumil bohuslav bojan bolesław bongani boris
    borja bosko boubacar boyd boško brad bradley bram branden brandon branko brant braulio
    brayden brendan brendon breno brent brenton bret brett brian brice brock bruce bruno bryan
    bryce bryon buddy budi buford burak burkhard burt byron bálint béla bérenger børge caetano
    caio caleb calin callum calvin camilo carl carlo carlos carlton carlyle carmelo carmine
    carsten cecil cedric cedrick celso cem cesar cesare chad charles charlie cheikh chester
    chet chidi chinedu chris christian christoph christophe christopher christos chuck chukwu
    cian ciaran ciarán ciprian cipriano ciro clarence clark claude claudio claus clay clayton
    clem clement clemente cletus cliff clifford clint clinton clive clyde cláudio clément cody
    cole colin collin colm colton colum connor conor conrad corentin corey cormac cornelis
    cornelius cornell corrado cory cosimo cosmo craig crispin cristian cristobal cristopher
    cristóbal csaba curt curtis custódio cuthbert cyprien cyril cyrille cyrus cássio cédric
    célio césar călin daan dafydd daichi daiki daisuke dale dalton damian damien damion damon
    dan daniel danilo danish danny dante darell daren darin dario darius dariush dariusz darko
    darnell daron darrel darrell darren darrick darrin darryl daryl dashiell dave david davide
    davor dawit dean deandre deangelo declan dedi deepak dejan delbert dele delmer delroy
    demarcus demetrio demetrius denis dennis derek dermot derrick desean deshawn desmond
    detlef detlev dev devin dewayne dewey dewi dewitt dexter dhruv diarmuid dick didier
    diederik diego dieter digby dimitri dimitris dinesh dinis dino diogo dionisio dirk dmitri
    dmitriy dmitry dmytro domenic domenico domingo domingos dominic dominick dominik don donal
    donald donato donn donnacha donnell donnie donny donte doug dougal dougie douglas dragan
    dragos dragoș drazen dražen drew duane duarte dudley dumitru duncan dusan dustin dušan
    dwain dwayne dwight dylan dámaso eamon eamonn earl earle earnest eberhard ed eddie eddy
    edgar edgardo edison edmond edmund edmundo edoardo edouard edson eduardo edward edwardo
    edwin eero efrain efraín efren egidio egon ehsan einar eino eivind ekkehard eko elbert
    elden eldon eli elias elijah elio eliseo elliot elliott elmer elmo eloi elon eloy elroy
    elton elvin elvis elwood elísio emanuel emanuele emeka emery emil emile emiliano emilien
    emilio emmanuel emmett emre emyr emílio engelbert ennio enoch enrico enrique enzo eoin
    ephraim erasmo eric erich erick erik ermanno ernest ernesto ernie ernst errol ervin erwin
    esa eskil esteban estêvão ethan etienne ettore euan eudes eugen eugene eugenio eusebio
    eustace eustaquio evan evandro evangelos evaristo everett ewald ewan ewen ezekiel ezequiel
    ezio ezra fabian fabien fabio fabián fabrice fabrizio fabrício facundo fahad faisal faizal
    farai farhad farhan farid faustino fausto federico fedor feliciano felipe felix femi
    ferdinand ferenc fergus fermin fermín fernand fernando fernão ferruccio fiachra fidel
    filiberto filipe filippo finlay finn fintan fiorenzo firmino fitzroy flavio fletcher
    florencio florentino florian florin floris floyd flávio francesco francisco franck franco
    francois frank franklin franklyn frantisek františek franz françois fred freddie freddy
    frederic frederick frederico frederik fredric fredrick fredrik friedhelm friedrich fritz
    froilán frédéric fulvio fyodor fábio gabor gabriel gaetano galen ganesh gareth garret
    garrett garry garth gary gaspar gaspard gaston gaurav gauthier gavin gaël gaëtan gbenga
    genaro gene gennady gennaro geoff geoffrey geoffroy georg george georgy geraint gerald
    geraldo gerard gerardo gerd gerhard germain germán gerold gerrit gerry gervasio getachew
    gethin gheorghe ghislain giacomo giancarlo gianfranco gianluca gianluigi gianni giannis
    gianpaolo gideon gijs gilbert gilberto giles gilles gilson gino gintaras giorgio giorgos
    giovanni girma giuliano giulio giuseppe giustino glen glenn godfrey gonzalo gonçalo gopal
    goran gordon gottfried grady graham grant greg gregg gregoire gregor gregorio gregory
    grigory grover grzegorz grégoire grégory gualtiero guenter guglielmo guido guilherme
    guillaume guillermo gunnar gunter gunther guntis gus gustaf gustav gustavo guy gwenaël
    gwilym gyula gábor gérald gérard gösta götz günter günther haakon habib hafiz haile hakan
    hakeem hakim hakon hal hallvard halvor hamid hamish hamisi hamza hank hannes hanno hans
    harald hari harish harlan harold haroon harro harry hartmut haruki haruto harvey hasan
    hassan hayato heath hector heikki heiko hein heiner heinrich heinz heitor helder heliodoro
    helmut hemi hendra hendrik henk henning henri henrik henrique henry herb herbert heriberto
    herman hermann hermínio hernan hernán herschel herve hervé hideki hideo higinio hilario
    hilário hinrich hipolito hiram hiroki hiroshi hisham hobert holger homer honoré hooman
    horace horacio horatio horst hosea hossein howard hryhoriy hubert hubertus huey hugh hugo
    hugues humberto humphrey hussein huub huw håkon héctor hélder hélio iain ian ibrahim
    ibrahima idris idwal ieuan ifan ifeanyi ignacio ignazio igor ihor ike ikenna ilkka ilya
    imran imre indrek ingmar ingo ingvar inácio ioan ionut ionuț irfan irvin irving irwin
    isaac isaiah isaias isamu isaías ishaan ishaq ishmael isiah isidoro isidro ismael ismail
    issac istván ivan ivica ivo ivor iván iwan iñaki jaakko jaap jabari jabu jacek jacinto
    jack jackson jacob jacobo jacques jago jaime jair jake jakob jakub jamaal jamal jamar
    jamel james janos janusz jared jari jarl jarod jaroslav jarosław jarred jarrett jarrod
    jarvis jason jasper javed javier javon jay jayden jayson jean-luc jeb jebediah jed
    jedediah jedidiah jeff jefferey jefferson jeffery jeffrey jeffry jejomar jelle jens jerald
    jeramy jeremiah jeremy jermaine jeroen jerold jerome jeromy jerrell jerrod jerrold jerry
    jerzy jerónimo jesse jesus jesús jethro jide jim jimmie jimmy jiri jiro jiří joachim
    joakim joao joaquim joaquin joaquín jobst jochen joe joel joerg joey johan johann johannes
    john johnathan johnathon johnnie johnny joko jolyon jon jonah jonas jonathan jonathon
    joost jordi jordon jorge jorgen joris jorrit jose josef josep joseph josh joshua josiah
    jost josu josue josé jouni jovan jozsef joão joël juan judah jude judson juergen juha
    juhani juho jukka julian julien julio julius julián juma junaid junichi jurgen juris
    justin justo juvenal jános jérémie jérémy jérôme józsef jörg jörgen jørgen júlio jürgen
    jānis kagiso kai kaito kalev kalle kamal kamau kamran karan kareem karel karim karl karl-
    heinz karsten kartik kashif katsuo kaveh kazimierz kazuki kazuo keanu keenan kees keisuke
    keith kelechi kelvin kemal ken kendrick kenelm kenji kenneth kennith kenny kent kenta
    kenzo kerem kermit kevin keyshawn khalid kian kieran kieth kimmo kipchoge kirill kirk
    kiyoshi kjell kjetil klaas klaus knud knut kobe koen kofi koichi koji kojo koldo konrad
    konstantin korbinian korey kostas kresimir krešimir krishna kristofer kristopher krzysztof
    kudzai kuldeep kunal kunle kuno kurt kurtis kwabena kwaku kwame kyle kåre lachlan ladislav
    lamar lamine lamont lance lancelot lanny lapo larry lars laszlo latif laurence laurens
    laurent lavar lawrence lazare lazaro laércio leandro lebron leif leland lemuel len lenard
    lenny leo leocadio leon leonard leonardo leoncio leonel leonhard leonid leopold leopoldo
    leroy leslie lester leszek levente levi lewis liam lindsey linus linwood lionel lisandro
    livio liviu ljubo llew llewelyn lloyd lodewijk lodovico logan lonnie lonny lorcan lorenz
    lorenzo loris lothar louis lourenço lowell loyd loïc lubomir lubomír luc luca lucas lucian
    luciano lucien lucio lucius ludek ludger ludo ludovic ludwig luděk luigi luis luiz lukas
    lukasz luke lukáš lungelo luther lutz luís lwazi lyle lyndon lászló lázaro léon léopold
    maarten maciej mads magne magnus mahesh mahmoud majid maksim malachy malcolm malik malte
    mamadou mandla manfred manish manlio manny manoj mansoor manuel marc marcel marcelino
    marcellin marcello marcellus marcelo marcial marcin marco marcos marcus marek margarito
    mariano mario marius mariusz mark markku markus marlon marmaduke marshall martin martín
    marvin masaki masao massimiliano massimo mateo mateus mateusz mathew mathias mathieu
    mathis matt matteo matthew matthias matthieu matthijs matti matías maurice mauricio
    maurizio mauro maurício maurílio max maxim maxime maximilian maximo maxwell maynard mehdi
    mehmet mehrdad meinhard meirion mel melchor melvin menno merle merlin mervin mervyn micah
    michael michal michał micheal michel micheál michiel mick mickaël mickey miguel mihai mike
    mikel mikhail mikkel mikko miklos miklós millán milo milorad milos miloš milton mimmo
    minoru miodrag mirco mirko miroslav mitch mitchel mitchell mitt modesto modou mohamed
    mohammad mohammed mohan mohsen moises moisés momir monty mordecai morgan moritz morris
    morten mortimer morton moses moshe moussa mubarak muhammad mukesh mulugeta munir murat
    murdo murilo murray musa mustafa mwangi mykhailo mykola myron mátyás máximo nabeel nabil
    nadeem nader naeem naoki napoleon narciso narendra naresh nasir nate nathan nathanael
    nathanial nathaniel naveen nazareno nazario neal nebojša ned neeraj nehemiah neil nello
    nelson nenad nestor neville nevio newt nicanor niccolò nicholas nick nickolas nico nicolae
    nicolas nicolás niek niels nigel nikhil nikita nikola nikolai nikos nils nino nitin nizar
    nnamdi noah nobu noel norbert norberto norman normand norris noël nuno nunzio nélson
    néstor obadiah obinna ochieng octave octavian octavio octávio odell odis oisin oisín okan
    okechukwu olaf olav olavo ole oleg oleksandr oleksiy olin oliver olivier olli olof olumide
    oluwaseun omar omari omid omondi ondrej ondřej onur orazio orhan oriol orlando orson orval
    orville osama osamu osbert oscar osian oskar osvaldo oswald oswaldo otakar otieno otis
    ottavio ottmar otto ousmane ove ovidiu owain owen ozan ozzie paavo pablo padraig
    panagiotis pankaj paolo parth parviz pascal pascual pasi pasquale patricio patrick paul
    paul-henri paulo pavan pavel pavlo pawel paweł peder pedro pekka pentti percival percy
    pere perry pete peter petr petri petro petros phil philbert philibert philip philipp
    philippe phillip phineas pierluigi piero pierre pierrick piers piet pieter pietro pim pino
    piotr piyush plínio porfirio pradeep prakash pranav prasit predrag preston prudencio
    przemysław puneet pyotr pádraic pádraig péter přemysl qasim quentin quincy quintin quinton
    quirino radek radovan radu rafael rafał rafe rafiq raheem rahul raimo raimundo rainer
    raivo raj rajeev rajesh rajiv rakesh ralf ralph ramesh ramin ramiro ramli ramon ramsay
    ramzi ramón rand randal randall randell randolph randy rangi raphael raphaël rashad
    rasheed rashid rasmus ratko raul ravi rawiri ray raymond raymundo razak raúl recep reggie
    reginald rehan reijo reinaldo reiner reinhard reinhold reinier remco remi remigio remo
    renaldo renato rene renzo rené reuben rex reynaldo reza rhett rhodri rhun rhys ricardo
    riccardo richard richie rick rickey ricky rico rigoberto riku rino rishi risto rivaldo
    rizwan roald rob robby robert roberto rocco roch rod roderick rodger rodney rodolfo
    rodolphe rodrick rodrigo rogelio roger rogério rohit roland rolando rolf rolland rollo
    roly romain roman romano romeo romuald román romário ron ronald ronaldo ronan ronnie ronny
    roque rory roscoe rosendo rosli ross roy ruairi ruairí ruaridh ruben rubin rubén rudi
    rudolf rudolph rudy rueben ruediger rufus rui rune rupert ruperto ruslan russ russell
    rustam rusty rutger ruud ryan ryo ryota ryszard régis régulo rémi rémy rónán rüdiger saad
    sachin saeed sajid sakari sal salman salustiano salvador salvatore sam saman sameer sami
    samir sammy sampo samuel sandeep sander sandor sandro sani sanjay sanjeev santiago satish
    satoshi saul saulo saverio saúl scott scotty seamus sean sebastian sebastián segun sekou
    selim semyon senan sepp seppo serafín serge sergei sergey sergi sergio serhiy serkan seth
    severino seydou seymour shahid shahin shane shaun shawn sheldon sherman shigeru shinji
    shinzo shoaib shota shyam siavash sid siddharth sidney siebe siegbert siegfried sigmar
    sigurd silas silvano silverio silvestre silvio silvério simba simeon simon simão simón
    sindre sipho sirio sjoerd sjors slamet slaven slobodan sol solomon somchai sondre sonny
    soren sorin soroush sota souleymane spike spyros srdan srinivas srđan stan stanislav
    stanisław stanley stavros stefan stefano stelios stellan sten stepan stephan stephane
    stephen sterling steve steven stewart stig stjepan struan stuart stéphane subhash sudhir
    suleman sumit sunil suresh susilo susumu svein sven swen syd sylvain sylvester sándor
    séamus sébastien séraphin sérgio sönke sören søren sławomir tad tadashi tadeusz tadhg
    taimur takashi takeshi takuya tamas tamati tamás tane tanguy tapio taras tarek tareq tarik
    tariq taro tarquin tarun tatenda tatsuya tavon tebogo ted teddy teguh telmo tendai teodoro
    teotónio terence terje tero terrance terrell terrence terry tesfaye tetsuo teun tevin
    teófilo thabo thad thaddeus thanasis thelonious themba theo theodor theodore theodoros
    theron thiago thibault thibaut thierry thijs thilo thomas thor thorben thorbjørn thorsten
    thorvald théo théodore tiago tibor tihomir tilo tim timm timmy timo timothy titus tjeerd
    tobias toby tod todd toivo tolga tom tomas tomasz tomislav tommaso tommy tomás tomáš tomé
    tony toomas torben torbjörn tore torstein torsten toru toshio traian travis travon trent
    trevon trevor trey tristan trond troy trygve trystan tsutomu tucker tudor tudur tullio
    tunde tuomas turlough ty tyler tyree tyreek tyrell tyrese tyron tyrone tyson tõnu
    ubirajara udo ufuk ugo ulf ullrich ulric ulrich ulrik ulysse ulysses umar umberto umesh
    unai urbain urho uriah urmas usama usman uwe vaclav vadim valdemar valdir valdis valentin
    valeriano valerio valery valère vance varun vasco vasile vasilis vasily vassilis vasyl
    vaughn vedran veikko veit velimir veljko venkat vernon vic vicente vicenç victor victorien
    vidar vijay vikram viktor ville vince vincent vincenzo vinnie vinod viorel virgil virgilio
    vishal vitaly vito vitor vittorio vivek vlad vladan vladimir vladimír vladislav vojtěch
    volkan volker volkmar volodymyr vsevolod vuk vyacheslav vytautas václav väinö vítor wade
    wael wagner wahyu waldemar waldo wale walid wallace wally walt walter walther waqas warren
    wasim wayan waylon wayne weldon wenceslao wendell werner wes wesley wieland wiktor wilbert
    wilbur wilburn wilf wilford wilfred wilfredo wilfrid wilhelm will willard willi william
    willie willy wilmer wim winford winfried winston wiremu witold wojciech wolfgang woodrow
    wouter wulf wyatt xabier xaver xavi xavier yahya yann yannick yannis yaroslav yasir yasser
    yasuo yaw yevgeny yevhen yilmaz yoann yogesh yonas yoshio yousaf youssef yuji yuri yury
    yusof yusuf yuta yuto yves yvon zacarías zach zachariah zachary zachery zack zackary zahid
    zainal zakhar zaki zane zbigniew zdenek zdeněk zdravko zeb zeeshan zeferino zeke zeljko
    ziad zlatko zoltan zoltán zoran zubair zygmunt ádám álvaro ángel éamon édouard émile
    émilien éric étienne íñigo óscar øystein øyvind ümit łukasz štefan željko""".split()
)

FEMALE_NAMES = frozenset(
    """aaliyah aarti abbie abby abeer abena abigail achieng ada adaeze addie adela adelaida
    adele adelheid adelina adeline adhiambo aditi adoración adriana adriane adrianna adrianne
    adrienne adwoa adèle adélia afia agatha agathe agnes agnieszka agnès aida aiko aila aileen
    ailsa aimee aimée ainara aine ainhoa aino aisha aishwarya aisling aislinn aissatou aisyah
    akemi akiko akinyi akosua akua alaina alana alanna alba albertina albertine alecia
    alejandra aleksandra alena alene alesha alesia alessandra alessia aleta aletha alexandra
    alexandria alexis alfreda alice alicia alicja alina aline alisa alisha alison alissa
    aliénor allison allyson alma almaz almudena almut althea alyce alyona alyson alyssa alzira
    alžběta ama amabel amaia amaka amalia amanda amandine amber amelia amina aminata amparo
    amrita amy amália amélia amélie ana anabel anabela anais ananya anastasia anaïs anca
    andrea andreea andrée anett anfisa angela angelica angeliki angelina angharad angie
    angustias angèle angélique aniko anikó anissa anita anja anjali anju anke ann anna annabel
    annabelle annalisa annamaria annamarie anne anne-marie annegret anneke anneli annelie
    annelies anneliese annelise annemarie annemiek annetta annette annick annie annika annikki
    anthea antionette antje antoinette antonella antonette antonia antonietta antonina
    anuradha anwen anya aoife aparna apolline april arabella araceli aracely araminta arantxa
    archana ardith areej aretha ariana ariane arleen arlene arlette arline armelle aránzazu
    asha ashlee ashleigh ashley ashling asma assunta assuntina astrid atieno atsuko audra
    audrey aurelia aurora aurore aurélie aušra ava axelle ayako ayanna ayesha aylin ayse ayten
    ayumi ayşe azadeh aziza azucena bahar baiba banu barbara barbel barbra beata beate
    beatrice beatrix beatriz becky begoña belgin belinda belva belén benedita benita benvinda
    berenice berit berna bernadette bernadine bernarda bernice bernita berta bertha berthe
    beryl bess bessie beth bethan bethany betje betsy bette bettie bettina betty bettye beulah
    beverley beverly beyonce beáta bhavana bianca biljana birgit birgitta birte bisi blanca
    blandine blanka bobbi bodil bogumiła bojana bonita bonnie bonny bozena bożena božena
    branca brandi brandie branka branwen breanna brechtje brenda briana brianna brianne brid
    bridget bridgett bridgette bridie brigette brigitte britney britt britta brittani brittany
    brittney bronwen bronwyn brooke bruna brunhilde bryony bríd brígida bukola burcu bushra
    busisiwe bárbara bärbel béatrice bénédicte bérénice cacilda caitlin caitlyn callie camelia
    camila camilla camille candace candela candelaria candi candice candida caoimhe capucine
    cara caren cari caridad carina carissa carla carlene carlota carlotta carly carmela carmen
    carminda carol carole carolien carolina caroline carolyn carrie caryl caryn carys casandra
    casilda cassandra cassie catalina catarina caterina catharine catherine cathie cathleen
    cathrine cathryn cathy catrin catrina catriona catrìona cayetana cecelia cecile cecilia
    cecily cecília ceinwen celeste celestine celia celina celine ceren cerys chandra chantal
    chante charisse charla charleen charlene charline charlotte charlène charmaine chasity
    chelsea chelsey chelsie cherelle cheri cherie cheryl chiara chidinma chinwe chioma chipo
    chitra chiyo chizuko chloe chrissy christa christabel christal christel christelle christi
    christiane christin christina christine christy chrystal ciara cidália cindy cinthia
    cinzia claire clara clare clarice clarissa clarisse claudette claudia claudine clemency
    clementine clodagh clotilde cláudia clémence clémentine coleen colette coline colleen
    collette conceição concepcion concetta concha condoleezza connie constance consuelo cora
    coralie corazon cordelia cori corina corine corinna corinne cornelia corrine cosette
    costanza courtney covadonga cremilde cressida crina cristiana cristina crystal csilla
    custódia cynthia cyrielle cármen cátia cécile célia céline dace dagmar dagny daisy daiva
    dalia dalila dana dania danica daniela daniella danielle danijela danita danièle danuta
    daphne daphné darci daria darla darleen darlene darya dawn dayna deana deann deanna deanne
    debbie debby debi debora deborah debra debrah deena deepa deepika deepti defne deidra
    deidre deirdre delia delilah della delores deloris delphine delyth demetria denice denise
    deolinda desdemona desiree despina diana diane diann dianna dianne dieuwertje dijana dilek
    dilys dimitra dina dinah dionisia divya doina dollie dolly dolores domenica dominga
    donatella donna dora dorcas doreen dorene doretha dorien dorinda doris dorota dorotea
    dorothea dorothee dorothy dorthy dottie dragana drahomíra drusilla dubravka dulce dulcie
    dunja durga débora earlene earline earnestine ebba ebony ebru ece edeltraud edie edite
    edith edna eduarda edurne edwige edwina edyta eeva efa effie eftychia efua eglė eija eiko
    eila eileen eilidh eilis eilish eimear eira eirini eirlys ekaterina elaina elaine eleanor
    eleanore elena eleni elenor eleonora eleri elettra elfi elfrida elfriede eliana eliete
    elif elin elina elinor elisa elisabete elisabeth elisabetta elise eliska elissa eliza
    elizabeth elizaveta eliška elke ella ellen ellie ellinor elnora elodie eloisa eloise
    elouise eloïse elpida elsa elsbeth else elsie elspeth eluned elva elvia elvira elyse elza
    elzbieta elżbieta emanuela embla emel emeline emer emese emiko emilia emilie emily emine
    emma emmanuelle emmeline emmi emília encarnación endang engracia enid enikő enrica
    enriqueta erica ericka erika erin erlinda ermelinda erna ernestina ernestine ersilia
    erzsébet esi esme esmeralda esmé esperanza esra estefanía estela estella estelle ester
    esther estíbaliz eszter etelvina ethel etsuko etta eudora eugenia eugenie eugénie eula
    eulalia eulalie eunice euphemia eva eva-maria evangelia evangelina evangeline eve eveliina
    evelyn evelyne evette evie evonne ewa ewelina fabienne fabiola fadime faith fannie fanny
    fantasia farah farida farzana fatiha fatima fatma fatou fatoumata fauzia faye federica
    felecia felicia felicidad felicita felicity felipa felisa femke fenella fenna fereshteh
    feride fermina fernanda fernande ffion fiammetta filipa filiz filomena fiona fionnuala
    fiorella fiorenza flavia floortje flora florbela florence florentina florine florrie
    flossie flávia folake forough fotini frances francesca francine francisca františka
    franziska françoise frauke freda freida freja freya frieda friederike frédérique fuensanta
    fumiko funda funmi funmilayo fátima félicie gabby gabi gabriela gabriele gabriella
    gabrielle gail galina gamze garance gayatri gayla gaynor gaëlle geertje geeta gema
    genevieve geneviève genoveva georgeta georgette georgia georgiana georgina geralda
    geraldine gerda geri gerlinde germaine gerri gertie gertraud gertrud gertrude gertrudis
    gesa gesine ghada ghislaine giada gianna gilberte gilda gillian gina ginette ginevra ginny
    giordana giorgia giovanna gisela giselle gisèle gita gitta giulia giuliana giuseppina
    gizem gladys glenda glenna glenys gloria glynis glória goldie golnaz gordana gorete grace
    gracie graciela graciete grainne grazia graziella grazyna graça grażyna gregoria greta
    gretchen griet griselda gro gráinne guadalupe gudrun guilhermina guinevere gundula gunhild
    gunilla guro gussie gwen gwenaëlle gwenda gwendolen gwendoline gwendolyn gwenllian gwyneth
    gönül gül gülay gülsüm hacer halima halina hallie halyna hana hanako hanan hande hanna
    hannah hanneke hannelore harriet harriett harriette hatice hattie hazel heather hedda
    hedvig hedwig heidi heidrun heike heledd heleen helen helena helene helga hella helle
    helmi heloísa hema hendrika henrietta henriette henriqueta hepzibah hermine herminia
    hermione hermínia hertha hester hetty hilary hilda hilde hildegard hildur hilkka hillary
    hina hinemoa hirut hisako holli hollie holly honoria hope hortencia hortense hortensia
    huguette hulya huma héloïse hélène hülya ianthe ida idalina idoia ifeoma ifeyinwa iffat
    ignacia ilaria ilda ildiko ildikó ileana ilene ilhan ilka ilona ilse iluminada ilze imani
    imelda imke immacolata imogen imogene indira ineke ines inese ineta inez inga inge
    ingebjørg ingeborg ingegerd inger ingrid ingunn inken inmaculada inna intisar inès inés
    inês ioana ioanna iolanda iole iona irena irene irina iris irma irmgard irmtraud iryna
    irène isabel isabella isabelle isadora isaura isaurinda isha ishbel ishita isidora isla
    isobel isolde isotta itziar iva ivana ivanka iveta ivette ivona ivone ivonne ivy iwona
    izabela izaskun jaana jacinta jacira jackie jacklyn jaclyn jacquelin jacqueline jacquelyn
    jacquline jada jadranka jadwiga jaimie jami jamila jana janaína jane janell janelle janet
    janette janice janie janina janine janneke jannette jannicke jantien jantje jaqueline
    jarmila jaroslava jasmin jasmina jasmine jaya jayne jeana jeanette jeanie jeanine jeanne
    jeannette jeannie jeannine jelena jemima jen jena jenifer jeniffer jenna jennette jenni
    jennie jennifer jenny jeri jerri jessamy jessica jill jillian jilly jimena jitka jiřina
    joan joana joanie joanna joanne joaquina jocasta jocelyn jocelyne jodi jodie joelle
    joellen johanna jolanda jolanta joleen jolene jolijn joni jorunn josefa josefina josephina
    josephine josette josiane josie josyane jovana joy joyce joycelyn joëlle juana juanita
    judi judit judite judith judy julia juliana julianna julianne julie juliet juliette june
    junko jurema jurgita justina justine justyna jutta juçara júlia kaarina kadri kaija kaisa
    kaitlin kaitlyn kaja kalliopi kalpana kamala kamila kamini kaori kara karen karin karina
    karine karissa karla karlijn karolina karolyn karyn kassandra katalin katarina katarzyna
    kate katelijne katelyn katerina kateryna kateřina kath katharina katharine katherine
    katheryn kathi kathie kathleen kathrin kathrine kathryn kathy katie katina katja katri
    katrijn katrin katrina katya kavita kavitha kay kayla kayleigh kazuko keiko keira keisha
    kelli kellie kellyanne kendra keri kerri kersti kerstin kesha keyana khadija khady kiara
    kim kimberlee kimberly kinga kira kirsi kirsten kirstin kirstjen kirsty kitty kjersti
    klara klavdia klára komal konstantina kriemhild krista kristal kristen kristi kristie
    kristiina kristin kristina kristine kristy kristýna kristīne krisztina krystal krystyna
    ksenia kseniya kulsum kumiko kunigunde kyla kylie kyoko kyra kyriaki käthe kübra lacey
    lacie ladan ladonna laetitia laila lakeisha lakesha lakisha lakshmi lale laleh lamia lana
    laquita lara larisa larissa lashanda lashonda lata latanya latasha latisha latonia latonya
    latosha latoya latrice latricia laura laure laureen lauren lauretta laurette lauriane
    laurie laurinda laverne lavinia lavonne laxmi lea leah leann leanna leanne leeann leela
    leena leila leilani leire lena leni lenka lenora lenore leocadia leona leonie leonilde
    leonor leonora lerato lestari lesya leticia letisha letitia letizia lettice lettie libuse
    libuše licia lidia lieke liesbeth liesel lieselotte ligia liisa lila lilian liliana
    liliane lilias lilith lillian lillie lilly lily lina linda lindiwe linnea linnet lisa
    lisbet lisbeth lise liselotte lisette livia liz liza lizabeth lizbeth lizette lizzie
    ljiljana ljubica llinos loes lois lola lonneke lora loredana lorelei lorella lorena lorene
    loretta lori lorie lorna lorraine lorri lorrie lotte lottie lou-anne louella louisa louise
    lourdes lovisa lowri loïse luana luann luanne lubna lucasta lucette lucia luciana lucie
    lucienne lucila lucile lucille lucinda lucretia lucrezia lucy lucía ludivine ludmila
    ludovina luella luigia luisa luise lula lulu luminita luminița lupe luzia luísa lydia
    lydie lynda lyndsey lynette lynn lynne lynnette lyubov lyudmila léa léonie lídia lígia
    lília lúcia līga maaike maarit maarja mabel macarena machiko machteld mackenzie madalena
    maddalena madeleine madeline madelyn madge madhavi madhuri madonna mae maeve mafalda
    magali magda magdalen magdalena magdalene magdaléna magdolna maggie maha mahalia mahnoor
    mahsa maija maike maiken mairead mairi maisie maja majida makayla malala malee malgorzata
    malia malin malinda malissa mallory mamie mamta manal mandi mandy manisha manju manon
    manuela maravillas marcela marcella marcelle marci marcia marcie mared mareike maren
    margaret margareta margarete margarida margarita margaux margery margherita margie margit
    margo margot margret margrethe margrit marguerite maria mariah mariam mariama marian
    mariana mariann marianna marianne maribel maribeth maricarmen maricel maricela marie
    marie-claude marie-hélène marieke mariela mariella marielle marigold mariia marijana
    marijke marika marike mariko marilee marilena marilyn marilynn marina marinella marinette
    mariona marisa marisela marisol marissa maristella marit marites maritza mariya marja
    marjatta marjolaine marjolein marjorie marjory marketa marketta markéta marla marleen
    marlena marlene marlies marloes marlys marlène marnie marquita marsha marta marte martha
    marthe martina martine maruja marva marwa mary maryam maryann maryanne marybeth maryellen
    maryjane marylou maryse maryvonne marzia maría marília masako masha mathilde matilda
    matilde mattie maud maude maudie maura maureen mauricette maurine maurizia mavis maxine
    maya maybelle mayra maysa mayumi maëlle maïté małgorzata meagan meaghan mechthild mechtild
    medha meena meera megan meghan megumi mehwish meike meinir melania melanie melina melinda
    melissa mellissa meltem melva memoona menna meral mercedes mercè meredith mererid merete
    meriel merja merve meryem meseret mette mhairi mia micaela michaela michela michele
    micheline michell michelle michiko michèle mieke mieko migdalia mihaela miho mila milada
    milagros mildred milena milica millicent millie mimi mindy minerva minna minnie mira
    mirabel miranda mireia mireille mirela mirella miriam mirja mirjam mirjana miroslava
    mirosława misaki missy misty mitra mitzi miyuki moira moll mollie molly momoko mona monia
    monica monika monique montse morag morenike morwenna mozelle mridula muireann muna muriel
    myfanwy myra myriam myrna myrthe myrtle màiri máiréad márcia mária márta mélanie mélissa
    mónica mónika müge mădălina nadezhda nadia nadine nadiya nadège naděžda naila naima najwa
    nakisha nalan namrata nanako nanci nancy nandini nandita nanette nannette nannie naoko
    naomi nargis nasreen nasrin nastya natalia natalie nataliya natalya natasa natasha nataša
    nathalie natividad natsuko natália natálie natércia nawal nazia ndeye neda nedra nefeli
    neha nell nellie nelly nerea nergis nerys neslihan nesrin nesrine nessa netta nettie neuza
    nevena ngaire ngozi nia niamh nichelle nichole nicki nicola nicole nicoleta nicoletta
    niecy nienke nieves nigella niina niki nikki niloufar nilufer nilüfer nina ninon nisha
    nives njeri nkechi nneka noelia noelle noemi nokuthula nomsa noora noortje nora noreen
    noriko norma nosipho noémia noémie noëlle nuala nunzia nuray nurhaliza nuria nurul
    nyambura nydia nóra núria oana obioma octavia océane odete odette odile ofelia oksana
    olalla oleksandra olena olesya olga olha olimpia olinda olivera olivia olwen olympe olívia
    ombretta omolara ondine oonagh ophelia oprah oriane orla orlaith ornella orsola orsolya
    ottavia ottilie ottoline otília oumou outi ozlem padma palesa pallavi palmira paloma pam
    pamala pamela panagiota pansy paola paraskevi parisa parvati parveen pascale patricia
    patrizia patrycja patrícia patsy patti pattie patty paula paulette paulina pauline pavla
    payal pearl peggie peggy pelin penelope pennie penny pepa perdita perla perpétua perrine
    persephone petra petronella petronila petula philippa philomena phoebe phyliss phyllis pia
    piedad piedade piera pierina pierrette pilar pinar pippa piret pirjo pirkko piroska polina
    polly pooja portia pramila preeti prerna primrose priscilla priti priya priyanka prunella
    puja purificación puteri päivi pınar queenie rabia rachael rachel rachelle rachna radha
    radka radmila rafaela raffaella ragnhild raija raisa raluca ramona randi rani rania
    ranjana ranveig raquel rasha rashida rashmi ratna raymonde reba rebeca rebecca rebekah
    reem refilwe regina regine rehana reiko rekha remedios rena renae renata renate renee
    renita renske renu renée reshma rhea rhian rhiannon rhoda rhona rhonda rianne rieko rigmor
    riikka riina riitta rikke rima rimma rita ritu ritva roberta robyn rochelle rocio rocío
    rodica rohini roisin rokhaya rolande romane romola romy rona ronda ronke rosa rosalba
    rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosalía rosamund rosanna
    rosanne rosaria rosario rose roseann roseanna roseanne roseline rosella roselyn rosemarie
    rosemary roshonda rosie rosina rosinda rosine rosita rosmah rossana rossella roswitha
    rosália rotraud rowena roxana roxann roxanna roxanne roxie roya rubina ruby ruchi rufina
    rukhsana runa rupa rute rutendo ruth ruthann ruthie ruxandra ruzena ružica régine réka
    róisín rūta růžena saadia saara saba sabina sabine sabrina sachiko sade sadhbh sadia sadie
    sagrario sahar saija saima sajida sakura sallie sally salma salome salomé samantha samina
    samira sanda sandhya sandi sandra sandrine sandy sangeeta sanja sanna sanne saoirse saori
    sara sarah saraswati sarita sarka sasha saskia satoko satu saundra savita sawsan sayuri
    seda seema selena selin selina sema senga seonaid serap seraphina serena serenella setsuko
    sevgi sevil shabana shabnam shaima shaista shana shanequa shanice shanika shaniqua shanna
    shannon shanta shante shanti shaquana shari sharla sharlene sharon sharonda sharyn shauna
    shawna shawnda shayla shayna shazia sheena sheila shelagh shelby shelia shelley shelly
    sheree sheri sherie sherri sherrie sherry sheryl shilpa shirin shirlee shirlene shirley
    shizuka shizuko shobha shohreh shona shonda shreya sian sibel sibongile sibyl sidonie
    sieglinde sietske signe sigrid sigrun siham silje silke silvana silvia sima simin simona
    simone simonetta sinead sinéad siobhan siobhán sioned siriporn sirje sirkka sirpa sita
    siti siv siân slavica slađana smita sneha snezana snežana sofia sofie sofya soile solange
    soledad solveig solvej solène somying sonal sonali sondra songül sonia sonja sonya sophia
    sophie sophronia soraia soraya sorcha sorina souad soňa stacey staci stacia stacie stacy
    stanislava stanisława starla stavroula stefania stefanie stella steluța stephanie stephany
    stijntje stormy stéphanie sudha sue suha sujata suki sukie sumaira sumiko sunita sunniva
    susan susana susann susanna susannah susanne sushma susie suvi suzan suzanna suzanne
    suzette svanhild svenja svetlana svitlana swantje swati sybil sylvaine sylvi sylvia
    sylviane sylvie sylwia synne synnøve szilvia ségolène séverine sílvia sónia sônia tabatha
    tabitha tahira taina takako tallulah tamara tameka tamela tamera tami tamika tamiko tammi
    tammie tammy tamra tamsin tania tanisha tanja tansy tanvi tanya tara taraneh tarja taryn
    tasha tasneem tatiana tatjana tatyana tawana tawanda tawnya tecla tegan telma teodora
    teresa terese teresinha teresita teressa tereza terhi teri terri terrie tess tessa tessel
    tessie tetiana thalia thandi thandiwe thea thekla thelma theodora theresa therese
    thomasina thora thérèse tiana tiffani tiffany tigist tiina tiiu tijana tilda tillie tilly
    tina tineke tiphaine tisha titilayo tiziana tjitske tomika tomoko toni tonia tonja tonya
    tora torunn tove traci tracie tracy treasa tricia triin trijntje trina trisha trista
    trixie trude trudi trudy trupti truus tsehay tsitsi tuba tuija tulsi turid tuula tuulikki
    tuva twila tyra tânia tímea tülay uju ulla ulrika ulrike ulyana uma umbelina una unni
    urmila ursel ursula urszula uschi usha uta ute uzma vaida valarie valentina valeria
    valerie valorie valéria valérie vanda vandana vanesa vanessa vanna varvara vasiliki
    vasudha veena veerle velma venetia vera verena verity verna vernice veronica veronika
    verónica vesna vesta vibeke vicenta vickey vicki vickie vicky victoria vidya vigdis vikki
    viktoria viktória vilma vimala vinita viola violet violeta virgie virginia virginie
    virgínia virtudes visitación vittoria viveca vivian viviana viviane vivien vivienne vlasta
    vonda vroni vuokko vânia véronique věra wafa walburga waltraud wambui wanda wangari
    wanjiku wati wenche wendi wendy weronika whitney widad wiebke wiesława wietske wilhelmina
    willa willemijn wilma wiltrud winifred winnie winnifred winona xanthe xenia ximena xiomara
    yaa yadira yaiza yalda yanti yasmeen yasmin yekaterina yelena yelizaveta yesenia yetunde
    ylva yoko yolanda yolande yolonda yoshiko yukiko yulia yuliia yumi yumiko yuriko yvette
    yvonne zahra zainab zainabu zakia zaleha zanele zara zdenka zdeňka zeenat zehra zeina
    zeinab zelda zelma zena zenaida zenaide zenobia zerrin zeynep zhanna zillah zinaida zinnia
    zita zoe zoey zofia zohra zohreh zoi zora zorana zorica zoya zoë zsofia zsuzsa zsuzsanna
    zsófia zuhura zulema zulmira zuzana zuzanna zélia zélie ágnes águeda áine ángela ângela
    åse åshild éabha édith églantine éliane élisabeth élise élodie éloïse éléonore émeline
    émilie éva órla özge özlem úna úrsula ülle łucja şule štěpánka šárka žaneta željka
    ștefania""".split()
)

"""Which given names tell whether a person is "he" or "she"?

Common first names of English-speaking countries and of the countries whose languages have a table
here, and others often met in the news. Names travel, so all languages share them; a name that both
men and women bear is in neither list. They weigh in when a pronoun is followed back; nothing else
is concluded from them.
"""

from __future__ import annotations

MALE_NAMES = frozenset(
    """aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed al alan albert alberto alec
    alejandro alex alexander alexandre alfonso alfred alfredo ali allan allen alonso alonzo
    alvaro alvin ambrose amir amos anders andre andreas andres andrew andy angelo anthony
    antoine anton antonio antony archie arlo armando arnold arthur arturo ashton august
    augusto austin axel barack barney barry bart bashar basil ben benjamin bennie benny
    bernard bernardo bernd bernie bert bill billy björn bob bobby boris boyd brad bradley
    brandon brendan brent bret brett brian bruce bruno bryan bryce burt byron caleb calvin
    carl carlo carlos carlton carlyle carsten cecil cedric cedrick cesar chad charles charlie
    chester chet chris christian christoph christophe christopher chuck clarence clark claude
    claudio claus clay clayton clement clifford clint clinton clive clyde cody colin connor
    conrad corey cornelius cornell cory craig curt curtis cyrus dale damian damien dan daniel
    danny dario darius darnell darrell darren darryl dave david dean delbert delroy demetrius
    denis dennis derek derrick desmond devin dexter didier diego dieter dimitri dirk dmitri
    dmitry dominic dominick dominik don donald douglas drew duane dudley duncan dustin dwayne
    dwight dylan earl ed eddie edgar edgardo edison edmond edmund eduardo edward edwin elbert
    eli elias elijah elliot elliott elmer elon elwood emanuel emery emil emilio emmanuel
    emmett enrico enrique eric erich erik ernest ernesto ernie ernst errol erwin ethan eugene
    evan everett ezra fabian fabio farid federico felipe felix ferdinand fernando fidel
    fletcher florian floyd francesco francisco franck francois frank franklin franz françois
    fred freddie frederic frederick frederik friedrich fritz gabriel gareth garrett garth gary
    gavin gene geoff geoffrey georg george gerald gerard gerardo gerd gerhard gerry gianni
    gilbert giles gilles giovanni giuseppe glen glenn gonzalo gordon grady graham grant greg
    gregg gregory grover guido guillaume guillermo gunter gunther gus gustav gustavo guy
    günter günther hamid hank hannes hans harald harlan harold harry harvey hasan hassan heath
    hector heiko heinrich heinz helmut hendrik henri henrique henry herbert herman hermann
    hernan hiram holger homer horace horatio horst howard hubert hugh hugo humberto humphrey
    hussein ian ibrahim ignacio igor ilya imran ingo irving isaac isaiah ismail ivan ivo jack
    jackson jacob jacques jaime jair jake jakob james jared jason javier jay jeb jed jedidiah
    jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jethro jim jimmy
    joachim joao joaquin jochen joe joel johan johann johannes john johnathan johnny jon jonas
    jonathan jorge jose josef joseph josh joshua josiah josé joão juan juergen julian julien
    julio julius jurgen justin jörg jürgen kai karim karl keith ken kenneth kent kevin khalid
    kirk klaus knut konrad konstantin kurt kyle lamar lance larry lars laurent lawrence leif
    leland lemuel len lenny leo leon leonard leonardo leonid leopold leroy leslie lester lewis
    liam lindsey lionel lloyd logan lonnie lorenzo lothar louis lowell luc luca lucas luciano
    luigi luis luiz lukas luke luther lyle lyndon mahmoud malcolm malik manfred manuel marc
    marcel marcelo marco marcos marcus mariano mario marius mark markus marlon marshall martin
    marvin mateo mathias mathieu matt matteo matthew matthias matthieu maurice mauricio max
    maxim maximilian maxwell mehdi mehmet mel melvin merle mervyn michael michel miguel mike
    mikhail milo milton mitch mitchell mitt mohamed mohammad mohammed monty morgan morris
    mortimer moses muhammad murray mustafa myron napoleon nate nathan nathaniel ned neil
    nelson nestor nicholas nick nicolas nigel nikita nikolai noah noel norbert norman octavio
    olaf oleg oliver olivier omar orlando orson orville oscar osvaldo otis otto owen pablo
    pascal patrick paul paulo pavel pedro percy perry peter phil philip philipp philippe
    phillip phineas pierre pietro preston quentin quincy rafael rainer ralf ralph ramiro ramon
    rand randall randolph randy raphael rashid raul ray raymond recep reggie reginald reinhard
    reinhold rene rené reuben rex rhys ricardo richard rick ricky rigoberto rob robert roberto
    rod roderick rodney rodolfo rodrigo roger roland rolf roman ron ronald ronnie rory roscoe
    ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan saeed salvador salvatore
    sam samir samuel santiago saul scott sean sebastian sergei sergey sergio seth shane shaun
    shawn sherman sidney siegfried silas silvio simeon simon solomon stan stanley stefan
    stefano stephane stephen sterling steve steven stewart stuart sven sylvester tareq tariq
    ted terence terrence terry thaddeus theo theodor theodore thierry thomas thorsten tim
    timothy tobias toby todd tom tomas tommy tony torsten travis trent trevor tristan troy
    tucker tyler tyrone udo ulf ulrich ulysses uwe valentin vance vaughn vicente victor viktor
    vince vincent vincenzo virgil vlad vladimir volker wade wallace walter warren wayne
    wendell werner wesley wilbur wilfred wilhelm will willard william willie winston wolfgang
    woodrow xavier yann yannick yasser yuri yusuf yves zachary zack zeke""".split()
)
FEMALE_NAMES = frozenset(
    """abby abigail adela adele adriana agatha agnes aida aileen aimee aisha alba alexandra
    alexandria alexis alice alicia alina aline alison allison alma alyssa amalia amanda amber
    amelia amy ana anabel anastasia andrea angela angelica angelina angie angélique anita anja
    anke ann anna annabelle anne annegret anneliese annette annie annika antje antoinette antonia
    april ariana arlene astrid audrey aurora ava ayesha barbara barbra beata beate beatrice
    beatriz becky belinda bernadette bernice bertha beth bethany betsy betty beverly bianca birgit
    blanca bonnie brenda bridget brigitte britta brittany brooke caitlin camila camille candace
    carina carla carly carmen carol carole carolina caroline carolyn carrie cassandra catalina
    catarina caterina catherine cathleen cathy cecilia cecile celeste celia celine chantal
    charlene charlotte chelsea cherie cheryl chiara chloe christa christel christiane christina
    christine christy cindy claire clara clare claudia claudine colette colleen condoleezza connie
    constance consuelo cora corinna corinne courtney crystal cynthia dagmar daisy dana daniela
    danielle daphne darlene dawn deanna debbie deborah debra delia delphine denise diana diane
    dianne dina dolores donna dora doreen doris dorothea dorothy edith edna eileen elaine eleanor
    elena elise elisa elisabeth eliza elizabeth ella ellen elsa elsie elvira emilia emilie emily
    emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eunice eva eve evelyn
    faith fatima faye felicia fernanda fiona flora florence frances francesca francine françoise
    freda frieda gabriela gabriele gabriella gabrielle gail genevieve georgia georgina geraldine
    gertrude gina ginny gisela giulia gladys gloria grace graciela greta gretchen gudrun guadalupe
    gwen gwendolyn hanna hannah harriet hazel heather heidi heike helen helena helene helga
    henrietta hilary hilda hillary holly hope huma ida ilona ilse imelda ines inge ingrid irene
    iris irina irma isabel isabella isabelle isla ivana ivanka ivy jackie jacqueline jana jane
    janet janice janine jasmine jeanette jeanne jeannie jen jenna jennie jennifer jenny jessica
    jill joan joanna joanne jocelyn johanna josefina josephine joy joyce juana juanita judith judy
    julia juliana julie juliet juliette june jutta kaitlyn kamala karen karin karina karine karla
    katarina kate katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina
    kay kayla kayleigh keisha kellyanne kerstin khadija kim kirsten kirstjen krista kristen kristi
    kristin kristina krystal kyra lara latoya laura lauren laurie laverne lea leah leila lena
    leonie leonor leticia lidia lila lillian lily lina linda lisa liz liza lois lola loretta lori
    lorraine louisa louise lourdes lucia lucie lucille lucinda lucy luisa luise lydia lynda lynn
    lynne lynette mabel madeleine madeline magdalena maggie maja malala malia mandy manuela
    marcela marcia margaret margarita margot marguerite maria mariam mariana marianne marie
    mariela marilyn marina marisa marissa marjorie marlene marta martha martina mary maryam
    mathilde matilda maureen maxine maya meagan megan meghan melania melanie melinda melissa
    mercedes meredith mia michaela michele michelle mildred millie mindy miranda miriam misty
    moira molly mona monica monika monique muriel myra myrtle nadia nadine nancy naomi natalia
    natalie natasha nathalie nicola nicole nikki nina nora norma nuria odile olga olivia ophelia
    pamela paola patricia patty paula paulette paulina pauline pearl peggy penelope penny petra
    phoebe phyllis pilar priscilla rachel ramona raquel rebecca regina renata renate renee rhonda
    rita roberta rocio rosa rosalie rosalind rosario rose roseanne rosemary rosie roxanne ruth
    sabina sabine sabrina sally samantha sandra sandy sara sarah sasha saskia shannon sharon
    sheila shelby shelley sherri sherry sheryl shirley silke silvia simone sofia soledad sonia
    sonja sophia sophie stacey stacy stefanie stella stephanie stormy sue susan susana susanna
    susanne susie suzanne svenja svetlana sybil sylvia sylvie tabitha tamara tammy tania tanja
    tanya tara tatiana teresa teri tess theresa therese tiffany tina toni tonya tracy trisha trudy
    tulsi uma ursula uta ute valentina valeria valerie vanessa vera verena veronica veronika vicki
    vicky victoria violet viola virginia viviana vivian waltraud wanda wendy whitney wilhelmina
    wilma winifred xiomara yasmin yolanda yvette yvonne zainab zoe zoey""".split()
)

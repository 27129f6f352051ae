"""Which further English words would a careful reader exchange without learning anything else?

The everyday vocabulary of news, by field. The form is that of `en.SYNONYMS`. Words of different
weight (kill and murder, claim and say, may and will) are kept apart on purpose.
Source: own choice.
"""

from __future__ import annotations

EVERYDAY = """
anyone anybody whoever
i.e. that_is
e.g. for_example for_instance
come turn_up show_up
check inspect examine verify
count record register log
reach strike
deliver supply bring
switch change_over
mend patch_up
abandon give_up drop forsake
ability capability capacity
absent missing
abuse mistreat maltreat
abuse mistreatment
accommodation lodging housing
accomplish achieve attain
account_for make_up constitute comprise
acquire take_over buy_up
act behave
action step measure
address tackle deal_with
adequate sufficient enough
adjust adapt
admit concede acknowledge own_up
adult grown-up
advance progress headway
advertisement ad advert commercial
advice guidance counsel
adviser counselor aide
affair matter
afraid scared frightened
fear worry dread
age era
aggressive belligerent
agree concur
agree consent
agriculture farming
aid relief
aid assistance help support
alarm alert
alive living
alternative option
amount sum quantity
analysis assessment evaluation
analyst expert specialist
ancient age-old
anger fury rage outrage
anger infuriate enrage
announcement declaration statement
annual yearly
anonymous unnamed unidentified
apologize say_sorry
apology regret
appearance look
applaud cheer
applicant candidate
appoint install
approach method way
appropriate suitable fitting
approval consent go-ahead
approximately about around roughly
argument dispute quarrel row
armed_conflict war
arrival coming
artificial man-made
assemble gather convene
assess evaluate gauge
asset holding
atmosphere mood climate
attack assail
attendance turnout
authority official
automatic automated
avert prevent avoid
avoid evade dodge
award prize honor
aware conscious
back return_to
background backdrop
balance equilibrium
ballot_paper voting_paper
bankrupt insolvent
barrier obstacle hurdle
basic fundamental
battle struggle fight
bay inlet
beautiful lovely
beginning start outset onset
belief conviction
believe hold
benefit profit
besiege surround encircle
bitter acrimonious
blackout power_cut outage
board panel
boundary border
brave courageous
breach violation
break_up dissolve
brief short
brief inform
briefing press_conference news_conference
broad wide
broadcast air
brutal savage vicious
bureau office
burn torch
bury inter
bypass circumvent
cabinet_minister government_minister
calm quiet
camp encampment
campaign crusade
capital_city capital
capture seize take
care look_after
careful cautious
celebrate cheer
cemetery graveyard
ceremony service
certain sure
chair head
chairman chairperson chairwoman chair
chance opportunity
chaos turmoil disarray
charity aid_group
cheap inexpensive
check inspection
choice selection
church parish
circumstance condition
civil_servant government_employee
claim_responsibility take_responsibility
clean_up cleanup
climate_activist climate_campaigner
close near
closure shutdown
coast shore
coastal seaside
cold chilly
comfort console
commitment pledge
committee panel commission
common widespread
community neighborhood
comparable similar alike
compensate reimburse
compete vie
complain grumble
complaint grievance
complete total
completely entirely totally wholly fully
complex complicated
component part
compulsory mandatory obligatory
computer machine
condition state
confidence trust
confidential secret classified
confirm verify
confirmation verification
confusion bewilderment
congested crowded
connection link tie
considerable substantial
consist_of be_made_up_of
constant continuous
construction building
consult confer_with
consume use_up
consumption usage
contain hold
contaminated polluted tainted
continue persist
contract agreement
contribute add
control command
convince persuade
copy duplicate replicate
corpse dead_body
corrupt crooked
council local_authority
count tally
counterfeit fake forged
court_case lawsuit trial
courthouse court_building
cover include
cowardly craven
crash collide
creation formation
creator maker
crew team
cripple paralyze
crisis predicament
critic opponent detractor
critical crucial
cross traverse
crucial vital key
crush squash
cultivate grow
curb limit restrain
cure remedy
cut reduction
cyberattack hack hacking_attack
danger risk hazard
dark gloomy
data information figure
deadline time_limit
deal handle
deceive mislead
decisive conclusive
decree edict order
dedicate devote
deep profound
deepen intensify
deficiency lack shortage
shortage shortfall scarcity
government gov't govt
department dep't dept
international int'l
association ass'n assn
degree extent
delegate representative envoy
delivery shipment
demolition destruction
department ministry
departure exit
depend rely hinge
dependent reliant
deploy station
deposit payment
deputy vice
descend go_down
desert abandon
deserve merit
desperate dire
detail specify
detailed in-depth
detect spot
detention custody
determination resolve
determined resolute
develop grow
dialogue talk
dead died
difference gap
differ vary
difficulty trouble problem
dig excavate
diminish dwindle
direct immediate
direct steer
dirty filthy
disagree differ
disagreement dispute
disappointed let_down
disaster calamity
discount price_cut
discovery finding
discrimination bias prejudice
disgrace shame
disorder unrest
disperse scatter
displace uproot
display exhibit
disposal removal
disregard ignore
distance space
distant remote far-off
distinct separate
distinguished eminent
distribution allocation
disturb bother
disturbance commotion
diverse varied
document paper
domestic internal
dominate control
draft write
dramatic striking
dramatically sharply
drastic radical
drink beverage
driver motorist
drown perish
drug narcotic
dry arid
dry_up run_dry empty
due_to_be scheduled_to_be
duration length
duty obligation
earn make
earnings income
ease soften
east eastward
economical thrifty
economist economic_expert
edge brink
edit revise
education schooling
effective efficient
elderly old
electoral voting
elevate raise
elite upper_class
embrace welcome
emergency_service rescue_service
emphasize stress underline highlight
employment work
empty vacant
encourage urge
enforce implement
engage involve
enormous gigantic
ensure guarantee make_sure
entertain amuse
enthusiasm zeal
entire full
entrance entry
environment surroundings
environmental green ecological
environmentalist green_campaigner
equal same
equip outfit
equipment gear
essential necessary
estimate put reckon
even-handed fair
evict expel
evolve change
exact precise
examine scrutinize
example instance
exceed surpass top
excellent outstanding
exceptional extraordinary
excessive undue
exchange swap
exercise drill
exhausted tired weary
exile banish
exist be_present
expansion growth
expensive costly dear
experienced seasoned veteran
explore investigate
expose reveal
extra additional further more
extract remove
extreme severe
facility plant
failure collapse
fair just
faith belief
fake bogus false
fake forge
fame renown
family household
fare ticket
fast speedy
fate destiny
fault defect
favor prefer
feature include
federal national
fee charge
female woman
ferocious fierce
festival celebration
field area
file lodge submit
fill occupy
final ultimate
fine penalty
firm solid
fish catch
fix repair mend
flat level
flaw defect
flexible adaptable
flight journey
flow stream
fly travel_by_air
follow obey
foolish silly
force compel oblige
forced had_to
force power
forecast predict project
forecast prediction projection
foreign overseas
forest woodland
forge counterfeit
forget overlook
form shape
formal official
foundation basis
founder creator
fraction part
fragile delicate
framework structure
fraud deception
frequent common
frequently often regularly
fresh recent
friendly amicable
frighten scare
front forefront
fulfil meet
full complete
funding financing
fury wrath
gamble bet
gang criminal_group
gender sex
general overall
generate produce
generous liberal
genuine real authentic
giant huge
gift present
go_down fall
goods product merchandise
govern rule
governing ruling
grant award
grant give
graphic vivid
greet welcome
grim bleak
ground land
group band
guarantee assure
guard protect
guess estimate
guest visitor
guide direct
halt suspend
hard-working industrious
harmful damaging detrimental
harm injure
harmless innocuous
haul transport
head lead run
headquarters head_office
health wellbeing
hearing session
heart center core
heavy weighty
height altitude
heir successor
helicopter chopper
help relief
heritage legacy
hesitate waver
hinder hamper
hint suggestion
history past
home native
homeless without_a_home
honest truthful
hope wish
horrible terrible dreadful awful
hostage captive
hostile unfriendly
hostility enmity
hot warm
human person
humiliate embarrass
hunger starvation
hunt search
hurry rush
idea notion concept
identify recognize
ideology belief_system
ill sick unwell
illegal unlawful illicit
imagine envision
immense vast
imminent impending
immune resistant
impartial neutral
impose introduce
impossible unfeasible
impress amaze
imprisonment incarceration
inaccurate wrong
inadequate insufficient
incorrect inaccurate
incredible unbelievable
independence autonomy
independent autonomous
indigenous native
inequality disparity
inevitable unavoidable
inexperienced novice
inform notify tell
informal unofficial
infrastructure facility
inhabitant resident dweller
initial first
innocent blameless
inquest inquiry
inquire ask
insist stress
inspector examiner
inspire motivate
instability volatility
instant immediate
institute institution
instruction order
insult offend
insurance coverage
intelligence information
intense fierce
intention aim
interfere meddle
interim temporary provisional
internal inner
interrupt disrupt
intervention interference
interview conversation
invade march_into
invest put_money_into
invitation request
involve entail
island isle
isolated remote
item object
jail jailhouse
joint shared
joke jest
journal magazine
jump leap
justify defend
keep hold
kidnapping abduction
kind type sort
knowledge understanding
labor work
lack absence
lack be_short_of
landmark milestone
language tongue
large-scale extensive
late belated
law_firm legal_firm
lawful legal
leader figurehead
leadership command
leaflet pamphlet
league division
lease rent
legend myth
lengthy long extended
letter note
level degree
level standard
liberty freedom
license permit
limit restrict cap
limit restriction cap
limited restricted
link relation
liquid fluid
list register
live reside dwell
local regional
lock seal
logical rational
long-term long-range
long-time longstanding
lose forfeit
mad insane
magistrate judge
main primary
maintain uphold
major leading
majority bulk
make_clear clarify
male man
management leadership
mandate authority
maneuver exercise
margin gap
marine naval
maritime sea
market marketplace
marriage wedding
mass large-scale
massive colossal
match equal
material substance
maximum top
meal food
mean signify
meaning significance
means method
measure gauge
mechanism system
mediate arbitrate
mediator go-between
medical health
member participant
memo note
memorial monument
memory recollection
merchant trader
merge combine unite
merger takeover
message note
migrate move
mild moderate
militia armed_group
mine pit
minimal negligible
minor small
misconduct wrongdoing
misleading deceptive
miss skip
mission task
model example
moderate temperate
modern contemporary
modest small
modify adjust
monitor watch track
monument statue
moral ethical
mortality death_rate
motion proposal
mountain peak
movement shift
multiple several many
mutual shared
mystery puzzle
naked nude
narrow slim
national nationwide
nature character
navy fleet
near-by neighboring
nearby close_by
necessary needed required
need demand
negative unfavorable
neglect ignore
negotiate hold_talks bargain
negotiator mediator
nervous anxious
network system
never-ending endless
news report
newly recently
nice pleasant
night-time night
nightmare ordeal
noise din
normal usual ordinary
north northward
notable remarkable
notice notification
notify alert
notorious infamous
nuclear atomic
obey comply_with
object protest
objection protest
observer onlooker
obtain secure
obvious plain
occasion event
occupation job
occupied captured
offer propose
offer proposal
officially formally
offset counterbalance
old-fashioned outdated
ongoing continuing
online on_the_internet
open unlock
opening start
operate run
oppose fight
opposition resistance
oppress repress
optimistic hopeful
ordinary common
organizer planner
origin source
original initial
outcry uproar
outline sketch
outrageous scandalous
outside beyond
overcome surmount
overlook neglect
overseas abroad
oversee supervise
overthrow topple oust depose
overwhelm swamp
overwhelming crushing
owner proprietor
pace speed
page sheet
pain suffering
panic alarm
pardon amnesty
park garden
part portion
partial incomplete
participant attendee
particular specific
partner companion
party gathering
pass approve adopt
passage transit
passion enthusiasm
passport travel_document
path route
patrol guard
pattern trend
pause break
payment fee
peaceful nonviolent
peak high_point
penalty punishment
perform act
performance showing
period spell
permanent lasting
permission authorization
persecute oppress
personal private
petition appeal
phase stage
physical bodily
pioneer trailblazer
pipe tube
plain simple
planet world
platform stage
plea request
please satisfy
plot conspiracy
plunder loot
poison toxin
poisonous toxic
pole rod
police_officer cop
polite courteous
popular well-liked
population inhabitants
portion share
portray present
positive favorable
possibility chance
post send
poster placard
power authority
powerful influential
practical workable
practice custom
praise acclaim
precaution safeguard
predecessor forerunner
preliminary initial
premature early
presence attendance
present show
preserve conserve
press media
press push
pressing urgent
prevalent widespread
principle tenet
priority main_concern
private_sector business_sector
privilege advantage
procedure process
product item
productive fruitful
profession career
professional expert
profitable lucrative
prohibit disallow
prominent leading
promote advance
proof confirmation
property real_estate
proportion share
proposal plan suggestion
prosecution charge
prosecutor state_attorney
prospect outlook
prosperity wealth
protect shelter
protection safety
provide deliver
province region
provision supply
publication release
pull drag
punish discipline
pure clean
purpose aim
push shove
puzzle baffle
qualified certified
quality standard
quarter fourth one_quarter
question query
quick prompt
quota limit
race contest
racist bigoted
rain rainfall
random arbitrary
range scope
rank position
rape sexually_assault
rapidly fast
rare uncommon
rate pace
reach attain
reaction response
react respond
reader readership
real actual
realistic practical
reality fact
realize understand
reasonable sensible
reassure comfort
rebellion uprising revolt
rebuild reconstruct
reception welcome
reckless rash
recognize acknowledge
recommend suggest
recommendation advice
record register
record-breaking unprecedented
recover retrieve
recycle reuse
refuge shelter
refugee_camp displacement_camp
refund reimbursement
refusal rejection
regard view
region district
regret remorse
regular frequent
regulate control
rehearse practice
reign rule
relate connect
relation tie
relative family_member
relentless unremitting
relevant pertinent
reliable dependable trustworthy
relief comfort
religion faith
religious faith-based
relocate transfer
reluctance unwillingness
remain continue
remaining outstanding
remains leftovers
remarkable noteworthy
remedy solution
remote far-flung
removal elimination
remove strip
renew revive
reopen open_again
repeat reiterate
repel drive_back
reputation standing
reserve stockpile
resign leave_office
resist withstand
resolution motion
resolve settle
resource asset
respect esteem
response reply answer
responsibility duty
responsible liable
restriction limit curb
restructure reorganize
result consequence
retail shop
retain preserve
retaliation reprisal revenge
retire stop_working
review reexamine
revolution uprising
reward prize
ride journey
ridiculous absurd
rights freedoms
rigid inflexible
risky dangerous
rival competing
river waterway
robbery holdup
role part
room chamber
root cause
rough approximate
routine regular
royal regal
rude impolite
rumor hearsay
run_for stand_for
sacrifice forgo
sadness sorrow grief
safety security
sale selling
satellite spacecraft
satisfied content
save conserve
save spare
scale extent
scheduled planned
scholar academic
scientific research-based
scope extent
scream shout
screen display
sea ocean
seabed ocean_floor sea_floor
seat place
secret covert clandestine
security_force security_service
seize grab
seizure confiscation
seizure capture
seldom rarely
sell offload
senior high-ranking top
sense feeling
sensitive delicate
sentence condemn
sequence series
series string
serious major
seriously badly severely
servant attendant
serve work
set lay
settlement deal
several some
shake tremble
share part
sharp steep
sharply steeply
shocked stunned
shooting gunfire
short-lived brief
shot gunshot
shout yell
shut closed
side party
sign ink
sign indication
signal indicate
significant considerable
significantly considerably substantially
silence quiet
simply merely
situation condition
size extent
skeptical doubtful
skill expertise
sleep rest
slide slip
slip decline
slogan motto
slow sluggish
slowdown deceleration
slum shanty_town
small-scale limited
smart clever intelligent
smash shatter
smuggle traffic
smuggler trafficker
social societal
society community
soil ground
solely only exclusively
solution answer
sorry apologetic
south southward
space room
spark ignite
speak talk
speaker orator
special particular
spill leak
spokesperson representative
sponsor backer
spread disseminate
spy agent
squad unit
stability steadiness
stable steady
stagnate stall
stand position
standard norm
startle surprise
statistic figure
status standing
steal take
stem derive
stern strict
stimulate boost
stock supply
stockpile hoard
stop refrain_from
store keep
strain pressure
strange odd unusual peculiar
stranded stuck
strategic tactical
stress strain
stretch extend
strict tough
strive attempt
strong robust
stubborn obstinate persistent
stupid foolish
style manner
subsidy grant
substantial sizable
succeed follow
succeed be_successful
successful effective
successive consecutive
sudden abrupt
suffering hardship
suitable proper
summary overview
superior better
supervision oversight
supplies stock
support assist
supporter advocate
supreme highest
surface face
surgeon doctor
surplus excess
surprise astonish
surveillance monitoring
survivor escapee
suspension stoppage
suspicion mistrust
suspicious wary
sweep clear
switch change
sympathy compassion
system structure
talented gifted
target aim_at
task job
teach instruct
teacher instructor
team group
tear rip
technique method
technology tech
temporary short-term
tendency trend
tense strained
terrible horrific
terrify frighten
terrorism terror
theft stealing
theory hypothesis
thorough exhaustive
thought idea
threaten menace
threatening menacing
thrive flourish
throw hurl
ticket pass
tight strict
tighten toughen
timber wood
tiny minute
title name
tomb grave
tool device
top lead
torture torment
tour visit
trace track
tradition custom
traditional conventional
traffic congestion
tragedy disaster
tragic sad
trail path
training instruction
translate render
transmit pass_on
transparency openness
trap snare
treasure valuable
treat handle
treat care_for
tremendous huge
tribe clan
trick deceive
truce cease-fire
trust believe_in
try test
tuition school_fee
turn_away reject
twice two_times
twist distort
tycoon magnate mogul
typical usual
ultimatum final_demand
unacceptable intolerable
unanimous by_all
unarmed without_weapons
unaware ignorant
unchanged the_same
unclear uncertain
uncover expose
underground subterranean
undermine damage
understand grasp
unexpected unforeseen
unfair unjust
unhappy dissatisfied
uniform outfit
unite join_together
unity togetherness
unknown unidentified
unlikely improbable
unpopular disliked
unprecedented without_precedent
unrest turbulence
unsafe dangerous
unstable volatile
unsuccessful failed
unusual uncommon
update refresh
upgrade improve
upset distressed
urban city
urgently desperately
useful helpful
useless pointless
utility power_company
vacancy opening
valid legitimate
valley vale
valuable precious
value worth
variety range
venue location
veteran ex-soldier
victor winner
video footage clip
view see
vigil watch
vigilance watchfulness
violence bloodshed
violent brutal
virtually practically almost
visible noticeable
vision sight
visit call_on
vital essential
volunteer helper
wait await
walk stroll
walk_out leave
want would_like
ward hospital_wing
warn alert
warning alert caution
wash clean
waste squander
wealth riches
weapon arms
wear have_on
weather climate
well-being welfare
west westward
willing ready prepared
win secure
wind gale
wisdom insight
witness onlooker
witness see
wonderful marvelous
wood forest
word term
working-class blue-collar
workplace job_site
worry trouble
worried fearful
write compose
yacht boat
yield produce
young youthful
youth young_people
"""

# Words that stand close enough in a sentence of news, by part of speech.
VERBS = """
abduct kidnap seize snatch
abolish scrap repeal end
absorb take_in
accelerate quicken hasten speed
accommodate house lodge put_up
accompany escort go_with
account explain
accumulate build_up amass gather pile_up
acquit clear exonerate
address speak_to
adjourn suspend break_up
administer manage run
advertise promote publicize
advise counsel recommend
advocate champion promote argue_for call_for
affect hit touch hurt
aggravate worsen exacerbate compound inflame
agitate unsettle
alarm worry frighten unsettle
align side
alleviate ease relieve lessen mitigate
allocate assign allot earmark
allow enable permit
amend change revise alter
amount come_to add_up_to total
analyze examine study
appeal plead call
appear emerge surface
appoint name nominate designate pick
approach near
approve back pass endorse ratify sanction clear
arm equip
arrest detain hold apprehend
ascend climb
assassinate murder
assemble gather meet
assert maintain contend
attach fasten fix
attend visit go_to
attract draw lure
attribute ascribe credit
auction sell
authorize approve permit clear
avenge retaliate
avoid escape evade sidestep
await expect
back support endorse champion
ban outlaw prohibit forbid bar
batter pound hammer
become turn
befriend make_friends_with
begin start open commence launch
blame fault hold_responsible
block obstruct bar stop prevent
board enter get_on
boast brag
bomb bombard shell
boost increase lift raise strengthen
border adjoin
bother trouble
brand label call
break smash
break violate breach
breed raise rear
bring take
broker mediate negotiate arrange
brush sweep
build construct erect put_up
bully intimidate
burst rupture
bus transport
calculate compute work_out
call describe dub name
call telephone phone ring
call urge appeal
call convene summon
calm soothe pacify
campaign lobby canvass
captain skipper lead
carry transport bear
carry_out conduct execute implement
catch capture trap
cause trigger spark bring_about provoke lead_to
cease stop end halt
celebrate mark commemorate observe
challenge contest dispute
change alter modify transform shift
charter hire
cheat defraud swindle
check examine inspect verify
circulate spread
cite mention quote
classify categorize
clean purify
clear remove
climb rise scale
cling hang_on
co-operate collaborate work_together
collapse fall crumble
collect gather pick_up
combine merge join
come originate hail
command lead
commemorate mark honor
commission order
commit pledge
compare liken
complete finish conclude
comply obey
compromise endanger
conclude end close finish
conclude decide
conduct carry_out hold run
confine restrict limit
confiscate seize impound
conflict clash
congratulate praise
connect link join
conquer defeat
consider weigh examine
consider think regard
conspire plot
consult confer
contact approach call
contain curb
contaminate pollute infect
contest run_in
contract shrink
contribute give donate
convert change turn
convey carry pass_on
coordinate organize
cope deal
correct fix
cost set_back
counter oppose
cover report
crack split
crackle rustle
craft draw_up
crash plunge smash
create establish set_up form
credit praise
cripple hamper
criticize attack slam
cross pass
crowd pack
crush suppress quash
cry shout
cultivate farm
curb limit reduce restrict
curtail cut reduce
cut reduce lower slash trim
damage harm hurt
date go_back
deal trade
deal tackle
debut premiere
decide opt choose resolve
decorate adorn
deem consider judge
deepen worsen
define describe
defuse calm ease
delegate assign
delete erase remove
deliver bring hand_over
deliver give
demonstrate show prove
demonstrate protest march
depict portray show
deploy send
deport expel remove
deprive rob strip
derail disrupt
descend come_down
desert leave
deserve earn
design plan develop
destabilize undermine
destroy ruin wreck
detail describe
detect discover find
determine establish find_out
detonate explode set_off
devastate ravage destroy
develop build
die killed
dilute weaken
diminish lessen reduce
direct lead manage
disable knock_out
disclose reveal make_known
discontinue stop
discuss talk_about debate
disguise hide
displace drive_out
disqualify exclude
disrupt disturb hamper
dissolve disband
distance dissociate
disturb upset
divert redirect reroute
doubt question
downgrade lower
drain empty
dress clothe
drive travel
dwindle shrink
ease relax loosen
ease reduce
echo repeat
educate teach train
eject expel throw_out
elaborate expand
elect choose
elicit draw
emanate come
embark set_out
embezzle steal
embrace accept
emerge come_out
emigrate leave
emit release
employ use
empower enable
empty clear
enclose surround
encompass include
encounter meet face
enforce impose
engage hire
enjoy like
enlarge expand
enlist recruit
enroll register
ensue follow
entertain host
entice lure
envisage foresee
equip supply
erupt explode
escalate intensify increase
estimate calculate
evacuate remove
evaporate disappear
evict remove
examine study inspect
exchange trade
exclude bar
exempt excuse
exercise use
expand grow increase
expire run_out lapse
explode burst
explore examine
export ship
extend prolong lengthen
extract pull
facilitate ease help
fade weaken
fail flop
fake falsify
fall drop tumble slip
falsify forge
falter stumble weaken
favor support
feature star
feed nourish
feel sense
fight battle combat
film record shoot
filter screen
finalize complete
find discover locate
find rule
fine penalize
fire shoot
fit install
fix set
flee escape run
flood swamp
flout violate defy
fluctuate vary
fly pilot
focus concentrate center
fool deceive
forge create
forgive pardon
formulate draw_up
foster encourage promote
freeze halt block
fuel drive stoke fan
function work operate
fund finance pay_for
generate create
give hand
glimpse see
graduate qualify
guide lead
handle manage
harbor shelter
harden toughen
harvest gather
haul drag
heal recover
heat warm
hint suggest
hit reach
hoist raise
hold arrange stage organize
honor recognize
hope expect
host stage
identify name
ignite light
illustrate show
imitate copy
impair damage weaken
implement carry_out introduce
import bring_in
impose levy
improve rise
include contain comprise
incorporate include
incur suffer
indicate show suggest
induce cause
infiltrate penetrate
inflict cause
infringe breach violate
inhabit live_in
inhibit hinder
initiate begin launch
instigate start
institute introduce
intercept stop seize
interpret read
interrupt break_off
intimidate frighten threaten
invade enter
invalidate annul
invent create
invite ask
involve include
issue give release
itemize list
join enter
jump rise surge
keep maintain
knock hit
lack miss
lament mourn
land arrive touch_down
last continue go_on
lay put place
lead result
learn find_out hear
lease hire
leave depart go
legalize allow
level flatten
level direct
lift remove end
link connect tie
loan lend
look seem
look gaze
loom threaten
make create produce
manage succeed
mandate require
march walk
master learn
matter count
meet satisfy
mention refer
mimic copy
minimize reduce
misuse abuse
modernize update upgrade
monitor watch observe
mount stage
move go
multiply increase
muster gather
narrow reduce
nominate propose
note notice
observe notice
occupy hold
oppose resist
order instruct command
order request
originate begin
outline describe
outnumber exceed
outstrip exceed
overhaul reform revamp
overlook miss
overtake pass
own possess hold
pack fill
part separate
penalize punish
penetrate enter
perceive see
perform play
pinpoint identify locate
plan intend
plan prepare
plot plan
plunge fall
point aim
police patrol
pool combine
pose present
possess have
post announce
pour flood
practice exercise
premiere open
present give
preserve protect keep
pressure push
presume assume
print publish
privatize sell
process handle
procure obtain
prompt lead cause
prosper thrive
pull draw
punch hit
purge remove
pursue seek
question interview
race rush
raid storm
raise collect
rally gather
ram hit
range vary
rank place
rate consider
rate grade
reach achieve
reach arrive
rebound recover
rebuild restore
rebuke reprimand criticize
recall withdraw
reconsider rethink review
recount describe tell
reflect show
refute disprove
render make
renew extend
renovate restore
reopen resume
repress suppress
rescind withdraw
reserve book
reshuffle reorganize
respect obey
restore return
retail sell
retire step_down
reveal show
revere respect
revoke cancel withdraw
revolutionize transform
ride travel
rig manipulate
risk endanger
rob steal
rotate turn
row argue
rule decide
run last
salvage save
sanction punish
scan examine
schedule plan
scour search
screen check
screen show
seal close
search comb
set place
shake rattle
share split
shatter break
shed lose
shelve postpone drop
ship send
shorten cut
show prove indicate
slaughter kill
slump fall
snap break
snatch grab
sound seem
specify state
speculate guess
spoil ruin
sponsor back
spread expand
spread extend
spur encourage
squeeze press
stabilize steady
staff man
stall stop
station post
steer guide
stem stop
stimulate encourage
stipulate specify
stir cause
strand trap
strive try
stumble trip
submerge flood
subsidize support
suffer experience
suffer sustain
suit fit
supplement add
suspend stop
sway influence
swear vow
swell increase grow
take carry
take require
target aim
tempt lure
terrorize intimidate
test examine
tolerate accept
total reach
tow pull
track follow
trail follow
train practice
transmit send
treble triple
unearth discover
unleash release
unveil present reveal
utter say
validate confirm
vandalize damage
view consider
volunteer offer
wade walk
wane decline
warrant justify
weather survive
win gain
withdraw remove
wreak cause
wrestle struggle
write pen
zip speed
"""

NOUNS = """
route crossing line connection service
cost bill expense charge price
staff employee worker personnel
damage destruction
damage loss
accident incident
incident episode event
crash wreck smash
body remains corpse
injury wound trauma
gunman attacker assailant shooter
robber thief burglar
criminal offender felon
crime felony offense
police officers force
official officer
officer policeman policewoman
inquiry probe investigation review
review examination
hearing trial proceedings
verdict ruling judgment decision
appeal challenge
lawsuit case suit
law legislation act rule
rule regulation law
bill legislation measure proposal
plan proposal scheme project
project scheme program
program scheme initiative
policy strategy
reform change overhaul
proposal suggestion idea
vote ballot poll
election vote poll
victory win success triumph
lead advantage
rival opponent competitor challenger
candidate nominee contender
supporter follower backer
activist campaigner protester
rally gathering
march procession parade
crowd throng mass
riot disturbance unrest
clash fight confrontation skirmish
fighting combat battle
conflict war fighting
war hostilities
offensive campaign
shelling fire bombardment
bomb device explosive
weapon arm gun
soldier troop fighter
fighter combatant
commander officer
army military forces
ally partner friend
enemy opponent
territory land area
zone area sector
town city community
village community settlement
capital city
district neighborhood quarter
street road avenue
road route highway
site place location spot
place spot venue
scene site
building premises structure
house property home
home residence property
property building
apartment flat home
citizen resident
family relative
relative kin
boy youth
youth teenager
couple pair
passenger traveler rider
crew staff
tourist visitor traveler
customer user client
user subscriber
buyer purchaser
seller vendor
owner holder
manager executive boss
head chief director
director executive
executive official
government authority
government administration officials
authority agency
agency body
organization body institution
institution establishment
company business group
industry business sector
sector industry branch
market sector
economy market
shop outlet
store outlet
factory plant works
worker laborer
job position role post
job work
union workers
wage salary pay earnings
profit earnings
price rate
rate level
figure number total
number total amount
total sum
amount quantity volume
share stake
stake interest holding
majority most
increase rise growth
drop decline dip
supply delivery
goods products
food provisions
support backing help
money funds cash
funding money finance
budget finances
debt borrowing
tariff duty tax
fee cost
penalty sanction
ban prohibition
limit ceiling cap
condition requirement term
requirement demand
danger threat risk
fear worry concern
concern anxiety
hope expectation
expectation forecast
forecast estimate
estimate calculation
reason cause
cause source
effect result
move decision
choice option
option possibility
difficulty obstacle
issue topic
question matter
topic theme subject
debate dispute
dispute conflict
argument debate
row fight
criticism attack
criticism censure
lie deception
mistake error blunder
error fault
failure breakdown
success achievement
achievement accomplishment feat
progress improvement
effort work
fight campaign
campaign drive push
tour trip
trip visit
flight trip
meeting talks
meeting encounter
talks negotiations discussions
talk conversation
conversation discussion
pact alliance
alliance partnership
relation relationship
relationship ties
tie bond
contact communication
message communication
message statement
letter message
email message
document file
document record
record file
report study
report document
finding conclusion
information details
news information
newspaper publication
publication journal
broadcaster channel
channel station
broadcast program
program show
speech remarks
speech statement
stance view
aim goal
goal target
target objective
purpose goal
intention plan
role function
task duty
task work
mission operation
operation campaign
operation action
activity action
ceremony event
celebration festivity
anniversary commemoration
festival event
match contest
contest competition
tournament event
player athlete
fan follower
spectator viewer
audience viewers
audience crowd
actor star
singer musician
artist performer
book title
film picture
song single
photograph shot
video footage recording
recording tape
footage images
disease infection
disease disorder
hospital facility
treatment care
surgery procedure
test check
check control
outbreak wave
death loss
birth delivery
school college
teacher staff
teacher tutor
student learner
pupil child
lesson class
course class
degree qualification
university institution
scientist expert
expert specialist authority
expert researcher
specialist consultant
professor lecturer
adviser consultant
engineer technician
device gadget machine
equipment machinery
technology system
system scheme
network web
computer device
phone handset
train service
boat craft
ferry boat
ferry ship
aircraft airliner
helicopter aircraft
airport hub
station stop
port dock
bridge span
traffic vehicles
fuel energy
energy power
electricity energy
oil fuel
rain shower
storm wind
flood floodwater
flame fire
heat warmth
weather conditions
environment nature
pollution emissions
animal creature
river stream
lake water
sea water
coast shoreline
beach coast
mountain hill
field land
farm holding
farmer producer
crop produce
time period
time moment
period phase
moment instant
decade years
morning dawn
night overnight
start beginning launch
launch introduction
opening inauguration
end conclusion close
end expiry
deadline date
deadline limit
delay wait
distance stretch
area surface
size scale
size dimension
weight load
height level
speed rate
power strength
power control
force strength
control rule
rule government
permission approval consent
permission license
approval backing
right entitlement
right freedom
truth facts
fact detail
part section
piece fragment
piece part
rest remainder
remainder others
side part
edge border
center middle
top peak
bottom base
base foundation
front head
back rear
way manner
way route
means way
type form
form kind
example case
case instance
situation position
situation circumstances
tension conflict
violence unrest
violence fighting
unrest turmoil
chaos confusion
peace calm
security protection
shelter housing
refuge asylum
exile emigration
migration movement
migrant newcomer
host organizer
organizer promoter
member representative
participant competitor
representative spokesman
spokesman official
spokeswoman official
source official
witness observer
observer monitor
monitor inspector
inspector official
inspector checker
"""

QUALITIES = """
big major
big significant
large sizable
large substantial
small limited
slight small
important significant
important major
main chief
main key
first opening
last closing
last previous
latest new
latest recent
new recent
old former
old longstanding
former previous
former one-time
current existing
current ongoing
present existing
future coming
future upcoming
next following
late final
daily everyday
rare unusual
constant continual
continuous uninterrupted
sudden unexpected
unexpected surprise
surprising unexpected
strong solid
strong fierce
weak feeble
weak poor
heavy severe
heavy intense
heavy serious
severe bad
serious bad
bad poor
bad terrible
good positive
good fine
great excellent
excellent superb
best top
best leading
top leading
senior leading
high elevated
high-level senior
low small
low reduced
total full
entire complete
empty deserted
open public
public state
secret hidden
guilty culpable
free independent
independent separate
national countrywide
national state
local nearby
regional provincial
international foreign
domestic national
domestic home
rural country
central main
military armed
civil civilian
democratic elected
economic financial
financial monetary
fiscal budgetary
commercial business
commercial trading
industrial manufacturing
agricultural farm
agricultural farming
medical clinical
healthy fit
dead killed
dead lifeless
dangerous deadly
safe unharmed
unharmed uninjured
unhurt uninjured
destroyed ruined
broken damaged
missing lost
famous known
famous celebrated
popular favorite
popular successful
successful winning
possible feasible
difficult challenging
difficult tricky
hard challenging
easy straightforward
simple straightforward
complex difficult
clear plain
clear unambiguous
unclear unknown
certain definite
sure confident
confident certain
confident optimistic
worried nervous
concerned troubled
afraid fearful
scared terrified
angry outraged
furious outraged
outraged indignant
shocked appalled
shocked horrified
sad unhappy
happy delighted
pleased satisfied
glad delighted
proud pleased
disappointed unhappy
frustrated disappointed
surprised amazed
ready set
keen eager
eager anxious
reluctant hesitant
aware informed
responsible accountable
accountable answerable
necessary vital
essential crucial
urgent immediate
immediate swift
prompt immediate
useful valuable
valuable important
cheap low-cost
affordable cheap
free complimentary
poor low-income
equal identical
same identical
different other
different various
various diverse
separate different
other further
other additional
accurate exact
wrong mistaken
real true
true genuine
whole full
joint common
common shared
mutual common
general broad
wide extensive
widespread broad
narrow tight
close narrow
close tight
hot scorching
hot baking
cold freezing
cold icy
wet rainy
bright brilliant
beautiful attractive
ugly unattractive
clean unpolluted
dirty polluted
busy crowded
quiet peaceful
peaceful calm
violent fierce
violent bloody
cruel brutal
controversial disputed
controversial contentious
contentious disputed
tough harsh
strict rigorous
tense fraught
unstable shaky
modern new
modern up-to-date
historic historical
traditional customary
religious spiritual
elderly aged
male masculine
female feminine
married wedded
single unmarried
busy occupied
quickly fast
quickly promptly
slowly gradually
suddenly unexpectedly
unexpectedly surprisingly
soon quickly
newly freshly
previously earlier
earlier before
formerly once
today now
occasionally sporadically
rarely infrequently
seldom infrequently
sharply significantly
significantly markedly
markedly considerably
dramatically significantly
dramatically drastically
greatly considerably
greatly significantly
slightly marginally
slightly modestly
badly heavily
seriously gravely
heavily severely
strongly firmly
strongly fiercely
strongly vigorously
sternly strongly
firmly resolutely
clearly obviously
clearly evidently
clearly plainly
obviously evidently
illegally unlawfully
legally lawfully
intentionally purposely
successfully effectively
completely utterly
mainly principally
mostly predominantly
primarily principally
specifically expressly
usually typically
normally typically
jointly collectively
separately individually
alone unaccompanied
elsewhere in_other_places
everywhere all_over
locally regionally
peacefully without_violence
violently brutally
safely securely
safely without_incident
urgently immediately
hard intensively
finally lastly
meanwhile simultaneously
"""

# Words of two parts of speech, or two roots, that one telling has where another has the other.
ROOTS = """
die death
dead death
kill killing
destroy destruction
grow growth
lose loss
sell sale
choose choice
speak speech
fly flight
flee flight
think thought
believe belief
prove proof
live life
sing song
give gift
see sight
bear birth
steal theft
thief theft
arrive arrival
refuse refusal
deny denial
approve approval
propose proposal
withdraw withdrawal
remove removal
renew renewal
try trial
pursue pursuit
complain complaint
constrain constraint
restrain restraint
high height
long length
strong strength
wide width
deep depth
hot heat
warm warmth
true truth
young youth
poor poverty
angry anger
hungry hunger
proud pride
safe safety
free freedom
wise wisdom
able ability
cruel cruelty
poor poorly
succeed success
fail failure
depart departure
close closure
expose exposure
seize seizure
fail failing
enter entry
enter entrance
solve solution
resolve resolution
absorb absorption
receive receipt
receive reception
deceive deception
conceive conception
perceive perception
describe description
subscribe subscription
produce production
reduce reduction
introduce introduction
divide division
decide decision
collide collision
explode explosion
invade invasion
expand expansion
extend extension
suspend suspension
expel expulsion
compel compulsion
admit admission
permit permission
submit submission
emit emission
commit commitment
concede concession
recede recession
secede secession
intercede intercession
proceed procession
succeed succession
convert conversion
revert reversion
divert diversion
intervene intervention
convene convention
prevent prevention
detain detention
retain retention
maintain maintenance
sustain sustenance
abstain abstention
repair reparation
acquire acquisition
require requirement
inquire inquiry
oppose opposition
expose exposition
compose composition
impose imposition
depose deposition
dispose disposal
suspect suspicion
conclude conclusion
exclude exclusion
include inclusion
persuade persuasion
provide provision
revise revision
supervise supervision
televise television
analyze analysis
emphasize emphasis
criticize criticism
apologize apology
sympathize sympathy
agree agreement
differ difference
obey obedience
comply compliance
ally alliance
rely reliance
defy defiance
vary variation
apply application
notify notification
modify modification
verify verification
identify identification
unify unification
justify justification
classify classification
clarify clarification
ratify ratification
simplify simplification
multiply multiplication
occupy occupation
prosecute prosecution
execute execution
pollute pollution
contribute contribution
distribute distribution
destroy destructive
attract attractive
create creation
create creative
explain explanation
acclaim acclamation
exclaim exclamation
reclaim reclamation
know knowledge
marry marriage
bury burial
employ employment
hospital hospitalize
prison imprison
danger endanger
courage encourage
rich enrich
large enlarge
weak weaken
strong strengthen
short shorten
wide widen
deep deepen
sharp sharpen
tight tighten
hard harden
soft soften
threat threaten
fright frighten
height heighten
worse worsen
less lessen
economy economic
politics political
history historical
industry industrial
nation national
region regional
environment environmental
government governmental
parliament parliamentary
president presidential
minister ministerial
crime criminal
law legal
sea marine
sea naval
moon lunar
sun solar
star stellar
earth terrestrial
mind mental
body bodily
body physical
mouth oral
hand manual
eye visual
heart cardiac
brain cerebral
blood bloody
tooth dental
child juvenile
father paternal
mother maternal
brother fraternal
king royal
church ecclesiastical
war military
money financial
money monetary
tax fiscal
water aquatic
fire fiery
year annual
day daily
week weekly
month monthly
"""

NEWS_SYNONYMS = EVERYDAY + VERBS + NOUNS + QUALITIES + ROOTS

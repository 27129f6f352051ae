"""Which further English words would a careful reader exchange without learning anything else?

The everyday vocabulary of news, by field. The form is that of `en.SYNONYMS`. Words of different
weight (kill and murder, claim and say, may and will) are kept apart on purpose.
Source: own choice.
"""

from __future__ import annotations

NEWS_SYNONYMS = """
abandon give_up drop forsake
ability capability capacity
abolish do_away_with scrap
absent missing
abuse mistreat maltreat
abuse mistreatment
accident crash collision
accommodation lodging housing
accomplish achieve attain
account_for make_up constitute comprise
acquire take_over buy_up
act behave
action step measure
activist campaigner
actually in_reality in_fact
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
farmer grower
aid relief
aid assistance help support
airline carrier
airport airfield
alarm alert
alive living
alongside next_to beside
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
apartment flat
apologize say_sorry
apology regret
appeal plea
appearance look
applaud cheer
applicant candidate
appoint install
approach method way
appropriate suitable fitting
approval consent go-ahead
approximately about around roughly
area district
argument dispute quarrel row
argue quarrel
armed_conflict war
arrange organize
arrival coming
artificial man-made
assemble gather convene
assess evaluate gauge
asset holding
atmosphere mood climate
attack assail
attendance turnout
author writer
authority official
automatic automated
avert prevent avoid
avoid evade dodge
award prize honor
aware conscious
back return_to
background backdrop
bail_out rescue
balance equilibrium
ballot_paper voting_paper
bankrupt insolvent
bankruptcy insolvency
bar prohibit
barrier obstacle hurdle
basic fundamental
battle struggle fight
bay inlet
bear carry
beautiful lovely
begin get_under_way
beginning start outset onset
belief conviction
believe hold
below beneath
benefit profit
besiege surround encircle
bid offer
bitter acrimonious
blackout power_cut outage
blame hold_responsible
blow setback
board panel
boat vessel
body corpse
boost strengthen
boss chief_executive ceo
boundary border
brave courageous
breach violation
breach violate
break_down collapse
break_up dissolve
brief short
brief inform
briefing press_conference news_conference
broad wide
broadcast air
brutal savage vicious
budget_cut spending_cut
bureau office
burn torch
bury inter
bypass circumvent
cabinet_minister government_minister
calm quiet
camp encampment
campaign crusade
cancel revoke
capital_city capital
capture seize take
care look_after
careful cautious
catch capture
celebrate mark
celebrate cheer
celebrity star
cemetery graveyard
ceremony service
certain sure
chair head
chairman chairperson chairwoman chair
challenge contest
chance opportunity
chaos turmoil disarray
charity aid_group
chase pursue
cheap inexpensive
check inspect examine
check inspection
chiefly mainly mostly
choice selection
church parish
circumstance condition
civil_servant government_employee
claim_responsibility take_responsibility
clean_up cleanup
clear_up resolve
climate_activist climate_campaigner
close near
closure shutdown
coast shore
coastal seaside
cold chilly
collapse cave_in
collapse fall
collect gather
combat fight
comfort console
comment say
commit perpetrate
commitment pledge
committee panel commission
common widespread
communicate convey
community neighborhood
comparable similar alike
compensate reimburse
compensation damages
compete vie
competitor rival
complain grumble
complaint grievance
complete finish
complete total
completely entirely totally wholly fully
complex complicated
component part
compulsory mandatory obligatory
computer machine
condition state
conduct carry_out perform undertake
confidence trust
confidential secret classified
confine restrict
confirm verify
confirmation verification
confront face
confusion bewilderment
congested crowded
connect link
connection link tie
consider weigh
consider regard
considerable substantial
consist_of be_made_up_of
constant continuous
construction building
consult confer_with
consume use_up
consumption usage
contact reach
contain hold
contaminated polluted tainted
contest dispute
continue persist
continue keep_going
contract agreement
contradict run_counter_to
contribute add
control command
controversy dispute
convict find_guilty
convince persuade
cooperate work_together collaborate
cope manage
copy duplicate replicate
corpse dead_body
correct rectify
corrupt crooked
corruption graft
cost expense
council local_authority
count tally
counterfeit fake forged
court_case lawsuit trial
courthouse court_building
cover include
cover_up conceal
cowardly craven
crash collide
create make
creation formation
creator maker
crew team
cripple paralyze
crisis predicament
critic opponent detractor
critical crucial
crop harvest
cross traverse
crowd throng
crucial vital key
crush squash
cry weep
cultivate grow
curb limit restrain
curb rein_in
cure remedy
cut reduction
cut slash
cut_off sever isolate
cyberattack hack hacking_attack
danger risk hazard
dark gloomy
data information figure
deadline time_limit
deadly fatal lethal
deal handle
death_toll number_of_deaths
debate discussion
deceive mislead
decisive conclusive
decree edict order
dedicate devote
deep profound
deepen intensify
deficiency lack shortage
shortage shortfall scarcity
degree extent
delay hold_up
delegate representative envoy
deliver hand_over
delivery shipment
demolition destruction
demonstrate protest
demonstrate prove
demonstrator protester
department ministry
departure exit
depend rely hinge
dependent reliant
deploy station
deport expel
deposit payment
deputy vice
descend go_down
describe call
desert abandon
deserve merit
design plan
desperate dire
despite notwithstanding
detail specify
detailed in-depth
detect spot
detention custody
determination resolve
determined resolute
develop grow
device gadget
dialogue talk
die pass_away
die lose_one's_life
dead died
difference gap
differ vary
difficulty trouble problem
dig excavate
diminish dwindle
diplomat envoy
direct immediate
direct steer
director head
dirty filthy
disagree differ
disagreement dispute
disappear vanish
disappoint let_down
disappointed let_down
disaster calamity
discard throw_away
disclose make_public
discount price_cut
discover come_across
discovery finding
discrimination bias prejudice
disgrace shame
dismiss reject
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
distribute hand_out give_out
distribution allocation
district quarter
disturb bother
disturbance commotion
diverse varied
divide split
division split
document paper
domestic internal
dominate control
donate give
donation contribution
draft write
dramatic striking
dramatically sharply
drastic radical
drink beverage
driver motorist
drop fall
drought dry_spell
drown perish
drug narcotic
dry arid
dry_up run_dry empty
due_to_be scheduled_to_be
duration length
duty obligation
earn make
earnings income
ease relax
ease soften
east eastward
economical thrifty
economist economic_expert
edge brink
edit revise
educate teach
education schooling
effective efficient
elderly old
election_campaign campaign_trail
electoral voting
elevate raise
elite upper_class
embrace welcome
emerge appear
emergency_service rescue_service
emission discharge
emphasize stress underline highlight
employment work
empty vacant
enact pass
encounter come_across
encourage urge
endanger put_at_risk threaten
endure suffer
enforce implement
engage involve
engine motor
enormous gigantic
enough sufficient
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
eradicate wipe_out
erupt break_out
essential necessary
estimate put reckon
evacuate clear
even-handed fair
event incident
eventually in_the_end ultimately finally
evict expel
evolve change
exact precise
examine study
examine scrutinize
example instance
exceed surpass top
excellent outstanding
exceptional extraordinary
excessive undue
exchange swap
exclude leave_out
execute put_to_death
execute carry_out
executive manager
exercise drill
exhausted tired weary
exhibition show
exile banish
exist be_present
expansion growth
expensive costly dear
experience undergo
experienced seasoned veteran
experiment trial
explode blow_up go_off
exploit take_advantage_of
explore investigate
expose reveal
express voice
extra additional further more
extract remove
extreme severe
fabricate make_up invent
face confront
facility plant
factory plant
fail break_down
failure collapse
fair just
faith belief
fake bogus false
fake forge
fall_apart collapse
fame renown
family household
famine starvation
fan supporter
fare ticket
fast speedy
fate destiny
fault blame
fault defect
favor prefer
fear concern
feature include
federal national
fee charge
female woman
ferocious fierce
festival celebration
field area
figure number
file lodge submit
fill occupy
film movie
final ultimate
find locate
fine penalty
firefighter fire_crew
firm solid
fish catch
fix repair mend
flat level
flaw defect
flexible adaptable
flight journey
flow stream
fly travel_by_air
focus concentrate
follow obey
follower supporter
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
form establish
form shape
formal official
found set_up
foundation basis
founder creator
fraction part
fragile delicate
framework structure
fraud deception
freeze halt
frequent common
frequently often regularly
fresh recent
friendly amicable
frighten scare
front forefront
fuel gasoline petrol
fulfil meet
full complete
fund money
funding financing
fury wrath
gamble bet
gang criminal_group
garbage trash rubbish waste
gas fuel
gather collect
gender sex
general overall
generate produce
generous liberal
genuine real authentic
get_rid_of remove
get_worse worsen
giant huge
gift present
give_in yield surrender
give_up surrender
go_ahead proceed
go_up rise
go_down fall
goods product merchandise
govern rule
governing ruling
gradually step_by_step
grant award
grant give
graphic vivid
grave serious
great large
greet welcome
grim bleak
ground land
group band
growth rise
guarantee assure
guard protect
guess estimate
guest visitor
guide direct
gun firearm
gunman shooter
halt suspend
hand_over surrender
happen occur take_place
harbor port
hard-working industrious
harmful damaging detrimental
harm injure
harmless innocuous
haul transport
head lead run
headquarters head_office
health wellbeing
hear learn
hearing session
heart center core
heavy weighty
height altitude
heir successor
helicopter chopper
help relief
heritage legacy
hesitate waver
hike increase
hinder hamper
hint suggestion
history past
hit strike
holiday vacation
home native
homeless without_a_home
honest truthful
honor pay_tribute_to
hope wish
horrible terrible dreadful awful
hospitalize take_to_hospital
hostage captive
hostile unfriendly
hostility enmity
hot warm
hotel inn
however still
human person
humiliate embarrass
hunger starvation
hunt search
hurry rush
idea notion concept
identify recognize
ideology belief_system
ignore disregard
ill sick unwell
illegal unlawful illicit
image picture
imagine envision
immense vast
imminent impending
immune resistant
impartial neutral
implement put_in_place introduce
impose introduce
impossible unfeasible
impress amaze
imprison jail lock_up
imprisonment incarceration
inaccurate wrong
inadequate insufficient
incident event
income revenue
incorrect inaccurate
increase raise
increasing growing rising
incredible unbelievable
independence autonomy
independent autonomous
indigenous native
individual person
industrial_action strike
industry sector
inequality disparity
inevitable unavoidable
inexperienced novice
infect contaminate
infectious contagious
inform notify tell
informal unofficial
infrastructure facility
inhabitant resident dweller
initial first
initially at_first
initiative scheme
injunction court_order
innocent blameless
inquest inquiry
inquire ask
insist stress
inspector examiner
inspire motivate
instability volatility
instant immediate
institute institution
instruct order
instruction order
insult offend
insurance coverage
insurgent rebel
intelligence information
intense fierce
intention aim
interfere meddle
interim temporary provisional
internal inner
interrupt disrupt
intervene step_in
intervention interference
interview conversation
introduce bring_in
invade march_into
invent devise
invest put_money_into
investigator detective
invitation request
involve entail
island isle
isolated remote
issue hand_down
issue publish release
item object
jail jailhouse
jet plane
jeopardize put_at_risk
jobless unemployed out_of_work
joint shared
joke jest
journal magazine
judgment ruling
jump leap
justify defend
keep hold
kidnap abduct
kidnapping abduction
kind type sort
knock_down demolish
knowledge understanding
label brand
labor work
labor_union trade_union union
lack absence
lack be_short_of
landmark milestone
landslide mudslide
language tongue
large-scale extensive
last final
late belated
launch start
law_firm legal_firm
lawful legal
lawsuit legal_action
leader figurehead
leadership command
leaflet pamphlet
league division
leak disclose
lease rent
leave quit
left remaining
legacy heritage
legend myth
legislator lawmaker
lengthy long extended
lethal deadly
letter note
level degree
level standard
liberate set_free
liberty freedom
license permit
lift raise
lift remove
lift end
limit restrict cap
limit restriction cap
limited restricted
line queue
link relation
liquid fluid
list register
live reside dwell
livestock cattle
living_standard standard_of_living
load cargo
local regional
location site place
lock seal
logical rational
long-term long-range
long-time longstanding
look_for search_for seek
lorry truck
lose forfeit
mad insane
magazine periodical
magistrate judge
main primary
mainly chiefly
maintain uphold
major leading
majority bulk
make_clear clarify
male man
manage run
management leadership
manager executive
mandate authority
maneuver exercise
manufacture produce
manufacturer maker producer
margin gap
marine naval
maritime sea
market marketplace
marriage wedding
massacre slaughter
mass large-scale
massive colossal
match equal
material substance
maximum top
meal food
mean signify
meaning significance
means method
measure step
measure gauge
mechanism system
mediate arbitrate
mediator go-between
medical health
meet assemble
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
ministry department
minor small
misconduct wrongdoing
misleading deceptive
miss skip
missing unaccounted_for
mission task
mobile_phone cellphone
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
move step
move shift
movement shift
multiple several many
museum gallery
mutual shared
mystery puzzle
naked nude
narrow slim
national nationwide
nationwide countrywide
natural_disaster catastrophe
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
neutral impartial
never-ending endless
news report
newly recently
nice pleasant
night-time night
nightmare ordeal
noise din
nominee candidate
normal usual ordinary
north northward
notable remarkable
note remark
note point_out observe
notice notification
notify alert
notorious infamous
nuclear atomic
obey comply_with
object protest
objection protest
observe watch
observer onlooker
obtain secure
obvious plain
occasion event
occupation job
occupied captured
occur come_about
odd strange
offender culprit
offer propose
offer proposal
office bureau
officer policeman
officially formally
offset counterbalance
old-fashioned outdated
omit leave_out
ongoing continuing
online on_the_internet
open unlock
opening start
operate run
operation surgery
opinion_poll survey poll
opponent critic
oppose fight
opposition resistance
oppress repress
optimistic hopeful
order command
order instruct
ordinary common
organizer planner
origin source
original initial
outcome result
outcry uproar
outline sketch
outrageous scandalous
outside beyond
outskirts suburb
overcome surmount
overhaul reform
overlook neglect
overseas abroad
oversee supervise
overthrow topple oust depose
overwhelm swamp
overwhelming crushing
owner proprietor
pace speed
pact treaty
page sheet
pain suffering
panic alarm
parade march
pardon amnesty
park garden
parliamentarian deputy
part portion
partial incomplete
participant attendee
particular specific
partly partially
partner companion
party gathering
pass approve adopt
passage transit
passenger traveler
passion enthusiasm
passport travel_document
path route
patrol guard
pattern trend
pause break
pay_back repay
pay_rise pay_increase wage_increase
payment fee
peaceful nonviolent
peak high_point
penalty punishment
pensioner retiree
perform act
performance showing
period spell
perish die
permanent lasting
permission authorization
permit license
persecute oppress
persist continue
personal private
personnel staff
persuade talk_into
petition appeal
phase stage
phone call
physical bodily
pick choose
pilot aviator
pioneer trailblazer
pipe tube
place put
place spot
plain simple
plane jet
planet world
plant factory
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
pollute contaminate
popular well-liked
population inhabitants
portion share
portray present
positive favorable
possess own
possibility chance
post send
postal_vote mail-in_ballot
poster placard
poverty hardship
power authority
power_station power_plant
powerful influential
practical workable
practice custom
praise acclaim
precaution safeguard
predecessor forerunner
prefer favor
preliminary initial
premature early
prepare get_ready
presence attendance
present show
preserve conserve
president-elect incoming_president
press media
press push
pressing urgent
prevail win_out
prevalent widespread
priest cleric clergyman
primary main
principle tenet
priority main_concern
private_sector business_sector
privilege advantage
probe inquiry
procedure process
produce make
product item
productive fruitful
profession career
professional expert
profitable lucrative
prohibit disallow
prolong extend
prominent leading
promote advance
promote champion
proof confirmation
property real_estate
proportion share
propose suggest put_forward
proposal plan suggestion
prosecute put_on_trial
prosecution charge
prosecutor state_attorney
prospect outlook
prosperity wealth
protect shelter
protection safety
provide deliver
province region
provision supply
provisional temporary
pub bar
public_transport public_transit
publication release
publicly openly
publish release
pull drag
pull_out withdraw
punish discipline
pupil student
purchase buy
pure clean
purpose aim
pursue chase
push shove
puzzle baffle
qualified certified
quality standard
quantity amount
quarrel feud
quarter fourth one_quarter
question query
quick prompt
quickly rapidly swiftly
quit leave
quota limit
race contest
racist bigoted
raid swoop
railway railroad
rain rainfall
raise lift
raise increase
raise bring_up
random arbitrary
range scope
rank position
rape sexually_assault
rapidly fast
rare uncommon
rate pace
ravage devastate
reach arrive_at
reach attain
reaction response
react respond
reader readership
ready prepared
real actual
realistic practical
reality fact
realize understand
reasonable sensible
reassure comfort
rebel insurgent
rebellion uprising revolt
rebuild reconstruct
recall remember
receive get
reception welcome
reckless rash
recognize acknowledge
recommend suggest
recommend advise
recommendation advice
reconcile make_peace
record register
record-breaking unprecedented
recover get_better
recover retrieve
recovery rebound
recycle reuse
redundancy layoff job_cut
reform overhaul
refuge shelter
refugee_camp displacement_camp
refund reimbursement
refusal rejection
regard view
region district
register sign_up
regret remorse
regular frequent
regulate control
regulator watchdog
rehearse practice
reign rule
reinforce strengthen
reject dismiss
relate connect
relation tie
relative family_member
relax loosen
release publish
release free
relentless unremitting
relevant pertinent
reliable dependable trustworthy
relief comfort
religion faith
religious faith-based
relocate transfer
reluctance unwillingness
rely depend
remain continue
remaining outstanding
remains leftovers
remarkable noteworthy
remedy solution
remember recall
remote far-flung
removal elimination
remove strip
renew revive
rent lease
reopen open_again
repair mend
repeat reiterate
repeatedly again_and_again
repel drive_back
replacement substitute
representative delegate
reputation standing
requirement condition
rescue save
rescuer rescue_worker
resemble look_like
reserve stockpile
reside live
resign leave_office
resignation departure
resist withstand
resistance opposition
resolution motion
resolve settle
resource asset
respect esteem
respond react
response reply answer
responsibility duty
responsible liable
restaurant eatery
restore bring_back
restrain curb
restrict limit
restriction limit curb
restructure reorganize
result consequence
retail shop
retain preserve
retaliate hit_back strike_back
retaliation reprisal revenge
retire stop_working
reverse overturn
review reexamine
revise amend
revolt rebellion
revolution uprising
reward prize
ride journey
ridiculous absurd
rights freedoms
rigid inflexible
rise go_up
rise increase
risk danger
risky dangerous
rival competing
river waterway
road highway
robbery holdup
rocket missile
role part
roll_out introduce
room chamber
root cause
rough approximate
route path
routine regular
royal regal
rude impolite
ruin wreck
rule govern
rule_out exclude
rumor hearsay
run_for stand_for
rush hurry
sacrifice forgo
sadness sorrow grief
safety security
sailor seaman
salary pay
sale selling
satellite spacecraft
satisfied content
save conserve
save spare
scale extent
scandal affair
scatter disperse
schedule timetable
scheduled planned
scholar academic
scholarship grant
scientific research-based
scientist researcher
scope extent
scream shout
screen display
sea ocean
seabed ocean_floor sea_floor
search hunt
seat place
secret covert clandestine
secretly covertly
sector industry
secure obtain
security_force security_service
seize grab
seizure confiscation
seizure capture
seldom rarely
select choose
sell offload
send post
senior high-ranking top
sense feeling
sensible reasonable
sensitive delicate
sentence condemn
separate split
sequence series
series string
serious major
seriously badly severely
servant attendant
serve work
set lay
settle resolve
settlement deal
several some
severe serious
sewage wastewater
shake tremble
shame disgrace
share part
sharp steep
sharply steeply
shell bombard
shelling bombardment
shelter refuge
shift move
ship boat
shipment consignment
shock stun
shocked stunned
shooting gunfire
shore beach
short-lived brief
shot gunshot
shout yell
shut closed
sick ill
side party
sign ink
sign indication
signal indicate
significant considerable
significantly considerably substantially
silence quiet
similarly likewise
simply merely
singer vocalist
sink go_under
site place
situation condition
size extent
skeptical doubtful
skill expertise
slash cut
sleep rest
slide slip
slip decline
slogan motto
slow sluggish
slowdown deceleration
slum shanty_town
slump slowdown
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
solve resolve
somewhat slightly
soon before_long
sorry apologetic
source origin
south southward
space room
spark ignite
speak talk
speaker orator
special particular
species kind
specific particular
speed pace
speed_up accelerate
spill leak
split divide
spokesperson representative
sponsor backer
spread disseminate
spy agent
squad unit
stability steadiness
stable steady
stadium arena
staff personnel
stage phase
stagnate stall
stand position
standard norm
start get_going
startle surprise
starve go_hungry
state-owned state-run
state_of_emergency emergency_rule
statistic figure
status standing
stay remain
steal take
steep sharp
stem derive
step measure
stern strict
stimulate boost
stock supply
stockpile hoard
stop cease
stop refrain_from
store keep
strain pressure
strange odd unusual peculiar
stranded stuck
strategic tactical
strengthen bolster
stress strain
stretch extend
strict tough
strike walkout stoppage
strip remove
strive attempt
strong robust
struggle fight
stubborn obstinate persistent
student pupil
stupid foolish
style manner
subject topic
submit hand_in
subsequently later
subsidy grant
substantial sizable
succeed follow
succeed be_successful
successful effective
successive consecutive
sudden abrupt
suddenly abruptly
sue take_to_court
suffer endure
suffering hardship
suggestion proposal
suicide_bombing suicide_attack
suit lawsuit
suitable proper
summary overview
summon call_in
superior better
supervise oversee
supervision oversight
supplies stock
supply provide
support assist
supporter advocate
suppress crush put_down
supreme highest
surface face
surgeon doctor
surgery operation
surplus excess
surprise astonish
surrender capitulate
surround encircle
surveillance monitoring
survive live_through
survivor escapee
suspension stoppage
suspicion mistrust
suspicious wary
sustain maintain
swear_in inaugurate
sweep clear
switch change
switch_off turn_off
switch_on turn_on
sympathy compassion
system structure
take_off leave_the_ground
takeover acquisition
talented gifted
talks negotiations
target aim_at
task job
teach instruct
teacher instructor
team group
tear rip
technique method
technology tech
telephone call
television tv
temporary short-term
tendency trend
tense strained
term condition
terrible horrific
terrify frighten
terrorism terror
test trial
testify give_evidence
testimony evidence
theft stealing
theory hypothesis
therefore thus hence
thief robber
thorough exhaustive
thought idea
threat danger
threaten menace
threatening menacing
thrive flourish
throw hurl
ticket pass
tie link
tight strict
tighten toughen
timber wood
tiny minute
title name
tomb grave
tool device
top lead
topple bring_down
torture torment
total complete
tour visit
tourist holidaymaker visitor
tower high-rise
toxic poisonous
trace track
tradition custom
traditional conventional
traffic congestion
tragedy disaster
tragic sad
trail path
training instruction
transfer move
transform change
translate render
transmit pass_on
transparency openness
transport carry
trap snare
trash garbage
travel go
traveler passenger
treasure valuable
treat handle
treat care_for
treatment therapy
tremendous huge
trend tendency
trial court_case
tribe clan
trick deceive
trip journey
troops forces soldiers
trouble difficulty
truce cease-fire
truck lorry
trust believe_in
try test
tuition school_fee
turn_away reject
turn_out prove
turnover revenue
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
undergo go_through
underground subterranean
underline stress
undermine damage
understand grasp
underway ongoing
unemployed jobless
unexpected unforeseen
unfair unjust
unhappy dissatisfied
uniform outfit
union trade_union
unite join_together
unity togetherness
university college
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
uphold maintain
upset distressed
urban city
urgent pressing
urgently desperately
useful helpful
useless pointless
usually normally generally
utility power_company
vacancy opening
valid legitimate
valley vale
valuable precious
value worth
vanish disappear
variety range
vast enormous
vehicle automobile
venue location
veteran ex-soldier
vice_president deputy_president
vicious brutal
vicinity neighborhood
victor winner
video footage clip
view see
view regard
vigil watch
vigilance watchfulness
village settlement
violence bloodshed
violent brutal
virtually practically almost
visible noticeable
vision sight
visit call_on
vital essential
volunteer helper
vote ballot
vow pledge
vulnerable at_risk
wage pay
wait await
walk stroll
walk_out leave
want would_like
war_crime atrocity
ward hospital_wing
warehouse depot
warn alert
warning alert caution
wash clean
waste squander
watch observe
watchdog regulator
weaken undermine
wealth riches
weapon arms
wear have_on
weather climate
website web_page
wedding marriage
weekly every_week
weigh consider
welcome hail
welfare social_security
well-being welfare
west westward
whole entire
wide broad
widen broaden
wildfire forest_fire bushfire
willing ready prepared
win secure
wind gale
winner victor
wipe_out destroy
wisdom insight
withdraw pull_out
withdrawal pullout
withhold hold_back
witness onlooker
witness see
wonderful marvelous
wood forest
word term
workforce staff
working-class blue-collar
workplace job_site
worry concern
worry trouble
worried fearful
worsen aggravate
worth value
wound injure
wreckage debris
write compose
wrong incorrect
wrongdoing misconduct
yacht boat
yell shout
yield produce
young youthful
youth young_people
zone area
"""

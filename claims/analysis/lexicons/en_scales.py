"""Which further English words stand at the two ends of one scale?

By part of speech. A line is as in `en.OPPOSITES`: `|` parts the two ends, and one word put in the
place of one from the other end turns what the sentence says. Words that differ in weight only
(injured, killed; some, all) or in time (yesterday, today) are no opposites here: other tables tell
of them. Source: own choice.
"""

from __future__ import annotations

VERBS = """
double triple quadruple treble multiply | halve shrink dwindle
spare | cut sacrifice target
lend grant offer | refuse deny withhold
accelerate speed_up quicken hasten | slow_down decelerate slow delay
accept take_up | turn_down decline spurn
accuse blame charge | clear exonerate absolve acquit
blame | credit thank
acquire | dispose_of sell_off
activate switch_on turn_on | deactivate switch_off turn_off disable
admit let_in | exclude bar turn_away
adopt | abandon drop
advance move_forward | retreat fall_back pull_back
aggravate exacerbate compound | ease alleviate relieve mitigate
align side_with | break_with
annul overturn quash reverse strike_down | uphold confirm affirm sustain
appear | disappear vanish
appreciate | depreciate
approach | recede move_away_from
approve authorize sanction | turn_down disallow
arm | disarm
arrive land | take_off
ascend | descend
assemble | dismantle take_apart
assemble gather | disperse scatter
assert | disclaim
attach fasten | detach
attack | defend protect shield
attend | skip miss boycott
attract lure | deter scare_off put_off
beat defeat | lose_to
begin start launch | complete conclude wind_up
belittle play_down downplay minimize | play_up exaggerate overstate
benefit help | harm hurt damage
besiege | relieve
bless | curse
boost lift | dampen depress curb
borrow | lend loan
break_off suspend | resume continue
bring_forward | put_back postpone delay
build erect | demolish raze tear_down knock_down
buy | sell
calm soothe | agitate alarm unsettle
catch_up | fall_behind
cede yield | seize gain
celebrate | mourn
centralize | decentralize
climb | slide slip dip
shut | open
collect | hand_out distribute
combine merge unite | split separate divide
come_in | go_out
commend | reprimand rebuke
compliment | insult
compress | expand
conceal hide cover_up | reveal expose disclose uncover
condemn | applaud welcome
confirm | cancel
conform | deviate
connect link | disconnect cut_off
conserve save preserve | waste squander
construct | destroy
continue carry_on keep_on persist | stop cease halt quit
contradict | corroborate support back_up bear_out
convict find_guilty | acquit clear
cooperate | obstruct
create | abolish scrap
cut slash | double triple increase
damage | repair restore
declassify | classify
deepen | ease
defend | prosecute
deflate | inflate
demand | supply
demolish | rebuild
demote relegate | promote
deny | grant
deploy send_in | withdraw pull_out recall
deport expel | admit take_in
deposit | withdraw
deregulate | regulate
descend | ascend rise
desert | join
deteriorate | improve recover
devalue | revalue
dilute | concentrate
disband | form
discontinue | introduce
discourage dissuade | encourage urge persuade
disperse | gather
disprove refute debunk | prove
disqualify | qualify
dissatisfy | satisfy
dissolve | establish
distance | align
diverge | converge
divide | unite
drain | fill
drop | lift
earn make | lose
earn | spend
ease loosen relax | tighten toughen
elect | vote_out unseat
embrace | shun reject
emigrate | immigrate
employ | lay_off
empty | fill
enable | prevent
encourage | intimidate
end | prolong extend
enforce | waive
enlarge | reduce
enrich | impoverish
enroll | drop_out
enter | pull_out_of
escalate intensify | de-escalate defuse cool
evacuate | occupy
exonerate | implicate incriminate
expand enlarge | shrink contract narrow
expand scale_up | scale_back scale_down
expel | readmit
export | import
extend | shorten cut_short curtail
extinguish put_out | ignite set_alight light
fail | succeed manage
fall | rise
fasten | unfasten
fill | vacate
find | lose
finish complete | abandon
float | sink
follow obey heed | ignore disregard defy
follow | precede lead
forbid | permit
forgive pardon | punish condemn
free | detain hold
freeze | thaw unfreeze
fund finance | defund
gain add | shed
gain | lose forfeit
gather | scatter
give | take
give | receive get
grant award | revoke withdraw
grant | refuse reject
grow | wither
guard | neglect
harden | soften
hasten | hinder hold_up
hate | love
head_for | leave
heat warm | cool chill
heighten increase | ease reduce
help | hurt
hide | show
hire take_on recruit | fire lay_off dismiss
hit | miss
honor | dishonor break
idolize | despise
impose | waive lift
imprison jail | free release
include add | omit leave_out drop
increase | halve
inform | mislead
inhibit | stimulate
insert | remove
insist | yield relent
install | remove uninstall
invite | turn_away
join | split_from
keep | give_away discard
keep retain | scrap abolish drop
keep | break
lag trail | lead
laugh | cry weep
launch | shelve abandon
lead | follow
legalize | prohibit
lend | borrow
lengthen | shorten
let | stop
level_off | accelerate
liberate | occupy enslave
lift raise | lower
like | dislike
link | delink separate
load | unload
lock | unlock
lower | raise
magnify | reduce
maintain preserve | abandon
manage | mismanage
mend | break
miss | meet reach hit
mobilize | demobilize
mute | amplify
narrow | widen broaden
nationalize | privatize
neglect | care_for
obey | disobey
object | consent agree
observe | violate
occupy | leave
offend | please
open | close
open_up | close_off
oppress | liberate
order | cancel
outperform | underperform
overpay | underpay
overstate exaggerate | understate
overtake | fall_behind
own_up | deny
pack | unpack
paralyze | mobilize
pardon | condemn
pass adopt approve | defeat vote_down throw_out
patch_up | break_off
pay | owe
permit | disallow
persuade | dissuade
plead_guilty | plead_innocent
plug | leak
plunge | soar surge rocket
postpone | bring_forward
praise | blame
prefer | dislike
preserve | destroy
press_ahead | hold_back
proceed | halt
profit | lose
progress | regress
prolong | cut_short
promote | demote
prosper thrive flourish | struggle suffer decline
protect | endanger
prove | refute
provide | withhold deny
provoke | appease placate
publish | suppress withhold
pull | push
punish | reward
push_up | push_down
quicken | slow
ratify | reject
rebound recover rally | slump slide
receive | send give
recognize | disown
recover | relapse
recruit | dismiss
refill | drain
refute | confirm
regain | lose
register | deregister
reinforce | undermine
reinstate | suspend dismiss
reject turn_down | accept embrace
rejoice | mourn
relax | tense
release | withhold
relieve | worry
rely_on | do_without
remain | depart
remember | forget
repair | break
repel | admit
replenish | deplete exhaust
resist | give_in surrender succumb
resolve settle | prolong
respect | flout defy
restrict | expand
retain | give_up lose
retire | come_out_of_retirement
reunite | separate
reveal | conceal
reward | penalize
ridicule | praise
rise | dip
rise_up | back_down
run_for | pull_out_of
satisfy | disappoint
save | spend waste
scare | reassure
see_off | fall_to
send | receive
separate | unite
settle | dispute
share | withhold
shout | whisper
shrug_off | worry_about
shut_out | let_in
simplify | complicate
sleep | wake
slow | accelerate
smile | frown
soften | harden toughen
solve | cause create
speak_up | stay_silent
spend | save
stabilize | destabilize
stand_by | abandon
start_up | shut_down
stay | go
stick_to | abandon depart_from
stimulate | stifle
stop | start
strengthen | sap erode
submit | resist
substantiate | disprove
support | abandon
suppress | encourage
surface emerge | vanish
surrender | resist hold_out
survive | perish
suspend | reinstate resume
swell | shrink
take_off | land
teach | learn
throw | catch
tighten | ease loosen relax
top_up | drain
transmit | receive
triumph | lose
trust | doubt suspect
turn_back | press_on
undercut | exceed
understand | misunderstand
unify | fragment
unveil | conceal
upgrade | downgrade
uphold | strike_down reject
vilify | praise
violate | honor
walk_out | walk_in
wane | wax grow
warm | cool
welcome | deplore lament
widen | close narrow
win | concede
win_back | lose
withstand | succumb_to
worsen | ease
yield | resist
"""

NOUNS = """
absence lack | presence
abundance glut surplus oversupply | shortage scarcity shortfall lack
acceptance | rejection refusal
accuracy | inaccuracy
accused defendant | accuser prosecutor
acquittal | conviction
addition | removal
admission | denial
advantage benefit plus | disadvantage drawback minus
aggressor attacker | victim defender
agreement deal | breakdown disagreement
ally | adversary rival
ancestor | descendant
anger fury | delight joy
approval | rejection disapproval
arrival | departure
ascent | descent
asset | liability
attack | defense
beginning start outset | end close
belief | disbelief
benefactor | beneficiary
birth | death
blessing | curse
boom | bust slump crash
bottom | top
boycott | participation
buyer purchaser | seller vendor
calm | unrest turmoil
cause | consequence effect result
ceasefire truce | hostilities
ceiling | floor
certainty | uncertainty doubt
chaos disorder | order
client | provider
compliance | noncompliance violation
confidence | doubt
conflict | harmony
conquest | defeat
consent | objection refusal
conservative | liberal
conviction | exoneration
cooperation | confrontation
courage | cowardice
credit | debit
creditor lender | debtor borrower
criticism condemnation | praise acclaim
danger | safety
darkness | light
debt | savings
decrease cut reduction | increase rise hike
defeat | victory
deficit | surplus
democracy | dictatorship
departure | return
despair | hope
destruction | reconstruction rebuilding
disaster | triumph
discharge | admission
discord | harmony
dishonesty | honesty
distrust mistrust | trust
donor giver | recipient receiver
dove | hawk
downturn slump recession | upturn recovery boom
emigrant | immigrant
emigration | immigration
employer boss | employee worker
employment | unemployment
enemy | friend
entrance entry | exit
equality | inequality
escalation | de-escalation
evil | good
expansion | contraction
expenditure spending outgoings | income revenue
expert | amateur layman
exporter | importer
failure flop | success hit
famine | plenty
fan | detractor
favorite | outsider underdog
fiction | nonfiction
flood | drought
freedom liberty | captivity slavery
friendship | enmity hostility
front | back rear
gain | loss
giver | taker
good | harm
growth | decline contraction
guest | host
guilt | innocence
happiness | misery sadness
heat | cold
height | depth
hero | villain
high | low
honor | disgrace
hope | fear
hostility | friendliness
improvement | deterioration setback
incentive | deterrent
inclusion | exclusion
increase | cut
independence | dependence
inflation | deflation
inflow influx | outflow exodus
insider | outsider
interior | exterior
invasion | liberation
joy | sorrow grief
justice | injustice
knowledge | ignorance
landlord owner | tenant renter
leader | follower
legality | illegality
lender | borrower
lie | truth
life | death
light | shadow
loser | winner
loyalty | betrayal disloyalty
majority | minority
maker producer manufacturer | consumer user
master | servant slave
maximum peak | minimum trough
merger | split demerger
mercy | cruelty
misfortune | fortune
moderate | extremist radical
newcomer | veteran
north | south
east | west
offense | defense
opponent | supporter
optimist | pessimist
opening | closure
parent | child
participant | onlooker
patience | impatience
peace | war
penalty | reward
perpetrator attacker | victim
permanence | transience
permission | ban prohibition
plaintiff claimant accuser | defendant accused
pleasure | pain
poverty | wealth prosperity
predator hunter | prey
predecessor | successor
privacy | publicity
proponent advocate supporter | opponent critic
prosecution | defense
prosperity | hardship
protection | exposure
pupil student | teacher
ratification | rejection
reality | myth
rebel | loyalist
recovery | relapse
relief | anxiety
renewal | decay
respect | contempt
retreat withdrawal | advance
reward | punishment
risk | safety
riser gainer | faller loser
sale | purchase
security | insecurity
seller | buyer
sender | receiver recipient addressee
shortfall | excess
sickness illness | health
silence | noise
skeptic | believer
slowdown | acceleration
speaker | listener
stability | instability
start-up | shutdown
strength | weakness
support backing | opposition resistance
surplus | shortfall
survivor | fatality
sympathy | antipathy
teacher | pupil
transparency openness | secrecy
trust | suspicion
truth | falsehood
unity | disunity
victor winner | loser
victory | loss
virtue | vice
warmth | coldness
wisdom | folly
"""

QUALITIES = """
above | below beneath
above-average | below-average
absent missing | present
abundant plentiful ample | scarce short
acceptable | unacceptable
accidental unintentional inadvertent | deliberate intentional
accidentally unintentionally inadvertently | deliberately intentionally knowingly
accurate | inaccurate
active | inactive idle passive
added | removed
adequate sufficient enough | inadequate insufficient
advanced | backward primitive
afraid scared | fearless brave
against opposed_to | in_favor_of
ahead | behind
ahead_of | behind
ahead_of_schedule early | behind_schedule late
alive | lifeless
alone | together accompanied
ancient | modern
angry | calm pleased
anti | pro
anonymous unnamed | named identified
apart | together
arrogant | humble
asleep | awake
attractive | repulsive unattractive
authorized | unauthorized
automatic | manual
available | unavailable
aware | unaware
backward | forward
bad poor | good
badly poorly | well
bankrupt insolvent | solvent
beautiful | ugly
bearish | bullish
biased | impartial unbiased neutral
big | tiny
bitter | sweet
bold | timid
boring | exciting
brave | cowardly
brief short-lived | lasting prolonged lengthy
bright | dim
broad wide | narrow
busy | idle
calm | stormy turbulent
careful cautious | careless reckless
carefully | carelessly recklessly
central | peripheral
certain | uncertain doubtful
civilian | military
clean | dirty polluted contaminated
clear | unclear vague
clever | stupid
close | far
shut | open
closely | loosely
coastal | inland
cold | hot warm
comfortable | uncomfortable
common | rare uncommon
compatible | incompatible
competent | incompetent
complete full | incomplete partial
completely fully entirely wholly | partly partially
complicated complex | simple
conditional | unconditional
confident | doubtful unsure
conservative | progressive liberal
consistent | inconsistent
constitutional | unconstitutional
constructive | destructive
contented | discontented
convincing | unconvincing
correctly rightly | wrongly incorrectly mistakenly
courageous | cowardly
covered | uncovered
credible | implausible
critical | supportive
cruel | kind
dangerous | innocuous
daytime | night-time
dead | alive
decreasing falling declining dwindling shrinking | increasing rising growing mounting
deep | shallow
definite | indefinite
democratic | undemocratic authoritarian
dependent | independent
descending | ascending
detailed | sketchy vague
direct | indirect
directly | indirectly
dirty | clean
dishonest | honest
dissatisfied unhappy | satisfied happy
divided split | united unanimous
domestically | abroad
downhill | uphill
downward | upward
dry | wet
early | late
easier | harder
eastern | western
eastward | westward
economical | wasteful
effectively | ineffectively
efficient | inefficient
elected | appointed unelected
elsewhere | here
employed working | unemployed jobless
encouraging | discouraging worrying disappointing
endless | brief
equal | unequal
essential vital crucial | unnecessary nonessential
even-handed | one-sided
everything | nothing
everywhere | nowhere
exact precise | approximate rough
excessive | moderate insufficient
expected | unexpected
expensive pricey | cheap inexpensive
experienced seasoned | inexperienced novice
explicit | implicit
explicitly | implicitly
exposed | protected
external outer | internal inner
extreme | moderate
fair just | unfair unjust
faithful loyal | unfaithful disloyal
familiar | unfamiliar
famous well-known | unknown obscure
far-right | far-left
farther | nearer
fashionable | unfashionable
fast | slowly slow
faster | slower
favorable | unfavorable adverse
feasible | unfeasible impracticable
female | male
few | many
fewer | more
fierce | mild gentle
final | initial
fit | unfit
fixed | variable
flat | steep
flawed | flawless
flexible | rigid inflexible
foolish | wise
for_profit | nonprofit
foreign overseas | domestic homegrown
forced | voluntary
formal | informal
formally officially | informally unofficially
former ex | current present incumbent
fortunate lucky | unfortunate unlucky
fortunately luckily | unfortunately sadly
fragile | sturdy robust
free | captive imprisoned
freely | under_duress
fresh | stale rotten
friendly | unfriendly hostile
front | rear
full-time | part-time
generous | stingy mean
gentle | rough
genuine authentic | fake counterfeit forged
global | local
gradual | sudden abrupt
gradually | suddenly abruptly
grateful | ungrateful
greater | lesser smaller
guilty | blameless
happily | sadly unhappily
happy | sad
hard | soft
hardworking | lazy
harsh severe strict | lenient mild
hawkish | dovish
healthy | unhealthy sick ill
heavily | lightly
heavy | light
helpful | unhelpful
here | there
higher | lower
highly | barely
honest truthful | dishonest deceitful
horizontal | vertical
hostile | welcoming
huge enormous massive vast giant | tiny minute
human | inhuman
immediate | delayed
immoral | moral
immune | susceptible vulnerable
important significant | unimportant insignificant trivial
incoming | outgoing
increasingly | decreasingly
indoor | outdoor
indoors | outdoors
inexpensive | pricey
inferior | superior
inland | offshore
inside within | outside beyond
intact undamaged | damaged destroyed broken
intended | unintended
interesting | dull
involved | uninvolved
junior | senior
justified | unjustified
known | unknown
large-scale | small-scale
lasting | fleeting
later | sooner
latest | earliest
lawful | unlawful
leading | trailing
left-wing leftist left-leaning | right-wing rightist right-leaning
legally | illegally
less | greater
liable | exempt
limited restricted | unlimited unrestricted
literate | illiterate
little | much
local | foreign
logical | illogical
long-term | short-term
long-range | short-range
loose | tight
loss-making unprofitable | profitable
loud | quiet
loudly | quietly
lower-class | upper-class
luckily | unluckily
mainstream | fringe
married | single unmarried divorced
mature | immature
maximum | minimum
mild | severe harsh
modest | extravagant
moral ethical | immoral unethical
more | less fewer
moving | stationary
narrowly | comfortably easily
natural | artificial unnatural
near | far_from
nearby | faraway
neat tidy | messy untidy
necessary | unnecessary
new | old
newer | older
noisy | quiet
normal | abnormal
northbound | southbound
northward | southward
nothing | something everything
numerous many | few
obedient | disobedient
obvious | hidden
occupied | vacant unoccupied
offensive | defensive
offline | online
off-duty | on-duty
often | rarely seldom infrequently
old-fashioned | modern
online | in-person
opaque | transparent
open-ended | fixed-term
openly publicly in_public | secretly privately in_private in_secret
optimistic upbeat bullish | pessimistic downbeat bearish
optional | obligatory
orderly | disorderly chaotic
organized | disorganized
outdated obsolete | up-to-date modern
outside | inside
outward | inward
overground | underground
overpriced | underpriced
overrated | underrated
overvalued | undervalued
overweight | underweight
overwhelming | narrow
paid | unpaid
painful | painless
partial | impartial
patient | impatient
peaceful nonviolent | violent
peacefully | violently
permanently | temporarily
permitted allowed | prohibited forbidden
pleasant | unpleasant
polite | rude
poor impoverished needy | rich wealthy affluent
poorer | richer
popular | unpopular
populated | uninhabited deserted
positively | negatively
possible | unthinkable
postwar | prewar
powerful influential | powerless
practical | impractical theoretical
precise | imprecise
prepared | unprepared
present | former
present-day | past
pro-democracy | anti-democracy
pro-european | anti-european
pro-government | anti-government
pro-russian | anti-russian
pro-western | anti-western
productive | unproductive
professional | amateur
promising | hopeless
proper | improper
prosperous | poverty-stricken
proud | ashamed
public state-owned publicly_owned | private privately_owned
publicly | covertly
pure | impure
qualified | unqualified
quickly rapidly swiftly promptly | slowly gradually
quiet | noisy loud
rapid | slow gradual
rare | common frequent
ready | unprepared
realistic | unrealistic
reasonable | unreasonable
reassured | alarmed
recent | ancient
recently | long_ago
reckless | prudent
recognized | unrecognized
reduced | increased
regular | irregular
related | unrelated
relevant | irrelevant
reliable | unreliable
religious | secular
relieved | worried anxious
reluctant unwilling | eager keen willing
reluctantly | eagerly willingly gladly
remote | nearby
repeated | isolated single
resistant | vulnerable
respectful | disrespectful
responsibly | irresponsibly
restrained | unrestrained
reversible | irreversible
rightly | wrongly
risky | risk-free
robust | fragile
roomy | cramped
rough | smooth
rough | calm
safe | hazardous perilous
safely | dangerously
same | different opposite
scientific | unscientific
scheduled | unscheduled
secure | insecure
selfish | selfless
senior high-ranking | junior low-ranking
sensible | foolish
separate | joint
separately individually | jointly together
serious | minor trivial
sharp | blunt
sharply steeply | slightly gently
short-term | lasting
significant substantial considerable | negligible
significantly substantially considerably | slightly marginally
similar | dissimilar different
simple | difficult
skilled | unskilled
slim | fat
slowing | accelerating
sober | drunk
softly | loudly
soon | much_later
southern | northern
stable steady | unstable volatile
still | no_longer
straight | crooked
strict | lax
strong | fragile
stronger | weaker
strongly | weakly
strongest | weakest
successful | unsuccessful failed
successfully | unsuccessfully in_vain
suitable | unsuitable
sunny | cloudy rainy
supportive | unsupportive
sure | unsure
surprising | predictable
suspicious | trusting
sustainable | unsustainable
sweeping | limited
sympathetic | unsympathetic
talkative | taciturn
talented | mediocre
taller | shorter
tame | wild
tense | relaxed
tentative | firm
thick | thin
thin | fat
tight | slack
tolerable | intolerable
tolerant | intolerant
total | partial
tough | lenient
traditional | modern
transparent | secretive
true | untrue
typical | atypical
ultimately | initially
unanimously | narrowly
unchanged | altered
unconscious | conscious
undecided | decided
under-age | adult
underpaid | overpaid
underground | above_ground
unilateral | multilateral bilateral
unilaterally | jointly
universal | selective
unpaid | salaried
unscathed unharmed unhurt uninjured | injured hurt wounded
unseeded | seeded
unsafe | secure
untouched | ravaged
upper | bottom
upstairs | downstairs
upstream | downstream
urgent pressing | unimportant
useful | useless
usual | unusual
usually | rarely
vaccinated | unvaccinated
valid | invalid void
valuable | worthless
victorious winning | defeated losing
violently | nonviolently
visible | invisible
voluntarily willingly | involuntarily forcibly under_duress
vulnerable | invulnerable
warm | chilly
weak | robust
well-off | badly_off
well-paid | low-paid
wholesale | retail
wholly | partly
widely | narrowly
willingly | unwillingly
wise | unwise
with_success | without_success
worldwide | locally
worthwhile | pointless
young | old elderly
younger | older
youngest | oldest
"""

SMALL_WORDS = """
although though even_though despite_the_fact_that | because since as_a_result
despite in_spite_of notwithstanding | because_of thanks_to due_to owing_to as_a_result_of
unless | if provided_that as_long_as
except except_for apart_from excluding | including along_with as_well_as
before prior_to | after following
before ahead_of | in_the_wake_of in_the_aftermath_of
until | since
above over | below under beneath
into | out_of
towards toward | away_from
up | down
onto | off
on | off
in_front_of | behind
near close_to next_to | far_from
with along_with together_with | without
for in_favor_of | against opposed_to in_opposition_to
in_favor | opposed
in_line_with in_accordance_with | contrary_to in_violation_of in_breach_of in_defiance_of
in_addition_to as_well_as on_top_of | instead_of rather_than in_place_of
always invariably | never rarely seldom
ever | never
everyone everybody | nobody no_one
someone somebody | nobody no_one
something anything | nothing
somewhere | nowhere
both | neither
either | neither
next | previous
former | latter
more | less
most | least
more_than over above | less_than under below fewer_than
at_least | at_most
no_more_than | no_less_than no_fewer_than
upwards_of | no_more_than
earlier | later
too_much too_many | too_little too_few
enough | too_little too_few
on_time | late
at_home | abroad
at_home | away
in_public | in_private
in_office in_power | out_of_office out_of_power
in_favor | out_of_favor
in_control | out_of_control
in_stock | out_of_stock
on_duty | off_duty
on_schedule on_track | behind_schedule off_track
on_purpose | by_accident by_mistake
for_the_better | for_the_worse
for_the_first_time | for_the_last_time
to_the_north | to_the_south
to_the_east | to_the_west
on_the_rise on_the_increase | on_the_decline on_the_wane
from_the_outset | in_the_end
"""

SCALES = VERBS + NOUNS + QUALITIES + SMALL_WORDS

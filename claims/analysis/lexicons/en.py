"""Which English words say the same, the opposite, or less for sure?

One word table per question, written for news English at large. A line of `SYNONYMS` holds words a
careful reader would exchange without learning anything else; `|` in `OPPOSITES` parts the two ends
of one scale. Entries are dictionary forms: `lexicons.stem` folds inflection on both sides, and an
underscore joins words that count as one. Source of every table: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons import en_quantities

SYNONYMS = """
say state tell add note explain remark comment reply respond
declare announce proclaim
argue contend maintain
accuse blame
respond reply answer
ask query
statement remark comment
speech address
report account
reporter journalist correspondent
newspaper daily
broadcaster network
article story piece
spokesman spokesperson spokeswoman
leader chief head boss
official functionary
president head_of_state
prime_minister premier
minister secretary
lawmaker legislator parliamentarian
member_of_parliament mp
police officer law_enforcement cop
soldier troop serviceman
military army armed_force
attorney lawyer solicitor
physician doctor medic
resident inhabitant local
citizen national
child kid youngster
teenager adolescent teen
employee worker staff staffer
company firm business corporation
employer company_owner
shop store
customer client consumer shopper
country nation state
government administration cabinet
parliament legislature
region area zone territory
city town municipality
neighborhood surroundings vicinity
village hamlet
street road
house home residence
building structure
hospital clinic
school academy
meeting gathering session
conference summit
talk negotiation discussion
deal agreement accord pact
treaty convention
partnership collaboration cooperation
coalition bloc camp alliance
war conflict
attack strike assault raid offensive
battle fight clash
explosion blast detonation
bomb explosive_device
missile rocket
shoot gun_down
kill slay
death fatality
dead deceased
victim casualty
injure wound hurt
injury wound
destroy demolish wreck raze
damage harm
disrupt destabilize unsettle
undermine undercut weaken erode sap
obstruct block hinder impede
prevent stop halt
end finish conclude terminate
begin start commence launch
continue go_on carry_on proceed
resume restart
delay postpone defer put_off
cancel call_off scrap axe
close shut shut_down
open inaugurate
establish set_up found create
build construct erect
make produce manufacture
develop evolve
improve better enhance
worsen deteriorate
increase rise grow climb mount
surge soar jump rocket skyrocket
decrease fall drop decline
plunge plummet tumble
reduce cut lower lessen
expand extend widen broaden
remain stay
keep retain
change alter modify
replace substitute supplant
remove take_away eliminate
give provide offer supply
get receive obtain
buy purchase acquire
sell vend
pay spend
cost price
fund finance bankroll
money cash fund
profit earning gain
loss deficit
tax levy
budget spending_plan
job post
hire recruit employ
fire dismiss sack lay_off
resign step_down quit
elect vote_in
appoint name nominate
choose select pick opt
decide determine resolve
decision ruling
judge justice
court tribunal
law legislation statute
bill draft_law
rule regulation
ban prohibit outlaw forbid
allow permit let
approve endorse back support
authorize greenlight
oppose object_to voice_opposition_to speak_out_against stand_against
reject turn_down rebuff spurn
refuse decline_to
deny reject_claim
criticize slam condemn denounce lambaste
criticism critique
praise laud hail commend
warn caution
threat menace
demand call_for insist_on
urge appeal_to call_on exhort
request ask_for
promise pledge vow
plan scheme blueprint
intend aim
attempt try seek endeavor
effort bid drive push
rally mobilize muster
help assist aid
need require
use utilize
want wish desire
show demonstrate display
reveal disclose unveil
hide conceal
find discover uncover
find_out learn
know be_aware_of
think believe reckon
expect anticipate foresee
describe characterize portray depict
call dub label term
mention refer_to cite
explain clarify
discuss debate
investigate probe look_into examine
investigation inquiry enquiry probe
study survey research
researcher scientist
evidence proof
fact truth
baseless groundless unfounded
allegation accusation charge
lie falsehood
misinformation false_information
mistake error
problem issue
crisis emergency
disaster catastrophe
danger peril
dangerous hazardous perilous
endanger imperil jeopardize
safe secure
protect defend safeguard shield
defense protection
arrest detain apprehend
suspect accused_person
criminal offender
crime offense
prison jail
sentence jail_term
free release liberate
escape flee
leave depart
arrive come
return come_back go_back
enter go_into
travel journey
visit trip_to
move relocate shift
send dispatch
bring carry
hold stage
take_part participate
attend be_present_at
follow come_after
lead spearhead
cause trigger spark prompt provoke
lead_to result_in bring_about
affect impact influence
effect consequence impact
result outcome
reason motive
because_of due_to owing_to
big large huge great
largest biggest
major key significant
important crucial vital
small little tiny
minor slight
many numerous
several a_number_of various
entire whole
global world worldwide international
fast quick rapid swift
hurriedly hastily quickly swiftly rapidly speedily
immediately at_once straight_away instantly promptly
soon shortly
recently lately
now currently at_present presently
later subsequently then afterward
before prior_to ahead_of
after following
during in_the_course_of
since ever_since
again once_more anew
also too as_well in_addition additionally moreover furthermore
along_with alongside together_with
including among_them
about concerning regarding
despite in_spite_of
although though even_though
however but nevertheless
while whereas
more_than over above exceeding
fewer_than less_than under below
near close_to
between among
away_from out_of
toward towards
until till
annually yearly
per_year a_year
per_cent percent
difficult hard tough
easy simple
new fresh novel
old aged
former ex
early initial
last final
next coming upcoming
latest most_recent
current present
previous prior earlier
main principal
famous well-known renowned
rich wealthy affluent
poor impoverished
angry furious irate
happy pleased glad
worried concerned anxious
surprised astonished
serious grave severe
severe harsh
strong powerful
clear obvious evident
true correct accurate
false untrue incorrect wrong
total overall
huge enormous massive vast
widespread extensive
sweeping wide-ranging far-reaching
obsolete outdated antiquated
quasi semi
protest demonstration
protester demonstrator
riot unrest
coup putsch
invasion incursion
occupy seize take_over
border frontier
refugee displaced_person
migrant immigrant
weapon arm armament
weapon_shipment arms_delivery
ceasefire truce armistice
peace_deal peace_agreement
settlement solution
sanction embargo
stance position attitude posture
view opinion
target take_aim_at
tension friction
provocative inflammatory
unwilling reluctant not_want
regret dismay
smear slander libel defamation
fan stoke
intensify escalate
inflame ignite
mourn grieve
burial funeral
photograph photo picture image

tool instrument
advantage benefit
hegemony dominance supremacy
unity solidarity cohesion
goal objective
strategy approach
project venture
election ballot poll
voter elector
candidate contender hopeful
party political_party
majority most_of
opponent rival adversary
enemy foe
ally partner
supporter backer
colleague co-worker
wife spouse
husband spouse
father dad
mother mom mum
man guy
woman lady
people person individual
group organization
agency outlet
outlet medium
website site
phone telephone
car automobile vehicle
plane aircraft airplane
ship vessel
train rail
disease illness sickness
virus pathogen
vaccine jab shot inoculation
vaccinate inoculate immunize
medicine drug medication
test screen
outbreak epidemic
flood inundation
storm tempest
fire blaze
earthquake quake tremor
climate_change global_warming
pollution contamination
electricity power
oil crude petroleum
food nourishment
salary wage
unemployment joblessness
trade commerce
debt liability
loan credit
bank lender
investor shareholder
share stock
win triumph prevail
defeat beat
victory win
match game
team side squad
player footballer
coach manager
score net
"""

# A long scale is written on several lines, each part of one end beside each part of the other.
OPPOSITES = """
increase rise grow climb surge soar gain jump | decrease fall drop decline shrink plunge loss sink
increase rise grow climb surge soar gain jump | down lower fewer less contract shrinkage
up higher more expand growth | decrease fall drop decline shrink plunge loss sink
up higher more expand growth | down lower fewer less contract shrinkage
support back endorse favor approve | oppose reject condemn denounce resist
support back endorse favor approve | disapprove against
defend for | oppose reject condemn denounce resist
defend for | disapprove against
accept agree admit_to welcome | reject refuse deny rebuff decline_to disagree
allow permit legalize authorize let enable | ban prohibit forbid outlaw block prevent
confirm acknowledge admit concede affirm | deny refute rebut dispute contradict
win victory triumph beat success succeed | lose defeat failure fail
begin start launch open resume commence | end stop close finish halt cancel cease
join enter enlist sign_up accede | leave quit withdraw exit pull_out
attack invade advance backlash offensive | retreat withdrawal surrender pullback climbdown
attack invade advance backlash offensive | backdown capitulation concession
counterattack resistance defiance | retreat withdrawal surrender pullback climbdown
counterattack resistance defiance | backdown capitulation concession
punishment penalty sanction fine deterrent | reward incentive bonus benefit encouragement
punishment penalty sanction fine deterrent | subsidy reward
disincentive punish penalize | reward incentive bonus benefit encouragement
disincentive punish penalize | subsidy reward
encourage promote foster boost | discourage deter hinder undermine
impose introduce adopt enact tighten | lift repeal revoke abolish scrap ease
buy purchase acquire import borrow | sell vend export lend
ally friend friendly partner supporter | enemy foe hostile opponent rival critic
safe harmless secure | dangerous harmful risky hazardous
legal lawful legitimate | illegal unlawful illegitimate
guilty convict convicted | innocent acquit acquitted exonerate
true correct right accurate real genuine | false untrue wrong inaccurate fake bogus
win_over attract draw | alienate repel
arrive enter | depart leave
improve better recover recovery best | worsen deteriorate worse worst
strengthen reinforce bolster | weaken undermine erode
praise laud hail commend | criticize slam condemn denounce
love like admire | hate dislike despise
rich wealthy prosperous | poor impoverished
major large big huge high | minor small little low
public open openly | secret private secretly covert
peace truce ceasefire peaceful | war fighting violence violent
alive survive survivor living | dead die killed deceased
release free liberate | arrest detain jail imprison capture
hire recruit employ | fire dismiss sack lay_off
create build found establish | destroy demolish abolish dissolve
united unity agreement consensus | divided division discord rift split
easy easily | difficult hard hardly
optimistic hopeful | pessimistic gloomy
cause provoke | prevent avert
before earlier | after later
first | last
majority most | minority
maximum highest | minimum lowest
accept admit concede acknowledge embrace | dispute contest challenge deny
go_up | go_down
cheap cheaper affordable | expensive costly dear dearer
press_for push_for call_for advocate | warn_against advise_against argue_against speak_out_against
favor | warn_against advise_against argue_against speak_out_against
prove confirm verify | disprove debunk refute
legalize decriminalize | criminalize outlaw
succeed | fail collapse
survive live | die perish
stay remain | leave quit
save rescue | abandon
hopeful encouraged | worried alarmed
attack criticize | defend
optimism hope | pessimism despair
safe safer | unsafe riskier
friendlier closer | more_distant colder
nearby near | distant far
always | never
often frequently | rarely seldom
raise hike lift boost | cut lower reduce slash trim
add | remove drop subtract
grant | deny refuse
more_than over above at_least exceed | less_than under below fewer_than at_most
inside within | outside
most | least
better | worse
older | younger
strong powerful | weak feeble
victim | suspect perpetrator attacker
winner | loser
overestimate | underestimate
up | down
upper | lower
north northern | south southern
hot warm | cold cool
light | dark heavy
fast quick | slow
long | short
full | empty
rural | urban
male man | female woman
for | against
with | without
approve pass adopt | reject veto block
appoint elect | dismiss oust remove
agree | disagree
obey comply respect | violate breach break flout
comply | defy
invest | divest
advance | retreat
expand | shrink
supply | withhold
recommend | advise_against
trust | distrust
welcome | regret
calm ease | inflame escalate
everyone everybody all | nobody none no_one
surplus profit | deficit loss
surge soar jump rocket leap spike | plunge plummet tumble slump sink
jeer boo heckle | cheer applaud
victory triumph win | surrender defeat
recovery boom | bankruptcy collapse slump
want | reject fear
guard protect | abandon
disappointed dismayed saddened downcast | delighted thrilled overjoyed elated
confident | doubtful
relieved | distressed
praise credit | blame fault
rise climb | fall sink
spare | axe sacrifice
flourish thrive prosper boom | collapse wither decay
double | halve
enter | withdraw_from
go_up rise climb dearer costlier | cheaper get_cheaper go_down come_down
repay pay_back pay_off settle honor | cancel default_on renege_on write_off repudiate
domestic | foreign
voluntary optional | compulsory mandatory
temporary | permanent
include including | exclude excluding except
remember | forget
protect shield | harm expose endanger
help assist aid facilitate | hamper impede obstruct thwart
effective | ineffective
possible | impossible
likely | unlikely
able | unable
willing | unwilling
responsible | irresponsible
credible reliable | unreliable dubious
innocuous benign | lethal deadly fatal
positive | negative
gain | lose
pass | fail
"""

HEDGES = """
may might could perhaps maybe possibly probably presumably conceivably likely unlikely improbable
seemingly apparently
allegedly reportedly purportedly supposedly ostensibly arguably suspected alleged reported purported
supposed apparent presumed possible potential potentially probable
suspect_that tentative tentatively unconfirmed unverified preliminary rumored rumoured
it_seems it_appears_that it_appears_to said_to_be believed_to thought_to understood_to
appear_to seem_to
threaten_to risk_of at_risk_of in_my_view to_some_extent can_be tend_to if unclear_whether
unclear_if unknown_whether unknown_if
not_necessarily would suggest_that claim_that is_said_to are_said_to
likely_to as_if as_though so_called
hypothetically hypothetical theoretically putative putatively plausibly plausible conceivable
feasibly speculative unproven unsubstantiated uncorroborated unclear uncertain inconclusive
provisional provisionally self-proclaimed self-styled professedly outwardly in_theory
on_the_face_of_it in_all_likelihood in_all_probability alleged_to
claimed_to claim_to presumed_to assumed_to rumored_to reckoned_to held_to_be deemed_to
reported_to_have reported_to_be said_to_have feared_to_be feared_to_have suspected_to
estimated_to_have what_appears_to_be what_seems_to_be what_looks_like what_may_be look_like
look_as_if look_as_though feared_dead believed_dead presumed_dead thought_dead on_suspicion_of
would_appear would_seem prone_to apt_to liable_to inclined_to in_a_sense in_a_way in_some_ways
to_a_degree to_some_degree to_a_certain_extent to_a_certain_degree in_my_opinion in_our_view
in_our_opinion to_my_mind to_my_knowledge to_the_best_of_my_knowledge as_far_as_i_know
as_far_as_we_know as_far_as_is_known not_clear not_certain not_sure speculation_that rumors_that
rumor_has_it suggestion_that signs_that indications_that sources_suggest reports_suggest
indicate_that imply_that
"""

# Hedges that also only tell of another time or case.
CONDITIONALS = "would can_be if"

NEGATIONS = """
not no never nor neither none nobody no_one nothing nowhere without cannot n't hardly barely
scarcely fail_to failed_to refuse_to unable_to no_longer not_want unwilling unwillingness lack_of
stop_short_of
"""

# Not negations, though they contain one.
NEGATION_LOOKALIKES = (
    "not_only no_doubt not_least nothing_but no_less_than no_sooner whether_or_not"
)

MODALITY = {
    "obligation": "must have_to has_to had_to need_to needs_to needed_to obliged_to required_to "
    "forced_to compelled_to mandatory compulsory obligatory have_got_to under_obligation_to "
    "duty-bound_to ordered_to instructed_to told_to directed_to",
    "recommendation": "should ought_to had_better recommend recommends recommended advise advises "
    "advised_to recommended_to advisable",
    "permission": "can able_to unable_to cannot allowed_to permitted_to free_to entitled_to "
    "authorized_to licensed_to at_liberty_to",
    "prohibition": "must_not may_not cannot banned_from barred_from forbidden_to "
    "forbidden_from prohibited_from",
    "exemption": "need_not not_have_to not_need_to not_required_to not_obliged_to",
}

STATUS = {
    "planned": "will shall want_to wants_to wanted_to be_going_to plan_to planned_to planning_to "
    "intend_to intended_to set_to "
    "willing_to about_to expected_to scheduled_to prepare_to preparing_to prepared_to ready_to "
    "vow_to "
    "vowed_to pledge_to pledged_to promised_to promise_to aim_to aims_to agree_to agreed_to "
    "be_due_to be_set_to be_expected_to poised_to slated_to destined_to yet_to hope_to "
    "on_the_verge_of on_the_brink_of on_the_point_of mull mulling contemplate contemplating "
    "consider considering proposed propose planned",
    "attempted": "try_to tried_to trying_to attempt_to attempting_to attempted_to seek_to "
    "seeking_to sought_to struggle_to endeavor_to strive_to",
    "underway": "begin_to began_to started_to start_to continue_to underway under_way ongoing "
    "in_progress in_the_process_of",
    "done": "completed finished already",
}

QUANTIFIERS = {
    "all": "all all_of every each entire always everyone everybody everything everywhere "
    "invariably without_exception",
    "most": "most most_of the_greater_part_of greater_part_of as_a_rule majority largely mostly "
    "usually mainly chiefly predominantly overwhelmingly generally typically nearly_all "
    "almost_all the_bulk_of",
    "many": "many many_of numerous lots_of scores_of dozens_of hundreds_of thousands_of often "
    "frequently a_lot_of plenty_of countless quite_a_few a_great_many a_good_many "
    "a_large_number_of a_great_number_of large_numbers_of regularly repeatedly",
    "some": "some some_of several few a_few certain sometimes various a_number_of "
    "a_variety_of a_range_of a_series_of a_handful_of occasionally at_times on_occasion "
    "from_time_to_time now_and_then",
    "only": "only sole solely merely exclusively purely",
}

APPROXIMATIONS = " ".join(en_quantities.BOUNDS)

# Words whose neighbouring preposition tells who acts on whom.
DIRECTED = """
pressure attack threat demand criticism warning support sanction appeal aid assault influence
accusation retaliation complaint lawsuit charge victory win protest raid strike backing loan gift
payment bribe donation ban tariff claim order instruction hostility aggression opposition anger
"""
# Ordinary words that are as often names of persons or places in the news.
PROPER = """
trump brown black white green gray bush bell baker cook carter cooper fisher fox hall hill hunt king
knight lake mason may miller page parker price reed rice rose shepherd singer smith stone taylor
turner walker ward west wood woods young bishop marsh moss pope reading bath cork nice sale deal
mark bill frank grant jack pat rob rich drew dean grace faith hope joy dawn summer april june august
amazon apple shell target gap orange sky sun star independent times post guardian telegraph mirror
"""
# What makes a passive, what names its actor, and what opens a relative clause.
PASSIVE_AUXILIARIES = "be is are was were been being get gets got can_be"
AGENT_PREPOSITIONS = "by"
FUTURE_AUXILIARIES = "will shall"
PERFECT_AUXILIARIES = "has have had 've"
# Verbs that say no to what follows or to what was said, without a word for "not".
DENIALS = """
deny refute rebut dispute reject contradict dismiss repudiate disclaim disavow rule_out exclude
decline_to refuse_to fail_to neglect_to refuse decline neglect omit forget refrain
abstain avoid lack miss
"""
# Words that say of a thing what "no" or "not" says of its opposite: lost power, had no power.
LACKS = """
lose lack miss missing run_out_of run_short_of be_out_of cut cut_off deprive strip spare exempt
exemption immune free free_of free_from devoid absent absence bare bereft short_of loss cease stop
halt end drop scrap cancel call_off abandon withdraw suspend escape evade shun skip forgo boycott
stay_away stay_out bar ban block prevent forbid prohibit keep_out leave_out omit exclude except
abstain unanimous unanimously unbeaten undefeated intact unscathed unharmed unhurt safe safely
survive acquit clear exonerate innocent at_large elusive in_vain vain to_no_avail futile fruitless
unsuccessful failed failure unable incapable impossible incurable silent silence mum flat unchanged
stagnant pending outstanding overdue awaited dry unanswered unpaid unsold unknown unclear unproven
unfounded baseless false untrue unavailable vacant empty deserted closed shut off_limits extinct
powerless homeless jobless harmless penniless worthless useless painless spotless childless
landless leaderless countless uninsured unlicensed unmentioned unnamed unmarried former ex drop_out
fall_short doomed
"""
# Words that say what "may", "would" and "allegedly" say.
DOUBTS = """
accuse suspect suspicion fear danger peril risk threat chance prospect
possibility likelihood probability expect expectation estimate estimation put_at believe belief
think consider mull weigh subject_to depend conditional face maximum right_to
option doubt allegation accusation rumour rumor seem appear supposition assumption assume presume
reckon open_to in_danger at_risk under_threat
"""
# Words of weight that say what a modal verb says, by the kind of it.
DUTIES = {
    "obligation": "require requirement oblige obligation obligatory compel compulsory mandatory "
    "necessary necessity bind binding law",
    "recommendation": "urge recommend recommendation advise advice call_on",
    "permission": "allow permit permission let right_to entitle entitled eligible free_to able "
    "able_to enable authorise licence option",
    "prohibition": "forbid ban bar prohibit prohibition",
}
# Words of weight that say what "all", "most" and "only" say.
EXTENTS = {
    "all": "entire entirely whole wholly complete completely total totally full fully "
    "without_exception universal universally unanimous unanimously both",
    "most": "majority largely mainly chiefly principally primarily bulk predominantly",
    "only": "just merely restrict restricted limit limited reserve reserved confine confined "
    "exclusive exclusively single sole solely alone lone nothing_but no_one_but nobody_but "
    "none_but no_other_than",
    "some": "number handful variety certain partly partially part in_part",
}
# Verbs that tell what somebody thinks of a thing, so that nobody need be said to say it.
ATTITUDES = """
welcome describe call_for criticise blame warn promise complain praise hail demand urge want hope
expect fear believe estimate find regret deplore condemn oppose support favour reject dispute doubt
question predict forecast foresee recommend propose suggest rule_out consider think vow pledge
threaten boast mock voice express thank apologise plead appeal see know understand suspect assume
judge advise order insist deny confirm
"""
# Words of the utmost: what had never been so before is the most so now.
UTMOST = """
record first only sole unprecedented lowest highest coldest hottest warmest wettest driest biggest
largest smallest greatest fewest longest shortest fastest slowest best worst heaviest lightest
strongest weakest deadliest oldest youngest most least unique unheard_of new_high new_low all-time
unmatched unrivalled unparalleled bloodiest costliest busiest quietest narrowest widest deepest
steepest sharpest hardest easiest earliest latest richest poorest tallest cheapest dearest
"""
SCARCITY = """
unless few little seldom rarely scarce anonymity anonymous anonymously unnamed far_from anything_but
yet_to
"""
# Two names of one deed, told from its two ends, and comparatives that say the same turned round.
CONVERSES = """
buy purchase acquire | sell
borrow | lend loan
win beat defeat | lose lose_to
give hand donate | receive get take accept
send | receive
kill | die
teach | learn
employ hire | work_for
rent lease hire | rent_out lease_out hire_out let let_out
inherit | bequeath leave
precede | follow
own | belong_to
include contain comprise | belong_to
lead | follow
follow succeed | precede
export | import
older | younger
bigger larger greater higher more taller | smaller lower less fewer shorter
longer | shorter
earlier before | later after
better | worse
richer | poorer
faster quicker | slower
cheaper | dearer costlier expensive
heavier | lighter
stronger | weaker
above | below
wider broader | narrower
deeper | shallower
thicker fatter | thinner
warmer hotter | colder cooler
louder noisier | quieter
safer | riskier
wetter | drier
nearer closer | farther further
easier simpler | harder tougher
poorer | wealthier
busier | quieter
more_than | less_than fewer_than
better_than | worse_than
ahead_of | behind
grandfather grandmother grandparent | granddaughter grandson grandchild
father mother parent | son daughter child
uncle aunt | nephew niece
husband | wife
teacher | pupil student
employer | employee
landlord | tenant
buyer purchaser | seller vendor
creditor lender | debtor borrower
predecessor | successor
"""
# Of what is traded: the passive tells what happened to it, not to who got it.
GOODS = "buy purchase acquire sell rent lease hire rent_out lease_out hire_out let export import"
# What somebody does to a thing, or it does by itself: the wheel opened, was opened by the mayor.
ERGATIVE = """
open reopen close shut start begin end finish change move break stop sink drop increase decrease
double halve resume launch burn melt freeze dry spread grow expand shrink improve worsen split
merge collapse crash turn tear widen narrow rise
"""
# What they say of a verb "no longer" says, too.
CEASING = "stop cease halt quit discontinue end"
# Opposites without anything between them: not the one is the other.
BINARY = """
open reopen | close shut closed
alive live | dead
guilty | innocent
present | absent
allow permit | ban forbid prohibit
accept agree_to | reject refuse turn_down decline
succeed | fail
pass | fail
include | exclude
remember | forget
true | false
legal | illegal
keep retain | lose
remain stay | leave
attend | miss
survive | die
on | off
full | empty
same | different
win | lose
start begin | stop
continue | stop end
present | absent
rule_out exclude | remain_possible possible
support back | oppose
complete completed | unfinished incomplete
"""
PARTICLES = "up down off out away in over back on apart"
# Between two that are compared, so that their order tells.
COMPARISONS = "than ahead_of versus over before after instead_of"
# Pairs of little words each of which turns what the other says.
TURNED_WORDS = """
everything nothing
everyone nobody
everyone no_one
more less

from to
to against
for against
with against
with without
into out_of
in out
in outside
on off
above below
over under
up down
towards away_from
toward away_from
inside outside
despite because_of
despite thanks_to
in_spite_of because_of
although because
though because
unless if
except including
excluding including
instead_of as_well_as
before after
until from
till from
ahead_of behind
within beyond
among outside
by off
for off
"""
RELATIVE_PRONOUNS = "which who whom that whose"
SOURCE_PREPOSITIONS = "from by"
TARGET_PREPOSITIONS = "on against at upon toward towards to for"

# Verbs that a following "with" gives a means, and without it the thing acted on.
OPPOSING_VERBS = """
push_back fight_back hit_back fire_back strike_back respond retaliate counter fight resist react
push fight attack hit
"""

CUES = """
say tell state claim add argue insist declare announce write warn report note explain admit deny
suggest allege assert maintain contend acknowledge confirm comment remark tweet reply respond
according_to quote cite testify believe think stress emphasize predict accuse call ask conclude
concede confess boast brag whine rant mention recall recount point_out reiterate underline
underscore disclose reveal joke quip opine retort answer hint imply confide proclaim exclaim shout
whisper mutter speculate inquire query caution clarify lament complain gripe grumble moan bemoan
gloat profess fume bluster sneer scoff crow bleat whinge spout rail thunder
"""
LOADED_CUES = """
claim admit insist allege boast concede confess brag whine rant deny lament complain gripe grumble
moan bemoan gloat profess fume bluster sneer scoff crow bleat whinge spout rail thunder
"""
# What speaks for whoever made it.
WRITINGS = """
statement announcement report letter study survey research post tweet email interview briefing
document memo filing transcript press_release newsletter website paper article message column
essay book memoir blog testimony lawsuit complaint affidavit motion speech remarks account broadcast
address note text record database map chart poll survey figure data estimate
"""
# Of these one may stand for another: they say no more than that somebody says it.
PLAIN_CUES = """
say tell state write note add remark comment mention observe announce declare explain report
point_out
"""
SOURCE_CUES = "according_to per"  # the speaker stands behind

DISCOURSE = """
again to_be_sure of_course in_fact indeed well meanwhile moreover furthermore in_addition
additionally
also
however therefore thus then still besides too as_well actually basically simply really very quite
rather just for_his_part for_her_part for_its_part in_turn on_the_other_hand nonetheless
nevertheless
overall in_particular particularly notably incidentally after_all
likewise consequently accordingly hence for_example for_instance that_is namely by_the_way
by_contrast in_contrast in_short in_other_words in_conclusion to_sum_up first_of_all firstly
secondly thirdly lastly for_now certainly naturally needless_to_say in_truth in_reality
as_a_matter_of_fact as_it_happens as_such at_the_same_time on_the_contrary on_the_one_hand
all_in_all all_the_same at_any_rate in_any_case in_any_event even_so in_the_meantime
in_the_meanwhile what_is_more on_the_whole in_general by_and_large in_effect in_essence
essentially somewhat fairly truly
"""

FUNCTION_WORDS = """
a an the this that these those such of in on at by for from with to as into onto over under about
and or but so yet if than then there here it its itself he she they them his her their theirs him we
our us i you your my me who whom whose which what when where how why is are was were be been being
am
has have had having do does did done doing 's ' s up out off away down back own same other another
through across between among within also too very more most much even further once both each
while because since until before after during against toward out_of away_from prior_to ahead_of
along_with together_with alongside in_order_to so_that such_as because_of due_to owing_to
rather_than
as_well_as instead_of
although though whereas whether upon via per amid amidst amongst beside besides beyond towards
throughout regarding concerning as_a_result_of on_account_of by_means_of so_as_to with_regard_to
with_respect_to in_relation_to in_connection_with in_addition_to on_top_of as_regards in_terms_of
at_the_earliest as_many as_much as_many_as as_much_as at_all
on_behalf_of in_the_course_of in_view_of in_light_of in_the_light_of such_that as_to even_though
now_that given_that in_front_of next_to by_way_of
"""

NAME_VARIANTS = """
saint st
mount mt
fort ft
limited ltd
incorporated inc
corporation corp
brothers bros
kyiv kiev
kharkiv kharkov
lviv lvov
odesa odessa
dnipro dnepr
donbas donbass
chernobyl chornobyl
zelensky zelenskyy zelenskiy zelenskyj
lukashenko lukashenka
mumbai bombay
kolkata calcutta
chennai madras
bengaluru bangalore
beijing peking
myanmar burma
yangon rangoon
czechia czech_republic
turkey turkiye türkiye
eswatini swaziland
timor-leste east_timor
ivory_coast côte_d'ivoire
muhammad mohammed mohammad mohamed
gaddafi qaddafi gadhafi kadafi
hezbollah hizbollah hizbullah
daesh isis isil islamic_state
al-qaeda al-qaida
netanyahu netanyahou
yemen jemen
quran koran
"""

# Short and long forms, and a country beside its adjective: the same body or place.
# The last lines: states as the style of American agencies shortens them, streets and scales.
SAME_NAME = """
first_world_war world_war_i world_war_one world_war_1 great_war wwi ww_1
second_world_war world_war_ii world_war_two world_war_2 wwii ww_2
ad a.d. anno_domini
bc b.c. bce b.c.e.
eu european_union
un united_nations
us usa united_states united_states_of_america america american
uk united_kingdom britain british great_britain
who world_health_organization
nato north_atlantic_treaty_organization
imf international_monetary_fund
wto world_trade_organization
fbi federal_bureau_of_investigation
cia central_intelligence_agency
uae united_arab_emirates
ussr soviet_union soviet
gop republican_party
west western
east eastern
north northern
south southern
europe european
asia asian
africa african
china chinese
russia russian
ukraine ukrainian
germany german
france french
spain spanish
italy italian
poland polish
portugal portuguese
brazil brazilian
mexico mexican
canada canadian
australia australian
japan japanese
india indian
pakistan pakistani
iran iranian
iraq iraqi
israel israeli
palestine palestinian
syria syrian
turkey turkish
egypt egyptian
greece greek
sweden swedish
norway norwegian
denmark danish
finland finnish
ireland irish
scotland scottish
wales welsh
england english
netherlands holland dutch
belgium belgian
switzerland swiss
austria austrian
hungary hungarian
romania romanian
bulgaria bulgarian
serbia serbian
croatia croatian
kenya kenyan
nigeria nigerian
ethiopia ethiopian
afghanistan afghan
vietnam vietnamese
thailand thai
taiwan taiwanese
venezuela venezuelan
argentina argentine
chile chilean
colombia colombian
peru peruvian
cuba cuban
ala alabama
ariz arizona
ark arkansas
calif california
colo colorado
conn connecticut
del delaware
fla florida
ga georgia
ill illinois
ind indiana
kan kansas
ky kentucky
la louisiana
md maryland
mass massachusetts
mich michigan
minn minnesota
miss mississippi
mo missouri
mont montana
neb nebraska
nev nevada
okla oklahoma
ore oregon
pa pennsylvania
tenn tennessee
vt vermont
va virginia
wash washington
wis wisconsin
wyo wyoming
n.h. new_hampshire
n.j. new_jersey
n.m. new_mexico
n.y. new_york
n.c. north_carolina
n.d. north_dakota
r.i. rhode_island
s.c. south_carolina
s.d. south_dakota
w.va west_virginia
street st
fahrenheit f
celsius c
"""

# Words that a longer list of irregular forms would take for forms of others come last.
IRREGULAR = """
be is are was were been being am
have has had having
do does did done doing
say said says
tell told
make made
take took taken
give gave given
go went gone goes going
come came
get got gotten
find found
think thought
see saw seen
know knew known
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
set setting
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lied lain
lay laid
lead led
read reading
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
win won
seek sought
fight fought
teach taught
catch caught
choose chose chosen
deal dealt
fly flew flown
forget forgot forgotten
forbid forbade forbidden
hide hid hidden
shoot shot
steal stole stolen
strike struck stricken
sell sold
shrink shrank shrunk
sink sank sunk
swear swore sworn
throw threw thrown
wear wore worn
withdraw withdrew withdrawn
overthrow overthrew overthrown
man men
woman women
child children
person persons
medium media
crisis crises
life lives
wife wives
good better best
bad worse worst
foot feet
flee fled
feed fed
bear bore born
beat beaten
bind bound
slay slew slain
undertake undertook undertaken
spread spreading
die died
tie tied
vie vied
use used using
owe owed owing
eye eyed eyeing
lay lay
offer offer
hinder hinder
wound wound
ground ground
rent rent
stove stove
flatter flatter
"""

SPELLINGS = """
highway hwy
boulevard blvd
barbecue barbeque
centre center
versus vs
road rd
avenue ave
boulevard blvd
theatre theater
defence defense
offence offense
licence license
programme program
grey gray
tyre tire
cheque check
ageing aging
judgement judgment
whilst while
amongst among
storey story
kerb curb
plough plow
sceptical skeptical
aluminium aluminum
jewellery jewelry
manoeuvre maneuver
enquiry inquiry
adviser advisor
focussed focused
learnt learned
spelt spelled
burnt burned
dreamt dreamed
judgements judgments
acknowledgement acknowledgment
acknowledgements acknowledgments
centres centers
centred centered
centring centering
theatres theaters
metre meter
metres meters
kilometre kilometer
kilometres kilometers
centimetre centimeter
centimetres centimeters
millimetre millimeter
millimetres millimeters
litre liter
litres liters
fibre fiber
fibres fibers
calibre caliber
sombre somber
spectre specter
lustre luster
meagre meager
sabre saber
sabres sabers
sceptre scepter
defences defenses
offences offenses
licences licenses
pretence pretense
pretences pretenses
practise practice
practises practices
practised practiced
practising practicing
programmes programs
cheques checks
tyres tires
ploughs plows
ploughed plowed
ploughing plowing
sceptic skeptic
sceptics skeptics
scepticism skepticism
kerbs curbs
greys grays
catalogue catalog
catalogues catalogs
catalogued cataloged
dialogue dialog
dialogues dialogs
analogue analog
instalment installment
instalments installments
enrol enroll
enrols enrolls
enrolment enrollment
enrolments enrollments
fulfil fulfill
fulfils fulfills
fulfilment fulfillment
skilful skillful
skilfully skillfully
wilful willful
wilfully willfully
instil instill
distil distill
appal appall
counsellor counselor
counsellors counselors
jeweller jeweler
jewellers jewelers
traveller traveler
travellers travelers
marvellous marvelous
woollen woolen
signalled signaled
signalling signaling
totalled totaled
totalling totaling
dialled dialed
dialling dialing
rivalled rivaled
equalled equaled
initialled initialed
pedalled pedaled
anaemia anemia
anaemic anemic
anaesthetic anesthetic
anaesthetics anesthetics
anaesthesia anesthesia
anaesthetist anesthetist
haemorrhage hemorrhage
haemoglobin hemoglobin
leukaemia leukemia
oestrogen estrogen
oesophagus esophagus
paediatric pediatric
paediatrician pediatrician
paediatricians pediatricians
orthopaedic orthopedic
gynaecologist gynecologist
gynaecology gynecology
foetus fetus
foetal fetal
diarrhoea diarrhea
encyclopaedia encyclopedia
archaeology archeology
archaeologist archeologist
archaeologists archeologists
archaeological archeological
mediaeval medieval
manoeuvres maneuvers
manoeuvred maneuvered
manoeuvring maneuvering
aeroplane airplane
aeroplanes airplanes
moustache mustache
moustaches mustaches
mould mold
moulds molds
mouldy moldy
smoulder smolder
smouldered smoldered
smouldering smoldering
draught draft
draughts drafts
gaol jail
pyjamas pajamas
sulphur sulfur
sulphate sulfate
furore furor
cosy cozy
axe ax
artefact artifact
artefacts artifacts
likeable likable
sizeable sizable
saleable salable
moveable movable
yoghurt yogurt
yoghurts yogurts
towards toward
forwards forward
backwards backward
afterwards afterward
upwards upward
downwards downward
inwards inward
outwards outward
onwards onward
amidst amid
leapt leaped
leant leaned
spoilt spoiled
smelt smelled
spilt spilled
speciality specialty
specialities specialties
tranquillity tranquility
chilli chili
doughnut donut
doughnuts donuts
mum mom
mums moms
tsar czar
liquorice licorice
tumour tumor
tumours tumors
odour odor
odours odors
vigour vigor
rigour rigor
valour valor
savour savor
clamour clamor
glamour glamor
parlour parlor
parlours parlors
enquiries inquiries
enquire inquire
enquired inquired
advisers advisors
focusses focuses
focussing focusing
benefitted benefited
benefitting benefiting
targetted targeted
dr doctor
jr junior
sr senior
vol volume
vols volumes
gov governor
sen senator
lt lieutenant
prof professor
capt captain
col colonel
sgt sergeant
supt superintendent
rev reverend
adm admiral
cmdr commander
cpl corporal
private pte pvt
det detective
insp inspector
cllr councillor
gen general
brig brigadier
hon honourable
rep representative
maj major
dept department
govt government
okay ok
"""

MONTHS = """
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec
"""
WEEKDAYS = """
monday mon
tuesday tue tues
wednesday wed weds
thursday thu thur thurs
friday fri
saturday sat
sunday sun
"""
RELATIVE_DAYS = "today yesterday tomorrow tonight"
# Words for a stretch of time: one for another is another time.
TIMES = """
minute minutes hour hours day days week weeks weekend weekends fortnight month months quarter
quarters season seasons year years decade decades century centuries spring summer autumn fall winter
morning mornings afternoon afternoons evening evenings night nights dawn dusk noon midday midnight
christmas easter ramadan
"""
DEICTICS = "last this next past coming previous following"
TIME_PREPOSITIONS = "before after since until till by within during prior_to following ahead_of"

# What stands behind a contraction; what is left before "n't" where it is no word.
CONTRACTIONS = "n't not 'll will 're are 've have 'm am 'd would"
# What a verb of the present becomes where the words are reported.
BACKSHIFT = (
    "will would can could may might shall should is was are were am was has had have had do did "
    "does did must had"
)
CLIPPED = "ca can wo will sha shall ai is"

# Pronouns by person; it and they are left out, since a firm may be either.
PERSONS = """
he he him his himself
she she her hers herself
we we us our ours ourselves
i i me my mine myself
you you your yours yourself
"""

# Pronouns that name no person for sure, and what they stand for.
THINGS = """
they they them
it it
"""

# Endings that show a tag.
TAG_ENDINGS = {"adverb": "ly", "gerund": "ing"}

# Little words with a part of their own in a sentence, by that part.
PARTS = {
    "article": "the a an",
    "owner": "his her its their my our your",
    "midway": "also already still then to since now later soon just once last first",
    "ability": "could",
    "definite": "the",
    "day_part": "early late morning afternoon evening night overnight dawn dusk lunchtime tonight",
    "was": "was were",
    "light": "go goes went gone going come comes came coming get gets got getting",
    "verb_particle": "up down off out over away",
    "object_relative": "whom which that",
    "genitive": "of",
    "attaching": "at in on near from for with across between",
    "within_phrase": "'s own its their to",
    "comparing": "than",
    "infinitive": "to",
    "complementizer": "that",
    "agent": "by",
    "means": "with",
    "third_person": "he she they",
    "belief": "believe believes believed think thinks suspect suspects suspected assume assumes "
    "assumed reckon reckons reckoned guess guesses guessed presume presumes presumed",
    "knowledge": "know knows knew known establish established confirm confirms confirmed prove "
    "proves proved say says said state states stated",
    "bare_past": "beat cut hit put set let hurt cost shut quit spread cast bid bet burst split run",
    "mutual": "marry married marries divorce divorced meets met meet resemble resembles joined "
    "join merge merged agree agreed differ differed ally allied equal equals date dated versus",
    "honorific": "mr mrs ms miss mx dr prof professor sir dame lord lady rev",
    "been": "been",
    "at_present": "is are 's 're am",
    "degree": "most",
    "ceased": "no_longer not_anymore",
    "done_duty": "had_to",
    "arranged": "be_due_to be_set_to scheduled_to slated_to",
    "likened": "so such as than since before ever previously earlier like again other else older "
    "younger larger bigger smaller longer shorter higher lower faster slower better worse heavier "
    "lighter stronger weaker richer poorer taller cheaper deeper wider",
    "utmost": UTMOST,
    "condition": "if unless provided providing permitting should lest",
}

# Prefixes that turn a word into its opposite.
NEGATING_PREFIXES = "un in im il ir dis non"
# A capitalised first word that no table knows is taken for a name unless it ends like these.
ORDINARY_ENDINGS = "ing ly ed ers ists tion tions ment ments ness"

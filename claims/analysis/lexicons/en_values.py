"""Which English words speak well of what happens, and which ill?

Where a word of one kind takes the place of one of the other, part of speech for part of speech, the
sentence says the opposite of what it said: greeted, regretted; reliable, shaky. Words are in
dictionary form. Source: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.values import scales

GOOD_DEEDS = """
accept admire agree aid allow applaud appreciate approve assist authorize award benefit bless boost
build care celebrate cheer comfort complete cooperate create cure defend deliver donate ease
embrace enable encourage endorse enjoy enrich facilitate favor fix flourish forgive free gain grant
greet grow heal help honor hope hail improve inspire invest keep lead love mend obey open please
praise preserve progress promote prosper protect provide rebuild recover relieve repair rescue
resolve respect restore reward save secure share smile solve spare stabilize strengthen succeed
support survive thank thrive trust uphold welcome win abolish_tax accomplish achieve acquit
alleviate amuse answer appease arrive assure attain bail_out befriend brighten calm care_for
clarify clear commend compensate congratulate console convince cool_down cut_crime dare defuse earn
ease_off economize educate elect empower enhance enlighten entertain excel exonerate expand feed
flatter flow fulfil fund furnish gladden house hug insulate insure invent invite join laugh learn
lend light_up lighten mediate modernize motivate nourish nurse pacify pay persuade plant play
polish prepare profit reassure reconcile recruit rectify rejoice relax remedy renew renovate reopen
replenish respond revive satisfy serve settle shelter shine simplify soften sparkle speed_up stock
supply sustain sweeten tidy treat unite unload vaccinate volunteer warm_up water work worship
"""

ILL_DEEDS = """
abandon abuse accuse aggravate alarm annoy attack ban betray blame block break burn cancel cheat
close collapse complain condemn confuse contaminate corrupt crash criticize cripple curse damage
decline defy delay deny deplore deprive destroy deteriorate die disappoint discourage disrupt
distrust doubt endanger exhaust exploit expel fail fear fire fight flee harass harm hate hinder
hurt ignore impede infect injure insult jeopardize kill lament lose mislead mismanage mistreat
mourn neglect obstruct offend oppose oppress outrage paralyze plunder poison pollute punish quit
ravage refuse regret reject resent resist ruin sabotage scare shut sink slam starve steal stop
struggle suffer suspect suspend threaten torment undermine upset violate waste weaken worsen wreck
aggrieve ail alienate arrest assassinate assault avenge banish bankrupt batter beat_up besiege
bleed blunder bomb boo bore bother boycott bully burden bury bust censor choke clash clog conceal
contract corrode crack crumble cry curb dampen decay deceive defame deform defraud degrade demolish
demoralize denounce derail despise destabilize disable disband discard disgrace disgust dismay
disobey disown dispute dissolve distort disturb divide drain drown dry_up embarrass endure erode
err evict exclude fade fall_apart falsify falter flop flood forbid forget freeze frighten fumble
grieve halt hesitate hijack hit humiliate hurl imprison incite incur infest infringe intimidate
invade irritate isolate kidnap lag languish leak loot malfunction manipulate miss mock molest mug
murder obscure overburden overload overwhelm panic penalize perish persecute plague plummet poach
prohibit provoke pull_down ransack rape rattle rebel rebuke recede regress relapse repel repress
retreat revolt riot rob rot rupture sack scold scorch scrap seize sever shatter shock shrink sicken
slap slash slip slow_down smash smear smother snub spoil stab stagnate stall stifle strand strangle
stress stumble suffocate sulk surrender swindle tear terrify terrorize topple torture traumatize
trick undercut unsettle vandalize veto wilt withdraw withhold wither worry wound
"""

GOOD_QUALITIES = """
able accurate adequate affordable beautiful beneficial brave bright calm capable careful certain
cheap cheerful clean clear comfortable competent confident content convenient cool courageous
credible decent delighted dry easy effective efficient encouraging enthusiastic excellent fair
faithful famous favorable fertile fine friendly generous genuine glad good grateful great happy
harmless healthy helpful honest hopeful innocent intact keen legal lively loyal lucky modern neat
nice optimistic orderly peaceful pleased pleasant popular positive precious profitable prompt proud
punctual quiet ready reasonable relaxed reliable relieved respected rich robust safe satisfied
secure sensible sincere smooth sober solid sound spotless stable strong successful sufficient sunny
sympathetic thriving tidy tolerant tough transparent useful valid valuable warm wealthy willing
wise wonderful worthy abundant active admired agreeable alive appropriate assured attractive awake
balanced blameless blooming bountiful busy candid caring charming civil clever comforting complete
constructive cooperative cordial correct cosy crisp crowded decisive dependable deserved diligent
dignified distinguished dynamic eager elegant eloquent energetic established ethical exact
exemplary exciting expert fantastic fearless first-class fit flawless fluent flowering fresh full
gentle gifted glorious gracious handsome handy hardy harmonious healed honorable hospitable humane
humble ideal immaculate impartial important impressive independent inexpensive ingenious innovative
inspiring interested joyful just known lasting lavish leading logical lovely loved loving marvelous
mature meaningful merciful moderate natural neutral nimble noble nourishing operational original
outstanding patient perfect persuasive plentiful polite powerful present prestigious principled
productive proper prosperous protected proven prudent pure qualified rational realistic rested
rewarding right rigorous salvageable sane sharp silent simple skilful skilled smart snug sparkling
splendid spontaneous steady subtle sunlit superb supportive sure sustainable talented thankful
thorough thoughtful thrilled together tolerable touching trained tranquil true trusted trustworthy
unanimous understandable united untouched upbeat valued vibrant victorious virtuous vital vivid
well welcome well-known whole wholesome
"""

ILL_QUALITIES = """
afraid aggressive alarming angry annoyed anxious awful bad bankrupt biased bitter bleak boring
broke brutal chaotic clumsy confused contaminated corrupt costly cowardly cruel damaged dangerous
dead deadly defective deficient dirty disappointed disappointing disastrous dishonest dismal
dubious dull empty envious exhausted fake false faulty fearful filthy flawed foolish fragile
fraudulent frightened frustrated furious gloomy grim guilty harmful harsh hated helpless hesitant
horrible hostile hungry idle ill illegal impure inaccurate inadequate incompetent indifferent
ineffective inefficient injured insecure insufficient invalid late lazy leaky mean miserable muddy
nasty negative nervous noisy outdated overloaded painful pessimistic polluted poor poisonous
reckless reluctant ruined rude rusty sad scarce scared sceptical skeptical shabby shaky sick slow
stale stupid suspicious terrible tired tragic troubled ugly unfair unhappy unhealthy unpopular
unreliable unsafe unstable unwilling upset useless vague violent weak wet worn worried worthless
wrong absent absurd abusive arrogant ashamed awkward barren blurred boarded brittle burnt
burned-out callous careless chilly clogged cold collapsed complicated confusing cracked crazy
criminal crippled crooked cynical damp deaf decayed defiant demoralized deplorable depressed
deprived deserted desolate desperate destitute destroyed detested difficult dim disabled
discouraged disgraceful dishonorable dismayed disorderly distressed divided doomed doubtful
dreadful drunk dysfunctional egoistic embarrassed empty-handed endangered evil excessive expensive
extinct failed faint feeble fierce flat flooded foul frail frantic frozen futile ghastly greedy
grey grievous grumpy half-hearted hard hard-up heartless hectic hollow homeless hopeless horrified
humiliated ignorant illogical immoral impatient impossible improper inappropriate incomplete
inconvenient incorrect indecent inferior inhumane insane insulting intolerant irrational
irresponsible isolated jammed jealous jobless lame lawless leaking lethal lifeless listless lonely
lost loud ludicrous mad malicious mediocre mindless misleading missing mistaken monotonous murky
naive needless negligent notorious obscure obsolete offended ominous oppressive overcrowded
overpriced panicky paralyzed pathetic petty pitiful pointless precarious premature problematic
puzzled quarrelsome rash rebellious repulsive resentful risky rotten rough ruthless scruffy selfish
senseless severe shameful sickly sinister sluggish soaked sordid sore sour spoiled stagnant stern
stranded stressed stubborn stuck subdued sullen superficial tainted tense threatened thorny
threadbare tight torn toxic trapped treacherous turbulent unacceptable unbearable uncertain unclear
uncomfortable uneasy unemployed uneven unfavorable unfit unfortunate unfounded unfriendly
ungrateful unjust unlucky unnecessary unpaid unpleasant unsuccessful unsuitable untidy untrue
unused unwelcome unwise urgent vain vicious vulgar vulnerable wasted wasteful weary wicked wild
wobbly wounded wrecked
"""

GOOD_THINGS = """
achievement admiration advance advantage aid applause approval asset benefit bliss boom bonus
breakthrough calm charm comfort compliment confidence courage delight dignity ease enthusiasm fame
freedom friendship fun gain generosity gift growth harmony health help honor hope improvement
innocence joy justice kindness loyalty luck merit miracle optimism order peace pleasure praise
pride profit progress promise prosperity protection quality recovery relief remedy respect reward
safety satisfaction security skill solution stability strength success support surplus sympathy
talent tolerance trust truth unity victory virtue welcome welfare ability abundance acceptance
accord accuracy affection agreement ally amnesty appreciation award backing balance bargain beauty
blessing bravery calmness care celebration certainty charity clarity cleanliness cohesion
compassion completion consensus consolation cooperation credit cure delivery democracy devotion
diligence diplomacy discovery donation earnings education efficiency elegance encouragement
endorsement equality expertise fairness faith favor fertility fitness flexibility forgiveness
fortune friend fulfilment fund gratitude happiness hero heroism honesty hospitality humanity humor
independence ingenuity innovation insight integrity investment knowledge leadership leisure liberty
love mercy modesty morale mutual_respect openness opportunity passion patience patriot permission
pioneer plenty politeness popularity precision prestige privilege productivity promotion
punctuality purity reconciliation recognition reform reliability renewal repair resilience resource
respite reunion riches savings self-confidence sanity serenity service sincerity solidarity speed
spirit splendor star sunshine teamwork thanks tranquillity transparency treasure triumph
understanding upgrade upturn valor vigor vitality warmth wealth wellbeing willingness wisdom wit
zeal
"""

ILL_THINGS = """
abuse accident agony alarm anger anxiety attack bankruptcy betrayal blame blow boredom chaos
collapse complaint conflict contempt corruption crime crisis criticism cruelty damage danger death
debt decay decline defeat defect deficit delay despair destruction disadvantage disappointment
disaster disease disgrace disorder dispute distrust doubt drawback drought embarrassment emergency
envy error evil failure famine fault fear fiasco fraud fury grief guilt harm hardship hatred horror
hostility hunger hypocrisy illness indifference injury injustice insult jealousy lie loss malaise
menace mess misery misfortune mistake mistrust neglect nightmare obstacle outrage pain panic
penalty pessimism plague pollution poverty problem punishment regret resentment risk ruin sadness
scandal scarcity setback shame shortage shortfall sorrow stagnation stain stigma strife suffering
suspicion threat tragedy trouble turmoil unrest victim violence waste weakness worry absence
absurdity accusation aggression alienation ambush animosity apathy arrest arson assault atrocity
backlash ban banditry barrier bias bloodshed blunder bomb bottleneck bribe burden burglary cancer
casualty catastrophe censorship clash coercion coldness collision confusion congestion
contamination coward cowardice crackdown crash curse cut deadlock deceit deception deficiency
degradation delusion denial depression desertion devastation dictatorship difficulty disagreement
disapproval disarray discord discontent discrimination disgust dishonesty dismay disobedience
displeasure disregard dissatisfaction distress disturbance downfall downturn egoism enemy epidemic
erosion exclusion exhaustion expulsion extortion extremism fatigue filth fire flaw flood folly foul
fright frustration gap glut greed grievance handicap harassment haste headache hazard hindrance
hopelessness humiliation idleness ignorance imbalance impatience impurity inability incompetence
indecision inequality infection inefficiency infighting inflation ingratitude insecurity
instability insufficiency intimidation intolerance irritation isolation killing lapse laziness leak
liar liability limitation litter loneliness looting lunacy malice malfunction massacre meltdown
misconduct misuse mockery monotony mortality mourning murder negligence nuisance nonsense offence
omission oppression ordeal outcry overload parasite partisanship persecution plight plot poison
prejudice pressure pretext prison protest quarrel racism rage rebellion recession refusal rejection
remorse reproach resignation restriction revenge riot rivalry rot rubbish sabotage sacrifice scam
scare schism scorn secrecy selfishness shock sickness slaughter slavery slump smear smell smoke
spite split squalor stalemate starvation storm strain stress strike stupidity suicide terror theft
trap trauma treachery treason tumult tyranny ugliness uncertainty unease unemployment unfairness
unhappiness uproar vandalism vengeance veto vice villain war warning woe wound wreck wrongdoing
"""

VALUES = scales(
    (GOOD_DEEDS, ILL_DEEDS),
    (GOOD_QUALITIES, ILL_QUALITIES),
    (GOOD_THINGS, ILL_THINGS),
)

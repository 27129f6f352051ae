"""Which French words reverse, weaken or bind what is said, and how do they inflect?

The form is that of `vocabulary`. Source of every table: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons import fr_scales, fr_synonyms, fr_values
from claims.analysis.lexicons.endings import Endings
from claims.analysis.lexicons.vocabulary import Vocabulary

ENDINGS = Endings(
    letters="à a â a ä a é e è e ê e ë e î i ï i ô o ö o û u ù u ü u ÿ y œ oe",
    plurals="aux>al eaux>eau",
    cut="""
    issaient issait issent issant issante issantes issons issez eraient iraient eront iront erait
    irait eras eres erent erons erez aient antes ants ante ant ions iez ait ais erai era ira
    assent ement amment emment ees ee es er ez ent e is ies ie it i us ues ue u ai as a s x
    ir re
    """,
    finals="qu>c gu>g ç>c i> y> e> u>",
    doubled="nlmtps",
    shortest=3,
)

FORMS = """
rouvrir rouvre rouvrent rouvert rouverte rouverts rouvertes rouvrira
décevoir déçu déçue déçus déçues déçoit
de d'
le l'
que qu'
se s'
ne n'
être est sont était étaient fut furent été sera seront serait seraient soit soient étant sommes
être suis fût
avoir a ont avait avaient eut eurent eu aura auront aurait auraient ait aient ayant avons ai avez
aller va vont allait allaient ira iront irait iraient allé allée allés allées aille
faire fait font faisait faisaient fit firent fera feront ferait feraient fasse faite faits faites
faire faisant
dire dit disent disait disaient dirent dira diront dirait diraient dite dits dites disant
pouvoir peut peuvent pouvait pouvaient put purent pourra pourront pourrait pourraient pu puisse
devoir doit doivent devait devaient dut durent devra devront devrait devraient dû due
vouloir veut veulent voulait voulaient voulut voudra voudront voudrait voudraient voulu
savoir sait savent savait savaient saura saurait su sache
venir vient viennent venait venaient vint vinrent viendra viendront viendrait venu venue venus
tenir tient tiennent tenait tenaient tint tiendra tiendront tenu tenue
obtenir obtient obtiennent obtint obtenu obtenue
maintenir maintient maintiennent maintenu maintenue
soutenir soutient soutiennent soutenu soutenue
devenir devient deviennent devint devenu devenue
prévenir prévient prévenu
intervenir intervient intervenu intervenue
prendre prend prennent prenait prit prirent prendra pris prise prises
comprendre comprend comprennent compris
apprendre apprend apprit appris
reprendre reprend reprennent repris
surprendre surpris surprise
mettre met mettent mettait mit mirent mettra mis mise
permettre permet permettent permis permettait
promettre promet promettent promis
admettre admet admettent admis
commettre commis commet
voir voit voient voyait vit virent verra verront verrait vu vue vus
prévoir prévoit prévoient prévoyait prévu prévue prévus prévues
recevoir reçoit reçoivent recevait reçut reçu reçue reçus
croire croit croient croyait cru
connaître connaît connaissent connu connue
paraître paraît paraissent paru
disparaître disparaît disparu disparue disparus
naître naît né née
vivre vit vivent vécu
suivre suit suivent suivi suivie
poursuivre poursuit poursuivent poursuivi
écrire écrit écrivent écrivait
ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes
couvrir couvre couvert couverte
découvrir découvre découvrent découvert découverte
offrir offre offert offerte
souffrir souffre souffert
mourir meurt meurent mourut mort morte morts mortes
courir court courent couru
tomber tombé tombée
partir part partent parti partie partis
sortir sort sortent sorti sortie
dormir dort
sentir sent sentent senti
servir sert servent servi
perdre perd perdent perdu perdue perdus
rendre rend rendent rendu rendue
vendre vend vendent vendu vendue
attendre attend attendent attendu attendue
entendre entend entendent entendu entendue
défendre défend défendent défendu
répondre répond répondent répondu
descendre descend descendu
suspendre suspend suspendu suspendue suspendus
battre bat battent battu
conduire conduit conduisent conduite
construire construit construite
détruire détruit détruite détruits
produire produit produisent produite produits produites
réduire réduit réduite réduisent
introduire introduit introduite
traduire traduit
craindre craint craignent
éteindre éteint éteinte
atteindre atteint atteignent atteinte
contraindre contraint contrainte contraints
peindre peint
rejoindre rejoint
acquérir acquiert acquis acquise
conclure conclut conclu
exclure exclut exclu exclue
interdire interdit interdisent interdite interdits
élire élit élu élue élus
lire lit lisent lu
plaire plaît
taire tait
falloir faut fallait faudra faudrait fallu
valoir vaut valent valait vaudra
envoyer envoie envoient enverra
payer paie paient paye
appeler appelle appellent appellera
jeter jette jettent
acheter achète achètent
lever lève lèvent
mener mène mènent
nier nie nient nié
récupérer récupère récupéré récupèrent récupérés
exagérer exagère exagéré exagèrent exagérés
tolérer tolère toléré tolèrent tolérés
modérer modère modéré modèrent modérés
considérer considère considéré considèrent considérés
suggérer suggère suggéré suggèrent suggérés
préférer préfère préféré préfèrent préférés
différer diffère différé diffèrent différés
opérer opère opéré
coopérer coopère coopéré coopèrent coopérés
adhérer adhère adhéré adhèrent adhérés
générer génère généré génèrent générés
proliférer prolifère proliféré prolifèrent proliférés
incarcérer incarcère incarcéré incarcèrent incarcérés
exaspérer exaspère exaspéré exaspèrent exaspérés
prospérer prospère prospéré prospèrent prospérés
désespérer désespère désespéré désespèrent désespérés
délibérer délibère délibéré délibèrent délibérés
altérer altère altéré altèrent altérés
espérer espère espéré espèrent espérés
libérer libère libéré libèrent libérés
accélérer accélère accéléré accélèrent accélérés
survivre survécu survit
disparaître disparaissent
apparaître apparu apparaît apparaissent
croître croît croissent crû
naître naissent naquit
construire construisent
détruire détruisent
retenir retient
revenir revient
éteindre éteignent
rejoindre rejoignent
résoudre résolu résout
dissoudre dissous dissoute dissout
inclure inclut
fuir fui fuit fuient
conquérir conquis conquiert
taire taisent
nuire nuit nuisent
contredire contredisent
remettre remis
soumettre soumis
transmettre transmis
ressentir ressent
consentir consent
espérer espère espéré
libérer libère libéré libèrent
accélérer accélère accéléré
"""

OPPOSITES = """
de_plus | de_moins
augmenter progresser grimper croître accroître | baisser diminuer chuter reculer réduire
hausse augmentation progression | baisse recul chute diminution
soutenir appuyer approuver | rejeter condamner combattre
soutien appui | opposition rejet condamnation
accepter | refuser rejeter décliner
confirmer | démentir nier infirmer
ouvrir ouvert rouvrir ouverture | fermer fermé fermeture
gagner remporter victoire | perdre défaite
coupable | innocent
condamner | acquitter relaxer
légal licite | illégal illicite
sûr | dangereux
plus | moins
meilleur | pire
améliorer amélioration | aggraver détériorer aggravation
avant | après
précédent | suivant
interdire défendre interdiction | autoriser permettre autorisation
commencer débuter démarrer début commencement | terminer finir achever fin
vrai véridique | faux mensonger
pour | contre
succès réussite | échec
réussir | échouer
entrer entrée | sortir sortie
arriver arrivée | partir départ
allié ami | ennemi adversaire
haut élevé | bas
facile simple | difficile compliqué
fort | faible
renforcer | affaiblir
rapide | lent
cher | bon_marché
riche | pauvre
nouveau neuf | ancien vieux
premier | dernier
public | privé
possible | impossible
suffisant | insuffisant
stable | instable
léger bénin | grave
vivant | mort
attaquer attaque | défendre défense
construire | détruire démolir
embaucher recruter | licencier
acheter acheteur | vendre vendeur
importer importation | exporter exportation
inclure | exclure
accord | désaccord
gain bénéfice | perte
avantage | inconvénient
positif | négatif
optimiste | pessimiste
nord | sud
est | ouest
gauche | droite
guerre | paix
entièrement totalement total | partiellement partiel
provisoire temporaire | définitif permanent
intérieur | extérieur
accélérer | ralentir freiner
avancer | retarder reporter
allumer | éteindre
libérer relâcher remettre_en_liberté | arrêter incarcérer écrouer emprisonner
naître naissance | mourir décès
majorité | opposition minorité
professionnel | amateur
certitude | doute
aimer | détester
présent | absent
populaire | impopulaire
juste | injuste
fréquent | rare
obligatoire | facultatif
volontaire | involontaire
connu | inconnu
toujours | jamais
tout tous | rien aucun
plein | vide
chaud | froid
confiance | méfiance
féliciter saluer louer applaudir | critiquer blâmer fustiger
éloge | critique
rassuré confiant serein | inquiet préoccupé
espoir | désespoir
trouver retrouver réapparaître | perdre disparaître
guérir sain | malade
propre potable | sale pollué contaminé
sec | humide mouillé
réchauffer | refroidir
été | hiver
matin matinal | soir nuit
jeune | vieux âgé
long | court
prolonger allonger | écourter raccourcir
large | étroit
proche près | lointain loin
beaucoup | peu
majorité | minorité
tôt | tard
adapté approprié | inadapté inapproprié
efficace | inefficace
favorable | défavorable hostile
satisfait content | mécontent insatisfait
calme | agité nerveux
unanime | divisé
valable valide | nul caduc
respecter appliquer | enfreindre violer
gratuit | payant
créer fonder | supprimer dissoudre
lever | imposer
apaiser calmer | attiser envenimer
étendre élargir | restreindre limiter
déconseiller | conseiller recommander
encourager | décourager dissuader
croire | douter
sécuriser | menacer
arrivée | départ
sortant actuel | futur
monter montée | descendre descente
récompenser | punir sanctionner
inoffensif | dangereux
alléger | alourdir
doubler tripler multiplier | diviser
renouveler | annuler
maintenir conserver | supprimer abandonner
meilleur | pire
aucun nul personne | chaque tout
maximum | minimum
sécheresse | inondation
oublier | rappeler
acheteur | vendeur
honnête | malhonnête
transparent | opaque
uni | désuni
agréable | désagréable
utile | inutile
certain | incertain
visible | invisible
volontairement | accidentellement
s'opposer opposer | soutenir approuver
suspendre | reprendre poursuivre
"""

TAGS = {
    "hedge": """
    peut-être probablement vraisemblablement sans_doute apparemment prétendument présumé*
    présumément
    supposé* possible* possiblement éventuel* éventuellement semble semblent semblait semblaient
    aurait auraient serait seraient pourrait pourraient paraît peut_être hypothétique*
    soupçonner* soupçon* suspecter* suspect* selon_toute_vraisemblance à_priori
    selon_toute_apparence risquer_de sauf_erreur
    en_apparence potentiel* potentiellement provisoirement conditionnel* si rumeur* présumer*
    voudrait
    voudraient ferait feraient devrait_être laisse_penser laisser_entendre il_se_peut
    non_confirmé officieux* officieusement prétendu*
    """,
    "negation": """
    pas plus jamais rien aucun aucune personne ni nul nulle sans guère nullement aucunement non
    refuser_de manquer_de loin_de faute_de cesser_de exclure
    """,
    "lookalike": "sans_doute sans_cesse pas_seulement non_seulement sans_précédent plus_que_jamais",
    "modal:obligation": """
    doit doivent devait devaient devra devront faut il_falloir obligé_de contraint_de tenu_de
    obligatoire*
    avoir_à être_tenu_de dû nécessaire* obligation*
    """,
    "modal:recommendation": "devrait devraient recommander* conseiller* faudrait préconiser*",
    "modal:permission": """
    peut peuvent pouvait pouvaient pourra pourront en_mesure_de autorisé_à libre_de
    avoir_le_droit
    """,
    "modal:prohibition": "interdit_de",
    "status:planned": """
    va vont vais allait allaient compte comptent comptait comptaient
    envisager* prévoir* projeter* planifier* s'apprêter* apprêter* songer_à
    avoir_l'intention_de s'engager_à promettre* proposer_de prévu* programmé* sur_le_point_de
    """,
    "status:attempted": "tenter* essayer* tentative* chercher_à s'efforcer_de",
    "status:underway": "commencer_à en_cours être_en_train_de",
    "status:done": "déjà",
    "quantity:all": "tous toutes tout toute toujours chaque entier* ensemble_de",
    "quantity:most": "plupart majorité principalement majoritairement",
    "quantity:many": """
    beaucoup nombreux nombreuses dizaines centaines milliers souvent fréquemment bien_des
    """,
    "quantity:some": "quelques certains certaines plusieurs parfois peu_de",
    "quantity:only": "seulement uniquement exclusivement ne_que",
    "approximation": """
    environ près_de presque plus_de moins_de au_moins au_plus quelque autour_de à_peu_près
    approximativement à_peine au_minimum au_maximum exactement précisément une_dizaine_de
    """,
    "time": """
    minute minutes heure heures jour jours journée semaine semaines quinzaine mois trimestre
    semestre
    an ans année années décennie décennies siècle siècles printemps été automne hiver matin matinée
    après-midi soir soirée nuit nuits aube midi minuit noël pâques ramadan
    """,
    "deictic": "dernier dernière prochain prochaine ce cette passé passée",
    "directed": """
    pression attaque menace critique soutien sanction aide accusation plainte campagne demande
    avertissement cadeau paiement prêt victoire offensive agression condamnation
    """,
    "source": "de par depuis",
    "target": "à contre vers sur pour",
    "timing": "avant après depuis jusque pendant durant dès d'ici lors",
    "relative_day": "aujourd'hui hier demain avant-hier après-demain",
    "cue": """
    dire* affirmer* assurer* expliquer* déclarer* indiquer* souligner* ajouter* estimer* annoncer*
    préciser* rappeler* insister* reconnaître* admettre* nier* croire* penser* juger* raconter*
    confier* répondre* lancer* regretter* dénoncer* avertir* rapporter* prétendre* soutenir*
    marteler* confirmer* accuser* écrire* poursuivre* conclure* avouer* concéder* jurer* clamer*
    s'alarmer réclamer* témoigner* signaler* selon d'après reconnu reconnaît menacer* ironiser*
    tonner* révéler* critiquer* démentir* citer* relater* observer* noter*
    """,
    "loaded": """
    prétendre* admettre* reconnaître* reconnu reconnaît avouer* concéder* marteler* insister*
    nier* menacer*
    accuser* clamer* jurer* dénoncer* tonner* fustiger* ironiser* s'emporter* asséner* reprocher*
    vanter*
    """,
    "discourse": """
    aussi également par_ailleurs en_outre de_plus toutefois cependant néanmoins pourtant donc ainsi
    en_effet en_fait d'ailleurs bien_sûr certes enfin simplement vraiment très assez plutôt
    notamment surtout en_particulier en_revanche par_contre pour_sa_part de_son_côté alors
    finalement
    même quant_à
    """,
    "function": """
    le la les l' un une des du de d' au aux à en dans par pour sur sous avec chez entre vers
    contre depuis pendant durant lors et ou mais or car que qu' qui quoi dont où lequel laquelle
    lesquels
    lesquelles quand comme ce cet cette ces c' ça cela ceci se s' me m' te t' lui leur leurs y son
    sa ses mon ma mes ton ta tes notre nos votre vos il elle ils elles on nous vous je j' ne n' est
    sont était étaient a ont avait avaient été être avoir fut furent ayant étant sera seront
    aura auront
    soit soient ait aient très aussi bien encore là ici afin tandis lorsque puisque parce
    eux même mêmes autre autres tel telle tels telles
    en_raison_de à_cause_de grâce_à afin_de au_lieu_de au_cours_de au_sein_de à_travers
    par_rapport_à t
    """,
    "been": "été",
    "article": "le la les l' un une des du au aux ce cet cette ces d'",
    "complementizer": "que qu' si",
    "agent": "par",
    "means": "avec",
    "third_person": "il elle ils elles",
    "opposing": "répondre* riposter* réagir* attaquer* lutter*",
}

NEGATED = "ne n' sans"
SCOPES = f"""
+status:planned va vont vais allait allaient | next | -er -ir -re
+status:planned compte comptent comptait comptaient | next | -er -ir -re
+negation pas plus jamais rien personne guère | before | {NEGATED} ni
+negation aucun aucune nul nulle ni | before | {NEGATED} ni pas
+negation aucun aucune nul nulle personne rien jamais | after | ne n'
-negation ne n' | before | aucun aucune nul nulle personne rien jamais
-negation ne n' | after | pas plus jamais rien aucun aucune personne ni guère que qu' nul nulle
-negation aucun aucune rien personne jamais | before | sans pas jamais plus rien
"""

PERSONS = """
il il
elle elle elles
nous nous notre nos
je je j' me m' moi mon ma mes
vous vous votre vos
"""

NAME_VARIANTS = """
kiev kyiv
kharkiv kharkov
lviv lvov
pékin beijing
bombay mumbai
calcutta kolkata
birmanie myanmar
turquie türkiye
biélorussie bélarus
moldavie moldova
zelensky zelenski zelenskyy
poutine putin
kadhafi gaddafi
hezbollah hizbollah
tchéquie république_tchèque
pays-bas hollande
côte_d'ivoire ivory_coast
mahomet mohammed
"""

SAME_NAMES = """
avenue av
boulevard bd boul
madame mme
mademoiselle mlle
monsieur m
ue union_européenne
onu nations_unies
états-unis usa américain
royaume-uni grande-bretagne britannique
otan alliance_atlantique
russie russe
ukraine ukrainien
chine chinois
france français
allemagne allemand
espagne espagnol
italie italien
belgique belge
suisse helvétique
portugal portugais
pologne polonais
turquie turc
maroc marocain
algérie algérien
tunisie tunisien
israël israélien
iran iranien
japon japonais
inde indien
canada canadien
québec québécois
bce banque_centrale_européenne
fmi fonds_monétaire_international
oms organisation_mondiale_de_la_santé
"""

UNITS = """
seconde duration 1
secondes duration 1
minute duration 60
minutes duration 60
heure duration 3600
heures duration 3600
jour duration 86400
jours duration 86400
semaine duration 604800
semaines duration 604800
mois month 1
trimestre month 3
semestre month 6
an month 12
ans month 12
année month 12
années month 12
décennie month 120
siècle month 1200
siècles month 1200
% percent 1
km length 1000
kilomètre length 1000
kilomètres length 1000
mètre length 1
mètres length 1
centimètre length 0.01
centimètres length 0.01
kilo mass 1
kilos mass 1
kg mass 1
gramme mass 0.001
grammes mass 0.001
tonne mass 1000
tonnes mass 1000
hectare area 1
hectares area 1
litre volume 1
litres volume 1
euro euro 1
euros euro 1
€ euro 1
dollar dollar 1
dollars dollar 1
livre pound_sterling 1
livres pound_sterling 1
"""

FRENCH = Vocabulary(
    endings=ENDINGS,
    forms=FORMS,
    synonyms=fr_synonyms.SYNONYMS,
    opposites=OPPOSITES + fr_scales.SCALES,
    values=fr_values.VALUES,
    spread="""
    eux euse euses
    if ive ifs ives
    el elle els elles
    en enne ens ennes
    il ille ils illes
    cer ce cé cée cés cées
    er e é ée és ées ent a ait ère
    ir it i ie is ies issent
    re t ent u ue us
    * e s es
    """,
    tags=TAGS,
    scopes=SCOPES,
    tag_endings={
        "hedge": "erait eraient drait draient irait iraient",
        "status:planned": "era eront ira iront dra dront",
        "past": "é ée és ées ait aient èrent it irent",
    },
    untagged="""
    était étaient avait avaient serait seraient sera seront aura auront devrait devraient pourra
    pourront retirait tirait admirait désirait respirait inspirait attirait opéra caméra tira retira
    attira inspira expira choléra faudrait entrait parait fera fait lait portrait fit dit petit
    esprit
    conflit profit crédit bruit nuit huit produit droit délit lit écrit récit parfait trait souhait
    été thé clé blé marché société santé sécurité liberté cité université majorité comité côté
    député
    députée beauté vérité qualité activité autorité autorités journée année années soirée armée
    musée
    lycée idée entrée arrivée durée durait autrefois devait devaient pouvait pouvaient doit soit ait
    degré été café pré carré moitié privé privée
    """,
    variants=NAME_VARIANTS,
    same_names=SAME_NAMES,
    persons=PERSONS,
    numbers="""
    deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10
    dix_sept 17 dix_huit 18 dix_neuf 19 onze 11 douze 12 treize 13
    quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40 cinquante 50 soixante 60 cent 100
    douzaine 12 dizaine 10 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 centaine 100
    demi 0.5 demie 0.5
    """,
    multipliers="""
    cent 100 cents 100 mille 1000 millier 1000 milliers 1000 million 1000000 millions 1000000
    milliard 1000000000 milliards 1000000000 m 1000000 k 1000 md 1000000000 mds 1000000000
    mrd 1000000000 mrds 1000000000
    """,
    ordinals="""
    second 2 seconde 2 deuxième 2 troisième 3 quatrième 4 cinquième 5 sixième 6 septième 7 huitième
    8 neuvième 9 dixième 10 onzième 11 douzième 12 treizième 13 quatorzième 14 quinzième 15 seizième
    16 dix_septième 17 dix_huitième 18 dix_neuvième 19 vingtième 20 vingt_et_unième 21
    trentième 30 centième 100
    """,
    units=UNITS,
    months="""
    janvier janv
    février févr fév
    mars
    avril
    mai
    juin
    juillet juil
    août
    septembre sept
    octobre oct
    novembre nov
    décembre déc
    """,
    weekdays="""
    lundi lun
    mardi mar
    mercredi mer
    jeudi jeu
    vendredi ven
    samedi sam
    dimanche dim
    """,
    negating="in im ir il dé dés mal non",
    under_way="ant",
    ordinary_endings="""
    tion tions sion sions ment ments té tés eur eurs euse isme iste istes ance ence age ages ée
    ées é
    és ais aient ait ant able ible ique iques eux er ir
    """,
)

"""Which further French words stand at the two ends of one scale?

By part of speech. A line is as in `vocabulary.Vocabulary.opposites`: one word put in the place of
one from the other end turns what the sentence says. Words that tell one deed from its two ends (to
buy, to sell) and words that differ in weight only are left out. Source: own choice.
"""

from __future__ import annotations

VERBS = """
accepter accueillir admettre consentir | rejeter refuser décliner repousser récuser
accélérer hâter précipiter | ralentir freiner retarder
rapprocher approcher | éloigner écarter distancer
éclaircir clarifier | obscurcir embrouiller brouiller
activer allumer brancher enclencher | désactiver éteindre débrancher arrêter couper
assister participer | manquer sécher boycotter abstenir
accuser inculper incriminer poursuivre | acquitter disculper innocenter blanchir relaxer
condamner | acquitter gracier amnistier relaxer blanchir
avancer devancer | retarder reporter repousser différer ajourner
adhérer rejoindre intégrer | quitter abandonner
admettre reconnaître avouer confesser | nier contester démentir
admirer respecter estimer | mépriser dédaigner
remercier | blâmer reprocher
aggraver empirer envenimer exacerber | soulager atténuer alléger adoucir améliorer apaiser
économiser épargner | dépenser gaspiller dilapider
louer féliciter saluer applaudir vanter encenser | critiquer blâmer fustiger
louer féliciter saluer applaudir vanter encenser | dénoncer condamner désapprouver
allonger prolonger étendre proroger | raccourcir abréger écourter interrompre
réjouir | attrister désoler affliger
alarmer effrayer inquiéter | rassurer tranquilliser calmer
allier unir | affronter opposer
ancrer fixer | détacher
agrandir élargir étendre développer | réduire rétrécir restreindre limiter
encourager stimuler favoriser | décourager dissuader freiner entraver empêcher
promouvoir inciter soutenir | décourager dissuader freiner entraver empêcher
apparaître surgir émerger | disparaître évanouir
ovationner acclamer | huer siffler conspuer
respecter observer appliquer | violer enfreindre transgresser bafouer ignorer
appuyer soutenir approuver défendre cautionner | rejeter combattre boycotter critiquer condamner
apprendre retenir | oublier
adopter voter approuver valider | rejeter repousser abroger
serrer resserrer durcir | desserrer relâcher assouplir
armer | désarmer
attaquer agresser bombarder envahir assaillir | défendre protéger résister
monter grimper gravir escalader | descendre chuter dévaler
assurer garantir sécuriser | compromettre menacer fragiliser
attacher lier | détacher délier
attirer séduire | repousser rebuter
augmenter croître monter grimper progresser bondir relever | baisser chuter diminuer réduire reculer
augmenter croître monter grimper | fondre décroître effondrer plonger abaisser
progresser bondir relever | fondre décroître effondrer plonger abaisser
rehausser accroître envoler multiplier | baisser chuter diminuer réduire reculer
doubler tripler quadrupler | baisser chuter diminuer réduire reculer
rehausser accroître envoler multiplier | fondre décroître effondrer plonger abaisser
doubler tripler quadrupler | fondre décroître effondrer plonger abaisser
autoriser permettre légaliser tolérer | interdire prohiber empêcher bannir proscrire
avancer progresser | reculer régresser stagner
aider secourir assister | nuire gêner entraver saboter
bénir | maudire
charger | décharger
épouser marier | divorcer séparer
céder capituler | résister tenir
censurer cacher taire dissimuler | publier divulguer diffuser révéler
centraliser concentrer | décentraliser disperser
accorder octroyer concéder | refuser retirer
réconcilier | brouiller opposer
se_fier croire | se_méfier douter
confirmer attester corroborer entériner | démentir nier réfuter infirmer contredire
congeler geler | dégeler décongeler
connaître savoir | ignorer méconnaître
conquérir prendre capturer | perdre céder abandonner évacuer
obtenir décrocher atteindre | manquer rater perdre
conserver garder maintenir préserver sauvegarder | détruire éliminer jeter supprimer abandonner
écouter entendre | ignorer négliger
construire bâtir ériger édifier | démolir détruire raser abattre
contenir maîtriser | déclencher
continuer poursuivre reprendre | interrompre suspendre cesser arrêter annuler
embaucher recruter engager employer | licencier renvoyer congédier
convaincre persuader | dissuader
convoquer | décommander annuler
corriger rectifier | falsifier
créer fonder instaurer instituer établir | supprimer dissoudre éliminer abolir
couvrir recouvrir | découvrir dévoiler
soigner protéger | négliger maltraiter abandonner
guérir soigner | infecter contaminer
affaiblir fragiliser miner ébranler | renforcer consolider fortifier affermir
déclarer révéler montrer afficher exhiber | cacher dissimuler masquer occulter taire
prouver démontrer | réfuter
déposer verser | retirer
débloquer | bloquer geler
déployer | replier retirer
réveiller éveiller | endormir
souligner | minimiser minorer
ravager dévaster détruire | reconstruire restaurer réhabiliter
profiter jouir | souffrir pâtir
distribuer répartir | ramasser confisquer
diviser séparer fragmenter | unir unifier fusionner réunir rassembler
élire nommer désigner | destituer révoquer limoger démettre
émigrer | immigrer
commencer débuter démarrer entamer | terminer finir achever conclure cesser clore fermer
lancer inaugurer ouvrir | terminer finir achever conclure cesser clore fermer
emprisonner incarcérer arrêter détenir écrouer interpeller | libérer relâcher élargir
renchérir | baisser
trouver retrouver localiser récupérer | perdre égarer
refroidir | chauffer réchauffer
enrichir | appauvrir ruiner
entrer accéder pénétrer | sortir quitter
vieillir | rajeunir
stabiliser | déstabiliser
accorder entendre | diverger se_disputer
exagérer gonfler surestimer amplifier | minimiser sous-estimer
exiger imposer | dispenser exempter
exporter | importer
faciliter simplifier | compliquer entraver empêcher
tomber_en_panne | fonctionner marcher
financer subventionner | définancer
signer parapher | résilier rompre
prospérer fleurir | décliner dépérir péricliter
gagner vaincre triompher remporter battre | perdre succomber incliner
plaire enchanter ravir | déplaire décevoir
fuir enfuir échapper | rester demeurer
imposer instaurer | lever abolir supprimer
inclure intégrer ajouter | exclure expulser écarter retirer
insulter offenser injurier | flatter complimenter
investir | désinvestir
légitimer | délégitimer
libérer libéraliser | limiter restreindre opprimer contrôler encadrer
nettoyer dépolluer | salir souiller polluer
arriver venir atterrir | partir décoller en_aller
remplir | vider
améliorer redresser | détériorer dégrader empirer
mentir tromper | avouer
mobiliser | démobiliser
naître | mourir décéder périr
obéir | désobéir se_rebeller
obliger forcer contraindre | dispenser permettre
occuper | évacuer quitter libérer
haïr détester exécrer | aimer adorer chérir
organiser ranger | désorganiser
payer régler rembourser | devoir
pardonner | punir condamner se_venger
peupler | dépeupler
récompenser primer | punir sanctionner pénaliser
inquiéter préoccuper | rassurer
privatiser | nationaliser
produire fabriquer | consommer
protéger préserver | exposer menacer
ôter enlever retirer | mettre placer ajouter
conseiller recommander préconiser | déconseiller
lutter résister | capituler
réparer restaurer | casser abîmer endommager
réussir | échouer
revaloriser | dévaluer dévaloriser déprécier
rompre briser | maintenir renouer
sauver secourir | abandonner
semer planter | récolter arracher abattre
asseoir | se_lever
simplifier | compliquer
survivre | mourir périr
résoudre régler | compliquer
soumettre | révolter
sous-traiter externaliser | internaliser
additionner ajouter | soustraire
couler sombrer | flotter émerger
trahir | servir
valoriser apprécier | mépriser dévaloriser
épargner ménager | frapper toucher
"""

NOUNS = """
abondance excès surplus excédent | pénurie manque rareté déficit
accès entrée | sortie
acceptation accueil | rejet refus
accusation | acquittement
joie bonheur allégresse enthousiasme euphorie | tristesse chagrin peine
soulagement | angoisse inquiétude
hausse augmentation montée | baisse chute diminution recul effondrement déclin
progression essor envolée | baisse chute diminution recul effondrement déclin
ami compagnon allié partenaire | ennemi rival adversaire
amitié | inimitié hostilité
ouverture réouverture | fermeture clôture
approbation | rejet veto désapprobation
appui soutien | opposition rejet
ascension | chute descente
retard | avance
avancée progrès | recul régression stagnation
aide | obstacle entrave
bénéfice profit gain excédent | perte déficit
bien-être | mal-être malaise
calme tranquillité sérénité paix | tension nervosité agitation chaos tumulte
chaleur | froid
certitude assurance | doute incertitude
clarté lumière | obscurité ténèbres confusion
lâcheté lâche | courage bravoure courageux
début commencement départ ouverture | fin terme conclusion clôture
concorde consensus entente accord | discorde désaccord mésentente
confiance | méfiance défiance
construction | démolition destruction
consommation dépense | épargne
continuité | rupture interruption
embauche recrutement | licenciement
croissance expansion | récession contraction décroissance
faiblesse | force puissance
débiteur dette | créancier
dictature autoritarisme | démocratie
détention emprisonnement prison | libération liberté
maladie | santé
équilibre | déséquilibre
espoir optimisme espérance | désespoir pessimisme désillusion
stabilité | instabilité
succès réussite triomphe | échec fiasco
fidélité loyauté | trahison déloyauté infidélité
générosité | égoïsme avarice
guerre conflit | paix trêve
héros | méchant
honnêteté | corruption malhonnêteté
égalité | inégalité discrimination
inclusion | exclusion
indépendance | dépendance
enfance | vieillesse
intérêt | désintérêt indifférence
justice | injustice
légalité | illégalité
liberté | esclavage captivité
majorité | minorité
amélioration redressement | dégradation détérioration aggravation
mérite | démérite
naissance | mort décès
obéissance | désobéissance
offre | demande
ordre | désordre chaos
fierté | honte
participation | abstention
permission autorisation | interdiction veto
pardon grâce clémence | châtiment punition vengeance
maintien | départ abandon suppression
pauvreté misère | richesse prospérité
présence | absence
prospérité essor | crise ruine déclin
rapidité | lenteur
respect | mépris
retrait repli | avance déploiement
risque danger | sécurité
sécheresse | inondation crue
sincérité franchise | hypocrisie
sympathie | antipathie
subvention | taxe impôt amende
chance | malchance malheur
transparence | opacité
unité union cohésion | division rupture séparation
vainqueur gagnant | perdant vaincu
avantage atout | inconvénient désavantage handicap
vérité réalité | mensonge fausseté fiction
victoire triomphe | défaite
vertu qualité | défaut vice
vie | mort
certitude | doute
"""

QUALITIES = """
ouvert | fermé
absurde | sensé logique
abondant copieux | rare insuffisant maigre
actif | inactif passif
actuel moderne | dépassé obsolète désuet
adulte | enfant
joyeux gai heureux content | triste malheureux abattu
encourageant prometteur | décourageant désolant
haut élevé | bas faible
aimable courtois amical cordial poli | hostile grossier impoli
ample vaste | étroit serré
ancien vieux | nouveau récent moderne
approprié adéquat adapté | inapproprié inadéquat inadapté
brûlant chaud | glacial glacé froid
abordable bon_marché économique | cher coûteux
attentif | distrait
authentique original vrai véritable | faux falsifié
autorisé légal | clandestin illégal
beau joli | laid affreux
bénin | malin
mou tendre | dur
blanc | noir
brillant lumineux clair ensoleillé | sombre obscur terne
brusque soudain brutal | graduel progressif
bon excellent | mauvais désastreux médiocre
capable compétent | incapable incompétent
marié | célibataire divorcé
central | périphérique
proche voisin | lointain distant éloigné
net clair | confus flou
compatible | incompatible
complet entier intégral | incomplet partiel
commun courant fréquent habituel | rare exceptionnel inhabituel
constant continu | intermittent
correct exact juste | incorrect faux erroné inexact
confortable | inconfortable
crédible vraisemblable | incroyable invraisemblable
croissant | décroissant
cruel impitoyable | clément indulgent
coupable | innocent
faible fragile chétif | fort robuste solide puissant
démocratique | antidémocratique dictatorial
désert vide | bondé plein comble
dégagé | nuageux couvert
difficile compliqué ardu complexe | facile simple aisé
direct | indirect
amusant divertissant | ennuyeux
docile | rebelle
doux sucré | amer salé
efficace utile | inefficace inutile
énorme immense gigantesque grand | petit minuscule infime
strict rigoureux sévère | laxiste permissif
extérieur | intérieur
étranger | national
célèbre connu | inconnu anonyme
favorable propice | défavorable hostile
fertile | stérile
fixe | mobile variable
ferme | hésitant
flexible souple | rigide inflexible
formel | informel
frais | pourri
gros gras | maigre mince
gratuit | payant
épais | fin mince
honnête intègre | malhonnête corrompu
humble modeste | arrogant orgueilleux
égal identique pareil | différent distinct inégal
impartial neutre | partial biaisé
important majeur crucial | insignifiant mineur négligeable
probable | improbable
indépendant | dépendant
inférieur | supérieur
initial | final
nécessaire indispensable | inutile superflu
inoffensif anodin | dangereux nocif toxique
intact indemne | endommagé abîmé blessé
intelligent | stupide bête
intentionnel délibéré | accidentel involontaire fortuit
jeune | vieux âgé
légitime | illégitime
lent | rapide
léger | grave sévère lourd
lisse | rugueux
pluvieux | sec ensoleillé
mûr | immature vert
masculin | féminin
majoritaire | minoritaire
modéré | extrémiste radical
mort | vivant
négatif | positif
normal | anormal
nombreux | rares
obligatoire | facultatif optionnel volontaire
oisif inoccupé désœuvré | occupé débordé surchargé saturé
officiel | officieux
optimiste | pessimiste
ordonné | désordonné
pacifique | violent
patient | impatient
permanent définitif durable | temporaire provisoire passager
lourd | léger
pauvre | riche fortuné
puissant | faible impuissant
populaire | impopulaire
possible faisable | impossible irréalisable
précis | imprécis vague
plein | vide
profond | superficiel
prudent | imprudent téméraire
ponctuel | tardif
pur | impur pollué contaminé
rationnel | irrationnel
raisonnable | déraisonnable
rentable lucratif bénéficiaire | déficitaire
responsable | irresponsable
résistant solide | fragile
rural | urbain
savant | ignorant
sain salubre | malsain insalubre
satisfaisant | insatisfaisant décevant
sensible | insensible
sérieux | frivole
silencieux calme tranquille | bruyant agité
sobre | ivre
supportable | insupportable
durable | éphémère
suffisant | insuffisant
survivant | victime
tolérant | intolérant
rassurant | alarmant inquiétant préoccupant
transparent | opaque
uni | divisé désuni
urgent | accessoire
valide | nul
précieux | sans_valeur
visible | invisible
volontaire | involontaire forcé
vulnérable | invulnérable
"""

ADVERBS = """
clairement | vaguement
lentement | vite rapidement
dedans | dehors
devant | derrière
dessus | dessous
facilement | difficilement
souvent fréquemment | rarement
progressivement peu_à_peu | brusquement soudainement
ensemble | séparément
légalement | illégalement
légèrement | gravement fortement considérablement
pacifiquement | violemment
publiquement | en_secret
volontairement | de_force
"""

NEWS = """
grandir croître étendre | rétrécir rapetisser diminuer décliner
survivre | disparaître périr succomber
approuver saluer | regretter déplorer désapprouver
neuf récent | vieux ancien vétuste
dépasser excéder franchir | respecter tenir
déçu mécontent frustré | satisfait content comblé ravi
rassuré soulagé confiant | inquiet alarmé angoissé
fier | honteux
rare | fréquent courant
favorable | opposé hostile
ouvrir rouvrir | fermer clore
propager répandre | reculer refluer
maîtriser contenir éteindre circonscrire | raviver attiser propager
évacuer | regagner réintégrer
enthousiaste enthousiasmé | sceptique réticent apathique
paralyser bloquer freiner | relancer ranimer débloquer
saturer engorger | désengorger désaturer
vider | remplir
regretter déplorer | applaudir apprécier
gaspiller | économiser
renchérissement | baisse
chaos | calme ordre
normaliser | perturber
menace | garantie
bénédiction | malédiction
accélération | ralentissement décélération
abonder | manquer
prometteur | décourageant sombre
stagner | croître
chaleureux | glacial froid
ordonné organisé | chaotique
solidaire | égoïste
solide robuste | fragile branlant
fiable | douteux
ponctuel | tardif retardé
intact | détruit calciné
vivre | mourir
vacciner | contaminer
potable | contaminé pollué
accessible | inaccessible
effondrer | envoler
protéger préserver | détruire ravager
planter reboiser | déboiser abattre
pluie | sécheresse
diurne | nocturne
courageux | lâche
apte | inapte
habile | maladroit
loyal | déloyal
indemne | blessé
réel | fictif imaginaire
comblé | creusé
combler | creuser
désertifié désert | animé peuplé
peuplé | dépeuplé
attirer | fuir repousser
garder | céder vendre
rapprocher | éloigner
progresser | régresser
gagner | perdre
trop | pas_assez
salué | décrié
"""

FURTHER = """
étouffer taire | attiser
accueillant hospitalier | inhospitalier
partisan défenseur admirateur | détracteur opposant
admissible | inadmissible
épuiser | réapprovisionner
agricole | industriel
isolé | relié intégré
amical | hostile
éteint | allumé
amasser accumuler | éliminer disperser
présence assistance | absence
attrayant séduisant | repoussant
audacieux hardi | prudent timide
automatique | manuel
autonomie | dépendance
avare | généreux
en_panne | réparé
blocage | déblocage
annuler | maintenir confirmer
prudent | risqué
civil | militaire
clément | implacable
plaire | déplaire
compréhensible | incompréhensible
engagé | indifférent
concentré | dispersé
concret | abstrait
constructif | destructif
convaincant | invraisemblable
crédule | sceptique
cru | cuit
cultivé | sauvage
guérissable | incurable
décidé résolu | indécis hésitant
fertile | aride désertique
digne | indigne
travailleur | paresseux
discret | indiscret
disposé | réticent
domestique | sauvage
durable | éphémère passager
endetté | solvable
irriter fâcher | calmer apaiser
grossir | maigrir
enrichissement | appauvrissement
essentiel | accessoire
spontané | planifié
stimulant | dissuasif
expansion | contraction
explicite | implicite
expulser | accueillir admettre
extraordinaire | ordinaire
favori | outsider
fidèle | infidèle
fluide | embouteillé saturé
affaiblissement | renforcement
fréquent | sporadique
généralisé | isolé
habitable | inhabitable
couler | renflouer
éclairer | obscurcir
imposant | modeste
élan | frein
inédit | connu
inattendu imprévu | prévu attendu
influent | insignifiant
novateur | conservateur
inscrire | effacer
intensifier | atténuer
inonder | assécher drainer
invincible | vulnérable
retraité | actif
laïque | religieux
propreté | saleté
pleurer | rire
local | mondial
merveilleux | horrible
massif | minoritaire
maximiser | minimiser
mouiller | sécher
monter | démonter
moral éthique | immoral
motivé | démotivé
noble | vil
obstruer | dégager
caché | visible
offensif | défensif
oublié | rappelé
opportun | inopportun
pacifier | enflammer
partisan | adversaire opposant
passé | futur
parfait | imparfait défectueux
peuplé | dépeuplé
pourri | sain
polémique controversé | consensuel
popularité | impopularité
précoce | tardif
superflu | indispensable
privilégié | défavorisé
productif | improductif
interdit | autorisé permis
prospère florissant | décadent ruiné
profit | dommage
rester | partir
aimé chéri | détesté haï
rejeté refusé | accepté adopté
reconstruire | démolir
retrouvé | perdu
arroser | assécher
régulier | irrégulier
détendu décontracté | tendu stressé
pertinent | hors_sujet
recaler | admettre
résolu réglé | en_suspens
bruyamment | silencieusement
sauvé | perdu
sécurité | insécurité
semblable | différent
ressemblance | différence
sensé | insensé
serein | agité
sincère | hypocrite
solitaire | accompagné
sombre | lumineux
assouplir | durcir
doux | brutal rude
sous-estimé | surestimé
soumis docile | rebelle
redouter craindre | espérer
tempête | accalmie
timide | audacieux
jeter | garder conserver
maladroit | agile
travailler | se_reposer
trouble | limpide transparent
unanime | partagé divisé
uni | déchiré
valorisé | dévalorisé
véloce | lent
avantageux | désavantageux nuisible
viable | non_viable
en_vigueur | abrogé caduc
volonté | réticence
récolter | semer
record | plancher
rouvrir | clore fermer
reprendre | interrompre
sceptique | confiant convaincu
mécontentement | satisfaction
satisfaire contenter | mécontenter
gonfler | dégonfler
plaider_pour | plaider_contre
approbateur | réprobateur
soulager | accabler
rassembler | diviser disperser
désert | fréquenté
"""

SCALES = VERBS + NOUNS + QUALITIES + ADVERBS + NEWS + FURTHER

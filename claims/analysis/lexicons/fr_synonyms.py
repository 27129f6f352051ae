"""Which French words would a careful reader exchange without learning anything else?

The vocabulary of news, in dictionary form; a line is a group. Words of different weight (tuer and
assassiner, dire and admettre) are kept apart on purpose. Source: own choice.
"""

from __future__ import annotations

SYNONYMS = """
pt point
clé clef
clés clefs
vol volume
p page
m monsieur
mm messieurs
st saint
ste sainte
mme madame
dr docteur
mlle mademoiselle
pr professeur
gal général
abandonner délaisser quitter
abattre tuer
abîmer endommager détériorer
abri refuge
abriter héberger accueillir loger
accepter consentir accueillir
accident collision accrochage
accord pacte entente convention traité
accroître augmenter
accroissement augmentation hausse progression
accueillir recevoir héberger
acheter acquérir se_procurer
achever terminer finir conclure
acquérir acheter
action mesure démarche
actuel présent
actuellement à_l'heure_actuelle en_ce_moment aujourd'hui
adjoint assistant
adopter approuver voter
affaire dossier
affirmer déclarer assurer indiquer soutenir
affrontement heurt combat accrochage
agent policier
agrandir élargir étendre
agresser attaquer
agression attaque
agriculteur paysan exploitant
aide soutien assistance appui secours
aider assister secourir soutenir
ainsi de_cette_manière
ajouter poursuivre compléter
ajourner reporter différer repousser
alerter avertir prévenir
aller se_rendre
allonger prolonger
améliorer perfectionner
amende contravention
ami proche
ampleur étendue
ancien ex
annoncer indiquer faire_savoir communiquer informer
annuler supprimer
apercevoir voir
appareil dispositif engin
appartement logement
appeler lancer_un_appel
apporter amener
apprendre découvrir
approuver valider adopter
approximativement environ à_peu_près
arrestation interpellation
arrêter interpeller appréhender
arrêter stopper cesser
arrivée venue
arriver parvenir
assaut attaque
assemblée réunion
assister participer
association organisation
assurer garantir
attaquer agresser
attendre patienter
atteindre toucher
attentat attaque
attribuer accorder
augmentation hausse progression
augmenter croître progresser grimper
auteur responsable
automobiliste conducteur
autoriser permettre
autrefois jadis
avertir prévenir
avion appareil
avocat défenseur conseil
avoir_lieu se_dérouler se_tenir se_produire
bagarre rixe
baisse diminution recul chute
baisser diminuer reculer chuter
bataille combat
bateau navire embarcation
bâtiment immeuble édifice
bâtir construire
beaucoup de_nombreux
bénéfice profit gain
bénéficier profiter
besoin nécessité
blesser atteindre
blessé victime
bref court
briser casser fracturer
brusquement soudain soudainement
but objectif
cacher dissimuler
cambrioleur voleur malfaiteur
cause raison motif origine
causer provoquer entraîner occasionner
célèbre connu fameux
certain sûr
cesser arrêter
changement modification évolution
changer modifier
chantier travaux
chef dirigeant patron responsable
chercher rechercher
chercheur scientifique
chiffre nombre
choisir retenir
choix décision
chute effondrement
circulation trafic
citoyen habitant
client consommateur
colère fureur
collaborer coopérer
combattre lutter
commencer débuter démarrer entamer
commencement début
commerce boutique magasin
commerçant marchand
commettre perpétrer
commune ville municipalité localité
compétition concours
complètement totalement entièrement
compliqué complexe difficile
comporter comprendre
concerner toucher
conclure achever
conducteur chauffeur
conduire mener
conférence_de_presse point_presse
confier charger
conflit guerre
connu célèbre
conséquence effet répercussion
conserver garder
considérable important
constater observer
construction édification
construire bâtir édifier
contraindre forcer obliger
contrôler vérifier
convaincre persuader
conversation entretien discussion
coopération collaboration
coupable responsable
coût prix
crainte peur inquiétude
craindre redouter
créer fonder
critiquer dénoncer fustiger
croissance progression
cultivateur agriculteur
danger risque péril
débat discussion
débuter commencer
décéder mourir succomber trouver_la_mort perdre_la_vie
décès mort disparition
décider trancher
déclarer affirmer dire indiquer expliquer souligner
déclaration propos
déclencher provoquer
découverte trouvaille
découvrir trouver repérer
défaite revers
défendre protéger
dégât dommage
demande requête
demander réclamer solliciter
démentir nier
démission départ
démissionner quitter_ses_fonctions
démolir détruire raser
dépense frais
député parlementaire élu
désaccord différend
détenir posséder
détenu prisonnier
détruire ravager dévaster
difficile ardu
difficulté problème
diffuser publier
diminuer réduire baisser
diminution réduction baisse
diriger mener
dirigeant responsable leader
discours allocution
discussion débat
dispositif système
dispute querelle
distribuer répartir
distribution répartition
document pièce
domicile maison logement résidence habitation
dommage dégât
donc par_conséquent
donner remettre fournir
dossier affaire
échec revers
école établissement_scolaire
économiser épargner
écrire rédiger
édifice bâtiment
édile maire
effectuer réaliser accomplir
effondrement écroulement
effondrer écrouler
élection scrutin vote
électricité courant
élève écolier
embaucher recruter engager
emmener conduire transporter
emploi poste travail
employé salarié travailleur
employer utiliser
emprisonner incarcérer écrouer
endroit lieu
enfant mineur
enlever retirer
énorme immense
enquête investigation
enquêteur policier
enseignant professeur
ensuite puis après
entendre auditionner
entier complet
entreprise société compagnie firme
entrer pénétrer s'introduire
environ près_de quelque autour_de approximativement à_peu_près
envisager prévoir songer
envoyer expédier
époque période
équipement matériel
erreur faute
essai test
essayer tenter
estimer évaluer chiffrer
état situation
être_situé se_trouver
étude recherche
étudier examiner
évaluer estimer
événement fait
évident clair
exact précis
examen analyse
examiner étudier analyser
exiger réclamer
expert spécialiste
explosion détonation déflagration
fabriquer produire
facile simple aisé
faire_état_de signaler
fait événement
famille proches
fête célébration
feu incendie
fin terme
financer payer
fleuve rivière
fonctionnaire agent_public
fonds argent
forces_de_l'ordre police policiers
fort puissant
fournir livrer
fréquent courant
fréquemment souvent
fuir s'enfuir prendre_la_fuite s'échapper
gagner remporter
garder conserver
gardien vigile
gouvernement exécutif
grand important
grave sérieux
grève débrayage
guerre conflit
habitant résident riverain
habiter résider vivre
habitation maison logement
hausse augmentation
haut élevé
homicide meurtre
hommes_politiques politiques
hôpital établissement_hospitalier clinique
identique même
illégal illicite
image photo cliché
immédiatement aussitôt sur-le-champ tout_de_suite
immeuble bâtiment
implication participation
important majeur
impôt taxe
imprévu inattendu
inciter pousser
indispensable nécessaire
individu personne homme
informer avertir
infraction délit
inonder submerger
inondation crue
inquiet préoccupé
inquiétude préoccupation
installer poser
interpeller arrêter
interroger questionner
interrompre suspendre
jeter lancer
joueur footballeur
jour journée
journal quotidien
journaliste reporter
juge magistrat
jugement verdict
juger estimer
lettre courrier
leader dirigeant
licencier congédier
lien rapport
lieu endroit site
limiter restreindre
logement habitation
loi texte législation
lutter combattre
magasin commerce
maintenir conserver
maire premier_magistrat édile
mairie municipalité
maison demeure
malade patient
maladie affection
malfaiteur cambrioleur voleur
manière façon
manifestation rassemblement défilé
manifester défiler protester
manque pénurie
médecin docteur praticien
médicament traitement remède
mesure disposition
métier profession
mettre_en_place instaurer
mettre_fin_à achever
meurtre assassinat homicide
militaire soldat
modifier changer
moderniser rénover
moment instant
monde planète
montant somme
monter grimper
montrer révéler indiquer
mort décès
mourir décéder
municipalité mairie
nation pays
navire bateau
négociation pourparlers
neuf nouveau
nier démentir
nommer désigner
notamment en_particulier
nouveau récent
obliger contraindre
obtenir décrocher
offrir proposer
opinion avis
organisation organisme
origine cause
ouvrier salarié
paraître sembler
parole propos
parler discuter s'entretenir
parti formation
participer prendre_part
partir s'en_aller
passager voyageur
patron chef_d'entreprise
payer régler
peine condamnation
pendant durant au_cours_de
penser estimer croire
permission autorisation
personne individu
phase étape
plan projet
pluie précipitation
policier agent
pompier sapeur-pompier secouriste
poursuivre continuer
précédent antérieur
préoccuper inquiéter
président chef_de_l'état
prévoir compter tabler
prison établissement_pénitentiaire maison_d'arrêt
prix tarif coût
prochain suivant
procureur parquet
professeur enseignant
progrès avancée
promesse engagement
promettre s'engager
proposition offre
prouver démontrer
quotidien journal
raconter relater
rapidement vite
rassembler réunir
recommander conseiller
reconstruire rebâtir
refus rejet
refuser décliner
regretter déplorer
rejeter repousser
relâcher libérer
remonter se_produire
rencontre réunion
renforcer consolider
renseignement information
répondre répliquer
réponse réaction
représentant délégué
résoudre régler
rester demeurer
retourner revenir
réussir parvenir
réussite succès
révéler dévoiler
révolte émeute
route chaussée
rue voie
salaire rémunération
salarié employé
sauver secourir
sécurité sûreté
séisme tremblement_de_terre
sembler paraître
seulement uniquement
signer parapher
soirée soir
souhaiter vouloir désirer
souligner insister
soutenir appuyer
suggérer proposer
surveiller contrôler
tâche travail
taxe impôt
tempête ouragan
temporaire provisoire
tenter essayer
train rame
transporter acheminer
traverser franchir
tribunal cour
urgent pressant
usine fabrique
utiliser employer se_servir
vaincre battre
véhicule voiture automobile
vendre céder
victoire succès
vieux âgé
village bourg
ville cité agglomération
voiture automobile
vol cambriolage
voler dérober
voyage déplacement
zone secteur
rester_muet ne_pas_se_déclencher
chaque_jour tous_les_jours quotidiennement
chaque_nuit toutes_les_nuits
chaque_semaine toutes_les_semaines
chaque_année tous_les_ans par_an annuellement
d'ici avant
selon d'après
exagérer grossir
posséder détenir avoir
voyager se_déplacer
regarder observer contempler
montrer exposer
indiquer signaler
créer fonder établir
construire bâtir édifier ériger
coûter valoir
payer régler acquitter débourser
envoyer expédier adresser
recevoir obtenir
choisir sélectionner
réclamer exiger revendiquer
éviter esquiver
arriver survenir se_produire
revenir rentrer retourner
monter augmenter grimper progresser
diviser séparer partager
unir relier joindre
changer modifier transformer
remplacer substituer
réparer arranger
surveiller contrôler superviser
vérifier examiner inspecter contrôler
enquêter investiguer
mesurer calculer
vendre commercialiser
cultiver planter
récolter ramasser
diriger conduire mener piloter
gérer administrer
organiser préparer
célébrer fêter
soutenir appuyer épauler
critiquer fustiger blâmer
refuser rejeter décliner
penser croire estimer juger
rappeler remémorer
enseigner apprendre
expliquer éclaircir
raconter relater narrer
répondre répliquer rétorquer
ouvrir inaugurer
fermer clore clôturer
éteindre maîtriser
brûler flamber
évacuer vider
blesser meurtrir
mourir décéder périr
guérir soigner
prévenir éviter
donner remettre accorder octroyer
enlever retirer ôter
ajouter additionner
nécessiter exiger requérir
manquer faire_défaut
suffire convenir
durer se_prolonger
tarder traîner
accélérer hâter
freiner ralentir
encourager promouvoir
financer subventionner
investir placer
dépenser débourser
perdre égarer
dépasser excéder franchir
presque quasiment
aussi également
maintenant actuellement désormais
avant auparavant
bientôt prochainement
toujours constamment
peut-être éventuellement
parce_que car puisque
bien_que quoique
en_raison_de à_cause_de
cependant toutefois néanmoins pourtant
étudiant universitaire
propriétaire possesseur
locataire occupant
train convoi
forêt bois
feu incendie flammes
pluie précipitations
salaire paie rémunération
loyer fermage
résultat issue
quantité nombre
partie portion
groupe collectif
permis autorisation
plainte réclamation
preuve élément
rapport étude
victime sinistré
jeune adolescent
grand immense vaste
petit réduit
ancien vieux
rapide prompt
difficile compliqué ardu
beau joli
cher coûteux onéreux
bon_marché abordable
suffisant assez
dangereux périlleux risqué
sûr fiable
riche fortuné aisé
plein rempli bondé
vide désert
content satisfait
triste peiné
fâché irrité
calme tranquille paisible
étrange bizarre
célèbre connu réputé
plusieurs divers
principal essentiel
"""

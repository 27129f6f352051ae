"""Which French words speak well of what happens, and which ill?

Where a word of one kind takes the place of one of the other, part of speech for part of speech, the
sentence says the opposite of what it said: greeted, regretted; reliable, shaky. Words are in
dictionary form. Source: own choice.
"""

from __future__ import annotations

from claims.analysis.lexicons.values import scales

GOOD_DEEDS = """
accepter accueillir admirer aider aimer alléger améliorer animer apaiser applaudir apprécier
approuver arranger assainir assister avancer bénéficier bénir célébrer choyer clarifier collaborer
combler compléter concilier consolider consoler construire convaincre coopérer créer croître
cultiver défendre débloquer dénouer dépolluer désamorcer détendre développer dynamiser éclairer
économiser embellir encourager enrichir épargner épanouir espérer estimer faciliter favoriser
féliciter fêter fleurir fonctionner fortifier gagner garantir gracier guérir honorer innover
inspirer intégrer investir libérer louer maîtriser moderniser motiver obtenir offrir pacifier
pardonner permettre plaire préserver primer progresser promouvoir prospérer protéger rassurer
ranimer récompenser réconcilier reconstruire redresser régler réhabiliter réjouir relancer remédier
remercier rénover renforcer réparer résoudre respecter restaurer rétablir réussir revitaliser
saluer satisfaire sauver sécuriser servir simplifier soigner soulager sourire soutenir stabiliser
stimuler survivre tranquilliser triompher unir vaincre valoriser
"""

ILL_DEEDS = """
abandonner abattre abîmer accabler accuser affaiblir affamer affoler agacer aggraver agresser
alarmer aliéner alourdir altérer aménuiser angoisser annuler appauvrir assassiner assécher assiéger
attaquer attrister avilir bafouer bannir blâmer blesser bloquer bombarder boycotter brimer briser
brûler cacher calomnier casser censurer chuter compliquer compromettre condamner contaminer
corrompre couler craindre critiquer débâcler décevoir décliner décourager défigurer dégrader
délaisser démolir démoraliser dénigrer dénoncer déplaire déplorer dérailler déranger désavouer
désespérer désobéir détériorer détester détourner détruire dévaster dévaloriser diffamer
discréditer discriminer disparaître dissuader douter duper échouer écœurer écraser effondrer
effrayer égarer empêcher empirer empoisonner endommager enfreindre ennuyer entraver envahir
escroquer étouffer exclure expulser exploiter fâcher falsifier freiner frustrer fuir gâcher
gaspiller gêner haïr harceler heurter huer humilier ignorer incendier inquiéter indigner infecter
injurier insulter interdire intimider inonder irriter isoler léser licencier maltraiter manquer
menacer mentir mépriser mourir négliger noyer nuire offenser opprimer paniquer paralyser pénaliser
perdre périr persécuter perturber piller polluer protester punir ralentir ravager refuser regretter
rejeter renier reprocher réprimer résilier restreindre retarder ruiner saboter saccager saturer
scandaliser soupçonner souffrir souiller stagner succomber suspendre terroriser torturer trahir
tromper tuer vandaliser venger violer voler
"""

GOOD_QUALITIES = """
abondant accueillant actif adapté adéquat admirable agréable aimable amical animé apte attentif
attrayant authentique avantageux beau bénéfique bienveillant bon bondé brave brillant calme capable
célèbre certain chaleureux charmant clair clément cohérent compétent complet confiant confortable
content convaincant convenable cordial correct courageux courtois crédible digne diligent
disponible doué doux efficace élégant encourageant enchanté enthousiaste équilibré équitable
excellent exemplaire expérimenté extraordinaire facile fameux favorable fécond fertile fiable
fidèle fier florissant fluide formidable fort fructueux généreux gentil gracieux gratuit habile
harmonieux heureux honnête honorable humain idéal impartial impeccable important indemne
indépendant ingénieux innocent inoffensif intact intelligent intéressé joli joyeux juste légal
légitime libre limpide logique loyal lucratif lumineux magnifique merveilleux moderne motivé net
noble normal optimiste ordonné ouvert pacifique paisible parfait patient performant plein poli
ponctuel populaire positif précis préparé prestigieux prometteur propre prospère protégé prudent
puissant pur rapide rassurant rassuré ravi raisonnable reconnaissant rentable réparé respecté
responsable riche robuste sage sain satisfaisant satisfait sensé serein serviable silencieux simple
sincère sobre solide solidaire sûr soulagé souple splendide stable suffisant sympathique tolérant
tranquille transparent unanime uni utile vaillant valable vif vigoureux vivant volontaire vrai
"""

ILL_QUALITIES = """
absent absurde abusif affaibli affreux agité agressif aigri alarmant alarmé amer angoissé
antipathique apathique aride arrogant autoritaire avare bancal banni bloqué bouché boueux brisé
brutal brûlé bruyant cassé catastrophique chaotique cher chétif clandestin compliqué contaminé
controversé corrompu coupable coûteux craintif criminel cruel cynique dangereux débordé décevant
déçu déchiré décourageant découragé défaillant défavorable défectueux déficient déficitaire
dégoûtant dégradé délabré déloyal dépassé déplorable déprimé désabusé désagréable désastreux désert
désespéré désolant désordonné destructeur détérioré détesté détruit difficile divisé douloureux
douteux dur effrayant effrayé égoïste endetté endommagé énervé ennemi ennuyeux épuisé erroné
escarpé excessif exclu fâché faible fatal fatigué fauché faux fictif flou fragile frauduleux froid
frustré funeste furieux glacial grave grossier gênant haineux hésitant honteux horrible hostile
hypocrite illégal illogique immoral impatient impopulaire impossible impuissant impur inadapté
inadéquat incapable incertain incompétent incomplet incorrect indécis indifférent indigné
inefficace inégal inférieur infecté infidèle ingrat inhumain injuste inquiet inquiétant insatisfait
insécure insuffisant insupportable intolérant inutile invalide irrité irresponsable isolé ivre
jaloux lâche laid lamentable lent lourd maigre malade maladroit malheureux malhonnête malpropre
malsain mauvais mécontent médiocre méfiant menaçant menteur mesquin minable misérable morose mort
mortel moche méchant navrant nerveux nocif nuisible obscur obsolète odieux paresseux pauvre pénible
perdu périmé périlleux pessimiste pire pourri précaire préoccupant préoccupé problématique raté
rebelle réticent ridicule risqué ruiné rude sale saturé sauvage scandaleux sceptique sec sévère
sinistre sombre souffrant stagnant stérile stupide superflu surchargé surpeuplé suspect tardif
tendu terrible toxique tragique traître triste trompeur turbulent usé vain vague vaincu vétuste
vicieux vide vieux violent vulgaire vulnérable
"""

GOOD_THINGS = """
abondance accord accueil admiration adresse aide aisance allégresse amélioration ami amitié
amnistie amour apaisement applaudissement approbation appui assurance atout audace avancée avantage
beauté bénéfice bien-être bienveillance bonheur bonté calme capacité certitude chaleur chance
charité clarté clémence cohésion collaboration compassion compétence compréhension concorde
confiance confort consensus consolation coopération courage courtoisie croissance délivrance
démocratie dignité efficacité élan élégance éloge encouragement enthousiasme entente équilibre
équité espoir essor estime excellence exploit facilité faveur félicitation fermeté fête fidélité
fierté fluidité force fortune fraternité gain générosité gentillesse gloire grâce gratitude
guérison habileté harmonie hommage honnêteté honneur humanité hygiène innocence inspiration
intégrité intelligence intérêt investissement joie justice légalité liberté loyauté luxe maîtrise
maturité mérite miracle modernisation modestie normalité opportunité optimisme ordre paix pardon
patience perfection permission plaisir politesse ponctualité popularité prestige privilège profit
progrès prospérité protection prouesse prudence pureté qualité réconciliation récompense
reconnaissance redressement réforme relance remède renaissance renouveau répit respect réussite
richesse rigueur sagesse salut santé satisfaction savoir sécurité sérénité sincérité solidarité
solution soulagement sourire soutien stabilité succès sûreté sympathie talent tendresse tolérance
tranquillité transparence trêve triomphe union utilité vaillance valeur vérité vertu victoire
vigueur vitalité
"""

ILL_THINGS = """
abandon absence absurdité abus accident accusation acharnement affront agonie agression aggravation
alarme amende amertume angoisse animosité apathie arrogance assassinat atrocité attentat avarice
barbarie bêtise blâme blessure blocage boycott brutalité calamité catastrophe cauchemar censure
chagrin chantage chaos châtiment chômage chute colère collision complication condamnation conflit
confusion contamination corruption coupure crainte crime crise critique cruauté danger débâcle
déception déchéance déclin défaillance défaite défaut défiance déficit dégât dégoût dégradation
délit dénuement dépression déraillement désaccord désarroi désastre désespoir déshonneur
désillusion désintérêt désordre destruction détérioration détresse dette deuil dictature difficulté
discorde discrimination disette dispute divorce dommage douleur doute échec écroulement
effondrement égoïsme émeute endettement énervement ennemi ennui entrave envie épidémie épuisement
erreur esclavage escroquerie exclusion expulsion fâcherie faiblesse faillite famine fatigue faute
fiasco fléau folie fragilité fraude frayeur frustration fuite fureur gâchis gaspillage grève guerre
haine handicap harcèlement honte horreur hostilité humiliation hypocrisie ignorance illégalité
impasse impuissance incapacité incendie incertitude incompétence indifférence indignation inégalité
infamie infection inquiétude injustice inondation insalubrité insatisfaction insécurité
insuffisance insulte intolérance intempérie inutilité irritation jalousie lâcheté laideur lenteur
licenciement licence litige lourdeur malaise malchance maladie malheur malhonnêteté manque massacre
méchanceté mécontentement méfiance menace mensonge mépris meurtre misère mort négligence noyade
nuisance obstacle offense oppression outrage panique paralysie paresse pénalité pénurie peine péril
persécution perte perturbation pessimisme peur pillage plaie plainte pollution poison préjugé
prison problème protestation punition querelle racisme rage ralentissement rancune ravage récession
recul refus régression regret rejet renvoi répression reproche restriction retard rétorsion revers
risque rivalité ruine rupture sabotage saleté saturation scandale scepticisme sécheresse solitude
souffrance soupçon stagnation stupidité suicide surcharge surpopulation tension terreur torture
tort trahison tragédie traumatisme tristesse tromperie trouble tumulte tyrannie usure vandalisme
vengeance vice victime violence viol vol
"""

VALUES = scales(
    (GOOD_DEEDS, ILL_DEEDS),
    (GOOD_QUALITIES, ILL_QUALITIES),
    (GOOD_THINGS, ILL_THINGS),
)

"""Which French words make a sentence worth checking, or not?"""

from __future__ import annotations

from claims.analysis.languages.worth import Worth

FRENCH_WORTH = Worth(
    harm="""mort* mourir meurt meurent tué* tuer tue bless* victime* attaque* attentat*
        assassin* meurtr* homicide* tir* fusillade* bombe* explos* accident* collision* effondr*
        incendie* inond* sécheresse* tempête* ouragan* séisme* tremblement catastrophe* famine*
        malnutri* maladie* malade* infect* virus épidémi* pandémi* cancer* carence* dommage*
        dégât* toxique* pollu* overdose* suicid* abus* harcèl* viol viols violen* crime*
        criminel* délit* vol vols volé* fraude* corrup* blanchi* trafic* enlev* otage* terror*
        guerre* troupes missile* bombard* réfugié* déplacé* détru* arrêté* arrest* prison*
        condamn* coupable* inculp* poursui* tortur* discrimin* racis* faillite* chômage*
        chômeur* pauvreté* inflation récession* dette* déficit* risque* menace* urgence*
        danger*""",
    public="""loi lois légal* illégal* législat* règlement* décret* interdi* tribunal* cour
        juge* jugement* constitution* traité* sanction* tarif* impôt* taxe* fiscal* subvention*
        budget* dépense* fonds prêt* prix coût* salaire* revenu* bénéfice* chiffre export*
        import* commerc* économ* pib marché* action* banqu* monnaie* industri* entreprise*
        emploi* salarié* travailleur* syndica* retraite* assurance* santé hôpita* patient*
        médecin* soign* vaccin* médicament* école* élève* étudiant* universit* éducat* logement*
        loyer* locataire* immigr* migra* asile* expuls* frontière* population* habitant*
        naissance* vote* vot* élect* référendum* parlement* assemblée* sénat* gouvernement*
        ministr* président* maire* police* militair* armée* nucléaire* arme* climat* émission*
        énergi* électri* pétrole* gaz charbon solaire* eau* aliment* agricol* récolte* forêt*
        espèce* environnement* transport* route* train* vol véhicule* voiture* internet* données
        norme* national* fédéral*""",
    evidence="""étude* enquête* recherche* chercheu* scienti* statisti* chiffre* données
        rapport* selon sondage* mesur* estim* calcul* résultat* révèl* révél* montr* démontr*
        moyenne* médian* taux pourcentage* proportion* niveau* nombre* total* échantillon*
        preuve* audit* officiel* enregistr* record* indice*""",
    trend="""augment* hausse* baisse* baiss* diminu* rédui* réduct* chut* croi* croît croissan*
        doubl* tripl* progress* recul* dépass* attein* perd* perte* gagn* amélior* aggrav*
        élarg* accélér* ralent* grimp* moins plus""",
    effect="""parce car cause* causé* causer provoqu* entraîn* grâce raison condui* résult*
        empêch* évit* contribu* déclench* conséquence* dû due dus""",
    degree="""majorité minorité moitié tiers quart chaque aucun aucune personne rien premier
        première premiers dernier plus moins pire maximum minimum double triple fois beaucoup
        plusieurs presque tous toutes tout toute total* toujours principal* mondial* national*
        plupart quelques""",
    deed="""adopté* approuv* rejet* sign* promulgu* abrog* lanc* constru* ouvert* ouvr* fermé*
        acheté* vendu* acqui* investi* licenci* démission* nomm* élu* gagné* perdu* suspendu*
        annulé* commenc* termin* payé* vers* saisi* perquisition* envoy* déploy* trouv* découv*
        ordonn* refus* viol* impos* levé*""",
    encounter="""rencontr* réuni* visit* particip* invit* interview* accueil* félicit* remerci*
        célébr* cérémoni* tweet* twitter facebook instagram photo* vidéo* discours parl*""",
    proposal="""plan plans prévoi* prévu* propos* recommand* demand* exig* appel* veut veulent
        voul* espèr* souhait* entend* compt* demain prochain* promet* promis* envisag* doit
        doivent devrai* faut faudra* sera seront pourrai* cherch* tent*""",
    judgement="""bon bonne bons bonnes mauvais* beau belle magnifi* terrible* heureu* fier*
        triste* déplor* regrett* important* croi* pens* sent* craint* craindr* inquiét* honte*
        injust* juste ridicul* absurd* tragi* salu* critiqu* inacceptable* formidable*""",
    pastime="""match* but buts équipe* joueu* entraîneur* ligue* champion* tournoi* coupe*
        saison* attaquant* gardien* médaille* olympi* supporter* star stars acteur* actrice*
        chanteu* chanson* album* concert* film* série* épisode* première mode mariage*
        exposition* musée* festival* roman* victoire* défaite* course*""",
    words_about="""dit disent déclar* communiqué* comment* porte-parole article* journal*
        journaux magazine* presse médias cit* décri* lettre* livre* affirm*""",
)

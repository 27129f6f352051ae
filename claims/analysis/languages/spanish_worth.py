"""Which Spanish words make a sentence worth checking, or not?"""

from __future__ import annotations

from claims.analysis.languages.worth import Worth

SPANISH_WORTH = Worth(
    harm="""muert* murió murieron muere mueren morir mató mataron matar herid* víctima* ataque*
        atac* atentado* asesin* homicidio* disparo* tirote* bomba* explosi* explot* accidente*
        choque* derrumb* incendio* inundaci* sequía* tormenta* huracán* terremoto* tsunami
        desastre* catástrofe* hambr* desnutri* enfermedad* enferm* infecci* contagi* virus
        epidemia* pandemia* cáncer déficit deficien* daño* tóxic* contamina* sobredosis suicid*
        abuso* acoso* violencia* violenc* crimen crímenes criminal* delito* robo* robó fraude*
        corrup* soborn* lavado tráfico narco* secuestr* rehén* rehenes terror* guerra* tropas
        misil* bombarde* refugiad* desplazad* destru* deten* arrest* cárcel* prisión* conden*
        culpable* acusad* imput* demanda* tortur* discrimin* racis* quiebra* desempleo* paro
        pobreza* inflación recesión deuda* riesgo* amenaza* emergencia* peligro*""",
    public="""ley leyes legal* ilegal* legisla* reglament* decreto* prohib* tribunal* juez*
        fallo* sentencia* constituc* tratado* sanción sanciones arancel* impuesto* tasa*
        subsidi* subvenci* presupuest* gasto* fondo* préstamo* hipoteca* precio* costo* coste*
        salario* sueldo* ingreso* gananc* exporta* importa* comercio* econom* pib mercado*
        acciones banc* moneda* industri* empresa* empleo* trabajador* sindicat* pension* seguro*
        salud* sanidad* hospital* paciente* médic* vacun* medicament* escuela* alumno*
        estudiante* universi* educa* vivienda* alquiler* inmigra* migra* asilo* deporta*
        frontera* población* habitante* censo* nacimiento* voto* vota* elecci* referéndum*
        parlament* congreso* senado* gobierno* ministr* president* alcald* policía* militar*
        ejército* nuclear* arma* clima* emision* energ* eléctric* petróleo* gas carbón solar*
        agua* aliment* agrícol* agricult* cosecha* bosque* especie* ambient* transporte*
        carretera* tren* vuelo* vehículo* coche* internet* datos estatal* federal* nacional*
        norma*""",
    evidence="""estudio* encuesta* investiga* cientí* estadístic* cifra* datos informe* según
        censo* sondeo* medi* mide estima* calcul* resultado* reveló revela* mostró muestra*
        demuestra* promedio* media tasa* porcentaje* proporción* ciento índice* nivel* número*
        total* muestr* prueba* auditor* oficial* registr* récord*""",
    trend="""aument* subi* sube* suben baj* cayó cayeron caíd* caer cae creci* crece* crecen
        disminu* reduc* reduj* redujo duplic* triplic* descen* increment* supera* superó alcanz*
        perdi* pierde* ganó mejor* empeor* ampli* recort* pérdida* alza* más menos expan*""",
    effect="""porque debido causa* causó provoc* gracias llevó condujo result* imped* impid*
        evit* contribu* desencaden* consecuencia*""",
    degree="""mayoría minoría mitad tercio cuarto cada ningún ninguna nadie nada primer primera
        primero último mayor mayores menor menores peor máximo* mínimo* doble triple veces
        muchos muchas pocos varios varias casi todo toda todos todas total* siempre principal*
        mundial* nacional más""",
    deed="""aprob* rechaz* firm* adopt* derog* promulg* lanz* constru* abri* cerr* compr* vend*
        adquiri* invir* despid* dimiti* renunci* nombr* elegid* eligi* gan* perd* suspend*
        cancel* inici* comenz* termin* pag* mult* incaut* allan* envi* desplegó encontr*
        descubri* orden* neg* viol* impus* levant*""",
    encounter="""reuni* encuentro* visit* asisti* invit* entrevist* recibi* salud* felicit*
        agradec* celebr* ceremonia* tuit* twitter facebook instagram foto* video* vídeo*
        discurso* habl*""",
    proposal="""plan planes planea* propon* propuest* recomiend* recomend* pide* pidió pidieron
        pedir exig* llam* quier* quiso esper* desea* pretend* prevé prevén mañana próxim*
        promet* consider* debe deben debería* será serán podría* buscar busca intent*""",
    judgement="""buen* mal* hermos* terrible* maravill* feliz orgull* triste* lament* important*
        cre* pens* sient* sent* tem* preocup* vergüenza* injust* justo* ridícul* absurd* trágic*
        elogi* critic* conden* fantástic* inaceptable*""",
    pastime="""partido* gol goles equipo* jugador* entrenador* liga* campeon* torneo* copa*
        temporada* delanter* porter* medalla* olímpic* aficionad* estrella* actor* actriz*
        cantante* canción canciones álbum* concierto* película* serie* estreno* moda boda*
        exposici* museo* festival* novela* triunfo* victoria* derrot* carrera*""",
    words_about="""dijo dice dicen declar* comunicado* comentari* portavoz* vocer* artículo*
        periódico* diario* revista* prensa* medios cita* describ* carta* libro*""",
)

"""Do the rules fire, and keep still, in languages other than English too?

⟦ ⟧ stands around the words of the finding. Each kind of rule has a change that must be found and a
change of the same words that means nothing.
"""

from __future__ import annotations

import pytest

from claims.analysis import lexicons
from claims.analysis.differences import compare, compare_passages
from claims.analysis.findings import COSMETIC
from claims.analysis.lexemes import lexemes
from claims.analysis.lexicons.others import VOCABULARIES
from claims.analysis.propernames import names_in
from claims.analysis.scopes import settled
from claims.analysis.tokens import words
from claims.analysis.unspaced import regrouped
from tests.analysis.test_differences import told, unmarked

FOUND = [
    # negations in their forms
    ("es", "El alcalde ⟦no⟧ firmó el acuerdo.", "El alcalde firmó el acuerdo.", "negation_flipped"),
    ("es", "⟦Nadie⟧ resultó herido.", "Alguien resultó herido.", "negation_flipped"),
    ("es", "La empresa pagó la multa.", "La empresa ⟦nunca⟧ pagó la multa.", "negation_flipped"),
    ("de", "Der Zug ist ⟦nicht⟧ gefahren.", "Der Zug ist gefahren.", "negation_flipped"),
    ("de", "Er hat ⟦kein⟧ Geld bekommen.", "Er hat Geld bekommen.", "negation_flipped"),
    ("de", "Sie hat den Brief gelesen.", "Sie hat den Brief ⟦nie⟧ gelesen.", "negation_flipped"),
    ("fr", "Le maire n’a ⟦pas⟧ signé.", "Le maire a signé.", "negation_flipped"),
    ("fr", "La société a payé.", "La société n’a ⟦jamais⟧ payé.", "negation_flipped"),
    ("pt", "O prefeito ⟦não⟧ assinou a lei.", "O prefeito assinou a lei.", "negation_flipped"),
    ("ru", "Мэр ⟦не⟧ подписал закон.", "Мэр подписал закон.", "negation_flipped"),
    ("zh", "工程⟦没有⟧完成。", "工程完成。", "negation_flipped"),
    ("hi", "स्कूल ⟦नहीं⟧ खुलेंगे।", "स्कूल खुलेंगे।", "negation_flipped"),
    ("ar", "الوزير ⟦لم⟧ يوقع الاتفاق.", "الوزير يوقع الاتفاق.", "negation_flipped"),
    # caution, by words and by forms of the verb
    ("es", "El ⟦presunto⟧ ladrón huyó.", "El ladrón huyó.", "hedge_removed"),
    ("es", "El banco ⟦habría⟧ perdido el dinero.", "El banco ⟦ha⟧ perdido el dinero.",
    "hedge_removed"),
    ("es", "La medida ⟦costaría⟧ poco.", "La medida ⟦cuesta⟧ poco.", "hedge_removed"),
    ("de", "Er ⟦soll⟧ den Brief verbrannt haben.", "Er ⟦hat⟧ den Brief verbrannt.",
    "hedge_removed"),
    ("de", "Das Opfer ⟦sei⟧ verletzt, hieß es.", "Das Opfer ⟦ist⟧ verletzt, hieß es.",
    "hedge_removed"),
    ("de", "Der ⟦mutmaßliche⟧ Dieb floh.", "Der Dieb floh.", "hedge_removed"),
    ("de", "Der Preis ⟦steige⟧, sagte sie.", "Der Preis ⟦steigt⟧, sagte sie.", "hedge_removed"),
    ("fr", "Le pilote ⟦aurait⟧ dormi.", "Le pilote ⟦a⟧ dormi.", "hedge_removed"),
    ("fr", "Le voleur ⟦présumé⟧ a fui.", "Le voleur a fui.", "hedge_removed"),
    ("pt", "O piloto ⟦teria⟧ dormido.", "O piloto ⟦tinha⟧ dormido.", "hedge_removed"),
    ("pt", "O ⟦suposto⟧ ladrão fugiu.", "O ladrão fugiu.", "hedge_removed"),
    ("ru", "Дом, ⟦вероятно⟧, снесут.", "Дом снесут.", "hedge_removed"),
    ("zh", "大桥⟦可能⟧关闭。", "大桥关闭。", "hedge_removed"),
    # duty and leave
    ("es", "La empresa ⟦debe⟧ pagar.", "La empresa ⟦puede⟧ pagar.", "modality_changed"),
    ("es", "La empresa ⟦debe⟧ pagar.", "La empresa ⟦debería⟧ pagar.", "modality_changed"),
    ("de", "Die Firma ⟦muss⟧ zahlen.", "Die Firma ⟦darf⟧ zahlen.", "modality_changed"),
    ("fr", "La société ⟦doit⟧ payer.", "La société ⟦peut⟧ payer.", "modality_changed"),
    ("pt", "A empresa ⟦deve⟧ pagar.", "A empresa ⟦pode⟧ pagar.", "modality_changed"),
    # planned and done
    ("es", "El club ⟦venderá⟧ el estadio.", "El club ⟦vendió⟧ el estadio.", "event_status_changed"),
    ("fr", "Le club ⟦vendra⟧ le stade.", "Le club ⟦vend⟧ le stade.", "event_status_changed"),
    ("pt", "O clube ⟦venderá⟧ o estádio.", "O clube ⟦vendeu⟧ o estádio.", "event_status_changed"),
    # opposites
    ("es", "Los precios ⟦subieron⟧ mucho.", "Los precios ⟦bajaron⟧ mucho.", "meaning_reversed"),
    ("de", "Das Gericht ⟦verurteilte⟧ ihn.", "Das Gericht ⟦freisprach⟧ ihn.", "meaning_reversed"),
    ("fr", "Le musée est ⟦ouvert⟧ lundi.", "Le musée est ⟦fermé⟧ lundi.", "meaning_reversed"),
    ("pt", "O time ⟦venceu⟧ o jogo.", "O time ⟦perdeu⟧ o jogo.", "meaning_reversed"),
    ("ru", "Цены ⟦выросли⟧ в мае.", "Цены ⟦снизились⟧ в мае.", "meaning_reversed"),
    ("zh", "价格⟦上涨⟧。", "价格⟦下跌⟧。", "meaning_reversed"),
    ("ja", "物価が⟦上昇⟧した。", "物価が⟦低下⟧した。", "meaning_reversed"),
    ("ar", "الأسعار ⟦ارتفعت⟧ أمس.", "الأسعار ⟦انخفضت⟧ أمس.", "meaning_reversed"),
    ("hi", "नदी का पानी निशान से ⟦ऊपर⟧ है।", "नदी का पानी निशान से ⟦नीचे⟧ है।", "meaning_reversed"),
    ("de", "Die Zahl ⟦ging zurück⟧.", "Die Zahl ⟦nahm zu⟧.", "meaning_reversed"),
    ("de", "Er ⟦hob⟧ das Verbot auf.", "Er ⟦verhängte⟧ das Verbot.", "meaning_reversed"),
    ("fr", "⟦Aucun⟧ blessé n’est mort.", "Un blessé est mort.", "negation_flipped"),
    ("ar", "⟦ستغلق⟧ البلدية المسبح.", "⟦ستفتح⟧ البلدية المسبح.", "meaning_reversed"),
    # names
    ("es", "⟦Julio⟧ Prado ganó.", "⟦Julia⟧ Prado ganó.", "name_changed"),
    ("de", "Das sagte Jens ⟦Wiethölter⟧.", "Das sagte Jens ⟦Wiethalter⟧.", "name_changed"),
    ("de", "Der Zug aus ⟦Kempten⟧ kam.", "Der Zug aus ⟦Oberlaich⟧ kam.", "entity_swapped"),
    ("fr", "Le train de ⟦Rodez⟧ arrive.", "Le train de ⟦Nantes⟧ arrive.", "entity_swapped"),
    ("ru", "Мост открыл Сергей ⟦Кондратов⟧.", "Мост открыл Сергей ⟦Кондратьев⟧.", "name_changed"),
    ("zh", "市长⟦陆文渊⟧宣布关闭大桥。", "市长⟦陆文远⟧宣布关闭大桥。", "name_changed"),
    ("zh", "市长⟦陆文渊⟧宣布关闭大桥。", "市长⟦王志明⟧宣布关闭大桥。", "attribution_changed"),
    ("zh", "他说：“等了⟦两⟧年。”", "他说：「等了⟦三⟧年。」", "quote_altered"),
    # figures and days
    ("es", "Habrá luz ⟦doce⟧ horas.", "Habrá luz ⟦trece⟧ horas.", "date_changed"),
    ("de", "Es kamen ⟦dreiundzwanzig⟧ Leute.", "Es kamen ⟦32⟧ Leute.", "number_changed"),
    ("de", "Sie kommt am ⟦Samstag⟧.", "Sie kommt am ⟦Sonntag⟧.", "date_changed"),
    ("fr", "Il vient ⟦mardi⟧.", "Il vient ⟦jeudi⟧.", "date_changed"),
    ("pt", "Ele vem ⟦terça⟧-feira.", "Ele vem ⟦quinta⟧-feira.", "date_changed"),
    ("zh", "共有⟦六十万⟧人。", "共有⟦60⟧人。", "number_changed"),
    ("hi", "⟦दो⟧ लोग आए।", "⟦तीन⟧ लोग आए।", "number_changed"),
    ("ar", "وصل ⟦خمسة⟧ عمال.", "وصل ⟦سبعة⟧ عمال.", "number_changed"),
    # how much, how many
    ("es", "⟦Algunos⟧ vecinos protestaron.", "⟦Todos⟧ los vecinos protestaron.",
    "specificity_changed"),
    ("de", "⟦Einige⟧ Bauern klagten.", "⟦Alle⟧ Bauern klagten.", "specificity_changed"),
    # words of saying that take sides
    ("es", "“Llueve”, ⟦dijo⟧ Ana Solís.", "“Llueve”, ⟦admitió⟧ Ana Solís.", "meaning_shifted"),
    ("de", "„Es regnet“, ⟦sagte⟧ Jens Rau.", "„Es regnet“, ⟦drohte⟧ Jens Rau.", "meaning_shifted"),
    ("fr", "« Il pleut », a ⟦dit⟧ Luc Ney.", "« Il pleut », a ⟦avoué⟧ Luc Ney.", "meaning_shifted"),
    ("pt", "“Chove”, ⟦disse⟧ Rui Paz.", "“Chove”, ⟦ameaçou⟧ Rui Paz.", "meaning_shifted"),
]  # fmt: skip

HARMLESS = [
    # negations that stay negations
    ("es", "No ha recibido ningún informe.", "No ha recibido informe alguno."),
    ("pt", "Não recebeu nenhum relatório.", "Não recebeu relatório algum."),
    ("fr", "Il n’a rien dit.", "Il n’a rien déclaré."),
    ("fr", "Il est plus grand que lui.", "Il est bien plus grand que lui."),
    # forms of one word
    ("es", "El ladrón huyó con las joyas.", "Los ladrones huyeron con las joyas."),
    ("de", "Der Bürgermeister kritisierte den Plan.", "Der Bürgermeister hat den Plan kritisiert."),
    ("fr", "La mairie a annoncé les travaux.", "La mairie annonce les travaux."),
    ("pt", "O governo anunciou as obras.", "O governo anuncia as obras."),
    ("ru", "Мост закрыли в мае.", "Мост закрыт в мае."),
    ("de", "Er wies die Kritik zurück.", "Er hat die Kritik zurückgewiesen."),
    # other words
    ("es", "El ayuntamiento arregló la avería.", "El consistorio reparó la avería."),
    ("de", "Die Klinik wurde geräumt.", "Das Krankenhaus wurde evakuiert."),
    ("de", "Die Feuerwehr sperrte die Straße.", "Die Feuerwehr sperrte die Strasse."),
    ("fr", "Les policiers ont interpellé le voleur.", "Les policiers ont arrêté le cambrioleur."),
    ("pt", "O bombeiro resgatou a criança.", "O bombeiro salvou a criança."),
    ("ru", "Машина ещё стоит.", "Автомобиль еще стоит."),
    ("zh", "大桥将推迟开通。", "大桥将延期启用。"),
    ("ja", "会社は開業を延期した。", "会社は開業を先送りした。"),
    ("hi", "गाँव में बारिश हुई।", "गांव में वर्षा हुई।"),
    ("ar", "أَعْلَنَ الوزير عن خطة.", "اعلن الوزير عن خطة."),
    # the same figure
    ("es", "Esperó 48 horas.", "Esperó dos días."),
    ("de", "Es kamen dreiundzwanzig Leute.", "Es kamen 23 Leute."),
    ("fr", "Cela a duré deux jours.", "Cela a duré 48 heures."),
    ("pt", "Custou 5 mil reais.", "Custou 5.000 reais."),
    ("zh", "共有六十万人。", "共有60万人。"),
    ("hi", "दो लोग आए।", "2 लोग आए।"),
    # recognised variants of a name
    ("es", "Viajó a Kiev.", "Viajó a Kyiv."),
    ("de", "Sie flog nach Kiew.", "Sie flog nach Kyjiw."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked_o", "marked_d", "kind"), FOUND)
def test_a_change_is_found_in_each_language(
    language: str, marked_o: str, marked_d: str, kind: str
) -> None:
    (original, place_o), (derived, place_d) = unmarked(marked_o), unmarked(marked_d)
    found = compare_passages(original, derived, language)
    assert any(
        d.type == kind
        and (d.original is None or place_o is None or d.original.overlaps(place_o))
        and (d.derived is None or place_d is None or d.derived.overlaps(place_d))
        for d in found.differences
    ), told(found, original, derived)


@pytest.mark.parametrize(("language", "original", "derived"), HARMLESS)
def test_the_same_in_other_words_weighs_nothing_in_each_language(
    language: str, original: str, derived: str
) -> None:
    for one, other in ((original, derived), (derived, original)):
        found = compare_passages(one, other, language)
        assert found.differences
        assert {d.severity for d in found.differences} == {COSMETIC}, told(found, one, other)


def test_the_tables_are_found_by_script_where_no_language_is_given() -> None:
    one, other = "Цены выросли в мае.", "Цены снизились в мае."
    found = compare(one, other)
    assert found.language == "ru"
    assert [d.type for d in found.differences] == ["meaning_reversed"], told(found, one, other)


@pytest.mark.parametrize(
    ("language", "text", "pieces"),
    [
        ("zh", "他否认了这一说法。", ["他", "否认", "了", "这一", "说法"]),
        ("zh", "约60万人", ["约", "60万", "人"]),
        ("zh", "约六十万人", ["约", "六十万", "人"]),
        ("ja", "社長はコメントを拒否した。", ["社長", "は", "コメント", "を", "拒否", "した"]),
        (
            "fr",
            "L’objet n’a pas été retrouvé.",
            ["L’", "objet", "n’", "a", "pas", "été", "retrouvé"],
        ),
        ("es", "de acuerdo con el alcalde", ["de acuerdo con", "el", "alcalde"]),
    ],
)
def test_a_text_is_cut_into_the_words_of_its_language(
    language: str, text: str, pieces: list[str]
) -> None:
    found = lexemes(text, words(text), lexicons.get(language))
    assert [piece.surface for piece in found] == pieces


def test_characters_stay_apart_where_no_table_knows_the_words() -> None:
    tokens = words("大桥关闭")
    assert regrouped(tokens, lexicons.get("th")) is tokens


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Der Bahnsprecher Jens Wiethölter kam aus Kempten.",
            {"jens", "wiethölter", "kempten"},
        ),
        ("de", "Die Feuerwehr löschte den Brand mit Wasser.", set()),
        ("hi", "किसान रामस्वरूप ने कहा", {"रामस्वरूप"}),
        ("zh", "市长陆文渊宣布", {"陆文渊"}),
        ("zh", "市长陆文远宣布", {"陆文远"}),
        ("zh", "大桥很远", set()),
        ("zh", "大桥关闭", set()),
    ],
)
def test_names_are_known_by_their_company_where_capitals_tell_nothing(
    language: str, text: str, names: set[str]
) -> None:
    assert names_in(words(text), frozenset(), lexicons.get(language)) == names


@pytest.mark.parametrize(
    ("text", "language", "word", "tag", "kept"),
    [
        ("Il n’en veut plus.", "fr", "plus", "negation", True),
        ("Il en veut plus.", "fr", "plus", "negation", False),
        ("Er soll es getan haben.", "de", "soll", "hedge", True),
        ("Er soll jetzt kommen.", "de", "soll", "hedge", False),
        ("No vino nadie.", "es", "nadie", "negation", False),
        ("Vino, nadie sabe cómo.", "es", "nadie", "negation", True),
        ("No llovió. Nadie vino.", "es", "nadie", "negation", True),
    ],
)
def test_a_tag_holds_only_beside_its_partner(
    text: str, language: str, word: str, tag: str, kept: bool
) -> None:
    lexicon = lexicons.get(language)
    pieces = settled(text, lexemes(text, words(text), lexicon), lexicon)
    (piece,) = [piece for piece in pieces if piece.norm == word]
    assert (tag in piece.tags) is kept


FORMS = {
    "es": ["anunciar anunció anunciaron anuncian anunciado", "decir dijo dicen", "juez jueces"],
    "de": ["kritisieren kritisierte kritisiert", "sperren gesperrt sperrte", "haus häuser hauses"],
    "fr": ["arrêter arrêté arrêtée arrêtés", "local locaux", "venir vient venue"],
    "pt": ["desabar desabou desabaram", "decisão decisões", "fazer fez feito"],
    "ru": ["машина машины машин", "выявить выявило выявили"],
    "hi": ["गांव गांवों", "लोग लोगों"],
    "ar": ["وزير الوزير والوزير", "سيارة سيارات السيارات"],
}
APART = {
    "es": "alcalde ladrón presa juez",
    "de": "haus straße stadt staat",
    "fr": "maire mairie musée marché",
    "pt": "prefeito polícia ponte porto",
    "ru": "мост мэр машина матч",
}


@pytest.mark.parametrize(("language", "line"), [(c, x) for c in FORMS for x in FORMS[c]])
def test_the_forms_of_a_word_share_a_key(language: str, line: str) -> None:
    lexicon = lexicons.get(language)
    assert len({lexicons.stem(word, lexicon) for word in line.split()}) == 1


@pytest.mark.parametrize(("language", "line"), APART.items())
def test_different_words_keep_apart(language: str, line: str) -> None:
    lexicon = lexicons.get(language)
    assert len({lexicons.stem(word, lexicon) for word in line.split()}) == len(line.split())


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_every_language_has_the_tags_the_rules_ask_for(language: str) -> None:
    lexicon = lexicons.get(language)
    tags = frozenset[str]().union(*lexicon.surface_tags.values(), *lexicon.stem_tags.values())
    assert {"negation", "hedge", "cue", "loaded", "function", "approximation"} <= tags
    assert {"modal:obligation", "modal:permission", "quantity:all", "quantity:some"} <= tags


@pytest.mark.parametrize("language", sorted(VOCABULARIES))
def test_no_word_is_its_own_opposite(language: str) -> None:
    lexicon = lexicons.get(language)
    assert not [key for key, ends in lexicon.poles.items() if any(-end in ends for end in ends)]

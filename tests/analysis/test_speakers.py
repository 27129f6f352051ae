"""Is everybody who speaks told by name: titles, appositions, asides, pronouns, nouns, bodies?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import analyze

# A text, and whose words its last quotation holds.
NAMED = [
    # Titles, initials, brackets, dates and appositions around the name.
    ("“It fell,” Speaker Ann D. Ash (R-Wis.) said in a statement.", "Ann D. Ash"),
    ("Donald J. Ash, the nominee, spoke.\n\n“It fell,” Mr. Ash said.", "Donald J. Ash"),
    ("Ann Ash-Bell spoke first.\n\n“It fell,” Ms. Ash-Bell said.", "Ann Ash-Bell"),
    ("“It fell,” said Suleiman al-Amr on Monday.", "Suleiman al-Amr"),
    ("ROME — President Ash on Friday called it “a very bad deal.”", "Ash"),
    ("Ann Ash’s campaign chairman, Al Bell, said: “It fell.”", "Al Bell"),
    ("Ann Ash, professor of art at the University of Rome, Fayette, said, “It fell.”", "Ann Ash"),
    ("“It fell,” Ash, a retired baker from Rome, Ohio, said of the wall.", "Ash"),
    ("First lady Ann Ash, who is in Rome, said, “It fell.”", "Ann Ash"),
    ("But Al Bell, speaking on radio, said: “It fell.”", "Al Bell"),
    ("Sal “The Shark” Bell said: “It fell.”", "Bell"),
    ("“It fell,” said Ash to the crowd.", "Ash"),
    ("Ash Foods Inc. said it was “a bad year.”", "Ash Foods"),
    ("One reader, a retired carrier named Greta Ash, writes: “It fell.”", "Greta Ash"),
    ("Al Bell left. They are, Ash likes to say, “a pair of fools.”", "Ash"),
    ("A firm called Ash Path, whose website promises “calm for all,” is new.", "Ash Path"),
    ("A former aide who worked on cars describes it as “a long farewell.”", "A former aide"),
    ("“It fell,” a spokeswoman for that agency said.", "a spokeswoman for that agency"),
    ("“It fell,” said a source close to the couple.", "a source close to the couple"),
    ("Ann Ash and her colleagues wrote: “It fell.”", "Ann Ash"),
    ("A spokeswoman for the mayor, Ann Ash, said: “It fell.”", "Ann Ash"),
    ("“It fell,” a spokesman for Mr. Ash said.", "a spokesman for Mr. Ash"),
    # What is written speaks for its writer.
    ("Ann Ash resigned.\n\nAsh’s letter said: “It fell.”", "Ann Ash"),
    ("The board replied with a statement from its chief Ann Ash: “It fell.”", "Ann Ash"),
    # Surnames that are common words, and given names set off by commas.
    ("“It fell,” wrote columnist George F. Will.", "George F. Will"),
    ("Theresa May resigned.\n\n“It fell,” Mrs. May said.", "Theresa May"),
    ("Bob Dean spoke. His wife, Carol, shook her head.\n\n“Oh, Bob,” she said.", "Carol"),
    # A term in marks inside the phrase, adverbs and "which" beside it.
    (
        "The “History” section of the site said it was “a shame.”",
        "The “History” section of the site",
    ),
    ("When Ann Ash recently told them that it was “bad,” it fell.", "Ann Ash"),
    ("The form, which media say is “long,” fell.", "media"),
    # The head of the phrase, where a name only did something to it; who made it, else.
    ("An audit commissioned by the Post said: “It fell.”", "An audit commissioned by the Post"),
    ("A leaked letter seen by Sky News said: “It fell.”", "A leaked letter seen by Sky News"),
    (
        "A study published Friday in Ash News said: “It fell.”",
        "A study published Friday in Ash News",
    ),
    ("Posts on the board of Lake Ash said: “It fell.”", "Posts on the board of Lake Ash"),
    ("An inquiry by the Rome Post said: “It fell.”", "Rome Post"),
    # Who was named last in front, by a given name only men bear.
    (
        "Mr. Bell, 81, ran it. “It rose,” he said.\n\nAlonzo Ash, 90, sang. He said: “No.”",
        "Alonzo Ash",
    ),
    # A signature behind a dash.
    ("Al Bell spoke.\n\n“It fell and rose and fell again.” — Ann Ash, a baker", "Ann Ash"),
    ("Al Bell spoke.\n\n“It fell and rose and fell again.”\n\n— Ann Ash", "Ann Ash"),
    ("Al Bell spoke.\n\n“It fell and rose and fell again.”\n\nAnn Ash, baker", "Ann Ash"),
    ("Al Bell said:\n\n“It fell and rose and fell again.”\n\nAnn Ash, a baker, wept.", "Al Bell"),
    (
        "Al Bell spoke.\n\n“It fell and rose and fell again.”\n\nA blogger, “War at last in Rome”",
        "A blogger",
    ),
    (
        "Al Bell spoke.\n\n“It fell and rose and fell again.” — Ann Ash (@ash_a) May 4, 2026",
        "Ann Ash",
    ),
    ("“It fell,” a person close to her said.", "a person close to her"),
    ("Someone hung a banner that read, “It fell.”", "a banner"),
    ("Ann Ash quit in a message that read, “It fell.”", "Ann Ash"),
    ("A letter from Ash Mutual said it was “too late.”", "Ash Mutual"),
    # Who is not named at first, who gives a name, who is one of several.
    ("One, Ann Ash, 71, accused them of “theft on paper.”", "Ann Ash"),
    ("Another, who gave his first name, Dale, left. Ann Ash sat.\n\n“No,” he said.", "Dale"),
    ("One of them, a baker who gave his name as Buck, said it was “a joke.”", "Buck"),
    ("Peter Bell fired back that Ash had “never won.”", "Peter Bell"),
    ("His partner, who named himself only as Lou, said it was “a minefield.”", "Lou"),
    ("A retailers’ group, the Ash Council, said it was “fine.”", "Ash Council"),
    ("Ann Ash, who knows Rome and who has written of what she calls “the big war.”", "Ann Ash"),
    ("Al Bell spoke, with one poster writing “it fell in May.”", "one poster"),
    ("The fall of Rome led one critic to declare her “finished.”", "one critic"),
    ("Dick Ash swore. Said Ash: “Lou lost a shoe.”", "Dick Ash"),
    ("Gov. Sean Ash left. Al Bell stayed. “It fell,” the governor said.", "Sean Ash"),
    # A pronoun tells the gender of the only one it can mean.
    ("Bea Tran ran. She won. Augie Ash sat.\n\n“It fell,” he said.", "Augie Ash"),
    ("Kit Ash, a freshman, met Al Bell. Ms. Ash sat.\n\n“It fell,” she said.", "Kit Ash"),
    ("The panel’s chair, the historian Leo Ash, said it was “fine.”", "Leo Ash"),
    ("A report by a panel, released last year, said it was “fine.”", "A report by a panel"),
    ("Ann Bell’s deputy, Sen. Paul Ash, ran. He, too, called it “a loss.”", "Paul Ash"),
    ("Dani Bell left. “It fell,” a pal of Bell sighs.", "a pal of Bell"),
    ("Lead author Jun Ash of the University of Rome said it was “fine.”", "Jun Ash"),
    ("Ann Bell said it fell. They said it was “fine.”", "They"),
    ("Asked if that was so, Ann Ash was blunt: “It fell again.”", "Ann Ash"),
    # Two who speak in turn.
    ("Al Bell said it fell. “It rose,” Ann Ash said.\n\n“You were not there, Ann.”", "Al Bell"),
    (
        "Al Bell said it fell. “It rose,” Ann Ash said.\n\n“You were not there, Ann.”"
        "\n\n“I was there. I was there for nine days.”",
        "Ann Ash",
    ),
    ("Al Bell said it fell. “It rose,” Ann Ash said.\n\n“Nobody else was there then.”", "Ann Ash"),
    # Two persons of one surname.
    ("Ann Ash and Al Ash spoke.\n\n“It fell,” Mr. Ash said.", "Al Ash"),
    ("Ann Ash and Al Ash spoke.\n\n“It fell,” Ms. Ash said.", "Ann Ash"),
    # Pronouns: gender, position, who is named within what is said.
    ("Anna Ash met Peter Bell on Monday.\n\n“It fell,” he said.", "Peter Bell"),
    ("Peter Bell met Anna Ash on Monday.\n\n“It fell,” she said.", "Anna Ash"),
    ("Peter Bell saw Carl Ash.\n\n“It fell,” he said without naming Mr. Ash.", "Peter Bell"),
    ("Anna Ash spoke of Mia Bell. Ms. Bell, she said, is “the best of us.”", "Anna Ash"),
    ("It was told by Al Bell, who said: “It fell.”", "Al Bell"),
    ("Odessa Ash came. Al Bell ran. Ms. Ash sat.\n\n“It fell,” she said.", "Odessa Ash"),
    ("Odessa Ash came. Al Bell ran. Ms. Ash sat.\n\n“It fell,” he said.", "Al Bell"),
    ("A man named Tyrell read. Odessa Ash sat.\n\n“It fell,” he said.", "Tyrell"),
    (
        "Carl Bell said it fell. A spokesman, Capt. Rafael Ash, denied it. He said it was “fine.”",
        "Rafael Ash",
    ),
    ("Carl Bell spoke of Al Ash. He said he met Mr. Ash.\n\n“It fell,” he said.", "Carl Bell"),
    ("Carl Bell spoke. Al Ash asked Mr. Bell whether it fell.\n\n“No,” he replied.", "Carl Bell"),
    ("Mia Bell came. Her mother, Rosa, 82, would not.\n\n“It’s a secret,” she said.", "Rosa"),
    ("Appearing on “This Week,” Ann Ash left, saying, “It fell.”", "Ann Ash"),
    # Nouns that were tied to a name, or that mean the person or body last named.
    ("Judge Ann Ash frowned. Al Bell left. The judge said: “It fell.”", "Ann Ash"),
    ("Carl Ash posed. “It fell,” the muscleman told a reporter.", "Carl Ash"),
    ("Among those who left was Jane Ash. “It fell,” the local lawyer said.", "Jane Ash"),
    ("A man close to Ash said he “ran.”\n\n“It fell,” the man said.", "A man close to Ash"),
    ("“It fell,” a former Bell aide told me.\n\n“So,” the aide added.", "a former Bell aide"),
    ("Ann Ash left the council. “It fell,” the Tesla CEO wrote.", "Ann Ash"),
    ("The Bell Institute met. “It fell,” the institute said.", "Bell Institute"),
    ("Ash & Bell lost. In a statement, the company said: “It fell.”", "Ash & Bell"),
    ("“It fell,” the union said. The head of the union said: “No.”", "The head of the union"),
    ("A union spoke. “It fell,” a union said. The union said: “No.”", "a union"),
    # What the office is for is no part of its holder's name; a hyphened word is no given name.
    ("Minister of Education Stefania Ash said: “It fell.”", "Stefania Ash"),
    ("Minister for Sport Ash said: “It fell.”", "Sport Ash"),
    ("Justice Ann Ash said: “It fell.”", "Ann Ash"),
    ("Khaled Al-Ash, the editor, left. “It fell,” Al-Ash said.", "Khaled Al-Ash"),
    ("Galois Ash left. “It fell,” Ash himself said.", "Galois Ash"),
    # A body's name goes on behind "of"; an office's or a person's does not.
    ("The Church of Rome met. “It fell,” the church said.", "Church of Rome"),
    ("The Agency for Drug Tests met. “It fell,” the agency said.", "Agency for Drug Tests"),
    ("“It fell,” said the office of Ann Ash.", "the office of Ann Ash"),
    ("“It fell,” said Ann Ash of the University of Rome.", "Ann Ash"),
    # A trade that begins a sentence, a post shared somewhere, a day without a comma.
    ("Campaigner Tessa Ash said: “It fell.”", "Tessa Ash"),
    ("Campaigner Ash said: “It fell.”", "Campaigner Ash"),
    ("A post shared by many on Ash News says: “It fell.”", "A post shared by many on Ash News"),
    ("On June 3 the board of Rome said it was “fine.”", "the board of Rome"),
    # A story's place is no body, where a comma and a day follow; without them it may be.
    ("OSLO, May 4 (Ash) - Bell Foods left. “It fell,” the company said.", "Bell Foods"),
    ("OSLO, May 4 - Shares in the firm Bell Foods fell. “No,” the company said.", "Bell Foods"),
    ("NATO met in May. “It fell,” the organization said.", "NATO"),
    # Who is told by his age, whose members a body has, whom a list and an account name.
    ("Ann Ash ran. She is fast. “It fell,” the 23-year-old said.", "Ann Ash"),
    ("The board met. “It fell,” a 23-year-old said.", "a 23-year-old"),
    ("The Property Owners’ Union met. It said: “It fell.”", "Property Owners’ Union"),
    ("The Children’s Hospital said: “It fell.”", "Children’s Hospital"),
    ("The Rovers’ Kori Ash said: “It fell.”", "Kori Ash"),
    ("Friends of the plan like to say that “it fell.”", "Friends of the plan"),
    ("Rome Police (@rome): “It fell.”", "Rome Police"),
    # The first of two bodies, which one body with two nouns in its name is not.
    ("Both the Rome Bank and the Milan Post said: “It fell.”", "Rome Bank"),
    ("The Rome Bank and the Milan Post said: “It fell.”", "Rome Bank"),
    ("The Bureau of Land and Water said: “It fell.”", "Bureau of Land and Water"),
    ("The Bank of Rome and Ann Ash said: “It fell.”", "Bank of Rome"),
    # "It" is a body that spoke, however short its name, and never who says "I".
    ("The operator NordLine said it fell. “It rose,” it said.", "NordLine"),
    ("I know that it fell. “It rose,” it said.", "it"),
    # Who acts right before a quotation that stands free.
    ("Al Bell said it fell.\n\nAnn Ash shrugged. “Nobody saw it coming, not even I.”", "Ann Ash"),
    (
        "Al Bell said it fell.\n\nAnn Ash was asked of it. She smiled.\n\n“Ask me in May.”",
        "Ann Ash",
    ),
    ("Al Bell said it fell.\n\nIt rained in Rome.\n\n“Ask me in May or June.”", "Al Bell"),
    ("Al Bell laughed:\n\n“It fell.”", "Al Bell"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_speakers_are_named(text: str, name: str) -> None:
    quoted = [
        s for s in analyze(text, "en").statements if s.form in ("direct_quote", "mixed_quote")
    ]
    assert quoted[-1].speaker_name == name


# Whoever is named near the cue but is not the one who speaks.
NOT_NAMED = [
    ("Hours later, the White House wrote on.\n\n“It fell,” it said.", "Hours"),
    ("Bell, the complaint says, “ran away.”", "Bell"),
    ("According to the complaint, Al Bell told agents that he “ran.”", "Al Bell"),
    ("Al Bell was named by the board. “It fell,” a resident said.", "Al Bell"),
    ("GRAVEL FORK — On Monday, Odessa Ash sang.\n\n“It fell,” she said.", "GRAVEL FORK"),
    ("SORREL WELLS, Ariz. — “It fell,” the company said.", "SORREL WELLS"),
]


@pytest.mark.parametrize(("text", "name"), NOT_NAMED)
def test_others_do_not_speak(text: str, name: str) -> None:
    quoted = [
        s for s in analyze(text, "en").statements if s.form in ("direct_quote", "mixed_quote")
    ]
    assert quoted[-1].speaker_name != name


def test_who_is_the_words_and_its_name_the_speaker() -> None:
    text = "It was told by Al Bell, who said that it fell."
    (only,) = analyze(text, "en").statements
    assert only.speaker is not None
    assert (only.speaker.cut(text), only.speaker_name) == ("who", "Al Bell")


def test_who_only_acts_before_a_quotation_is_no_cue() -> None:
    text = "Ann Ash issued a statement.\n\n“It fell and rose and fell again.”"
    quoted = [s for s in analyze(text, "en").statements if s.form == "direct_quote"]
    assert [(s.cue, s.speaker and s.speaker.cut(text)) for s in quoted] == [(None, "Ann Ash")]


# The same in other languages, by their own titles and pronouns and the names all share.
ELSEWHERE = [
    ("de", "Frau Asch traf Peter Bell.\n\n„Es fiel“, sagte sie am Montag.", "Asch"),
    ("fr", "Anne Frêne a vu Pierre Bel.\n\n« Il est tombé », dit-elle.", "Anne Frêne"),
    ("es", "Ana Fresno vio a Pedro Bell.\n\n«Cayó mucho», dijo él.", "Pedro Bell"),
    ("pt", "Ana Freixo viu Pedro Bell.\n\n“Caiu muito”, disse ela.", "Ana Freixo"),
]


@pytest.mark.parametrize(("language", "text", "name"), ELSEWHERE)
def test_pronouns_in_other_languages(language: str, text: str, name: str) -> None:
    quoted = [s for s in analyze(text, language).statements if s.form == "direct_quote"]
    assert quoted[-1].speaker_name == name


ASKED = "Did it fall?\n\nIt did.\n\nDid it rise?\n\nNo.\n\nAre you sad?\n\nI think that it was old."
INTERVIEWS = [
    ("Anna Ash measured rivers for 22 years.\n\n" + ASKED, "Anna Ash"),
    ("Courier interviews Anna Ash on rivers\n\nThe river is long.\n\n" + ASKED, "Anna Ash"),
    # Two who may answer, questions that are too few, and who asks.
    ("Anna Ash and Peter Bell measured rivers.\n\n" + ASKED, "I"),
    ("Anna Ash measured rivers.\n\nDid it fall?\n\nI think that it was old.", "I"),
    ("Anna Ash measured rivers.\n\n" + ASKED + "\n\nMay I say that it was old?", "I"),
]


@pytest.mark.parametrize(("text", "name"), INTERVIEWS)
def test_who_answers_in_an_interview_is_named(text: str, name: str) -> None:
    reports = [s for s in analyze(text, "en").statements if s.form != "assertion"]
    assert reports[-1].speaker_name == name


def test_what_answers_assert_bears_the_name_of_who_answers_and_questions_assert_nothing() -> None:
    asked = "Rivers cost 14 million euros a year. Is that so?"
    text = "Anna Ash measured 22 rivers.\n\n" + ASKED.replace("Did it fall?", asked)
    text = text.replace("It did.", "The dam costs 9 million euros a year.")
    told = [(s.contents[0].cut(text), s.speaker_name) for s in analyze(text, "en").statements]
    assert ("The dam costs 9 million euros a year.", "Anna Ash") in told
    assert ("Anna Ash measured 22 rivers.", None) in told
    assert not any(words.startswith("Rivers cost") for words, _ in told)


TURNS = (
    "We met.\n\nANN ASH, host: Is it late?\n\nAL BELL: In May the city cost 31 million euros.\n\n"
    "It cost 40 million euros in June.\n\nASH: I think that it was old."
)


def test_turns_of_a_transcript_bear_the_names_of_their_labels() -> None:
    told = [(s.contents[0].cut(TURNS), s.speaker_name) for s in analyze(TURNS, "en").statements]
    assert told == [
        ("In May the city cost 31 million euros.", "Al Bell"),
        ("It cost 40 million euros in June.", "Al Bell"),
        ("that it was old", "Ann Ash"),
    ]


def test_lines_in_capitals_are_no_turns_of_one_voice() -> None:
    text = "CLAIM: Tolls rose by 9 percent in May.\n\nCLAIM: Tolls fell by 3 percent in June."
    told = [(s.contents[0].cut(text), s.speaker_name) for s in analyze(text, "en").statements]
    assert told[-1] == ("Tolls fell by 3 percent in June.", None)

"""Are exactly the words found that were said: clauses, fragments, and none of the narrator's?"""

from __future__ import annotations

import pytest

from claims.analysis.detection import analyze
from tests.marked import draw, marked

FORMS = {"direct_quote": "direct", "mixed_quote": "mixed", "indirect_quote": "indirect"}
# The words of all reports of a text, in order, and their forms.
REPORTED = [
    # A clause that is partly quoted begins where the clause begins.
    ("Ash said |it was “outrageous” that he left|.", "mixed"),
    ("Ash told us |the number was “a guess.”|", "mixed"),
    ("Ash said |the post was “planned” and that she respects it|.", "mixed"),
    ("Ash said only, “|We have nothing to add.|”", "direct"),
    ("|Hearing aids look “clunky” or cost “too much,”| said Ann Ash.", "mixed"),
    ("Police said |he cried “Peace” before he fled|.", "mixed"),
    ("Ash said |the law was “safe” and “not a ban” in May|.", "mixed"),
    ("Ash said |prices were “high” and had risen|.", "mixed"),
    ("Ash told police |she heard “a bang” and ran|.", "mixed"),
    ("Ash said |the crew was “fine” after the crash|.", "mixed"),
    # It ends where somebody else's words or the narrator's comment begin.
    ("Ash said |he will go|, calling it “|reckless|” and “|un-American|.”", "indirect direct"),
    ("Ash said |that he could “fix it,”| and he mocked Bell as “|weak.|”", "mixed direct"),
    ("Ash insisted |that he “won it”| and said |the press was biased|.", "mixed indirect"),
    ("Ash wrote |that it was “an oversight,”| a word that is carved in stone.", "mixed"),
    ("Ash denied |that they slept|, a rumor that spread on Tuesday.", "indirect"),
    ("When Ash shouted |that it was “our money,”| she walked down.", "mixed"),
    ("Ash said |it was “sad”| and called it “|a loss of face|.”", "mixed direct"),
    ("ROME — |Prices fell in May|, according to Ash.", "indirect"),
    ("Ash said |it fell|, adding |that it rose|.", "indirect indirect"),
    ("Ash said |it had been warned and that it did nothing|.", "indirect"),
    ("Ash said |she wrote him from a closet that day|.", "indirect"),
    ("Officials said Monday night |they had found it|.", "indirect"),
    ("|Crews were warned twice|, Chief Ann Ash said at a news conference Wednesday.", "indirect"),
    ("Ash told Sky News |every claim was heard|.", "indirect"),
    ("Republicans, who say |the law is too costly|, vowed to repeal it.", "indirect"),
    ("Ash said |if elected, she would go “on day one.”|", "mixed"),
    ("Ash said |the start had been “lumpy,”| but blamed it on a site.", "mixed"),
    ("He left because the rules say |nothing may stay|, and she went.", "indirect"),
    ("Ash, who runs a lab, thinks |they don’t|.", "indirect"),
    ("The short version, as Ash puts it, is “|math|.”", "direct"),
    ("Ash gushed |that it was “the best of all.”|", "mixed"),
    ("It was a single word: “|Noted.|”", "direct"),
    # A weaker cue takes a clause whose subject and helping verb follow at once, or a question.
    ("Residents fear |the plant will close|.", "indirect"),
    ("Some wonder |if it is legal|.", "indirect"),
    ("Ash asked her |why it fell in May|.", "indirect"),
    ("Ash asked her |which law he meant|.", "indirect"),
    ("The committee found no evidence |that he lied|.", "indirect"),
    ("Officials have not said |why it fell|.", "indirect"),
    ("Ash doubted |whether it fell|.", "indirect"),
    ("Police said |results show this means they fell|.", "indirect"),
    ("According to the Post, |Ann Ash, the head of the panel, said it never fell|.", "indirect"),
    ("According to the coach, Ann Ash, |they fell twice in May|.", "indirect"),
    ("Ash asked city officials |how papers that were lost wound up there|.", "indirect"),
    ("According to the Post, citing two officials, |they fell twice in May|.", "indirect"),
    # Its source ends where a clause begins without a comma; what describes the source is his.
    ("According to the Rome Health Office |over 345 men have died near Rome, Ohio|.", "indirect"),
    ("According to Ash |the deal was off, too|.", "indirect"),
    ("According to officials in Rome who were there, |they fell twice in May|.", "indirect"),
    ("According to a report that was published in May, |they fell twice|.", "indirect"),
    # What a list sets before a line is not said; a question may be short before another clause.
    ("– |Two men are hurt|, police say.", "indirect"),
    ("• |Two men are hurt|, according to the Rome Bank.", "indirect"),
    ("When Ash asked |who had|, Bell told him: “|It fell.|”", "indirect direct"),
    # It may begin a clause inside the sentence, and stand behind nothing but marks.
    ("It is a policy which, according to the AFP, |the States have criticised|.", "indirect"),
    ("Prices fell in May, and according to the Rome Bank, |they will fall again|.", "indirect"),
    ("|Prices fell in May and rose in June|, according to the Rome Bank.", "indirect"),
    ("Al was ill, and in the words of Ash, “|Al spent months in pain.|”", "direct"),
    ("“|It works in mice,|” according to a study published Thursday in Rome.", "direct"),
    # An aside interrupts a clause.
    ("|It is|, Ash said, “|time to move on|.”", "mixed"),
    ("|The attack|, officials said, |killed three people|.", "indirect"),
    ("|It was|, in the words of one aide, “|a bloodbath|.”", "mixed"),
    ("Of the process, he said, “|I have one vote|.”", "direct"),
    ("Asked if he would accept it, Ash said, “|I will not|.”", "direct"),
    ("Ash wrote on her page: “|NO DEAL AT ALL!|”", "direct"),
    ("As Ash put it, “|Elections have consequences|.”", "direct"),
    ("As Ash told the Post, |prices fell in May|.", "indirect"),
    ("|For many “dreamers,”| Ms. Ash said, |the wait is over|.", "mixed"),
    ("After the “summit,” he said |it was fine|.", "indirect"),
    ("On the “Today” show, he told viewers |he would run|.", "indirect"),
    # Of what is promised or asked, the words in marks.
    ("Ash promised to “|drain the swamp|” in Rome.", "direct"),
    ("Ash vowed to appoint a “|special prosecutor|” in May.", "direct"),
    # Further fragments, verbs no table knows, verbs that only go with marks.
    ("Ash called it “|fake news|” and a “|hoax|.”", "direct"),
    ("Ash called one wall “|weak|” and the other wall “|absent|.”", "direct"),
    ("Ash called men “|pigs|,” women “|mad|” and Ms. Bell “|a nasty woman|.”", "direct"),
    ("Aides called it “|the pit of shame|.”", "direct"),
    ("In what Ash called “|a disgrace|,” the panel voted no.", "direct"),
    ("“|No,|” Ash harrumphed.", "direct"),
    ("“|Too many of them,|” the elder Ash, 63, quipped.", "direct"),
    ("“|Best season yet,|” one neighbor cackled.", "direct"),
]  # fmt: skip


@pytest.mark.parametrize(("drawn", "forms"), REPORTED)
def test_reported_words(drawn: str, forms: str) -> None:
    text, spans = marked(drawn)
    reports = [s for s in analyze(text, "en").statements if s.form in FORMS]
    found = [span for report in reports for span in report.contents]
    bare = [_bare(span.cut(text)) for span in found]
    assert bare == [_bare(span.cut(text)) for span in spans], draw(text, found)
    assert [FORMS[report.form] for report in reports] == forms.split()


def _bare(words: str) -> str:
    return words.strip("“”,. ")


# Nobody is quoted: titles, names in use, signs, refusals, dates in the crowd.
NOTHING = [
    "The panel will plan a vote and determine whether they want another flag.",
    "People were asked to write and suggest what the flag should mean.",
    "This means that the queen lives.",
    "Since the war began, estimated losses have varied.",
    "Ash heard of long questions, including one of fifty words.",
    "He is the author of “The Art of the Deal.”",
    "Her book, “What Happened,” is out.",
    "She had written that rule herself.",
    "Ash shot the bear in May.",
    "Ash took a poolside snap that drew many likes.",
    "Ash, who is 70 and answers to “Pops,” has trained four champions.",
    "A federal judge on Friday blocked a law that bars towns from banning bags.",
    "Ash cautioned against that.",
    "It advises them to avoid words such as “freshman,” “spirit animal” and “picnic.”",
    "They remember a note on the door: “SHIP IT OR SLEEP IT.”",
    "It concerned “physical evidence” that was found.",
    "Residents had long called it “the racetrack.”",
    "He appeared on NBC’s “Meet the Press” and ABC’s “This Week.”",
    "Her grandmother named the place “Laughing Water.”",
    "Some parents, who call themselves “Dial Tone Dads,” worry.",
    "The state still refers to it as a “hoax event.”",
    "Neighbors have founded what they jokingly call a “bucket brigade.”",
    "The bill, nicknamed “Trumpcare,” failed.",
    "Supporters in “Make It Great” hats filled the arena.",
    "Sources\n\n“Paper found on a rainy street in May” — Toronto Star, August 15, 2008",
    "The “alt-right” movement has embraced Mr. Ash.",
    "Clinton’s “basket of deplorables” remark drew fire.",
    "The “Access” tape, in which Mr. Ash boasted about women, has roiled the race.",
    "The company reported a loss of $3 million, and its shares fell.",
    "He felt the pressure and found the files in a drawer.",
    "Mr. Ash claimed victory in Ohio and declared himself the nominee.",
    "Lawmakers have proposed a bill that would raise taxes in May.",
    "She said nothing. He denied the charges. They believe in God.",
    "In the “war room,” aides waited for the results.",
    "Despite the “incident,” the company hired 20 people.",
    "In what locals call “the pit,” workers gathered on Monday.",
    "At the “summit,” he spoke for an hour.",
    "When the “tour” ended, the mayor laughed.",
    "She joined a club in Boston called “pods” last year.",
    "Ash, told of the remark, smiled thinly.",
    "Ash declined to say who did it.",
    "A spokesman refused to comment on it.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_quoted(text: str) -> None:
    assert [s for s in analyze(text, "en").statements if s.form in FORMS] == []


HEADLINES = [
    # A first line with the words of its reports, and who speaks, as the story names him.
    ("Bell on flood: ‘|It fell again|’", ["Al Bell"]),
    ("Sen. Bell clashes with host over flood: '|You were not there|'", ["Al Bell"]),
    ("Flood on Main Street: ‘|It was chaos|’", [None]),
    ("Mayor says |flood was ‘a bad joke’|, vows to stay", ["Al Bell"]),
    ("|Bridge that fell had rusty bolts|, officials say", ["officials"]),
    ("Police: |Two men hurt in flood|", ["Police"]),
    ("Gas blast probe: Mayor says |crews ignored two warnings|", ["Al Bell"]),
    # No topic before a colon speaks, and no single word in marks is one said.
    ("FACT CHECK: Did the mayor ‘ban’ fun?", []),
    ("In Their Own Words: The Night the Levee Broke", []),
    ("Storm Petra: Two hurt as river rises", []),
    ("Guide Tells Students to Stop Saying ‘Freshman’", []),
    ("The ‘miracle’ of Rome is nothing of the kind", []),
]


@pytest.mark.parametrize(("drawn", "names"), HEADLINES)
def test_headlines(drawn: str, names: list[str | None]) -> None:
    head, spans = marked(drawn)
    story = "\n\nMayor Al Bell left Rome on Monday.\n\n“It rose and rose and rose again,” he said."
    reports = [s for s in analyze(head + story, "en").statements if s.form != "assertion"]
    above = [s for s in reports if s.contents[0].start < len(head)]
    assert [s.contents for s in above] == [(span,) for span in spans]
    assert [s.speaker_name for s in above] == names
    assert reports[-1].speaker_name == "Al Bell"


def test_who_speaks_in_a_headline_does_not_go_on_in_the_story() -> None:
    text = "Bridge has rusty bolts, officials say\n\n“It fell and rose and fell again.”"
    assert analyze(text, "en").statements[-1].speaker_name is None


def test_a_line_in_single_marks_over_a_passage_is_its_heading() -> None:
    text = "The tap is dry.\n\n‘We were here before’\n\nAnn Ash said it fell by a third in May."
    parts = analyze(text, "en").segments
    assert [part.role for part in parts] == ["body", "headline", "body"]


def test_a_quotation_opened_after_its_cue_goes_on_in_the_next_paragraph() -> None:
    text = (
        "“It ticked,” he said. “I thought of gas.\n\n“I cried over it,” he said. Nobody else did."
    )
    quoted = [s for s in analyze(text, "en").statements if s.form == "direct_quote"]
    assert [len(s.contents) for s in quoted] == [1, 2]
    assert all(s.closed for s in quoted)


def test_an_opening_mark_that_nothing_takes_up_swallows_no_body_text() -> None:
    text = "It ticked, he said. “I thought of gas.\n\nThe study was paid for by Ash."
    assert all("study" not in s.contents[0].cut(text) or s.form == "assertion"
               for s in analyze(text, "en").statements)  # fmt: skip


# What stands around the story: a mark left open in it swallows no body text, and a quotation that
# the story goes on with runs on over it.
AROUND = [
    "FILE - In this file photo, Ann Ash speaks. “She was loud. (AP Photo/Al Bell)",
    "Correction: An earlier version of this story said “it fell.",
    "Associated Press writer Al Bell contributed to this report.",
    "Ann Ash, a baker, led “the crowd. Credit Al Bell/The Times",
]


@pytest.mark.parametrize("line", AROUND)
def test_no_mark_around_the_story_reaches_into_it(line: str) -> None:
    text = f"It fell in May, and then it rose again.\n\n{line}\n\n“It rose,” said Ann Ash."
    analysis = analyze(text, "en")
    assert next(part.role for part in analysis.segments if part.paragraph == 1) != "body"
    quoted = [s for s in analysis.statements if s.form == "direct_quote"]
    assert [s.contents[0].cut(text) for s in quoted if s.speaker_name == "Ann Ash"] == ["It rose,"]


def test_a_quotation_runs_on_over_a_caption() -> None:
    text = (
        "“It fell,” Ash said. “It was all over.\n\nFILE - In this photo, Al Bell speaks."
        "\n\n“Then it rose,” Ash said."
    )
    quoted = [s for s in analyze(text, "en").statements if s.form == "direct_quote"]
    assert [len(s.contents) for s in quoted] == [1, 2]

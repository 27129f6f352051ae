"""How does English page furniture read: captions, credits, boilerplate, correction notes?

Each pattern is matched against a whole line or sentence, folded and therefore in small letters with
straight marks.
"""

from __future__ import annotations

from claims.analysis.languages.language import words_of

STAMP_WORDS = words_of(
    """published updated posted last first modified edited created filed on at the of and ago am
    pm a m p noon midnight et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist aest
    eastern pacific central time local sept tues thur thurs mon tue wed thu fri sat sun st nd rd th
    min mins minute minutes hour hours hr hrs day days read reading ap reuters afp date"""
)

# What a reader may do with a page, one after the other: "Share Tweet Email Print".
_ACTIONS = (
    r"(?:share|tweet|retweet|email|e-mail|mail|print|save|comments?|copy link|link copied|gift"
    r"|facebook|twitter|x|linkedin|reddit|whatsapp|pinterest|tumblr|flipboard|telegram|threads"
    r"|bluesky|instagram|youtube|tiktok|messenger|sms|bookmark|listen|subscribe|more|on|via|by|to"
    r"|this|article|story|post|page|full screen|share options)"
)
_LEADS = (
    r"(?:read|see|watch|listen|hear)(?: more| also| next| now| the full (?:story|interview))?"
    r"|also read|see also|related|more|more (?:from|coverage)\b.{0,60}|don't miss|dig deeper"
    r"|go deeper|up next|recommended|in case you missed it|icymi|from the archives?"
    r"|further reading|trending|most (?:read|popular|viewed)|opinion"
)

BOILERPLATE = (
    r"leave a (?:reply|comment)(?: cancel reply)?|cancel reply",
    r"(?:join|start) the (?:conversation|discussion)",
    r"your email address will not be published|required fields are marked \W*",
    r"back to (?:the )?top(?: button)?|%d bloggers like this|like this|(?:like )?loading",
    rf"(?>{_ACTIONS}[\W_]*+)++",
    r"(?:click|tap|press) (?:here|to|on) .*|click here",
    r"(?:get|download) (?:the|our) .{0,40}\bapp\b.{0,40}",
    r"photo|image|video",
    r"related (?:story|stories|articles?|posts?|news|topics|content|coverage|links|videos?)",
    r"more (?:stories|news|headlines|articles|videos)(?: (?:from|on|about) .{1,60})?",
    r"reader interactions|primary sidebar|footer|search (?:the|this) (?:web)?site.{0,20}",
    r"(?:new ?)?you can now listen to .{0,60}|\d+-minute (?:listen|read|watch)",
    r".{3,60} (?:is|are) (?:a|an|the) [^,]{0,60}(?:reporter|correspondent|editor|columnist|writer"
    r"|producer)s? (?:for|at|with) [^,]{2,40}",
    rf"(?:{_LEADS})",
    rf"(?:{_LEADS})\s?[:|>-]\s?.{{2,250}}",
    r"(?:read|see) (?:more|also|next)(?: .{0,20})?",
    r"you (?:may|might) also (?:like|be interested in).{0,30}|recommended for you",
    r"\W*(?:(?:advertisement|advertising)(?: ?- ?scroll.{0,40})?"
    r"|sponsored(?: content| by .{0,40})?|paid (?:content|post)"
    r"|(?:article|story) continues (?:below|after)(?: \w+){0,4}|continue reading(?: \w+){0,6}"
    r"|scroll to continue(?: \w+){0,4}|sponsor message)\W*",
    r"(?:sign up|register|subscribe|log ?in|sign in|join us|donate|become a member)"
    r"(?: (?:for|to|here|now|today|with)\b.{0,140})?",
    r"(?:get|receive|stay up to date|want more|never miss) .{0,100}"
    r"(?:newsletters?|inbox|e-?mail|alerts?|podcast|notifications)\b.{0,60}",
    r"(?:our |the |free |daily |weekly |morning |e-?mail )*newsletters?(?: sign-?up| here)?",
    r"\((?:adds|updates|updated|recasts|corrects|rewrites|writes through)\b[^()]{2,120}\)",
    r"(?:this|the|our) live (?:page|blog|coverage|updates?) (?:is|has|have) (?:now )?"
    r"(?:closed|ended|over)\b.{0,80}",
    r"support (?:our|independent|local|quality) .{0,60}journalism.{0,60}",
    r"(?:you can )?(?:follow|contact|reach|e-?mail|find|like) (?:\S+ ){1,6}(?:on|at|via) "
    r"(?:twitter|x|facebook|instagram|threads|bluesky|linkedin|youtube|tiktok|social media"
    r"|@?\S+@\S+|@\S+|\d[\d.() -]{6,})(?:[ ,.:(@].{0,60})?",
    r"follow us(?: on)? ?.{0,40}|@\w{2,40}",
    r"have a (?:news )?tip\b.{0,120}|(?:send|submit) (?:us )?(?:a |your )?(?:news )?tips?\b.{0,80}",
    r".{0,40}all rights reserved",
    r"(?:copyright )?(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?\d{4}.{0,120}|(?:copyright )?© .{2,60}",
    r"this (?:material|article|story|content|report) may not be .{0,160}",
    r"this (?:article|story|piece|post|content) (?:was|is) (?:(?:originally|first) (?:published"
    r"|posted|broadcast)|republished|reprinted|produced (?:by|with)|part of|made possible) "
    r".{0,120}",
    r"reprinted with permission.{0,80}|visit our website .{0,120}",
    r"print(?: this)?(?: article| page)?|(?:\d+|(?:no|view|show|hide|load)(?: \w+)?) comments?",
    r"(?:post|submit|add) (?:a |your )?comment|name \*|email \*|website",
    r"(?:tags?|tagged(?: with)?|topics|filed under|posted in|categor(?:y|ies)|in this article)"
    r"\b ?:.{0,160}",
    r"tags?|topics|filed under|categories|in this article|(?:previous|next)(?: article| story)?",
    r"skip to (?:main )?content|menu|search|home|contact us|about us|privacy policy|close|sections",
    r"terms (?:of use|of service|and conditions)|we use cookies.*|accept (?:all )?cookies"
    r"|cookie (?:policy|settings|notice)",
    r"(?:listen to (?:this|the) (?:article|story|episode|audio)|heard on .{2,60}|\d+:\d\d"
    r"|transcript|audio|download|embed|toggle (?:caption|more options)|hide caption"
    r"|enlarge this image)"
    r"(?: ?[·|(-]? ?\d+(?::\d\d| min(?:utes)?)\)?)?",
    r"(?:show|load|view|see) (?:more|less|all)(?: \w+)?",
    r"our standards: .{2,80}|(?:\w+ )?transcripts? (?:are|may) (?:created|contain|not) .{0,200}",
)

CAPTIONS = (
    r"(?:this|the|these|a|an)? ?(?:file |combination of (?:these )?|combo |undated |handout "
    r"|aerial |satellite )*(?:photo|photograph|picture|image|still|screenshot|illustration)s?"
    r"(?: combination| illustration)?"
    r" (?:taken |released |provided |obtained |made )?"
    r"(?:shows?|showing|of these|from|on|by|in|depicts?|pictures?|captures?) .*",
    r"(?:the |this )?combination of (?:these )?(?:photo|photograph|picture|image)s? shows .*",
    r"(?:pictured|shown|seen)(?: here| above| below)?[:,]? .*",
    r"(?:file (?:photo|picture|image)|photo|image|picture|caption) ?: .*",
    # A look ahead for a word without which nothing fits; it is found much faster.
    r"(?:(?=.*[(])|(?=.*left,)|(?=.*right,)|(?=.*exactly,)|(?=.*centre,)|(?=.*center,))"
    r".{3,120}(?:, (?:left|right|centre|center|exactly|second from (?:left|right)),"
    r"|\((?:left|right|l|r|centre|center|pictured)\)).*",
    r"(?:from left|left to right|clockwise from).*",
    r"file ?- ?.*",
    r".*\((?:ap|reuters|getty|afp|upi)[^()]{0,60}(?:photo|images?|/)[^()]{0,60}\)\.?",
    r"(?=.*credit ).{3,250} (?:photo )?credit .{2,60}/.{2,60}",
    r"(?:(?=.*in this )|(?=.*file )|(?=.*handout ))"
    r".{10,240}\b(?:in this (?:undated |file |handout |aerial )*(?:photo|photograph|picture|image)"
    r"\b.{0,80}|(?:file|handout) (?:photo|image))\W*",
)

CREDITS = (
    r"(?:photos?|photographs?|images?|pictures?|illustrations?|video|graphics?|credits?"
    r"|photo credit|image credit|source)(?: ?(?:by|via|courtesy(?: of)?|credit))? ?: .{2,80}",
    r"(?:photos?|photographs?|images?|illustrations?|graphics?|videos?|text|story|words|reporting"
    r"|reported|written|compiled|edited|produced|translated)(?: and \w+)? "
    r"(?:by|via|courtesy of) .{2,90}",
    r"\(?(?:courtesy (?:of|photo)\b.{0,60}|(?:photo|image) courtesy .{2,60}|ap photo.{0,40}"
    r"|getty(?: images)?|reuters|associated press|afp|handout)\)?",
    r"(?:posted |published |filed |reported )?by [^.]{3,100}",
    r"credit .{2,80}/.{2,80}",
    r".{2,60}/.{2,40}\s(?:hide|toggle) caption",
    r"(?:additional )?(?:reporting|writing|editing)(?: and \w+)? by .{2,160}",
    r".{2,140} contributed(?: (?:to (?:this|the) (?:\w+ )?(?:report|story|article|piece)"
    r"|reporting|research|additional reporting))?(?: from .{2,40})?\.?",
    r"(?:the )?(?:associated press|reuters|afp|ap|bloomberg news|cnn|npr)\.?",
)

CORRECTIONS = (
    r"\W?(?:correction|clarification|editor'?s'? note|update|updated|erratum|retraction"
    r"|corrections and clarifications)\b(?: ?\(.{0,40}\))? ?(?:,.{0,30})?[:-].*",
    r"\W?(?:an earlier|a previous|the original|an older|earlier|previous) versions? of this "
    r"(?:article|story|report|post|page|caption|headline).*",
    r"\W?this (?:article|story|report|post|page|headline|caption) (?:has been|was) "
    r"(?:corrected|updated|amended|revised|changed|clarified|edited).*",
    r"\W?we have (?:corrected|amended|clarified) (?:this|the|an?) .*",
)

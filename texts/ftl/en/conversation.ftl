### The conversation: greeting, menu, settings, help, privacy, groups, errors.

language-own-name = English
language-word = Language
language-choose = Choose a language.
language-chosen = Language: English. The last answer in English:
language-show-last = Show

start-greeting = Hello. I show, by region, offences by people on the probation register or who had offended before, and recommendations on the probation support project. The data are aggregated, there are no personal data.
start-again = Hello. Write a question or choose:
start-region = Choose your region: it will open first.
start-other-region = Another
start-skip = Skip

menu-title = Write a question or choose:
menu-menu = Menu
menu-back = ‹ Menu
menu-choose-region = Choose a region
menu-other-regions = Other regions
menu-with-figures = ‹ Regions with data
menu-ranking = Ranking
menu-compare = Compare regions
menu-map = Map
menu-recommend = Recommendations
menu-claims = Check the report
menu-check = { menu-claims }
menu-projects = Where the project ran
menu-trend = Change over the years
menu-terms = What the words mean
menu-sources = Sources
menu-export = All data (XLSX)
menu-mine = My questions
menu-settings = Settings
menu-help = Help
regions-title = Regions with data:
regions-others-title = The report has no data for these regions. The card says what is missing and what there is nearby.

settings-text =
    Settings

    Language: { $language }
    My region: { $region }
    Answers: { $mode }
    Titles: { $titles }
settings-no-region = not chosen
settings-mode-chart = with a chart
settings-mode-text = as text, chart on request
settings-titles-finding = the finding
settings-titles-neutral = the indicator’s name
settings-language = Language
settings-region = My region
settings-to-text = Always text only
settings-to-chart = Answers with a chart
settings-to-neutral = Title: the indicator’s name
settings-to-finding = Title: the finding
settings-text-mode-on = Text mode is on. Charts come at the press of a button. Turn it off: /settings
settings-text-mode-off = Text mode is off: answers come with a picture again. Turn it on: /settings

mine-title = My region and latest questions:
mine-nothing = There have been no questions yet.
reading-title = What did you mean? Choose, or write it in other words.
reading-all-years = All years
new-begun = Starting anew: earlier questions no longer count.

forget-sure = Delete everything the bot keeps about you: language, region, answer mode, latest questions and the list of answers shown? This cannot be undone.
forget-yes = Delete
forget-no = Keep
forget-done = Deleted. The bot keeps nothing about you any more; from the backups it is gone within 14 days.
forget-kept = Nothing was deleted.

help-text =
    Ask in plain words, for example:
    • Akmola Region
    • compare East Kazakhstan and Karaganda
    • recommendations for Mangystau

    I understand English, Kazakh and Russian, typos and abbreviations too. You can go on: “and Pavlodar?”.
    An answer’s code (A-…) opens the same answer again. In any chat you can write the bot’s name and a question.
    /settings: language, region, mode. /privacy: what is kept about you. /new: start anew. /quality: how well I understand.

privacy-kept = What the bot keeps about you:
privacy-telegram-id = your number in Telegram, to remember the rest; your name is not kept
privacy-language = the language you chose
privacy-region = your region
privacy-text-mode = whether to answer with text only
privacy-neutral-titles = the kind of titles
privacy-recent-questions = your last five questions, as codes, without your words and without the time
privacy-conversation = what the last question in this chat was about: a code and the time, deleted after 48 hours
privacy-editor-number = for editors: a number in the journal of publications; once deleted, nobody can tell whose it was
privacy-shown-answers = which answers were shown in your chat: code, data version, time and how long it took, without your words; to send a correction if a number turns out wrong; deleted after 30 days
privacy-corrections = which corrections were sent to your chat, deleted after 30 days
privacy-draft = for editors: drafts — the name of a file and the table read from it, deleted after 30 days
privacy-not-kept =
    The words you ask with are not tied to you. Questions about people are not kept at all. Phrases that were not understood go to a common list without their author and without long numbers, so that the bot learns to understand them.
    The bot’s data are aggregated statistics. Messages travel through Telegram, whose servers are outside Kazakhstan: write nothing official or personal here.
    Backups of the database are kept for 14 days.
    Delete everything about you: /forget

unknown-not-text = I understand text and buttons.
unknown-command = There is no such command. Write a question or choose:
unknown-old-button = This button is outdated.
unknown-fresh-menu = This button is outdated. Here is a fresh menu:
code-unknown = There is no answer with this code. Check the code or ask in words.
link-unknown = The link is outdated or damaged. Ask in words or choose:
error-apology = The answer failed: the fault is ours and has been recorded. Please try again. Number: { $number }
error-busy = The database is busy just now. Please try again in a minute. Number: { $number }

picture-missing = The chart is not available just now, so the answer is in words.
paper-missing = This answer does not come in that form.
paper-pdf = PDF
paper-slide = Picture for a slide
answer-superseded = This answer rests on data { $release }. The current data are { $current }.

press-chart = Chart
press-chart-size = Chart, { $kilobytes } KB
press-always-text = Always text only
press-more = More
press-table = Table
press-words = As text
press-fresh = Current answer
press-forward = Forward
press-answered = The answer is already above.
press-in-private = More in a private chat
share-text =
    A link to this very answer: { $link }
    It opens the same version of the data; the bot warns when it is superseded.

problem-sent = Sent to the administrator: the answer’s code and nothing about you. Thank you.
problem-nobody = No administrator can be reached just now. Please note the answer’s code and report it in another way.
problem-for-admin = Somebody reports a mistake in answer { $code }.

group-not-yours = Only the person who asked can delete the answer.
group-too-late = Telegram no longer lets this message be deleted.
group-in-private = This is done in the private chat.
group-how = Ask after my name, for example: @{ $bot } Akmola Region. Or reply to my message. Commands: /region@{ $bot } Akmola, /ranking@{ $bot }, /compare@{ $bot }.
group-open-private = Open the private chat
inline-open = Open in the bot

command-menu = Menu
command-region = A region’s card: /region Akmola
command-compare = Compare: /compare Karaganda Pavlodar
command-ranking = Ranking of regions
command-recommend = Recommendations: /recommend Mangystau
command-check = Check a claim: /check EKO 70%
command-my = My region and latest questions
command-settings = Language, region, mode
command-new = Start the conversation anew
command-help = Help
command-privacy = What is kept about you
command-forget = Delete everything about you

command-words-region = card of { $words }
command-words-compare = compare { $words }
command-words-ranking = ranking of regions { $words }
command-words-map = map { $words }
command-words-recommend = recommendations for { $words }
command-words-check = check: { $words }
command-words-trend = trend { $words }
command-words-projects = where did the project run { $words }
command-words-terms = what is { $words }
command-words-sources = source of { $words }
command-words-export = export { $words }

bot-description = Offences by people on the probation register or who had offended before, in the regions of Kazakhstan, and recommendations on the probation support project. Every number has its source and period. Ask in plain English, Kazakh or Russian.
bot-short-description = Offences and probation by region of Kazakhstan: numbers with sources, charts, recommendations.

command-unanswered = Questions not understood (for editors)

quality-open = How well I understand
quality-title = How well I understand questions: checked on { DATE($day) } with { COUNT($total) } questions I had never met
quality-line = • { $language }: { COUNT($right) } of { COUNT($total) } right, { $share }% (given the size of the check, between { $low }% and { $high }%)
quality-numbers = • answers with a wrong number: { COUNT($wrong) } of { COUNT($total) }
quality-language-ru = Russian
quality-language-kk = Kazakh
quality-language-en = English
quality-caveat =
    The questions were written apart from those who tune me; this is the first meeting with them, nothing was fitted. They were composed, not sent by real users: your share may differ.
    Right means that the kind of question, the region, the indicator and the years were understood. A wrong number is a value or a percentage that is not in the data, or a number where there is none.

editor-title = Questions not understood, without their writers: { COUNT($count) }
editor-nothing = There are no questions that were not understood.
editor-text = “{ $text }” — { $language }, times: { COUNT($times) }, last { DATE($day) }
editor-teach = Teach
editor-drop = Remove
editor-back = ‹ To the list
editor-which-words = “{ $text }”. Which words are a name here?
editor-which-meaning = What does “{ $words }” mean?
editor-learnt = Learnt: “{ $words }” means { $meaning }.
editor-now = The question is now understood as: { $reading }
editor-not-yet = The question itself is still not understood and stays on the list.
editor-taken = “{ $words }” already means something else: { $meaning }. Nothing was changed.
editor-undo = Undo
editor-unlearnt = Undone: “{ $words }” means nothing any more.
editor-dropped = Removed from the list.

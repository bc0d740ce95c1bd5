### Uploads by editors: what was read, what is wrong, what would change; publishing, undoing, history, the journal.

upload-reading = Reading “{ $name }”…
upload-readers-only = Only editors can upload data. I understand text and buttons.
upload-private-only = Data are uploaded only in an editor’s private chat.
upload-read = The file has been read. Sheet “{ $sheet }”, indicator: { $indicator }, period: { $period }, rows: { COUNT($rows) }.
upload-unclear = not clear
upload-period = { COUNT($months) } months of { YEAR($year) }
upload-errors = ERRORS — these block publishing ({ COUNT($n) })
upload-warnings = WARNINGS ({ COUNT($n) })
upload-changes = CHANGES
upload-counts = new { COUNT($new) } · changed { COUNT($changed) }
upload-counts-unchanged = new { COUNT($new) } · changed { COUNT($changed) } · unchanged { COUNT($unchanged) }
upload-nothing-new = Nothing to publish: { $release } says all of this already.
upload-more = … and { COUNT($n) } more in the XLSX breakdown.

## Errors

find-region-near = row { $row }: “{ $label }” → { $region }? ({ $similarity }%)
find-region-unknown = row { $row }: “{ $label }” is no region. Choose one of the 20.
find-region-twice = row { $row }: { $region } stands in the table twice. Leave one row in the file.
find-not-yet-founded = row { $row }: { $region } did not exist yet in { YEAR($year) }.
find-not-a-count = row { $row }, column “{ $heading }”: “{ $printed }” is no whole number from 0. Correct it in the file, for example: 12.
find-indicator-unclear = the title “{ $title }” does not name one indicator. Write in it, for example: “{ $allowed }”.
find-period-unclear = column “{ $heading }”: months and year are not said. Write, for example: “9 months 2022” (3, 6, 9 and 12 are possible).

## Warnings

warn-new-borders = row { $row }: { $region } has new borders since 8 June 2022; the comparison with { YEAR($year) } will be marked.
warn-blank = row { $row }: the cell is empty.
warn-blank-no-data = row { $row }: the cell is empty; “no data” will be stored.
warn-blank-zero = row { $row }: the cell is empty; 0 will be stored.
warn-tenfold = row { $row }: { $region }: { COUNT($earlier) } → { COUNT($later) }, { COUNT($times) } times. Check the digits.
warn-sum-differs = row { $row }: the file’s total is { COUNT($printed) }, the rows add up to { COUNT($counted) }.
warn-mixed-letters = row { $row }: “{ $label }” mixes Cyrillic and Latin letters; read as { $region }.
warn-sheets-unread = these sheets were not read: { $sheets }.
warn-percent-small-base = column “{ $heading }”: { $region } has { $printed } in the file, recomputed { COUNT($earlier) } → { COUNT($later) }. Below 20 cases no percentage is shown; the printed value is kept.
warn-percent-differs = column “{ $heading }”: { $region } has { $printed } in the file, recomputed { COUNT($earlier) } → { COUNT($later) }: { CHANGE($percent) }. The printed value is kept, the recomputed one is shown.
warn-percent-without-base = column “{ $heading }”: { $region } has { $printed } in the file, there is nothing to compare with; the printed value is kept.
warn-percent-unreadable = column “{ $heading }”: { $region } has “{ $printed }” in the file without the sign %; it is neither read nor kept.

## Buttons

upload-yes = Yes
upload-choose = Choose
upload-no-data = No data
upload-zero = It is 0
upload-chosen = ✓ { $choice }
upload-row = Row { $row }: { $choice }
upload-publish = Publish
upload-publish-later = Publish — once the { $n ->
    [one] error is
   *[other] errors are
} corrected
upload-draft = Draft
upload-cancel = Cancel
upload-breakdown = Download the breakdown as XLSX
upload-back = Back to the file
upload-choose-region = Row { $row }: “{ $label }”. Which region is it?

## Drafts

draft-kept = The draft “{ $name }” is kept for 30 days; only you see it. Your drafts: /drafts
draft-open = Continue
draft-cancelled = Cancelled. “{ $name }” was not published, the data have not changed.
drafts-title = Your drafts:
drafts-none = No drafts. Send a table as an XLSX file.

## Publishing

publish-sure = Publish as { $release }? This will change: { $what }.
publish-regions = { $n ->
    [one] { COUNT($n) } region
   *[other] { COUNT($n) } regions
}
publish-first-met = a new row “{ $region }”
publish-and = { $first } + { $second }
publish-confirm = Yes, publish { $release }
publish-no = No
publish-done = Published: { $release }, { $time }, editor: you, file sha256 { $sha }.
publish-undo = Undo the publication — until tomorrow { $time }
publish-history = History
publish-journal = Journal
publish-moved = While you were looking, data { $release } came out. Check the changes once more.
publish-already = This button has done its work, or the draft is gone.
undo-done = The publication of { $release } was undone at { $time }. Data { $current } stand again: the answers are as they were before. { $release } stays in the journal.
undo-too-late = It can no longer be undone: more than a day has passed or another publication followed.
undo-not-yours = This publication can be undone by its editor or an administrator.

## History and journal

history-usage = The history of one value: /history karaganda repeat
history-title = { $region }, { $indicator }{ $period }
history-line = { YEAR($year) }: { $value } — { $release }
history-line-file = { YEAR($year) }: { $value } — { $release } ({ $name }, row { $row })
history-before = before that: { $values }
history-was = { $value } ({ $release })
history-corrections = Corrections: { COUNT($n) }
history-none = { $region }, { $indicator }: there are no values.
history-no-data = no data
journal-title = Journal, latest entries:
journal-line = { $day }, { $time } · { $editor } · { $deed }{ $more }
journal-you = you
journal-editor = editor { $number }
journal-deed-uploaded = file uploaded
journal-deed-file_refused = file refused
journal-deed-answered = a row decided
journal-deed-draft_kept = draft kept
journal-deed-cancelled = upload cancelled
journal-deed-breakdown_taken = breakdown downloaded
journal-deed-asked_to_publish = publishing asked for
journal-deed-published = published
journal-deed-undone = publication undone
journal-deed-rolled_back = rolled back
journal-deed-hidden = value hidden
journal-deed-alert_settled = value found right
journal-deed-correction_changed = correction’s text changed
journal-deed-correction_sent = correction sent
journal-deed-correction_dropped = correction not sent

## Why a file is refused

upload-refused = The file was refused: { $why } The data have not changed.
refused-too_big = it is larger than 10 MB.
refused-not_xlsx = it is no XLSX table. Save it from Excel as “Excel Workbook (.xlsx)”.
refused-old_or_locked = it is an old XLS file or has a password. Save it as XLSX without a password.
refused-broken = it is damaged and cannot be read. Save the table anew.
refused-swollen = unpacked, it is too large.
refused-too_many_parts = it has too many parts.
refused-entities = it has definitions that no table has.
refused-out_of_range = the table has more than 50,000 rows, 200 columns or 400,000 cells.
refused-too_long = reading it took too long.
refused-no_table = it has no table of the right kind: a title with indicator and period, a row of headings, regions in rows.
refused-not_delivered = Telegram did not hand it over. Send it once more.

## The breakdown as a workbook

breakdown-title = Breakdown of “{ $name }”
breakdown-file-name = Breakdown
breakdown-sheet = Rows
breakdown-row = Row
breakdown-label = In the file
breakdown-region = Region
breakdown-period = Period
breakdown-printed = Printed
breakdown-value = To be stored
breakdown-before = Now
breakdown-percent = % in the file
breakdown-findings = Findings
breakdown-findings-sheet = Findings
breakdown-kind = Kind
breakdown-error = error
breakdown-warning = warning
breakdown-about = About the file
breakdown-file = File
breakdown-sha = sha256
breakdown-base = Compared with data
breakdown-caption = Breakdown: what was read in each row, what { $release } says now, and what is wrong.
command-drafts = My drafts
command-journal = Journal of publications
command-history = History of a value

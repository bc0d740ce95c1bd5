### Bad days: an alarm about a publication, the way back, corrections, pictures that do not go out, how the bot is.

alert-title = { $now } · ATTENTION. { $release } ({ $time }, { $editor }):
alert-value = { $what }: { COUNT($before) } → { COUNT($after) }, { $times }.
alert-value-of-year = { $what }: { COUNT($after) }, while { YEAR($earlier_year) } has { COUNT($before) }, { $times } apart.
alert-times = { $n ->
    [one] { COUNT($n) } time
   *[other] { COUNT($n) } times
}
alert-more = More such values: { COUNT($n) }.
alert-confirmed = The editor confirmed the warning.
alert-shown = The value was shown in { $n ->
    [one] { COUNT($n) } chat
   *[other] { COUNT($n) } chats
}.
alert-shown-nowhere = The value has not been shown anywhere yet.
alert-roll-back = Roll back to { $release }
alert-hide = Hide the value
alert-hide-all = Hide the values: { COUNT($n) }
alert-check = Check
alert-is-right = The value is right
alert-back = Back
alert-settled = { $time } · Decided: the value is right, { $release } stays.
alert-over = { $release } stands now: there is nothing left to decide here.
value-of-year = { $region }, { YEAR($year) }
value-of-indicator = { $region }, { $indicator }, { $period }

## The way back

rollback-sure = Roll back { $wrong } → { $right }: { $returns }. The cache of charts will be emptied.
rollback-one = 1 value comes back ({ $before } → { $after })
rollback-many = { $n ->
    [one] { COUNT($n) } value comes back
   *[other] { COUNT($n) } values come back
}
rollback-yes = Roll back
rollback-no = Cancel
rollback-done = Done, { $time }. The current version is { $release } (the content of { $content }). { $wrong } is kept in the journal.
hide-sure-several = Hide these numbers? In the new version they are “not published” instead; nothing else changes.
hide-sure = Hide the number: { $value }. In the new version it is “not published” instead; nothing else changes.
hide-yes = Hide
hide-done-several = Done, { $time }. The current version is { $release }: numbers “not published” — { COUNT($n) }. { $wrong } is kept in the journal.
hide-done = Done, { $time }. The current version is { $release }: { $what } — “not published”. { $wrong } is kept in the journal.

## Corrections

correction-ask = Send a correction to the { $n ->
    [one] { COUNT($n) } chat
   *[other] { COUNT($n) } chats
} that got the wrong number?
correction-nobody = The wrong number was shown to nobody: there is nothing to correct.
correction-show = Show the text
correction-send = Send
correction-edit = Change
correction-drop = Do not send
correction-today = Today from { $from } to { $till }
correction-earlier = From { $from } to { $till }
correction-one = Correction. { $when } the bot showed { $wrong } for { $region }, { YEAR($year) }.
correction-one-indicator = Correction. { $when } the bot showed { $wrong } for { $region } ({ $indicator }, { $period }).
correction-right = The right value is { $right }.
correction-no-right = There is no right value yet.
correction-several = Correction. { $when } the bot showed wrong values:
correction-line = • { $what }: { $wrong }, right is { $right }
correction-line-no-right = • { $what }: { $wrong }, there is no right value yet
correction-more-lines = • and { COUNT($n) } more
correction-invalid = { $n ->
    [one] Answer { $codes } is not valid.
   *[other] Answers { $codes } are not valid.
}
correction-open = Open the right card
correction-preview = “{ $words } [{ $button }]”
correction-own-words = Your text goes to the chats in English: { COUNT($own) }. Chats in other languages get the usual text: { COUNT($others) }.
correction-edit-how = Correction No. { $number }. Answer this message with the new text in English, up to { COUNT($limit) } characters. Answer codes and the button are added to it.
correction-too-long = The text is longer than { COUNT($limit) } characters. Answer the message above once more.
correction-dropped = The correction was not sent. The codes of the earlier answers say “not valid” all the same.
correction-sent = Sent to { COUNT($sent) } of { COUNT($total) }.
correction-failed = Not delivered: { COUNT($n) }.
correction-unknown = Outcome unknown: { COUNT($n) }; not sent again, so that nobody gets the correction twice.
correction-sending = Sending…
correction-already = This correction was sent or dropped before.

## An answer that is no longer vouched for

answer-invalid = Answer { $code } is not valid: data { $release } were withdrawn.
answer-invalid-hidden = Answer { $code } is not valid: a number in it is no longer published.
answer-open-right = Open the right answer

## Pictures that do not go out

photos-down = { $now } · Photos have not gone out for { COUNT($minutes) } min ({ $why }). Cards are sent as text, { $n ->
    [one] { COUNT($n) } chart waits
   *[other] { COUNT($n) } charts wait
} in the queue.
photos-error = error { $status } from Telegram
photos-network = network error
photos-up = { $now } · Photos go out again. The queue is empty, nothing was sent twice.
photos-left-out = Left out of the queue: { COUNT($n) }; these charts open with the “Chart” button.
picture-waits = The chart will appear in this message when Telegram accepts photos again.

## How the bot is

health-bot = Bot: up for { $uptime }
health-days = { COUNT($days) } d { COUNT($hours) } h
health-hours = { COUNT($hours) } h { COUNT($minutes) } min
health-database = Database: sound, { $megabytes } MB
health-database-broken = Database: DAMAGED, { $megabytes } MB
health-backup = Backup: { $when }, checked by restoring it
health-backup-none = Backup: none
health-today = today { $time }
health-yesterday = yesterday { $time }
health-release = Data: { $release }
health-answers = Answers in a day: { COUNT($n) }
health-errors = Errors: { COUNT($n) }
health-errors-last = Errors: { COUNT($n) } ({ $time }, { $kind })
health-times = Median: { $median } s, 95th percentile: { $high } s
health-times-none = Median: no answers
health-not-understood = Questions not understood: { COUNT($n) }
health-work-through = Work through
health-photos = Photos have not gone out since { $time }, in the queue: { COUNT($n) }
mishap-network = network
mishap-archive = database
mishap-fault = program fault
backup-failed = { $now } · The backup failed, the reason is in the log. The data are whole; check the space on the disk.
command-health = How the bot is

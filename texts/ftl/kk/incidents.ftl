### Bad days: an alarm about a publication, the way back, corrections, pictures that do not go out, how the bot is.

alert-title = { $now } · НАЗАР АУДАРЫҢЫЗ. { $release } ({ $time }, { $editor }):
alert-value = { $what }: { COUNT($before) } → { COUNT($after) }, { $times }.
alert-value-of-year = { $what }: { COUNT($after) }, ал { YEAR($earlier_year) } жылы — { COUNT($before) }, айырмасы { $times }.
alert-times = { COUNT($n) } есе
alert-more = Мұндай мәндер тағы бар: { COUNT($n) }.
alert-confirmed = Редактор ескертуді растады.
alert-shown = Мән { COUNT($n) } чатта көрсетілді.
alert-shown-nowhere = Мән әзірге ешқайда көрсетілген жоқ.
alert-roll-back = { $release } нұсқасына оралу
alert-hide = Мәнді жасыру
alert-hide-all = Мәндерді жасыру: { COUNT($n) }
alert-check = Тексеру
alert-is-right = Мән дұрыс
alert-back = Артқа
alert-settled = { $time } · Шешілді: мән дұрыс, { $release } қалады.
alert-over = Қазір { $release } қолданылады: бұл хабарлама бойынша шешетін ештеңе қалмады.
value-of-year = { $region }, { YEAR($year) }
value-of-indicator = { $region }, { $indicator }, { $period }

## The way back

rollback-sure = { $wrong } → { $right } оралу: { $returns }. Графиктер кэші тазартылады.
rollback-one = 1 мән қайтарылады ({ $before } → { $after })
rollback-many = { $n ->
    [one] { COUNT($n) } мән қайтарылады
   *[other] { COUNT($n) } мән қайтарылады
}
rollback-yes = Оралу
rollback-no = Бас тарту
rollback-done = Дайын, { $time }. Қазіргі нұсқа — { $release } (мазмұны { $content }). { $wrong } журналда сақталды.
hide-sure-several = Осы сандарды жасырасыз ба? Жаңа нұсқада олардың орнына «жарияланбайды» деп жазылады, қалғаны өзгермейді.
hide-sure = Санды жасыру: { $value }. Жаңа нұсқада оның орнына «жарияланбайды» деп жазылады, қалғаны өзгермейді.
hide-yes = Жасыру
hide-done-several = Дайын, { $time }. Қазіргі нұсқа — { $release }: «жарияланбайды» деп белгіленген сандар — { COUNT($n) }. { $wrong } журналда сақталды.
hide-done = Дайын, { $time }. Қазіргі нұсқа — { $release }: { $what } — «жарияланбайды». { $wrong } журналда сақталды.

## Corrections

correction-ask = Қате санды алған { $n ->
    [one] { COUNT($n) } чатқа
   *[other] { COUNT($n) } чатқа
} түзету жіберейік пе?
correction-nobody = Қате сан ешкімге көрсетілген жоқ, түзететін ештеңе жоқ.
correction-show = Мәтінін көрсету
correction-send = Жіберу
correction-edit = Өзгерту
correction-drop = Жібермеу
correction-today = Бүгін { $from } мен { $till } аралығында
correction-earlier = { $from } мен { $till } аралығында
correction-one = Түзету. { $when } бот { $region } бойынша { YEAR($year) } жылға { $wrong } деп көрсетті.
correction-one-indicator = Түзету. { $when } бот { $region } бойынша ({ $indicator }, { $period }) { $wrong } деп көрсетті.
correction-right = Дұрыс мән — { $right }.
correction-no-right = Дұрыс мән әзірге жоқ.
correction-several = Түзету. { $when } бот қате мәндерді көрсетті:
correction-line = • { $what }: { $wrong }, дұрысы { $right }
correction-line-no-right = • { $what }: { $wrong }, дұрыс мән әзірге жоқ
correction-more-lines = • тағы { COUNT($n) }
correction-invalid = { $n ->
    [one] { $codes } жауабы жарамсыз.
   *[other] { $codes } жауаптары жарамсыз.
}
correction-open = Дұрыс карточканы ашу
correction-preview = «{ $words } [{ $button }]»
correction-own-words = Сіздің мәтініңізді қазақ тіліндегі чаттар алады: { COUNT($own) }. Басқа тілдердегі чаттар әдеттегі мәтінді алады: { COUNT($others) }.
correction-edit-how = Түзету № { $number }. Осы хабарламаға қазақ тіліндегі жаңа мәтінмен жауап беріңіз, { COUNT($limit) } таңбаға дейін. Жауап кодтары мен батырма өзі қосылады.
correction-too-long = Мәтін { COUNT($limit) } таңбадан ұзын. Жоғарыдағы хабарламаға қайта жауап беріңіз.
correction-dropped = Түзету жіберілген жоқ. Бұрынғы жауаптардың кодтары бәрібір «жарамсыз» деп жауап береді.
correction-sent = { COUNT($total) } чаттың { COUNT($sent) } чатына жіберілді.
correction-failed = Жеткізілмегені: { COUNT($n) }.
correction-unknown = Нәтижесі белгісіз: { COUNT($n) }; ешкім түзетуді екі рет алмауы үшін қайта жіберілмейді.
correction-sending = Жіберіп жатырмын…
correction-already = Бұл түзету жіберіліп қойған немесе одан бас тартылған.

## An answer that is no longer vouched for

answer-invalid = { $code } жауабы жарамсыз: { $release } деректері кері қайтарылды.
answer-invalid-hidden = { $code } жауабы жарамсыз: ондағы сан жариялаудан алынды.
answer-open-right = Дұрыс жауапты ашу

## Pictures that do not go out

photos-down = { $now } · Фотолар { COUNT($minutes) } мин бойы жіберілмей тұр ({ $why }). Карточкалар мәтінмен жіберіледі, кезекте { $n ->
    [one] { COUNT($n) } график
   *[other] { COUNT($n) } график
} бар.
photos-error = Telegram { $status } қатесін қайтарды
photos-network = желі қатесі
photos-up = { $now } · Фотолар қайтадан жіберіледі. Кезек бос, қайталанған хабарлама болған жоқ.
photos-left-out = Кезекке сыймағаны: { COUNT($n) }; бұл графиктер «График» батырмасымен ашылады.
picture-waits = Telegram фотоны қайта қабылдағанда, график осы хабарламада пайда болады.

## How the bot is

health-bot = Бот: { $uptime } жұмыс істеп тұр
health-days = { COUNT($days) } күн { COUNT($hours) } сағ
health-hours = { COUNT($hours) } сағ { COUNT($minutes) } мин
health-database = ДҚ: ақаусыз, { $megabytes } МБ
health-database-broken = ДҚ: БҮЛІНГЕН, { $megabytes } МБ
health-backup = Сақтық көшірме: { $when }, қалпына келтіріп тексерілген
health-backup-none = Сақтық көшірме: жоқ
health-today = бүгін { $time }
health-yesterday = кеше { $time }
health-release = Деректер: { $release }
health-answers = Бір тәуліктегі жауаптар: { COUNT($n) }
health-errors = Қателер: { COUNT($n) }
health-errors-last = Қателер: { COUNT($n) } ({ $time }, { $kind })
health-times = Медиана: { $median } с, 95-процентиль: { $high } с
health-times-none = Медиана: жауаптар болған жоқ
health-not-understood = Түсініксіз сұрақтар: { COUNT($n) }
health-work-through = Талдау
health-photos = Фотолар { $time } бастап жіберілмей тұр, кезекте: { COUNT($n) }
mishap-network = желі
mishap-archive = дерекқор
mishap-fault = бағдарлама ақауы
backup-failed = { $now } · Сақтық көшірме жасалмады, себебі логқа жазылды. Деректер бүтін; дискідегі бос орынды тексеріңіз.
command-health = Боттың күйі

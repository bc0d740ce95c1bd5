### Bad days: an alarm about a publication, the way back, corrections, pictures that do not go out, how the bot is.

alert-title = { $now } · ВНИМАНИЕ. { $release } ({ $time }, { $editor }):
alert-value = { $what }: { COUNT($before) } → { COUNT($after) }, { $times }.
alert-value-of-year = { $what }: { COUNT($after) }, а в { YEAR($earlier_year) } году — { COUNT($before) }, разница { $times }.
alert-times = в { COUNT($n) } { $n ->
    [few] раза
   *[other] раз
}
alert-more = И ещё таких значений: { COUNT($n) }.
alert-confirmed = Редактор подтвердил предупреждение.
alert-shown = Значение показано в { $n ->
    [one] { COUNT($n) } чате
   *[other] { COUNT($n) } чатах
}.
alert-shown-nowhere = Значение пока нигде не показано.
alert-roll-back = Откатить к { $release }
alert-hide = Скрыть значение
alert-hide-all = Скрыть значения: { COUNT($n) }
alert-check = Проверить
alert-is-right = Значение верно
alert-back = Назад
alert-settled = { $time } · Решено: значение верно, { $release } остаётся.
alert-over = Сейчас действует { $release }: решать по этому сообщению больше нечего.
value-of-year = { $region }, { YEAR($year) }
value-of-indicator = { $region }, { $indicator }, { $period }

## The way back

rollback-sure = Откат { $wrong } → { $right }: { $returns }. Кэш графиков будет сброшен.
rollback-one = вернётся 1 значение ({ $before } → { $after })
rollback-many = { $n ->
    [one] вернётся { COUNT($n) } значение
    [few] вернутся { COUNT($n) } значения
   *[other] вернутся { COUNT($n) } значений
}
rollback-yes = Откатить
rollback-no = Отмена
rollback-done = Готово, { $time }. Текущая версия { $release } (содержимое { $content }). { $wrong } сохранена в журнале.
hide-sure = Скрыть число: { $value }. В новой версии вместо него будет «не публикуется», остальное не изменится.
hide-sure-several = Скрыть эти числа? В новой версии вместо них будет «не публикуется», остальное не изменится.
hide-yes = Скрыть
hide-done-several = Готово, { $time }. Текущая версия { $release }: чисел «не публикуется» — { COUNT($n) }. { $wrong } сохранена в журнале.
hide-done = Готово, { $time }. Текущая версия { $release }: { $what } — «не публикуется». { $wrong } сохранена в журнале.

## Corrections

correction-ask = Отправить исправление в { $n ->
    [one] { COUNT($n) } чат, получивший
    [few] { COUNT($n) } чата, получивших
   *[other] { COUNT($n) } чатов, получивших
} неверное число?
correction-nobody = Неверное число никому не показано, исправлять нечего.
correction-show = Показать текст
correction-send = Отправить
correction-edit = Изменить
correction-drop = Не отправлять
correction-today = Сегодня с { $from } до { $till }
correction-earlier = С { $from } до { $till }
correction-one = Исправление. { $when } бот показывал по { RU_BY($region) } за { YEAR($year) } год { $wrong }.
correction-one-indicator = Исправление. { $when } бот показывал по { RU_BY($region) } ({ $indicator }, { $period }) { $wrong }.
correction-right = Верное значение — { $right }.
correction-no-right = Верного значения пока нет.
correction-several = Исправление. { $when } бот показывал неверные значения:
correction-line = • { $what }: { $wrong }, верно { $right }
correction-line-no-right = • { $what }: { $wrong }, верного значения пока нет
correction-more-lines = • и ещё { COUNT($n) }
correction-invalid = { $n ->
    [one] Ответ { $codes } недействителен.
   *[other] Ответы { $codes } недействительны.
}
correction-open = Открыть верную карточку
correction-preview = «{ $words } [{ $button }]»
correction-own-words = Ваш текст получат чаты на русском: { COUNT($own) }. Чаты на других языках получат обычный текст: { COUNT($others) }.
correction-edit-how = Исправление № { $number }. Ответьте на это сообщение новым текстом на русском языке, до { COUNT($limit) } знаков. Коды ответов и кнопка добавятся сами.
correction-too-long = Текст длиннее { COUNT($limit) } знаков. Ответьте на сообщение выше ещё раз.
correction-dropped = Исправление не отправлено. Коды прежних ответов всё равно отвечают «недействителен».
correction-sent = Отправлено { COUNT($sent) } из { COUNT($total) }.
correction-failed = Не доставлено: { COUNT($n) }.
correction-unknown = Исход неизвестен: { COUNT($n) }; повторно не отправляется, чтобы никто не получил исправление дважды.
correction-sending = Отправляю…
correction-already = Это исправление уже отправлено или отменено.

## An answer that is no longer vouched for

answer-invalid = Ответ { $code } недействителен: данные { $release } отозваны.
answer-invalid-hidden = Ответ { $code } недействителен: число из него снято с публикации.
answer-open-right = Открыть верный ответ

## Pictures that do not go out

photos-down = { $now } · Фото не уходят { COUNT($minutes) } мин ({ $why }). Карточки отправляются текстом, в очереди { $n ->
    [one] { COUNT($n) } график
    [few] { COUNT($n) } графика
   *[other] { COUNT($n) } графиков
}.
photos-error = ошибка { $status } от Telegram
photos-network = ошибка сети
photos-up = { $now } · Фото восстановлены. Очередь пуста, повторов не было.
photos-left-out = Не вошло в очередь: { COUNT($n) }; эти графики открываются кнопкой «График».
picture-waits = График появится в этом сообщении, когда Telegram снова примет фото.

## How the bot is

health-bot = Бот: работает { $uptime }
health-days = { COUNT($days) } д { COUNT($hours) } ч
health-hours = { COUNT($hours) } ч { COUNT($minutes) } мин
health-database = БД: исправна, { $megabytes } МБ
health-database-broken = БД: ПОВРЕЖДЕНА, { $megabytes } МБ
health-backup = Резервная копия: { $when }, проверена восстановлением
health-backup-none = Резервная копия: нет
health-today = сегодня { $time }
health-yesterday = вчера { $time }
health-release = Данные: { $release }
health-answers = Ответов за сутки: { COUNT($n) }
health-errors = Ошибок: { COUNT($n) }
health-errors-last = Ошибок: { COUNT($n) } ({ $time }, { $kind })
health-times = Медиана: { $median } с, 95-й процентиль: { $high } с
health-times-none = Медиана: нет ответов
health-not-understood = Не понято вопросов: { COUNT($n) }
health-work-through = Разобрать
health-photos = Фото не уходят с { $time }, в очереди: { COUNT($n) }
mishap-network = сеть
mishap-archive = база данных
mishap-fault = сбой программы
backup-failed = { $now } · Резервная копия не удалась, причина записана в логе. Данные целы; проверьте место на диске.
command-health = Состояние бота

### Uploads by editors: what was read, what is wrong, what would change; publishing, undoing, history, the journal.

upload-reading = Читаю файл «{ $name }»…
upload-readers-only = Загружать данные могут только редакторы. Я понимаю текст и кнопки.
upload-private-only = Данные загружаются только в личном чате с редактором.
upload-read = Файл прочитан. Лист «{ $sheet }», показатель: { $indicator }, период: { $period }, строк: { COUNT($rows) }.
upload-unclear = не определён
upload-period = { COUNT($months) } мес. { YEAR($year) }
upload-errors = ОШИБКИ — мешают публикации ({ COUNT($n) })
upload-warnings = ПРЕДУПРЕЖДЕНИЯ ({ COUNT($n) })
upload-changes = ИЗМЕНЕНИЯ
upload-counts = новых { COUNT($new) } · изменённых { COUNT($changed) }
upload-counts-unchanged = новых { COUNT($new) } · изменённых { COUNT($changed) } · без изменений { COUNT($unchanged) }
upload-nothing-new = Публиковать нечего: всё это уже есть в { $release }.
upload-more = … и ещё { COUNT($n) } — в разборе XLSX.

## Errors

find-region-near = строка { $row }: «{ $label }» → { $region }? ({ $similarity }%)
find-region-unknown = строка { $row }: «{ $label }» — такой области нет. Выберите одну из 20.
find-region-twice = строка { $row }: { $region } стоит в таблице дважды. Оставьте в файле одну строку.
find-not-yet-founded = строка { $row }: { $region } — этой единицы в { YEAR($year) } году ещё не было.
find-not-a-count = строка { $row }, столбец «{ $heading }»: «{ $printed }» — не целое число от 0. Исправьте в файле, например: 12.
find-indicator-unclear = в заголовке «{ $title }» не назван один показатель. Напишите в нём, например: «{ $allowed }».
find-period-unclear = столбец «{ $heading }»: не видно месяцев и года. Напишите, например: «9 мес. 2022» (бывает 3, 6, 9 и 12).

## Warnings

warn-new-borders = строка { $row }: { $region } — с 08.06.2022 новые границы; сравнение с { YEAR($year) } будет помечено.
warn-blank = строка { $row }: ячейка пуста.
warn-blank-no-data = строка { $row }: ячейка пуста — запишем «нет данных».
warn-blank-zero = строка { $row }: ячейка пуста — запишем 0.
warn-tenfold = строка { $row }: { $region }: { COUNT($earlier) } → { COUNT($later) }, в { COUNT($times) } { $times ->
    [few] раза
   *[other] раз
}. Проверьте разряды.
warn-sum-differs = строка { $row }: итог в файле { COUNT($printed) }, сумма строк { COUNT($counted) }.
warn-mixed-letters = строка { $row }: в «{ $label }» смешаны кириллица и латиница; прочитано как { $region }.
warn-sheets-unread = эти листы не читались: { $sheets }.
warn-percent-small-base = столбец «{ $heading }»: { $region } в файле { $printed }, пересчёт { COUNT($earlier) } → { COUNT($later) }. При базе меньше 20 проценты не показываем; исходное значение сохраним.
warn-percent-differs = столбец «{ $heading }»: { $region } в файле { $printed }, пересчёт { COUNT($earlier) } → { COUNT($later) }: { CHANGE($percent) }. Исходное значение сохраним, показывать будем пересчёт.
warn-percent-without-base = столбец «{ $heading }»: { $region } в файле { $printed }, сравнить не с чем; исходное значение сохраним.
warn-percent-unreadable = столбец «{ $heading }»: { $region } в файле «{ $printed }» без знака %; не читаем и не сохраняем.

## Buttons

upload-yes = Да
upload-choose = Выбрать
upload-no-data = Нет данных
upload-zero = Это 0
upload-chosen = ✓ { $choice }
upload-row = Строка { $row }: { $choice }
upload-publish = Опубликовать
upload-publish-later = Опубликовать — после исправления { $n ->
    [one] ошибки
   *[other] ошибок
}
upload-draft = Черновик
upload-cancel = Отмена
upload-breakdown = Скачать разбор XLSX
upload-back = К файлу
upload-choose-region = Строка { $row }: «{ $label }». Какая это область?

## Drafts

draft-kept = Черновик «{ $name }» сохранён на 30 дней, его видите только Вы. Список черновиков: /drafts
draft-open = Продолжить
draft-cancelled = Отменено. «{ $name }» не опубликован, данные не изменились.
drafts-title = Ваши черновики:
drafts-none = Черновиков нет. Пришлите таблицу файлом XLSX.

## Publishing

publish-sure = Опубликовать как { $release }? Изменится: { $what }.
publish-regions = { $n ->
    [one] { COUNT($n) } область
    [few] { COUNT($n) } области
   *[other] { COUNT($n) } областей
}
publish-first-met = новая строка «{ $region }»
publish-and = { $first } + { $second }
publish-confirm = Да, опубликовать { $release }
publish-no = Нет
publish-done = Опубликовано: { $release }, { $time }, редактор вы, файл sha256 { $sha }.
publish-undo = Отменить публикацию — до завтра { $time }
publish-history = История
publish-journal = Журнал
publish-moved = Пока Вы смотрели, вышли данные { $release }. Проверьте изменения ещё раз.
publish-already = Эта кнопка уже сработала или черновика больше нет.
undo-done = Публикация { $release } отменена, { $time }. Снова действуют данные { $current }: ответы такие же, как до неё. { $release } остаётся в журнале.
undo-too-late = Отменить уже нельзя: прошло больше суток или вышла следующая публикация.
undo-not-yours = Отменить эту публикацию может её редактор или администратор.

## History and journal

history-usage = История одного значения: /history караганда повторные
history-title = { $region }, { $indicator }{ $period }
history-line = { YEAR($year) }: { $value } — { $release }
history-line-file = { YEAR($year) }: { $value } — { $release } ({ $name }, строка { $row })
history-before = до этого: { $values }
history-was = { $value } ({ $release })
history-corrections = Исправлений: { COUNT($n) }
history-none = { $region }, { $indicator }: значений нет.
history-no-data = нет данных
journal-title = Журнал, последние записи:
journal-line = { $day }, { $time } · { $editor } · { $deed }{ $more }
journal-you = вы
journal-editor = редактор { $number }
journal-deed-uploaded = файл загружен
journal-deed-file_refused = файл не принят
journal-deed-answered = решение по строке
journal-deed-draft_kept = черновик сохранён
journal-deed-cancelled = загрузка отменена
journal-deed-breakdown_taken = разбор скачан
journal-deed-asked_to_publish = запрошена публикация
journal-deed-published = опубликовано
journal-deed-undone = публикация отменена
journal-deed-rolled_back = откат
journal-deed-hidden = значение скрыто
journal-deed-alert_settled = значение признано верным
journal-deed-correction_changed = текст исправления изменён
journal-deed-correction_sent = исправление отправлено
journal-deed-correction_dropped = исправление не отправлено

## Why a file is refused

upload-refused = Файл не принят: { $why } Данные не изменились.
refused-too_big = он больше 10 МБ.
refused-not_xlsx = это не таблица XLSX. Сохраните её из Excel как «Книга Excel (.xlsx)».
refused-old_or_locked = это старый формат XLS или книга с паролем. Сохраните её как XLSX без пароля.
refused-broken = он повреждён и не читается. Сохраните таблицу заново.
refused-swollen = распакованный, он слишком велик.
refused-too_many_parts = в нём слишком много частей.
refused-entities = в нём есть определения, которых в таблицах не бывает.
refused-out_of_range = таблица больше 50 000 строк, 200 столбцов или 400 000 ячеек.
refused-too_long = его чтение заняло слишком много времени.
refused-no_table = в нём нет таблицы нужного вида: заголовок с показателем и периодом, строка со столбцами, области по строкам.
refused-not_delivered = Telegram не отдал его. Пришлите ещё раз.

## The breakdown as a workbook

breakdown-title = Разбор файла «{ $name }»
breakdown-file-name = Разбор
breakdown-sheet = Строки
breakdown-row = Строка
breakdown-label = В файле
breakdown-region = Область
breakdown-period = Период
breakdown-printed = Напечатано
breakdown-value = Запишем
breakdown-before = Сейчас
breakdown-percent = % в файле
breakdown-findings = Замечания
breakdown-findings-sheet = Замечания
breakdown-kind = Вид
breakdown-error = ошибка
breakdown-warning = предупреждение
breakdown-about = О файле
breakdown-file = Файл
breakdown-sha = sha256
breakdown-base = Сравнён с данными
breakdown-caption = Разбор: что прочитано в каждой строке, что сейчас в { $release } и что не так.
command-drafts = Мои черновики
command-journal = Журнал публикаций
command-history = История значения

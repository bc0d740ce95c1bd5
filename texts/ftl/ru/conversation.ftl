### The conversation: greeting, menu, settings, help, privacy, groups, errors.

language-own-name = Русский
language-word = Язык
language-choose = Выберите язык.
language-chosen = Язык: русский. Последний ответ на русском:
language-show-last = Показать

start-greeting = Здравствуйте. Показываю по областям правонарушения людей, состоящих на учёте пробации или ранее совершивших преступления, и рекомендации по проекту поддержки пробации. Данные обобщённые, персональных данных нет.
start-again = Здравствуйте. Напишите вопрос или выберите:
start-region = Выберите свою область — она будет открываться первой.
start-other-region = Другая
start-skip = Пропустить

menu-title = Напишите вопрос или выберите:
menu-menu = Меню
menu-back = ‹ Меню
menu-choose-region = Выбрать область
menu-other-regions = Другие области
menu-with-figures = ‹ Области с данными
menu-ranking = Рейтинг
menu-compare = Сравнить области
menu-map = Карта
menu-recommend = Рекомендации
menu-claims = Проверка отчёта
menu-check = { menu-claims }
menu-projects = Где шёл проект
menu-trend = Изменение по годам
menu-terms = Что значат слова
menu-sources = Источники
menu-export = Все данные (XLSX)
menu-mine = Мои вопросы
menu-settings = Настройки
menu-help = Помощь
regions-title = Области, по которым есть данные:
regions-others-title = По этим областям данных в отчёте нет. Карточка скажет, чего не хватает и что есть рядом.

settings-text =
    Настройки

    Язык: { $language }
    Моя область: { $region }
    Ответы: { $mode }
    Заголовки: { $titles }
settings-no-region = не выбрана
settings-mode-chart = с графиком
settings-mode-text = текстом, график по кнопке
settings-titles-finding = вывод
settings-titles-neutral = название показателя
settings-language = Язык
settings-region = Моя область
settings-to-text = Всегда только текст
settings-to-chart = Ответы с графиком
settings-to-neutral = Заголовок — название показателя
settings-to-finding = Заголовок — вывод
settings-text-mode-on = Включён текстовый режим. Графики — по кнопке. Отключить: /settings
settings-text-mode-off = Текстовый режим выключен: ответы снова приходят с картинкой. Включить: /settings

mine-title = Моя область и последние вопросы:
mine-nothing = Вопросов пока не было.
reading-title = Что Вы имели в виду? Выберите или напишите иначе.
reading-all-years = Все годы
new-begun = Начнём заново: прежние вопросы больше не учитываются.

forget-sure = Удалить всё, что бот о Вас хранит: язык, область, режим ответов, последние вопросы и список показанных ответов? Вернуть их будет нельзя.
forget-yes = Удалить
forget-no = Оставить
forget-done = Удалено. Бот больше ничего о Вас не хранит; из резервных копий это исчезнет за 14 дней.
forget-kept = Ничего не удалено.

help-text =
    Спросите обычными словами, например:
    • Акмолинская область
    • сравни ВКО и Караганду
    • рекомендации для Мангистау

    Понимаю по-русски, по-казахски и по-английски, с опечатками и сокращениями. Можно продолжать: «а с Павлодаром?».
    Код ответа (A-…) открывает тот же ответ снова. В любом чате можно написать имя бота и вопрос.
    /settings — язык, область, режим. /privacy — что хранится о Вас. /new — начать заново. /quality — насколько точно я понимаю.

privacy-kept = Что бот хранит о Вас:
privacy-telegram-id = Ваш номер в Telegram — чтобы помнить остальное; имя не хранится
privacy-language = выбранный язык
privacy-region = Ваша область
privacy-text-mode = отвечать ли только текстом
privacy-neutral-titles = вид заголовков
privacy-recent-questions = последние пять вопросов — в виде кодов, без Ваших слов и без времени
privacy-conversation = о чём был последний вопрос в этом чате — код и время, удаляется через 48 часов
privacy-editor-number = для редакторов: номер в журнале публикаций; после удаления никто не узнает, чей он
privacy-shown-answers = какие ответы показаны в Вашем чате — код, версия данных, время и скорость ответа, без Ваших слов; чтобы прислать исправление, если число окажется неверным; удаляется через 30 дней
privacy-corrections = какие исправления отправлены в Ваш чат; удаляется через 30 дней
privacy-draft = для редакторов: черновики — имя файла и прочитанная таблица, удаляются через 30 дней
privacy-not-kept =
    Слова, которыми Вы спрашиваете, с Вами не связываются. Вопросы о людях не сохраняются вовсе. Непонятые фразы складываются в общий список без автора и без длинных чисел, чтобы бот научился их понимать.
    Данные бота — обобщённая статистика. Сообщения идут через Telegram, его серверы находятся за пределами Казахстана: не пишите сюда служебное и личное.
    Резервные копии базы хранятся 14 дней.
    Удалить всё о себе: /forget

unknown-not-text = Понимаю текст и кнопки.
unknown-command = Такой команды нет. Напишите вопрос или выберите:
unknown-old-button = Эта кнопка устарела.
unknown-fresh-menu = Эта кнопка устарела. Вот свежее меню:
code-unknown = Ответа с таким кодом нет. Проверьте код или спросите словами.
link-unknown = Ссылка устарела или повреждена. Спросите словами или выберите:
error-apology = Не получилось ответить: ошибка на нашей стороне, она записана. Попробуйте ещё раз. Номер: { $number }
error-busy = База данных сейчас занята. Попробуйте ещё раз через минуту. Номер: { $number }

picture-missing = График сейчас недоступен, поэтому ответ — словами.
paper-missing = Этот ответ в таком виде не выдаётся.
paper-pdf = PDF
paper-slide = Картинка для слайда
answer-superseded = Этот ответ дан по данным { $release }. Сейчас действуют данные { $current }.

press-chart = График
press-chart-size = График, { $kilobytes } КБ
press-always-text = Всегда только текст
press-more = Подробнее
press-table = Таблица
press-words = Текстом
press-fresh = Свежий ответ
press-forward = Переслать
press-answered = Ответ уже отправлен выше.
press-in-private = Подробнее — в личные сообщения
share-text =
    Ссылка на этот же ответ: { $link }
    Откроется та же версия данных; если она устареет, бот предупредит.

problem-sent = Передано администратору: код ответа и ничего о Вас. Спасибо.
problem-nobody = Администратор сейчас недоступен. Запишите код ответа и сообщите ему другим путём.
problem-for-admin = Сообщают об ошибке в ответе { $code }.

group-not-yours = Удалить ответ может тот, кто спросил.
group-too-late = Telegram больше не даёт удалить это сообщение.
group-in-private = Это делается в личном чате.
group-how = Спросите после моего имени, например: @{ $bot } Акмолинская область. Или ответьте на моё сообщение. Команды: /region@{ $bot } Акмола, /ranking@{ $bot }, /compare@{ $bot }.
group-open-private = Открыть личный чат
inline-open = Открыть в боте

command-menu = Меню
command-region = Карточка области: /region Акмола
command-compare = Сравнить: /compare Караганда Павлодар
command-ranking = Рейтинг областей
command-recommend = Рекомендации: /recommend Мангистау
command-check = Проверить утверждение: /check ВКО 70%
command-my = Моя область и последние вопросы
command-settings = Язык, область, режим
command-new = Начать разговор заново
command-help = Помощь
command-privacy = Что хранится о Вас
command-forget = Удалить всё о себе

command-words-region = карточка { $words }
command-words-compare = сравни { $words }
command-words-ranking = рейтинг областей { $words }
command-words-map = карта { $words }
command-words-recommend = рекомендации { $words }
command-words-check = проверь: { $words }
command-words-trend = динамика { $words }
command-words-projects = где шёл проект { $words }
command-words-terms = что такое { $words }
command-words-sources = источник { $words }
command-words-export = выгрузи таблицу { $words }

bot-description = Правонарушения людей, состоящих на учёте пробации или ранее совершивших преступления, по областям Казахстана и рекомендации по проекту поддержки пробации. У каждого числа — источник и период. Спрашивайте словами по-русски, по-казахски или по-английски.
bot-short-description = Правонарушения и пробация по областям Казахстана: числа с источником, графики, рекомендации.

command-unanswered = Непонятые вопросы (для редакторов)

quality-open = Насколько точно я понимаю
quality-title = Насколько точно я понимаю вопросы: проверка { DATE($day) } на { COUNT($total) } вопросах, которых я раньше не встречал
quality-line = • { $language }: верно { COUNT($right) } из { COUNT($total) }, { $share } % (с учётом объёма проверки — от { $low } до { $high } %)
quality-numbers = • ответов с неверным числом: { COUNT($wrong) } из { COUNT($total) }
quality-language-ru = русский
quality-language-kk = казахский
quality-language-en = английский
quality-caveat =
    Вопросы составили отдельно от тех, кто меня настраивает; здесь — первая встреча с ними, без подгонки. Это составленные вопросы, не письма настоящих пользователей: у Вас доля может быть другой.
    Верно — значит, поняты вид вопроса, область, показатель и годы. Неверное число — значение или процент не из данных либо число там, где его нет.

editor-title = Непонятые вопросы, без авторов: { COUNT($count) }
editor-nothing = Непонятых вопросов нет.
editor-text = «{ $text }» — { $language }, раз: { COUNT($times) }, последний { DATE($day) }
editor-teach = Научить
editor-drop = Убрать
editor-back = ‹ К списку
editor-which-words = «{ $text }». Какие слова здесь — название?
editor-which-meaning = Что значит «{ $words }»?
editor-learnt = Запомнил: «{ $words }» — это { $meaning }.
editor-now = Теперь вопрос понимается так: { $reading }
editor-not-yet = Сам вопрос пока не понят и остаётся в списке.
editor-taken = «{ $words }» уже значит другое: { $meaning }. Ничего не изменено.
editor-undo = Отменить
editor-unlearnt = Отменено: «{ $words }» больше ничего не значит.
editor-dropped = Убрано из списка.

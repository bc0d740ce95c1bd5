"""Words that do not belong on a screen in a language, quotations left aside."""

import re

from data.vocabulary import Language

QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|„[^“”]*“|\"[^\"]*\"")
NAMES_OF_LANGUAGES = re.compile(r"Русский|Қазақша|English|Язык / Тіл / Language")
# Everyday Russian words and endings that are not also Kazakh ones (as не, да, он, от are), and letters Kazakh lacks.
RUSSIAN = re.compile(
    r"\b(?:и|в|на|для|это|как|что|из|или|при|по|об|со|за|без|его|её|ещё|область|области|областей|год|года|году|лет"
    r"|данные|данных|нет|случай|случаев|человек|отч[её]т\w*|источник\w*|показател\w*|только|если|сравнить|регион\w*"
    r"|изменени\w*|ошибк\w*|рекомендац\w*|правонарушени\w*|повторн\w*|снижени\w*|рост|совершавш\w*"
    r"|\w+(?:ость|ости|ение|ения|ений|ского|ской|ская|ский|ских|ться|ого|ыми))\b|\w*[ёщъ]\w*"
)
CYRILLIC = re.compile(r"[Ѐ-ӿ]{3,}")  # two letters of a printed address are Cyrillic, and are shown as such
# The two regions have these letters in their Russian names too.
KAZAKH = re.compile(r"\b(?!жетісу\b|ұлытау\b)\w*[әғқңөұүһі]\w*")
FOREIGN = {Language.RU: KAZAKH, Language.KK: RUSSIAN, Language.EN: CYRILLIC}


def foreign_words(text: str, language: Language) -> list[str]:
    """Return what is said in another language in a text's own voice."""
    own = NAMES_OF_LANGUAGES.sub("", text)
    while QUOTED.search(own):
        own = QUOTED.sub("", own)
    return [found.group() for found in FOREIGN[language].finditer(own.casefold())]

"""French typography, so that the literals can be typed with plain keys, and identifiers made from titles."""

import hashlib
import re
import unicodedata

NBSP = "\u00a0"
AS_TYPED = {"group", "speaker", "source"}
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


def typeset(text):
    """Curly apostrophes, and no-break spaces where French and figures want them."""
    text = text.replace("'", "’")
    text = re.sub(r" (?=[:;!?»])", NBSP, text)
    text = re.sub(r"(?<=«) ", NBSP, text)
    text = re.sub(r"(?<=\d) (?=\d{3}(?!\d))", NBSP, text)
    text = re.sub(r"(?<=\d) (?=(?:€|min\b|mars\b|janvier\b))", NBSP, text)
    text = re.sub(r"(?<=€) (?=HT\b)", NBSP, text)
    text = re.sub(r"\b(M\.|Mme|n°|Scénario|scénario|groupe|Groupe|axe) (?=[A-ZÉ\d])", r"\1" + NBSP, text)
    return text


def typeset_all(value):
    """The same in everything nested, except what is compared with other texts rather than read."""
    if isinstance(value, str):
        return typeset(value)
    if isinstance(value, list):
        return [typeset_all(element) for element in value]
    if isinstance(value, dict):
        return {key: element if key in AS_TYPED else typeset_all(element) for key, element in value.items()}
    return value


def slug(title):
    """The readable half of an identifier, as the model library makes it."""
    plain = unicodedata.normalize("NFD", title.lower().replace("œ", "oe").replace("æ", "ae"))
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    words, room = [], 40
    for word in re.findall(r"[a-z0-9]+", plain):
        if len(word) > room:
            break
        words.append(word)
        room -= len(word) + 1
    return "-".join(words) or "sans-titre"


def identifier(title, seed):
    """A slug and four characters that depend on `seed` alone."""
    number = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big")
    suffix = ""
    for _ in range(4):
        number, place = divmod(number, len(ALPHABET))
        suffix += ALPHABET[place]
    return slug(title) + "-" + suffix

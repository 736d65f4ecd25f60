"""How long a text is, in words."""

import re

# Han and Kana: each is counted, and held against others, as a word.
ONE_EACH = re.compile(
    "[\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303b\u3041-\u3096\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9d\U0001aff0-\U0001b16f\U00020000-\U0003fffd]"
)


def word_count(text: str) -> int:
    """Count white-space separated pieces, each Han or Kana character as one.

    In a piece that mixes both, a run between such characters counts if it holds a letter or a
    digit, so that their full stops and commas are no words.
    """
    singles = len(ONE_EACH.findall(text)) if not text.isascii() else 0
    if not singles:
        return len(text.split())
    others = 0
    for piece in text.split():
        runs = ONE_EACH.split(piece)
        others += 1 if len(runs) == 1 else sum(any(map(str.isalnum, run)) for run in runs)
    return singles + others

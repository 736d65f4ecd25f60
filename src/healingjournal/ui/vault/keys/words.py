"""The words about passphrases and recovery codes: making, changing, taking away."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def phrase() -> dict[str, str]:
    """Give the words of the step that takes a passphrase."""
    return {
        "title": translate("vault", "A passphrase for your journal"),
        "more": translate(
            "vault",
            "Only this passphrase opens it, or the code in the next step. It is kept nowhere.",
        ),
        "name": translate("vault", "Passphrase"),
        "again": translate("vault", "Once more"),
        "again_hint": translate(
            "vault",
            "So that one wrong key does not lock you out. With Show pressed once, this is "
            "not needed.",
        ),
        "differ": translate("vault", "The two are not the same."),
        "suggested": translate("vault", "Or words drawn by chance"),
        "suggested_more": translate(
            "vault",
            "Five plain words are hard to guess and can be learned by heart. On paper, "
            "keep them where only you look.",
        ),
        "not_drawn": translate("vault", "They show when you ask for them."),
        "draw": translate("vault", "Draw words"),
        "draw_again": translate("vault", "Other words"),
        "take": translate("vault", "Use these words"),
        "making": translate("vault", "Making the journal. This takes a few seconds."),
        "to_be_plain_more": translate(
            "vault",
            "If the passphrase and the recovery code are both lost, nobody can open the "
            "journal. We cannot either.",
        ),
        "a_good_one": translate("vault", "What makes it hard to guess"),
        "a_good_one_more": translate(
            "vault",
            "Length counts most. Names, birthdays and well-known lines are tried first by "
            "someone who knows you.",
        ),
        "to_be_plain": translate("vault", "To be plain"),
        "make_it": translate("vault", "Make the journal"),
    }


def code_step() -> dict[str, str]:
    """Give the words of the step with the recovery code."""
    return {
        "title": translate("vault", "A second way in"),
        "more": translate(
            "vault",
            "If the passphrase is ever lost, this code opens your journal. It was made on "
            "this computer. Nobody else has it.",
        ),
        "by_hand": translate("vault", "First, write it down by hand"),
        "large": translate("vault", "Show it large"),
        "usual": translate("vault", "Show it smaller"),
        "cover_it": translate("vault", "Cover it"),
        "show_it": translate("vault", "Show it"),
        "both_letters": translate("vault", "Big or small\nletters both work"),
        "covered": translate("vault", "The recovery code, covered"),
        "whoever": translate("vault", "Whoever finds this can open your journal."),
        "keep_where": translate("vault", "Where to keep it"),
        "keep_where_1": translate(
            "vault", "Somewhere only you would look, or with someone you trust."
        ),
        "keep_where_2": translate("vault", "E-mail and photos are easier for others to find."),
        "trying": translate("vault", "Trying it once"),
        "trying_more": translate(
            "vault",
            "Two groups are enough. You can also type all of it. Until it is tried, this "
            "code opens nothing. After “Not now”, a new one is made next time.",
        ),
        "to_be_plain": translate("vault", "To be plain"),
        "both_lost": translate(
            "vault",
            "If both the passphrase and this code are lost, nobody can open the journal. "
            "We cannot either.",
        ),
        "try_two": translate("vault", "Try two groups"),
        "try_title": translate("vault", "Does the paper open it?"),
        "try_all_more": translate("vault", "Type all seven groups from your paper."),
        "try_all": translate("vault", "Type all of it instead"),
        "try_some": translate("vault", "Two groups are enough"),
        "check": translate("vault", "Try it"),
        "group_length": translate("vault", "Each group has five letters or digits."),
        "works": translate("vault", "That fits. From now on this code opens the journal."),
    }


def code_again() -> dict[str, str]:
    """Give the other words for a code offered because none was tried yet."""
    return {
        "more": translate(
            "vault",
            "No recovery code was tried yet, so here is a new one. Any earlier one opens "
            "nothing.",
        ),
    }


def code_unseen() -> dict[str, str]:
    """Give the other words for a code offered because nobody may have seen the one that works."""
    return {
        "more": translate(
            "vault",
            "The journal was encrypted anew, and its new code may not have been seen. So here is "
            "another one. Once it is tried, no earlier code opens the journal.",
        ),
    }


def sheet() -> dict[str, str]:
    """Give the words about a code on a plain sheet."""
    return {
        "title": translate("vault", "Or make a plain sheet, as a file or to print"),
        "more": translate(
            "vault",
            "A file is easier to find and to copy than paper. A stick you take with you is "
            "safer than this computer.",
        ),
        "make": translate("vault", "Plain sheet"),
        "making": translate("vault", "Making the sheet. This takes a moment."),
        "made": translate(
            "vault",
            "The sheet is made. It lies outside the journal, and whoever finds it can open "
            "the journal. Deleting it later does not reach copies.",
        ),
    }


def page() -> dict[str, str]:
    """Give the words of the page about passphrase and code."""
    return {
        "title": translate("vault", "Passphrase and code"),
        "phrase": translate("vault", "Passphrase"),
        "phrase_more": translate(
            "vault", "It opens the journal. You could change it at any time, or leave it."
        ),
        "change": translate("vault", "Change the passphrase"),
        "code": translate("vault", "Recovery code"),
        "looking": translate("vault", "Looking whether a code opens this journal."),
        "works": translate("vault", "A recovery code opens this journal."),
        "none": translate("vault", "No recovery code opens this journal."),
        "code_more": translate(
            "vault",
            "A new code takes the place of the former one once it is tried. There can also be "
            "no code at all.",
        ),
        "renew": translate("vault", "Make a new code"),
        "away": translate("vault", "Take the code away"),
        "anew": translate("vault", "The key inside"),
        "anew_more": translate(
            "vault",
            "Passphrase and code open a key, and the key opens the pages. The whole journal can "
            "be encrypted anew under another key.",
        ),
        "anew_do": translate("vault", "Encrypt it anew"),
        "reach": translate(
            "vault",
            "None of this reaches a copy that someone took before. It still opens with the "
            "passphrase and the code of its time.",
        ),
        "back": translate("vault", "Back to Settings"),
        "as_it_was": translate("vault", "Nothing was changed."),
    }


def lines() -> list[str]:
    """Say what the page about passphrase and code can do."""
    return [
        translate("vault", "Here the passphrase and the recovery code can be changed."),
        translate("vault", "Nothing has to be. Esc goes back."),
    ]


def change() -> dict[str, str]:
    """Give the words of the step that changes the passphrase."""
    return phrase() | {
        "title": translate("vault", "A new passphrase"),
        "more": translate(
            "vault",
            "It opens the journal in place of the one you use now. The recovery code stays as "
            "it is.",
        ),
        "former": translate("vault", "Passphrase now"),
        "name": translate("vault", "New passphrase"),
        "changes": translate("vault", "What this changes"),
        "changes_more": translate(
            "vault",
            "From then on the new passphrase opens the journal on this computer. The former "
            "one does not.",
        ),
        "cannot": translate("vault", "What it cannot change"),
        "cannot_more": translate(
            "vault", "A copy someone took still opens with the former passphrase."
        ),
        "make_it": translate("vault", "Change it"),
        "making": translate("vault", "Changing the passphrase. This takes a few seconds."),
        "still": translate(
            "vault", "This is still being changed. This line says when it is done."
        ),
        "done": translate(
            "vault",
            "The new passphrase opens the journal from now on, and the former one does not. A "
            "copy someone took still opens with the former passphrase.",
        ),
    }


def new_code(*, former: bool) -> dict[str, str]:
    """Give the words of the step with a new code, when a former one works or none does."""
    return code_step() | {
        "title": translate("vault", "A new recovery code"),
        "more": translate(
            "vault",
            "Once it is tried, it takes the place of the former one. Until then the former "
            "one opens your journal.",
        )
        if former
        else translate("vault", "Once it is tried, it opens your journal like the passphrase."),
        "trying_more": translate(
            "vault",
            "Two groups are enough. You can also type all of it. After “Not now”, this code "
            "opens nothing, and the former one stays.",
        )
        if former
        else translate(
            "vault",
            "Two groups are enough. You can also type all of it. After “Not now”, this code "
            "opens nothing.",
        ),
        "works": translate(
            "vault",
            "That fits. This code opens the journal from now on, and the former one does not. "
            "A copy someone took still opens with the former code.",
        )
        if former
        else translate("vault", "That fits. From now on this code opens the journal."),
    }


def away() -> dict[str, str]:
    """Give the words of the step that takes the code away."""
    return {
        "title": translate("vault", "Take the recovery code away"),
        "more": translate(
            "vault",
            "Then only the passphrase opens this journal. A new code can be made here later, "
            "if you like.",
        ),
        "changes": translate("vault", "What this changes"),
        "changes_more": translate(
            "vault", "The code opens nothing here any more, wherever it is written down."
        ),
        "cannot": translate("vault", "What it cannot change"),
        "cannot_more": translate("vault", "A copy someone took still opens with the code."),
        "to_be_plain": translate("vault", "To be plain"),
        "to_be_plain_more": translate(
            "vault",
            "If the passphrase is lost then, nobody can open the journal. We cannot either.",
        ),
        "do": translate("vault", "Take it away"),
        "doing": translate("vault", "Taking the code away."),
        "done": translate(
            "vault", "The code is taken away. Only the passphrase opens this journal now."
        ),
    }


def anew() -> dict[str, str]:
    """Give the words of the step that encrypts the journal anew."""
    return {
        "title": translate("vault", "Encrypt the journal anew"),
        "more": translate(
            "vault",
            "All of it is copied under a new key, and the copy takes its place. The passphrase "
            "stays as it is.",
        ),
        "phrase": translate("vault", "Passphrase now"),
        "changes": translate("vault", "What this changes"),
        "changes_more": translate(
            "vault",
            "A key that someone took from a copy does not open this journal any more. If there "
            "is a recovery code, you get a new one, and the former one opens nothing here.",
        ),
        "cannot": translate("vault", "What it cannot change"),
        "cannot_more": translate(
            "vault",
            "A copy someone took still opens with the words of its time. Older backups keep "
            "the old key, and are removed separately.",
        ),
        "to_be_plain": translate("vault", "To be plain"),
        "to_be_plain_more": translate(
            "vault",
            "If someone may know the passphrase, a new one is worth making too. Stop, another "
            "page or a lock ends this, and nothing is changed then. Only the last moments "
            "cannot be stopped.",
        ),
        "do": translate("vault", "Encrypt it anew"),
        "stopping": translate(
            "vault", "This is being stopped. This line says when nothing runs any more."
        ),
        "done": translate(
            "vault",
            "The journal is encrypted anew. A copy someone took still opens with the words of "
            "its time.",
        ),
    }


def anew_progress() -> list[str]:
    """Say how far the encrypting is, by quarters that are copied."""
    return [
        translate("vault", "This has begun. A large journal can take some minutes."),
        translate("vault", "About a quarter is copied."),
        translate("vault", "About half is copied."),
        translate("vault", "About three quarters are copied."),
        translate("vault", "All is copied. Now the copy is compared with the journal."),
    ]


def anew_code() -> dict[str, str]:
    """Give the words of the step with the code made when the journal was encrypted anew."""
    said = code_step() | {
        "title": translate("vault", "A new recovery code"),
        "more": translate(
            "vault",
            "The journal is encrypted anew, and the passphrase stays. From now on this code "
            "opens it too. The former one opens nothing here any more.",
        ),
    }
    return {key: words for key, words in said.items() if not key.startswith("trying")}


def recovered() -> dict[str, str]:
    """Give the words after the recovery code has opened the journal."""
    return {
        "title": translate("vault", "The code opened your journal"),
        "more": translate(
            "vault",
            "If the passphrase is lost, you could make a new one now, or some other day. There "
            "is no hurry.",
        ),
        "new": translate("vault", "If you make a new passphrase"),
        "new_more": translate(
            "vault",
            "It opens the journal in place of the former one. A new recovery code is made too, "
            "and the one you used opens nothing any more.",
        ),
        "not_now": translate("vault", "If not now"),
        "not_now_more": translate(
            "vault", "The journal opens as it is. The code still opens it next time."
        ),
        "make": translate("vault", "New passphrase"),
    }


def recovered_phrase() -> dict[str, str]:
    """Give the words of the step that makes a passphrase anew by the code."""
    both = {
        "title": translate("vault", "A new passphrase"),
        "more": translate(
            "vault",
            "It opens the journal in place of the former one. A new recovery code comes next.",
        ),
        "name": translate("vault", "New passphrase"),
        "cannot": translate("vault", "What it cannot change"),
        "cannot_more": translate(
            "vault", "A copy someone took still opens with the former passphrase and code."
        ),
        "make_it": translate("vault", "Make it"),
        "making": translate("vault", "Making the passphrase. This takes a few seconds."),
    }
    return phrase() | both


def recovered_code() -> dict[str, str]:
    """Give the words of the step that shows the code made anew, which needs no trying."""
    said = code_step() | {
        "title": translate("vault", "A new recovery code"),
        "more": translate(
            "vault",
            "The new passphrase opens your journal from now on. So does this code, already "
            "now. The one you used before opens nothing any more.",
        ),
    }
    return {key: words for key, words in said.items() if not key.startswith("trying")}

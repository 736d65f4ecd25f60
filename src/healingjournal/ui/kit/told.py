"""What is said when something foreseen went wrong: one plain sentence."""

from PySide6.QtCore import QCoreApplication

from healingjournal.base.errors import ToldError


def told(error: ToldError) -> str:
    """Give the sentence for an error: by its own key, else by its kind, else the plainest."""
    sentences = told_sentences()
    kind = sentences.get(type(error).key, sentences["failed"])
    try:
        return sentences.get(error.words_key, kind).format(**error.facts)
    except (KeyError, IndexError):
        return kind


def told_of(error: Exception) -> str:
    """Give the sentence for an error that was foreseen; what nobody foresaw is raised."""
    if isinstance(error, ToldError):
        return told(error)
    raise error


def told_sentences() -> dict[str, str]:
    """Give the sentence for each words key."""
    from healingjournal.ui.kit.brought.told import brought_sentences

    own = {**_journal(), **_keys(), **_pages(), **_files(), **_backups()}
    return {**own, **_card(), **brought_sentences()}


def _journal() -> dict[str, str]:
    # About the journal and its folder.
    translate = QCoreApplication.translate
    return {
        "failed": translate("kit", "This did not work. Nothing was changed."),
        "refused": translate("kit", "This cannot be done like this. Nothing was changed."),
        "wrong_passphrase": translate("kit", "This passphrase or code does not open the journal."),
        "damaged": translate(
            "kit", "Part of the journal is damaged. The passphrase may well be right."
        ),
        "in_use": translate("kit", "This journal is already open somewhere else on this computer."),
        "newer": translate(
            "kit", "A newer version of this app made the journal. Nothing was changed."
        ),
        "cannot_write": translate(
            "kit", "The journal cannot be written: the disk is full, or does not allow it."
        ),
        "no_journal": translate("kit", "There is no journal in this folder."),
        "tampered": translate(
            "kit", "The parts of this journal do not belong together, or it is an older copy."
        ),
        "recovered_unproven": translate(
            "kit",
            "The new passphrase was set, but could not be tried here just now. Its new recovery "
            "code was shown to nobody.",
        ),
        "not_enough_memory": translate(
            "kit", "There is not enough free memory for this right now."
        ),
        "locked": translate("kit", "The journal is locked."),
        "stopped": translate("kit", "This was stopped. What was kept is as it was."),
        "disk_full": translate("kit", "The disk is full. What was kept before is still there."),
        "disk_error": translate(
            "kit", "The disk gives back something other than what was written to it."
        ),
        "not_a_folder": translate("kit", "This place is not a folder."),
        "folder_not_empty": translate(
            "kit", "This folder holds other files. A new journal needs an empty or new folder."
        ),
        "journal_here": translate(
            "kit", "This folder already holds a journal. Nothing was changed."
        ),
        "header_damaged": translate(
            "kit", "The first part of the journal is damaged. The passphrase may well be right."
        ),
        "database_missing": translate("kit", "Part of the journal is missing from this folder."),
        "header_tampered": translate("kit", "Something outside this app has changed the journal."),
        "database_foreign": translate(
            "kit", "The parts in this folder belong to different journals."
        ),
        "side_file_foreign": translate(
            "kit",
            "“{file}” in this folder is nothing that this app leaves there. Nothing was changed.",
        ),
        "database_older": translate(
            "kit", "The pages are older than expected, as in a copy put back."
        ),
    }


def _keys() -> dict[str, str]:
    # About codes, passphrases and passwords.
    translate = QCoreApplication.translate
    return {
        "code_length": translate(
            "kit", "This code has {given} characters. A recovery code has 35."
        ),
        "code_group": translate("kit", "Group {group} does not fit. A letter may be off there."),
        "code_whole": translate(
            "kit", "The code as a whole does not fit. Two groups may have changed places."
        ),
        "no_code_waiting": translate("kit", "No new recovery code is waiting to be tried."),
        "change_half_kept": translate(
            "kit",
            "The disk took only part of this change. What is new opens the journal now, the "
            "former does not.",
        ),
        "passphrases_differ": translate("kit", "The two are not the same. Nothing was made."),
        "passphrase_empty": translate("kit", "A passphrase needs at least one character."),
        "passphrase_long": translate("kit", "A passphrase has at most 1024 characters."),
        "passphrase_control": translate("kit", "A passphrase cannot hold control characters."),
        "passphrase_unreadable": translate(
            "kit", "This passphrase holds something that is not a character."
        ),
        "password_length": translate(
            "kit",
            "A password for a file has 1 to 127 letters, fewer if they have accents or are not "
            "Latin.",
        ),
    }


def _pages() -> dict[str, str]:
    # About pages, notes and prompts.
    translate = QCoreApplication.translate
    return {
        "too_long": translate("kit", "A page holds at most 5 MiB of text. Nothing was lost here."),
        "not_utf8": translate("kit", "This file is not plain text, so it was not taken."),
        "no_entry": translate("kit", "This page is not there any more."),
        "sealed": translate("kit", "This page is sealed. It can be opened at any time."),
        "hide_needs_title": translate(
            "kit", "A hidden page needs a title: nothing else leads to it. Nothing was changed."
        ),
        "seal_day_over": translate("kit", "A seal can end tomorrow or later. Nothing was changed."),
        "no_version": translate("kit", "This earlier text is not there any more."),
        "no_draft": translate("kit", "This page is not open any more."),
        "no_chapter": translate("kit", "This chapter is not there any more."),
        "chapter_title_long": translate(
            "kit", "A title has at most 300 characters here. The former one is kept."
        ),
        "foreword_long": translate(
            "kit", "A foreword has at most 10,000 characters. What you wrote is still here."
        ),
        "no_moment": translate("kit", "This note is not there any more."),
        "moment_key": translate(
            "kit", "The note has a line that is not known here. Nothing was kept."
        ),
        "moment_value": translate(
            "kit", "A line of the note does not take this answer. Nothing was kept."
        ),
        "no_such_card": translate("kit", "This card is not there."),
        "no_such_exercise": translate("kit", "This exercise is not there."),
        "no_such_prompt": translate("kit", "This prompt is not there."),
        "no_prompts_in_language": translate("kit", "There are no prompts in this language yet."),
        "distress_0_to_10": translate("kit", "How strong feelings are is a number from 0 to 10."),
        "here_unknown": translate("kit", "This answer is not one of those offered."),
        "minutes_too_few": translate("kit", "The minutes are a number from 1 up."),
        "no_country": translate("kit", "There are no numbers for this country here yet."),
        "bad_date": translate("kit", "This is not a day in the calendar."),
    }


def _files() -> dict[str, str]:
    # About files that are made to bring along.
    translate = QCoreApplication.translate
    return {
        "spec_not_json": translate(
            "kit", "What is to be made could not be read. Nothing was written."
        ),
        "spec_missing": translate(
            "kit", "Something is still missing for the file. Nothing was written."
        ),
        "spec_wrong": translate("kit", "Something here does not fit a file. Nothing was written."),
        "spec_twice": translate("kit", "One thing stands here twice. Nothing was written."),
        "spec_unknown_key": translate("kit", "One thing here is not known. Nothing was written."),
        "pace_unclear": translate(
            "kit", "This was too short, or too far from a reading, to tell a pace. None is kept."
        ),
        "memory_short": translate(
            "kit",
            "There is too little free memory to lock a file. Nothing was written.",
        ),
        "consent_not_chosen": translate("kit", "A passage becomes shared only by making a file."),
        "passage_not_there": translate(
            "kit", "These exact words are not on their page any more. Nothing was written."
        ),
        "passage_empty": translate("kit", "One passage has no words. Nothing was written."),
        "passage_sealed": translate("kit", "One passage is on a sealed page. Nothing was written."),
        "passage_not_again": translate(
            "kit", "One passage is marked “not again”. Nothing was written."
        ),
        "no_folder": translate("kit", "This folder is not there. Nothing was written."),
        "file_not_written": translate(
            "kit", "The file could not be written there: the disk is full, or does not allow it."
        ),
        "journal_folder": translate(
            "kit", "This is the folder of the journal itself. Nothing was written."
        ),
        "file_exists": translate(
            "kit", "A file of this name is already there. Nothing was written."
        ),
        "file_changed": translate("kit", "Another file lies there now, so it was left alone."),
        "file_not_there": translate("kit", "The file is not there any more."),
        "letters_missing": translate(
            "kit", "No font here has a shape for: {letters}. Nothing was written."
        ),
        "name_remains": translate(
            "kit", "A name to be changed would still be in the file. Nothing was written."
        ),
        "packet_not_set": translate("kit", "The pages could not be laid out. Nothing was written."),
        "packet_words_lost": translate(
            "kit", "Read again, the file had lost words. Nothing was written."
        ),
        "packet_not_sound": translate(
            "kit", "Read again, the file was not whole. Nothing was written."
        ),
        "packet_not_locked": translate(
            "kit", "The password did not lock the file. Nothing was written."
        ),
        "no_line": translate("kit", "This line is not in the list any more."),
        "output_full": translate(
            "kit", "The file could not be written: the disk is full or closed."
        ),
    }


def _backups() -> dict[str, str]:
    # About backups and what is made of them.
    translate = QCoreApplication.translate
    return {
        "backup_no_folder": translate(
            "kit", "The folder for the backup is not there. Nothing was written."
        ),
        "backup_in_journal": translate(
            "kit", "A backup cannot lie between the journal’s own files. Nothing was written."
        ),
        "backups_in_the_way": translate(
            "kit",
            "Backups beside the journal go into a folder named “backups”. Something else is in its "
            "place now. Nothing was changed.",
        ),
        "salvage_in_journal": translate(
            "kit",
            "This folder lies inside that of the damaged journal. The new one needs a place "
            "of its own.",
        ),
        "backup_exists": translate(
            "kit", "Something with this name is already there. No backup was made."
        ),
        "backup_not_written": translate(
            "kit",
            "The backup could not be written there: the disk is full, or does not allow it. The "
            "journal is as it was.",
        ),
        "backup_not_whole": translate(
            "kit", "Read again, the backup was not whole, so it was taken away."
        ),
        "backup_damaged": translate(
            "kit", "This file is damaged, or it is no backup. Nothing was changed."
        ),
        "backup_altered": translate(
            "kit", "Someone or something altered this backup. Nothing was changed."
        ),
        "backup_newer": translate(
            "kit", "A newer version of this app made the backup. Nothing was changed."
        ),
        "backup_not_readable": translate(
            "kit", "This file cannot be read: its rights do not allow it."
        ),
        "backup_wrong_passphrase": translate(
            "kit",
            "This passphrase or code does not open the backup. "
            "It opens with those of the day it was made.",
        ),
        "backup_under_way": translate(
            "kit", "A backup is being made just now. This can begin when it is done."
        ),
        "no_backup_there": translate("kit", "This file is not there any more."),
        "erase_begun": translate(
            "kit",
            "Erasing this journal was begun here and cut short. Its keys are gone, and nothing "
            "opens it any more.",
        ),
        "exchange_begun": translate(
            "kit",
            "The disk stopped this on its way. It goes on by itself when the journal is next "
            "opened.",
        ),
        "no_room_to_upgrade": translate(
            "kit",
            "This version of the app first makes a copy of the journal, and there is not "
            "enough room for it here. Nothing was changed.",
        ),
        "upgrade_not_equal": translate(
            "kit",
            "Brought to this version, a copy of the journal was not equal to it. "
            "Nothing was changed.",
        ),
        "journal_gone": translate(
            "kit", "The journal does not lie there any more. What was open is not kept."
        ),
        "not_erased": translate(
            "kit",
            "The keys of this journal could not be erased: the disk or its rights "
            "do not allow it.",
        ),
    }


def _card() -> dict[str, str]:
    # About the plain card beside the settings file.
    translate = QCoreApplication.translate
    return {
        "card_unreadable": translate(
            "kit", "The plain card cannot be read. It can be written anew in Settings."
        ),
        "card_empty": translate(
            "kit", "There are no words on the card yet. Nothing was changed."
        ),
        "card_too_long": translate(
            "kit", "A card holds 1,000 characters at most. Nothing was changed."
        ),
        "card_not_kept": translate(
            "kit", "The card could not be kept: the disk is full, or does not allow it."
        ),
        "card_not_gone": translate(
            "kit", "The card could not be taken away: the disk or its rights do not allow it."
        ),
        "plan_too_long": translate(
            "kit", "A care plan holds 50,000 letters at most. What is new is not kept yet."
        ),
        "too_many_contacts": translate(
            "kit", "There is room for forty people or lines in a part. What is new is not kept yet."
        ),
        "page_too_long": translate(
            "kit", "These words do not fit on one page. A part could stay off it. Nothing was made."
        ),
    }

"""What the terminal says when something foreseen went wrong: one sentence for each key."""

ENGLISH: dict[str, str] = {
    "told_failed": "This did not work.",
    "told_refused": "This cannot be done like this. Nothing was changed.",
    "told_wrong_passphrase": "This passphrase or code does not open the journal.",
    "told_damaged": "Part of the journal is damaged. The passphrase may well be right.",
    "told_in_use": "This journal is already open in another place. Nothing was changed.",
    "told_newer": "A newer version of the app made this journal. Nothing was changed.",
    "told_cannot_write": "The journal cannot be written here: the disk is full, or does not "
    "allow it.",
    "told_no_journal": "There is no journal in this folder.",
    "told_tampered": "The parts of this journal do not belong together, or it is older than "
    "its header says.",
    "told_not_enough_memory": "There is not enough free memory for this right now.",
    "told_not_utf8": "The text is not UTF-8, so it was not taken.",
    "told_too_long": "A page holds at most 5 MiB of text. Nothing was kept.",
    "told_input_too_long": "Standard input is longer than 32 MiB. Nothing was kept.",
    "told_not_json": "Standard input is not one JSON object.",
    "told_json_fault": "Standard input is not one JSON value (line {line}, column {column}).",
    "told_key_twice": "The key “{field}” stands there twice.",
    "told_not_an_object": "Standard input needs to be one JSON object.",
    "told_no_terminal": "A passphrase is asked for in a terminal, and here is none. "
    "There is also --passphrase-stdin.",
    "told_passphrases_differ": "The two passphrases differ. Nothing was made or changed.",
    "told_output_closed": "The answer could not be written: standard output was closed.",
    "told_output_full": "The answer could not be written: the disk is full, or does not allow it.",
    "told_no_answer": "The answer could not be written, so no journal was made.",
    "told_no_answer_left": "The answer could not be written, and the new journal could not "
    "be taken away again: {vault}",
    "told_recovered_unproven": "The new passphrase was set, but could not be tried here just now. "
    "Its new recovery code was shown to nobody.",
    "told_no_answer_code": "The answer could not be written. The new passphrase opens the journal, "
    "but its new recovery code was shown to nobody.",
    "told_change_half_kept": "The disk took only part of this change. What is new opens the "
    "journal now, the former does not.",
    "told_no_entry": "No page has this id.",
    "told_sealed": "This page is sealed. To open it: healingjournal entry show --open ID",
    "told_hide_needs_title": "A hidden page needs a title: nothing else leads to it. "
    "Nothing was changed.",
    "told_seal_day_over": "A seal can end tomorrow or later. Nothing was changed.",
    "told_no_version": "No earlier text of this page has this number.",
    "told_picture_kind": "This is not a kind of picture that can be kept here. JPEG and PNG can.",
    "told_picture_damaged": "This picture is damaged or cut off. It was not added.",
    "told_picture_too_large": (
        "This file is larger than 20 MiB. A smaller copy of the picture could be added."
    ),
    "told_picture_too_many_pixels": (
        "This picture has more than 40 million pixels. A smaller copy could be added."
    ),
    "told_picture_moves": "This picture moves. One that stays still could be added.",
    "told_picture_unreadable": "This file cannot be read. Nothing was added.",
    "told_picture_too_many": "A page holds 100 pictures at most. This one was not added.",
    "told_alt_too_long": "Words for a picture have 1,000 characters at most. Nothing was changed.",
    "told_drawing_too_large": (
        "This drawing has too many strokes to be kept whole. A new page could take more."
    ),
    "told_no_picture": "This picture is not there any more.",
    "told_no_draft": "No draft has this id.",
    "told_no_chapter": "No chapter has this id.",
    "told_chapter_title_long": "The title of a chapter has at most 300 characters.",
    "told_foreword_long": "A foreword has at most 10,000 characters.",
    "told_bad_date": "The date needs to be a day that exists, like 2026-03-01.",
    "told_moment_key": "“{field}” is not a key of a moment.",
    "told_moment_value": "“{field}” does not take “{value}”.",
    "told_no_moment": "No moment has this id.",
    "told_no_such_card": "No card has this id.",
    "told_no_such_exercise": "No exercise has this id. The list: healingjournal ground list",
    "told_no_such_prompt": "No prompt has this id. The list: healingjournal prompt list",
    "told_no_prompts_in_language": "There are no prompts in the language “{lang}” yet.",
    "told_distress_0_to_10": "How strong feelings are is a whole number from 0 to 10.",
    "told_here_unknown": "Whether you feel here, in this room, is one of: here, bit, far, unsure.",
    "told_minutes_too_few": "The minutes are a whole number from 1 up.",
    "told_no_country": "There are no numbers for this country here yet.",
    "told_code_length": "This code has {given} characters. A recovery code has 35.",
    "told_code_group": "Group {group} of the code does not fit. A letter may be off there.",
    "told_code_whole": "The code as a whole does not fit. Two groups may have changed places.",
    "told_no_code_waiting": "No new recovery code waits to be tried.",
    "told_locked": "The journal is locked.",
    "told_stopped": "This was stopped before its end. Kept pages are as they were.",
    "told_disk_full": "The disk is full. What was kept before is still there.",
    "told_disk_error": "The disk gives back something other than what was written to it.",
    "told_not_a_folder": "This place is not a folder.",
    "told_folder_not_empty": "This folder holds other files. A new journal needs an empty or new "
    "folder.",
    "told_journal_here": "This folder already holds a journal. Nothing was changed.",
    "told_header_damaged": "Both copies of the header are damaged. The passphrase may well be "
    "right.",
    "told_database_missing": "Part of the journal is missing from this folder.",
    "told_header_tampered": "Someone or something altered the header of this journal. "
    "To open it all the same: --accept-older",
    "told_database_foreign": "The parts in this folder belong to different journals.",
    "told_side_file_foreign": "“{file}” in this folder is nothing that this app leaves there. "
    "Nothing was changed.",
    "told_database_older": "The pages are older than the header says, as after a copy was put "
    "back. To open them all the same: --accept-older",
    "told_passphrase_empty": "A passphrase needs at least one character.",
    "told_passphrase_long": "A passphrase has at most 1024 characters.",
    "told_passphrase_control": "A passphrase cannot hold control characters.",
    "told_passphrase_unreadable": "This passphrase holds something that is no character.",
    "told_spec_not_json": "Standard input is not one JSON object.",
    "told_spec_missing": "The key “{field}” is needed.",
    "told_spec_wrong": "“{field}” does not take this value.",
    "told_spec_twice": "The key “{field}” stands there twice.",
    "told_spec_unknown_key": "“{field}” is not a key of a packet.",
    "told_pace_unclear": "This reading does not tell a pace. None is kept.",
    "told_memory_short": "There is too little free memory to lock a file. Nothing was written.",
    "told_password_length": "A password of a file has 1 to 127 bytes.",
    "told_consent_not_chosen": "A passage becomes shared only by making a file.",
    "told_passage_not_there": "The exact words of “{field}” are not on that page. "
    "Nothing was written.",
    "told_passage_empty": "“{field}” has no words. Nothing was written.",
    "told_passage_sealed": "“{field}” is a sealed page. Nothing was written.",
    "told_passage_not_again": "“{field}” is marked “not again”. Nothing was written.",
    "told_no_folder": "The folder for “{field}” is not there. Nothing was written.",
    "told_file_not_written": "The file could not be written there: the disk is full, or does not "
    "allow it. Nothing was written.",
    "told_journal_folder": "“{field}” lies in the journal’s own folder. Nothing was written.",
    "told_file_exists": "A file with the name in “{field}” is already there. Nothing was written.",
    "told_letters_missing": "No font here has a shape for: {letters}. Nothing was written.",
    "told_name_remains": "A name to be changed would still be in “{field}”. Nothing was written.",
    "told_packet_not_set": "The pages could not be laid out. Nothing was written.",
    "told_page_too_long": "These words do not fit on one page. Nothing was written.",
    "told_plan_too_long": "A care plan holds 50,000 letters at most. Nothing was changed.",
    "told_too_many_contacts": "There is room for forty people or lines. Nothing was changed.",
    "told_packet_words_lost": "Read again, the file had lost words. Nothing was written.",
    "told_packet_not_sound": "Read again, the file was not whole. Nothing was written.",
    "told_packet_not_locked": "The password did not lock the file. Nothing was written.",
    "told_no_line": "The list of what left has no such line.",
    "told_file_changed": "Another file lies there now, so it was left alone.",
    "told_file_not_there": "The file is not there any more.",
    "told_backup_no_folder": "The folder for the backup is not there. Nothing was written.",
    "told_backup_in_journal": "A backup cannot lie between the journal’s own files. "
    "Nothing was written.",
    "told_backups_in_the_way": "Backups beside the journal go into a folder named "
    "“backups”. Something else is in its place now. Nothing was changed.",
    "told_salvage_in_journal": "What is saved cannot lie in the folder of the damaged journal. "
    "Nothing was written.",
    "told_backup_exists": "Something with this name is already there. No backup was made.",
    "told_backup_not_written": "The backup could not be written there: the disk is full, or does "
    "not allow it. The journal is as it was.",
    "told_backup_not_whole": "Read again, the backup was not whole, so it was taken away. "
    "More about the journal itself: healingjournal vault verify",
    "told_backup_damaged": "This file is damaged, or it is no backup. Nothing was changed.",
    "told_backup_altered": "Someone or something altered this backup. Nothing was changed.",
    "told_backup_newer": "A newer version of the app made this backup. Nothing was changed.",
    "told_backup_not_readable": "This file cannot be read: its rights do not allow it.",
    "told_backup_wrong_passphrase": "This passphrase or code does not open the backup. It opens "
    "with those of the day it was made.",
    "told_no_backup_there": "There is no such file.",
    "told_journal_gone": "The journal does not lie there any more. What was open is not kept.",
    "told_takeout_in_journal": "What is taken out cannot lie in the journal’s own folder. "
    "Nothing was written.",
    "told_takeout_not_empty": "This folder holds other files. What is taken out needs an empty or "
    "new folder. Nothing was written.",
    "told_takeout_not_written": "The files could not be written there: the disk is full, or does "
    "not allow it. Nothing was left there, and the journal is as it was.",
    "told_takeout_unfinished": "This folder was not finished when it was written, so it does not "
    "hold everything. Nothing was added.",
    "told_takeout_damaged": "“{file}” in this folder is damaged. Nothing was added. The pages "
    "themselves may still come in with: import markdown",
    "told_takeout_newer": "A newer version of the app wrote this folder. Nothing was added.",
    "told_not_a_takeout": "This is no folder that the app has taken out. Nothing was added.",
    "told_nothing_there": "There is no such file or folder. Nothing was added.",
    "told_erase_word": "The word was not ERASE. Nothing was changed.",
    "told_not_erased": "The keys of this journal could not be erased: the disk or its rights "
    "do not allow it.",
    "told_card_unreadable": "The plain card cannot be read. It can be written anew in Settings.",
    "told_card_empty": "There are no words on the card yet. Nothing was changed.",
    "told_card_too_long": "A card holds 1,000 characters at most. Nothing was changed.",
    "told_card_not_kept": "The card could not be kept: the disk is full, or does not allow it.",
    "told_card_not_gone": "The card could not be taken away: the disk or its rights do not "
    "allow it.",
    "told_erase_begun": "Erasing this journal was begun here and cut short. Its keys are gone, and "
    "nothing opens it any more.",
    "told_exchange_begun": "The disk stopped this on its way. It goes on by itself when the "
    "journal is next opened.",
    "told_no_room_to_upgrade": "This version of the app first makes a copy of the journal, and "
    "there is not enough room for it here. Nothing was changed.",
    "told_upgrade_not_equal": "Brought to this version, a copy of the journal was not equal to "
    "it. Nothing was changed.",
}

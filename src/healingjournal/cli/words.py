"""Every sentence the terminal says: one dictionary per language, the same keys in each."""

import string
from collections.abc import Callable, Iterable, Mapping

from healingjournal.base.errors import ToldError
from healingjournal.cli import told as told_words
from healingjournal.cli.out_and_in import words as out_and_in_words
from healingjournal.cli.spanish.words import SPANISH
from healingjournal.settings.languages import system_language

ENGLISH: dict[str, str] = {
    **told_words.ENGLISH,
    **out_and_in_words.ENGLISH,
    # asked at the terminal
    "ask_passphrase": "Passphrase: ",
    "ask_code": "Recovery code: ",
    "ask_new_passphrase": "New passphrase: ",
    "ask_once_more": "The same once more: ",
    "invite_page": "The page can be written here. Ctrl-D on an empty line ends it.",
    "invite_json": "One JSON object goes here. Ctrl-D on an empty line ends it.",
    "invite_search": "Words to look for, then Enter:",
    # help
    "help_usage": "How to call it:",
    "help_options": "Options",
    "help_commands": "Commands",
    "help_help": "Show this page.",
    "help_version": "Show the version.",
    "help_root": "A private journal. Without a command the window opens.",
    "help_vault_option": "The folder of the journal.",
    "help_passphrase_stdin": "Read the passphrase from the first line of standard input.",
    "help_json": "Answer with one JSON value.",
    "help_accept_older": "Open a journal that is older than its header says.",
    "help_vault": "Make a journal, look at it, check it, change its keys.",
    "help_vault_create": "Make a new journal.",
    "help_vault_info": "Say what can be said without a passphrase.",
    "help_vault_verify": "Check the whole journal.",
    "help_vault_passphrase": "Change the passphrase: first the one so far, then the new one.",
    "help_vault_recover": "Make a new passphrase by the recovery code: first the code, then the "
    "new passphrase.",
    "help_vault_backup": "Make a checked backup in one new file.",
    "help_vault_restore": "Make a journal of a backup, in a new or empty folder.",
    "help_vault_salvage": "Save what can be read of a damaged journal into a new one.",
    "help_vault_erase": "Erase the journal and its backups in its folder, for good, after the "
    "word ERASE on standard input.",
    "help_entry": "Write pages and read them.",
    "help_entry_add": "Keep the text of standard input as a new page.",
    "help_entry_list": "List pages, newest first.",
    "help_entry_show": "Show one page.",
    "help_entry_edit": "Give a page the text of standard input.",
    "help_entry_delete": "Delete a page, at once and for good.",
    "help_search": "Find pages that hold all these words. With - or nothing they are read from "
    "standard input.",
    "help_prompt": "Words to start from.",
    "help_prompt_next": "Say what is offered now. Nothing is kept.",
    "help_prompt_list": "List all prompts.",
    "help_prompt_check": "Check a file or folder of prompts, exercises, cards or numbers for help.",
    "help_ground": "Exercises to feel more here.",
    "help_ground_list": "List all exercises.",
    "help_ground_start": "Start one. The key q or Ctrl-C stops it at once.",
    "help_moment": "Note moments and what helped.",
    "help_moment_add": "Note the moment that standard input holds as JSON.",
    "help_moment_list": "List moments, newest first.",
    "help_moment_helped": "Say what was tried and how it went.",
    "help_packet": "Bring chosen passages along.",
    "help_packet_make": "Make one file of the passages that standard input names as JSON.",
    "help_packet_ledger": "List what left, when, and for whom.",
    "help_demo": "Make a journal of made-up pages.",
    "help_selftest": "Say which protections are active here.",
    "help_open": "Open the page first if it is sealed; it stays open then.",
    "help_limit": "At most this many.",
    "help_since": "From this day on (like 2026-03-01).",
    "help_until": "Up to this day.",
    "help_tag": "Only with this tag.",
    "help_distress": "How strong feelings are now, from 0 to 10.",
    "help_here": "Whether you feel here, in this room: here, bit, far or unsure.",
    "help_minutes": "The minutes you have.",
    "help_not": "Leave out these prompts, with commas between.",
    "help_lang": "In this language.",
    "help_theme": "Only from this theme.",
    "help_tier": "Only from this tier: 1 is about now, 3 is closest.",
    "help_without": "Leave out exercises with these marks, with commas between.",
    "help_entries": "How many made-up pages.",
    "help_to": "The new folder.",
    # wrong usage
    "usage_no_option": "There is no option {option} here.",
    "usage_missing": "{name} is missing.",
    "usage_option": "The option {option} does not fit.",
    "usage_no_command": "A command is needed here: {names}.",
    "usage_too_much": "There is more on the command line than this command takes.",
    "usage_day": "{name} takes a day like 2026-03-01.",
    "usage_choice": "{name} takes: {choices}.",
    "usage_at_least": "{name} takes a whole number from {low} up.",
    "usage_between": "{name} takes a whole number from {low} to {high}.",
    "usage_value": "{name} does not fit.",
    "usage_help": "More: {command}",
    # what went wrong
    "no_display": "No screen was found, so the window cannot open here. "
    "The terminal commands work: healingjournal --help",
    "not_opened": "The window could not open, because of a fault inside the app. "
    "Nothing in the journal was changed. ({where})",
    "unforeseen": "Something happened that was not expected ({kind} {place}).",
    # vault
    "vault_created": "The journal is in {vault}",
    "vault_code": "This recovery code opens it too. It is best written down by hand:",
    "vault_code_care": "Whoever finds this can open your journal. It is not shown again.",
    "vault_changed": "The new passphrase opens the journal now. Copies made before this still open "
    "with the former one.",
    "vault_recovered": "The new passphrase opens the journal now. The code just used opens it no "
    "more. Copies made before this still open with what opened them then.",
    "vault_info": "Format {format}. Keys: {algorithm}, {memory} KiB, {iterations} rounds, "
    "{lanes} lanes. Good header copies: {copies} of 2.",
    "vault_fine.one": "All is well. {count} page.",
    "vault_fine.other": "All is well. {count} pages.",
    "vault_findings.one": "The check found {count} thing.",
    "vault_findings.other": "The check found {count} things.",
    "finding_pages.one": "{count} piece of the file is damaged.",
    "finding_pages.other": "{count} pieces of the file are damaged.",
    "finding_structure.one": "{count} place in the order of the file does not fit.",
    "finding_structure.other": "{count} places in the order of the file do not fit.",
    "finding_search.one": "{count} place in the search list does not fit the pages.",
    "finding_search.other": "{count} places in the search list do not fit the pages.",
    "finding_rows.one": "Something in the pages is of an older day, or was altered.",
    "finding_rows.other": "Something in the pages is of an older day, or was altered.",
    "finding_header.one": "{count} header copy is damaged.",
    "finding_header.other": "{count} header copies are damaged.",
    "finding_header_altered.one": "{count} header copy was altered.",
    "finding_header_altered.other": "{count} header copies were altered.",
    "finding_end_lost.one": "The last changes before a sudden end are damaged and not here.",
    "finding_end_lost.other": "The last changes before a sudden end are damaged and not here.",
    "vault_end_lost": "The last changes before a sudden end are damaged and not here. What was "
    "kept before them is.",
    "vault_mended": "One header copy was damaged. It is whole again.",
    "backup_made.one": "The backup is made and checked: {file} ({count} page)",
    "backup_made.other": "The backup is made and checked: {file} ({count} pages)",
    "backup_restored.one": "The journal is in {vault} ({count} page).",
    "backup_restored.other": "The journal is in {vault} ({count} pages).",
    "salvaged.one": "Saved: {count} page, in {vault}. The damaged journal is as it was.",
    "salvaged.other": "Saved: {count} pages, in {vault}. The damaged journal is as it was.",
    "salvage_lost.one": "{count} page could not be read as it was. Its day, where known:",
    "salvage_lost.other": "{count} pages could not be read as they were. Their days, where known:",
    "salvage_backup": "Some of it was taken from the backup of {day}.",
    "salvage_may_be_back": "Pages deleted since that day may be back.",
    "salvage_unread": "“{file}” could not be read.",
    "ask_erase": "This erases the journal for good. To go on, type ERASE and Enter:",
    "erased": "The journal is erased. Not reached:",
    "erase_copies_elsewhere": "copies and backups that lie elsewhere",
    "erase_disk_leftovers": "what the disk or its snapshots may still hold of former blocks",
    "erase_open_elsewhere": "what a window that has it open holds until it locks",
    "erase_settings": "choices in the settings file",
    # entries
    "entry_kept": "Kept: {id}",
    "entry_edited": "Changed: {id}",
    "entry_deleted": "Deleted: {id}",
    "entry_untitled": "(no title)",
    "entry_sealed": "(sealed)",
    "entry_none": "No pages.",
    "words.one": "{count} word",
    "words.other": "{count} words",
    # prompts
    "prompt_grounding": "Grounding comes first here, if you like: {exercises}",
    "prompt_problems.one": "The check found {count} fault.",
    "prompt_problems.other": "The check found {count} faults.",
    "prompt_fine.one": "{count} looked at. The form is right. "
    "It cannot tell whether a question is kind.",
    "prompt_fine.other": "{count} looked at. The form is right. "
    "It cannot tell whether a question is kind.",
    "told_pack_ours": "The app has a theme named “{theme}” itself. Nothing was changed.",
    "told_pack_here": "A pack with the theme “{theme}” is in the journal already.",
    "told_packs_full": "There is room for 20 packs and 2,000 prompts. Nothing was changed.",
    "told_exercise_here": "An exercise named “{name}” by its file is in the journal already.",
    "told_exercises_full": "There is room for 40 exercises of others. Nothing was changed.",
    "prompt_none": "No prompts.",
    "why_open": "This is one that fits now.",
    "why_anyway": "This is the tier you asked for.",
    "why_far": "You feel far away, so something for the senses comes first, if you like.",
    "why_strong": "Feelings are strong now, so something to settle comes first, if you like.",
    "why_middle": "Feelings are in the middle, so the closest prompts wait.",
    "why_bit": "You feel a bit away, so the closest prompts wait.",
    "why_less_close": "You asked for something less close.",
    "why_after_rise": "A prompt ended further away not long ago, so this one is less close.",
    "why_three_rises": "Some prompts ended further away these days, so this one stays with "
    "here and now.",
    "why_recent": "You said that it is recent, so this one stays with here and now.",
    "why_none_that_close": "There is no other one that close now, so this one is less close.",
    "why_enough_effects": "Today you wrote on some that go a bit closer, so others like them wait.",
    "why_enough_near": "You wrote on a close one not long ago, so this one is less close.",
    "why_quiet_hours": "It is late, so this one is less close.",
    "why_marked_day": "You marked this day, so this one is less close.",
    "why_gentle_day": "You wished for a gentle day after a meeting, so this one is far away.",
    "why_meeting_soon": "There is a meeting soon, so this one is less close.",
    "why_too_short": "Nothing fits in {minutes} minutes. A blank page is open.",
    "why_nothing_left": "Nothing else is left to offer now. A blank page is open.",
    # grounding
    "ground_keys": "Enter goes on, b goes back. Space waits. q stops.",
    "ground_next_key": "n: the next one.",
    "ground_step": "Step {number}",
    "ground_step_back": "Step {number}, on the way back",
    "ground_left": "Left",
    "ground_right": "Right",
    "ground_up": "Up",
    "ground_down": "Down",
    "ground_last_set": "That was the last set. Enter goes on.",
    "ground_own": "What you wrote for this is in your journal, which this command leaves closed.",
    "ground_choose_key": "A number starts one of these, if you like.",
    "ground_paper": "Any pen and paper will do, or a finger on the table. Nothing is kept.",
    "ground_map_keys": "The keys 1 to 9 mark a place: 1 to 3 near, 7 to 9 far. Again unmarks it.",
    "ground_marked": "{place}: marked",
    "ground_unmarked": "{place}: not marked",
    "ground_near": "Near",
    "ground_between": "A little way off",
    "ground_far": "Far",
    "ground_side_left": "left",
    "ground_side_middle": "ahead",
    "ground_side_right": "right",
    "ground_tile_keys": "Two letters let two tiles change places. Each row can hold one shape.",
    "ground_tile_taken": "Taken up: {tile}",
    "ground_tiles_in_order": "Each row holds one shape now.",
    "ground_shape_circle": "circle",
    "ground_shape_square": "square",
    "ground_shape_triangle": "triangle",
    "ground_end": "That is the end of it.",
    "ground_stopped": "Stopped.",
    "ground_breathe_in": "In",
    "ground_breathe_out": "Out",
    "ground_hold": "Stay",
    "ground_rest": "Rest",
    "seconds.one": "{count} second",
    "seconds.other": "{count} seconds",
    # moments
    "moment_kept": "Noted: {id}",
    "moment_help": "Help is in the window at any time, with people you could reach.",
    "moment_none": "No moments.",
    "helped_line": "{what}: noted {count} times ({went}).",
    "helped_eased": "a bit easier {count}",
    "helped_no_change": "the same {count}",
    "helped_worse": "harder {count}",
    "helped_unsure": "can’t tell {count}",
    "helped_none": "Nothing to say yet. Words begin with three notes of one thing.",
    # packets
    "packet_made": "The file is {file}",
    "packet_pages.one": "{count} page",
    "packet_pages.other": "{count} pages",
    "packet_reading": "{words}, read aloud in {low} to {high} minutes.",
    "packet_replaced.one": "“{find}” was changed in {count} place.",
    "packet_replaced.other": "“{find}” was changed in {count} places.",
    "packet_care": "It lies on this computer, outside the journal. Anyone who uses this computer "
    "can open it.",
    "packet_care_locked": "It lies on this computer, outside the journal. It opens with its "
    "password.",
    "packet_sealed": "It is a file of the kind “age”. A program that opens such files asks for "
    "the password, for example: age -d -o {plain} {sealed}",
    "packet_none": "Nothing has left.",
    "passages.one": "{count} passage",
    "passages.other": "{count} passages",
    # demo
    "demo_made.one": "A journal with {count} made-up page is in {vault}",
    "demo_made.other": "A journal with {count} made-up pages is in {vault}",
    "demo_passphrase": "Its passphrase: {passphrase}",
    "demo_progress": "Writing made-up pages",
    # self-test
    "selftest_lacking": "Not whole here: {names}.",
    "state_working": "working",
    "state_partly": "partly",
    "state_not_possible": "not possible here",
    "state_cannot_tell": "cannot tell",
    "protection_file_rights": "New files are for you alone",
    "protection_crash_file": "No file of the memory after a crash",
    "protection_memory": "Other programs cannot read the memory of this one",
    "protection_process_name": "A neutral name in the list of programs",
    "protection_environment": "Nothing from outside steers the program",
    "protection_quiet_errors": "Errors show no text",
    "protection_offline": "Never online",
    "protection_settings_place": "Only one small file in the settings folder",
    "protection_swap": "Memory is not put on the disk",
    "protection_screen_pictures": "No pictures of the screen",
    "why_files_private": "Other accounts on this computer cannot open new files.",
    "why_files_open": "Other accounts may open new files.",
    "why_crash_no_file": "The system writes no such file for this program.",
    "why_crash_file_possible": "A crash may write memory to a file.",
    "why_crash_unknown": "This system has no way to ask.",
    "why_memory_closed": "The system keeps your other programs out. An administrator still can.",
    "why_memory_readable": "Other programs of yours can read it.",
    "why_memory_no_switch": "This system has no switch for it.",
    "why_name_neutral_folder_not": "The name is “pages”. The program’s folder still says "
    "healingjournal.",
    "why_name_not_neutral": "The list of programs shows the full name.",
    "why_name_no_switch": "This system has no switch for it.",
    "why_environment_clean": "No settings of Python are passed on.",
    "why_environment_not_clean": "Some settings of Python are still there.",
    "why_errors_quiet": "An error shows its kind and place, never a page.",
    "why_errors_loud": "An error may show more than its kind and place.",
    "why_offline_no_connection": "There is no connection, and no part that could make one.",
    "why_offline_not": "A connection is open.",
    "why_offline_part_loaded": "A part that could go online is loaded.",
    "why_offline_unknown": "This system has no way to ask.",
    "why_settings_only_ours": "It holds no page, no path and no history.",
    "why_settings_others_there": "Other files lie there, too. They do not belong to the app.",
    "why_settings_unknown": "The folder cannot be read.",
    "why_swap_none": "This computer has no swap file.",
    "why_swap_may_hold_words": "This computer has swap. It may hold words for a while.",
    "why_swap_unknown": "This system has no way to ask.",
    "why_screen_pictures_possible": "Other programs can take pictures of the screen.",
}

WORDS: Mapping[str, Mapping[str, str]] = {"en": ENGLISH, "es": SPANISH}


def _one_or_other(count: int) -> str:
    return "one" if count == 1 else "other"


FORMS: Mapping[str, Callable[[int], str]] = {"en": _one_or_other, "es": _one_or_other}


class _Facts(dict[str, str | int]):
    def __missing__(self, key: str) -> str:
        del key
        return ""


def language(chosen: str | None, known: Iterable[str] = WORDS) -> str:
    """Give the wanted language among the known: the chosen one, else the system's, else English."""
    names = frozenset(known)
    for wanted in (chosen, system_language()):
        for name in (wanted or "", (wanted or "").partition("-")[0]):
            if name in names:
                return name
    return "en"


def say(lang: str, key: str, /, **facts: str | int) -> str:
    """Give one sentence with its facts in place."""
    return string.Formatter().vformat(WORDS[lang][key], (), _Facts(facts))


def counted(lang: str, key: str, count: int, /, **facts: str | int) -> str:
    """Give one sentence in the form a number asks for; the number is `count` in it."""
    return say(lang, f"{key}.{FORMS[lang](count)}", count=count, **facts)


def told(lang: str, error: ToldError) -> str:
    """Give the sentence for a foreseen failure, a plain one where its key is unknown."""
    key = f"told_{error.words_key}"
    known = key if key in WORDS[lang] else f"told_{error.key}"
    return say(lang, known if known in WORDS[lang] else "told_failed", **error.facts)

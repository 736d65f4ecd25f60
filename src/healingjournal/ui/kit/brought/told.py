"""What is said when something foreseen went wrong with pictures, packs, and files of pages."""

from PySide6.QtCore import QCoreApplication


def brought_sentences() -> dict[str, str]:
    """Give the sentence for each words key."""
    return {**_pictures(), **_transfer(), **_packs(), **_exercises()}


def _pictures() -> dict[str, str]:
    # About pictures and drawings.
    translate = QCoreApplication.translate
    return {
        "picture_kind": translate(
            "kit",
            "This is not a kind of picture that can be kept here. "
            "JPEG, PNG, WebP, GIF and BMP can.",
        ),
        "picture_damaged": translate(
            "kit", "This picture is damaged or cut off. It was not added."
        ),
        "picture_too_large": translate(
            "kit", "This file is larger than 20 MiB. A smaller copy of the picture could be added."
        ),
        "picture_too_many_pixels": translate(
            "kit", "This picture has more than 40 million pixels. A smaller copy could be added."
        ),
        "picture_moves": translate(
            "kit", "This picture moves. One that stays still could be added."
        ),
        "picture_unreadable": translate("kit", "This file cannot be read. Nothing was added."),
        "picture_too_many": translate(
            "kit", "A page holds 100 pictures at most. This one was not added."
        ),
        "alt_too_long": translate(
            "kit", "Words for a picture have 1,000 characters at most. Nothing was changed."
        ),
        "drawing_too_large": translate(
            "kit", "This drawing has too many strokes to be kept whole. A new page could take more."
        ),
        "no_picture": translate("kit", "This picture is not there any more."),
    }


def _transfer() -> dict[str, str]:
    # About what is taken out, and what comes in.
    translate = QCoreApplication.translate
    return {
        "takeout_in_journal": translate(
            "kit", "This place is inside the journal’s own folder. Nothing was written."
        ),
        "takeout_not_empty": translate(
            "kit", "This folder holds other files. An empty or new folder is needed."
        ),
        "takeout_not_written": translate(
            "kit",
            "The files could not be written there: the disk is full, or does not allow it. "
            "Nothing was left there.",
        ),
        "takeout_unfinished": translate(
            "kit",
            "This folder was not finished when it was written, so it does not hold everything. "
            "Nothing was added.",
        ),
        "takeout_damaged": translate(
            "kit", "A file in this folder is damaged. Nothing was added."
        ),
        "takeout_newer": translate(
            "kit", "A newer version of the app wrote this folder. Nothing was added."
        ),
        "not_a_takeout": translate(
            "kit", "This is no folder that the app has taken out. Nothing was added."
        ),
        "nothing_there": translate(
            "kit", "There is no such file or folder. Nothing was added."
        ),
    }


def _exercises() -> dict[str, str]:
    # About exercises that a person brings.
    translate = QCoreApplication.translate
    return {
        "exercise_here": translate(
            "kit",
            "An exercise named “{name}” by its file is in the journal already. It can be removed "
            "first. Nothing was changed.",
        ),
        "exercises_full": translate(
            "kit", "There is room for 40 exercises of others. One can be removed first."
        ),
    }


def _packs() -> dict[str, str]:
    # About packs of prompts that a person brings.
    translate = QCoreApplication.translate
    return {
        "pack_ours": translate(
            "kit",
            "The app has a theme named “{theme}” itself. The pack needs another one. Nothing was "
            "changed.",
        ),
        "pack_here": translate(
            "kit",
            "A pack with the theme “{theme}” is in the journal already. It can be removed first.",
        ),
        "packs_full": translate(
            "kit", "There is room for 20 packs and 2,000 prompts. One can be removed first."
        ),
    }

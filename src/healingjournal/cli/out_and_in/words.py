"""What the terminal says when everything is taken out, and when pages come in from files."""

ENGLISH: dict[str, str] = {
    "help_import": "Add pages from files: markdown, text, or healingjournal (a takeout of this "
    "app). What is in the journal stays as it is.",
    "help_takeout": "Take everything out in open formats, into a new or empty folder.",
    "help_dry_run": "Only say what would be added.",
    "takeout_care": "What is taken out lies outside the journal and is not encrypted. Anyone who "
    "can open the folder can read it, sealed and hidden pages too.",
    "takeout_going": "Taking out pages",
    "takeout_made.one": "Taken out: {count} page, in {files} files in {folder}",
    "takeout_made.other": "Taken out: {count} pages, in {files} files in {folder}",
    "import_going": "Bringing in pages",
    "import_found.one": "Found: {count} page.",
    "import_found.other": "Found: {count} pages.",
    "import_added.one": "Added: {count}.",
    "import_added.other": "Added: {count}.",
    "import_only_tried": "This was only tried. Nothing was added.",
    "import_beside.one": "{count} page is here with another text. Both are kept: the one from the "
    "files as a new page.",
    "import_beside.other": "{count} pages are here with another text. Both are kept: the ones from "
    "the files as new pages.",
    "import_day_of_name.one": "{count} page has its day from the name of its file.",
    "import_day_of_name.other": "{count} pages have their day from the names of their files.",
    "import_day_of_file.one": "{count} page has its day from the time its file was last changed.",
    "import_day_of_file.other": "{count} pages have their day from the time their files were last "
    "changed.",
    "skip_here": "This is already here, and stays as it is.",
    "skip_here_of_these.one": "{count} of these is already here, and stays as it is.",
    "skip_here_of_these.other": "{count} of these are already here, and stay as they are.",
    "skip_here_earlier": "This page went on here since then. Its text of that day is already kept "
    "as an earlier one.",
    "skip_page_here": "Its page is already here, and stays as it is.",
    "skip_no_page": "The page it belongs to was not brought in.",
    "skip_chosen_here": "Something else is chosen here, and stays.",
    "skip_twice": "The same id stands there twice. The first was taken.",
    "skip_not_understood": "This is not in a form that can be read here.",
    "skip_unknown_part": "This version of the app does not know this part.",
    "skip_missing": "The file is not there.",
    "skip_link": "This is a link. Links are not followed.",
    "skip_not_a_file": "This is not a plain file.",
    "skip_unreadable": "This cannot be read.",
    "skip_too_long": "This is larger than what can be kept here (5 MiB for a page).",
    "skip_not_utf8": "The text is not UTF-8.",
    "skip_bad_date": "The date in it is not a day that exists.",
    "skip_empty": "There is nothing in it.",
    "skip_another_kind": "This is a file of another kind.",
    "skip_of_a_takeout": "This belongs to a takeout. What brings it in: import healingjournal",
    "skip_not_named": "journal.json does not name this file. What brings it in: import markdown",
    "skip_dot": "Folders with a name that begins with a dot are left out.",
}

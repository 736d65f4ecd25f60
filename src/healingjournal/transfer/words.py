"""The few words of our own that lie in a takeout, by language."""

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "readme": """\
This folder holds the pages of a journal, as they were on {day}.

It lies outside the journal, and it is not encrypted. Anyone who can open this folder can read
everything in it: pages that were sealed or hidden, too. When it is not needed any more, it can be
deleted like any other folder.

What is here:

  pages/         every page, by year, as a text file in Markdown. The lines between the two
                 "---" at the top say its date, title and tags.
  earlier/       earlier texts of pages, by the id of the page and a number.
  drafts/        pages that were still being written.
  pictures/      pictures and drawings. A file of the same name that ends in .json holds the
                 strokes of a drawing.
  journal.json   what the text files cannot hold: when each page was written and last changed,
                 seals and marks, which picture belongs to which page, chapters with their order
                 and forewords, what was marked to bring along and what was brought, choices.
  moments.json   moments that were noted.

Text files are UTF-8. Any editor opens them.

What is not here: the passphrase, the recovery code and other keys, backups, what the app itself
remembers for some days about prompts that were taken, which notes of caution were seen, small
copies of pictures, and choices that lie outside the journal, like language and look.

To bring it all into a journal again, an empty one or another:

  pages import healingjournal FOLDER

Nothing in that journal is changed by it. What is there already stays as it is.
""",
        "unfinished": """\
This folder is not finished, so it does not hold everything. It can be deleted.
""",
    },
    "es": {
        "readme": """\
Esta carpeta contiene las páginas de un diario, tal como estaban el {day}.

Está fuera del diario y no está cifrada. Cualquiera que pueda abrir esta carpeta puede leer todo
lo que hay en ella, también las páginas que tenían sello y las que estaban ocultas. Cuando ya no
haga falta, se puede borrar como cualquier otra carpeta.

Lo que hay aquí:

  pages/         cada página, por año, como archivo de texto en Markdown. Las líneas entre los
                 dos "---" del principio dicen su fecha, su título y sus etiquetas.
  earlier/       textos anteriores de las páginas, por el identificador de la página y un número.
  drafts/        páginas que aún se estaban escribiendo.
  pictures/      imágenes y dibujos. Un archivo con el mismo nombre que acaba en .json contiene
                 los trazos de un dibujo.
  journal.json   lo que no cabe en los archivos de texto: cuándo se escribió y se cambió por
                 última vez cada página, sellos y marcas, qué imagen es de qué página, capítulos
                 con su orden y sus prólogos, lo que se marcó para llevar y lo que se llevó,
                 elecciones.
  moments.json   momentos que se anotaron.

Los archivos de texto son UTF-8. Cualquier editor los abre.

Lo que no hay aquí: la frase de paso, el código de recuperación y otras llaves, las copias de
seguridad, lo que la app recuerda unos días sobre las preguntas elegidas, qué avisos de cuidado se
vieron, copias pequeñas de las imágenes, y elecciones que están fuera del diario, como el idioma y
el aspecto.

Para traerlo todo de nuevo a un diario, a uno vacío o a otro:

  pages import healingjournal CARPETA

En ese diario no cambia nada por ello. Lo que ya está allí sigue como está.
""",
        "unfinished": """\
Esta carpeta no está terminada, así que no lo contiene todo. Se puede borrar.
""",
    },
}


def readme(lang: str, day: str) -> str:
    """Give the text that says what the folder is, and how to bring it in again."""
    return _of(lang, "readme").replace("{day}", day)


def unfinished(lang: str) -> str:
    """Give the text of the mark that lies in a folder until it is whole."""
    return _of(lang, "unfinished")


def _of(lang: str, key: str) -> str:
    return _WORDS.get(lang, _WORDS["en"])[key]


def languages() -> tuple[str, ...]:
    """Give the languages a takeout can speak in."""
    return tuple(_WORDS)

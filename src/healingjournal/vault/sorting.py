"""Sorting: which table a row found by itself belongs to, and what is known of lost pages.

The tables' rows differ in their number of values and their kinds, so that no tree is needed to
tell them apart. What the indexes say names pages whose rows are gone.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from healingjournal.vault.connection import Connection
from healingjournal.vault.remains import Record, Remains, Value

# Kept whole from what is found; tags, search and the vault's own table are made anew.
WITH_NUMBERS = (
    *("entry", "entry_text", "version", "draft", "moment", "ledger"),
    *("picture", "picture_part", "chapter", "chapter_page", "foreword"),
)
KEYED = ("kept", "consent")
# Ids that an index of another table than the pages' own names, each with its row's number.
_INDEXED: Mapping[str, tuple[str, ...]] = {
    "draft": ("id",),
    "moment": ("id",),
    "ledger": ("id",),
    "picture": ("id", "entry", "draft"),
    "chapter": ("id",),
    "chapter_page": ("entry",),
    "foreword": ("entry",),
}
_KINDS: Mapping[str, type] = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
_BEGAN = datetime(1, 1, 1)
_SEQUENCE_BITS = 24
_ID_LETTERS = 26


@dataclass(frozen=True)
class Shape:
    """What the rows of one table look like: its columns, in the order they are stored."""

    table: str
    columns: tuple[str, ...]
    kinds: tuple[type, ...]
    needed: tuple[bool, ...]
    number: int | None

    def fits(self, record: Record) -> bool:
        """Tell whether a record can be a row of this table; later columns may be missing."""
        if len(record) > len(self.columns):
            return False
        if not all(map(self._may_be, range(len(record)), record)):
            return False
        return not any(self.needed[len(record) :])

    def _may_be(self, place: int, value: Value) -> bool:
        if place == self.number:
            return value is None
        if value is None:
            return not self.needed[place]
        return isinstance(value, self.kinds[place])


def shapes(connection: Connection, names: Iterable[str], *, numbered: bool) -> list[Shape]:
    """Give the shapes of some tables of a sound database; an older one may not have them all."""
    made = [_shape(connection, name, numbered=numbered) for name in names]
    return [shape for shape in made if shape.columns]


def _shape(connection: Connection, name: str, *, numbered: bool) -> Shape:
    rows = connection.execute(f"PRAGMA main.table_info({name})").fetchall()
    if not numbered:
        # Where rows are found by their key, its columns are stored first.
        rows.sort(key=lambda row: row[5] or len(rows) + row[0])
    kinds = [_KINDS[row[2]] for row in rows]
    numbers = [n for n, row in enumerate(rows) if numbered and row[5] and kinds[n] is int]
    return Shape(
        name,
        tuple(str(row[1]) for row in rows),
        tuple(kinds),
        tuple(bool(row[3]) and row[4] is None for row in rows),
        numbers[0] if numbers else None,
    )


Row = dict[str, Value]


@dataclass
class Sorted:
    """Rows by their table, and what the indexes still know of pages."""

    tables: dict[str, list[Row]] = field(default_factory=dict, repr=False)
    # By number of the page: where it stands in the order, its words as search has them.
    places: dict[int, int] = field(default_factory=dict)
    titles: dict[int, str] = field(default_factory=dict, repr=False)
    # How often an index names an id with a number that no row which was found accounts for.
    claims: Counter[tuple[int, str]] = field(default_factory=Counter)

    def ids(self) -> dict[int, str]:
        """Give the ids of lost rows of pages, where nothing else may be meant by them."""
        known = {row["id"] for row in self.tables["entry"]}
        claimed: dict[int, list[str]] = {}
        for (number, name), times in self.claims.items():
            if times > 0 and name not in known:
                claimed.setdefault(number, []).append(name)
        sure = {number: names[0] for number, names in claimed.items() if len(names) == 1}
        often = Counter(sure.values())
        return {number: name for number, name in sure.items() if often[name] == 1}


def sorted_out(found: Remains, numbered: list[Shape], keyed: list[Shape]) -> Sorted:
    """Put every record found with its table, by its shape."""
    result = Sorted({shape.table: [] for shape in (*numbered, *keyed)})
    for number, record in found.rows:
        shape = _the_one(numbered, record)
        if shape is not None:
            row = dict(zip(shape.columns, record, strict=False))
            if shape.number is not None:
                row[shape.columns[shape.number]] = number
            result.tables[shape.table].append(row)
            named = (row.get(name) for name in _INDEXED.get(shape.table, ()))
            result.claims.subtract((number, each) for each in named if isinstance(each, str))
        else:
            _from_search(result, number, record)
    for record in found.keyed:
        shape = _the_one(keyed, record)
        if shape is not None:
            row = dict(zip(shape.columns, record, strict=False))
            result.tables[shape.table].append(row)
        elif len(record) == 2:
            _from_index(result, record)
    return result


def _the_one(shapes: list[Shape], record: Record) -> Shape | None:
    fitting = [shape for shape in shapes if shape.fits(record)]
    same_length = [shape for shape in fitting if len(shape.columns) == len(record)]
    return next(iter(same_length or fitting), None)


def _from_search(result: Sorted, place: int, record: Record) -> None:
    if len(record) == 4 and record[0] is None and all(isinstance(v, str) for v in record[1:]):
        seq = place & (1 << _SEQUENCE_BITS) - 1
        if when(place) is not None and seq:
            result.places[seq] = place
            result.titles[seq] = str(record[1])


def _from_index(result: Sorted, record: Record) -> None:
    first, second = record
    if not isinstance(second, int):
        return
    if isinstance(first, int) and first & (1 << _SEQUENCE_BITS) - 1 == second:
        if when(first) is not None:
            result.places[second] = first
    elif isinstance(first, str) and len(first) == _ID_LETTERS:
        result.claims[second, first] += 1


def when(place: int) -> datetime | None:
    """Give the local day and time in an entry's place in the order; None if it holds none."""
    try:
        return _BEGAN + timedelta(seconds=place >> _SEQUENCE_BITS)
    except OverflowError:
        return None

"""Belonging: what belongs to pages and drafts that were found, put where it can stand.

A picture stands where all of it was found; a chapter whose row is lost is made again, without its
title, where pages or forewords of it are left. A foreword to a lost page stays with its chapter,
among the earlier ones.
"""

from collections.abc import Iterable, Iterator

from healingjournal.base.ids import new_id
from healingjournal.vault.remains import Value
from healingjournal.vault.sorting import Row, Sorted


def pictures(found: Sorted, ids: set[Value], drafts: set[Value]) -> Iterator[tuple[str, Row]]:
    """Give the rows of each whole picture of a page or draft that is there, by table."""
    for row, parts in _with_parts(found):
        of_draft = row["entry"] is None and row["draft"] in drafts
        if _whole(row, parts) and (row["entry"] in ids or of_draft):
            yield "picture", row
            yield from (("picture_part", part) for part in parts)


def pages_without_a_picture(found: Sorted) -> set[Value]:
    """Give the ids of the pages of which a picture is lost, as far as that is known."""
    lost = {row["entry"] for row, parts in _with_parts(found) if not _whole(row, parts)}
    known = {row["seq"] for row in found.tables["picture"]}
    without = {row["picture"] for row in found.tables["picture_part"]} - known
    # Only the index of a page's pictures still names those whose rows are gone.
    return lost | {name for number, name in _named(found) if number in without}


def from_backup(found: Sorted, backup: dict[str, list[Row]]) -> tuple[int, set[Value]]:
    """Take from a backup the pictures of which something is lost.

    Gives how many those were, and the ids of the pages whose picture is now of an earlier day.
    """
    whole = {row["seq"] for row, parts in _with_parts(found) if _whole(row, parts)}
    now = {row["seq"]: row for row in found.tables["picture"]}
    known = now.keys() | {row["picture"] for row in found.tables["picture_part"]}
    named = _named(found)
    taken: dict[Value, Row] = {}
    for row in backup.get("picture", []):
        meant = row["seq"] in known or (row["seq"], row["entry"]) in named
        if meant and row["seq"] not in whole:
            taken[row["seq"]] = row
    for table, key, rows in (
        ("picture", "seq", list(taken.values())),
        ("picture_part", "picture", backup.get("picture_part", [])),
    ):
        kept = [row for row in found.tables[table] if row[key] not in taken]
        found.tables[table] = kept + [row for row in rows if row[key] in taken]
    earlier = {row["entry"] for seq, row in taken.items() if now.get(seq, row) != row}
    return len(taken), earlier


def chapters(found: Sorted, ids: set[Value]) -> Iterator[tuple[str, Row]]:
    """Give the rows of chapters, of their places and of their forewords, by table."""
    places = [row for row in found.tables["chapter_page"] if row["entry"] in ids]
    forewords = found.tables["foreword"]
    known = {row["seq"] for row in found.tables["chapter"]}
    yield from (("chapter", row) for row in found.tables["chapter"])
    for seq in sorted(_numbers(row["chapter"] for row in (*places, *forewords)) - known):
        yield "chapter", {"seq": seq, "id": new_id(), "title": "", "place": seq, "changed_ms": 0}
    yield from (("chapter_page", row) for row in places)
    yield from (("foreword", row) for row in _forewords(forewords, ids))


def _forewords(rows: list[Row], ids: set[Value]) -> Iterator[Row]:
    """Give forewords, those to lost pages before the chapter's own, which then count on."""
    lost = [row for row in rows if row["entry"] is not None and row["entry"] not in ids]
    before: dict[Value, int] = {}
    for row in lost:
        before[row["chapter"]] = before.get(row["chapter"], 0) + 1
        yield {**row, "entry": None, "number": before[row["chapter"]]}
    for row in rows:
        if row["entry"] in ids:
            yield row
        elif row["entry"] is None:
            number = row["number"]
            # One that is still being written has no number yet: it is nought.
            if isinstance(number, int) and number > 0:
                number += before.get(row["chapter"], 0)
            yield {**row, "number": number}


def _named(found: Sorted) -> set[tuple[Value, Value]]:
    return {claim for claim, times in found.claims.items() if times > 0}


def _with_parts(found: Sorted) -> Iterator[tuple[Row, list[Row]]]:
    parts: dict[Value, list[Row]] = {}
    for row in found.tables["picture_part"]:
        parts.setdefault(row["picture"], []).append(row)
    for row in found.tables["picture"]:
        yield row, parts.get(row["seq"], [])


def _whole(row: Row, parts: list[Row]) -> bool:
    contents = (part["content"] for part in parts)
    return sum(len(one) for one in contents if isinstance(one, bytes)) == row["bytes"]


def _numbers(values: Iterable[Value]) -> set[int]:
    return {value for value in values if isinstance(value, int)}

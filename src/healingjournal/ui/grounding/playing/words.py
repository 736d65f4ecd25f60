"""The words of what the player shows beside its sentence."""

from PySide6.QtCore import QCoreApplication

from healingjournal.grounding.breathing import HOLD, IN, OUT, REST

translate = QCoreApplication.translate

# ---- a breath ----


def phases() -> dict[str, str]:
    """Name each part of a breath, as it stands in the shape."""
    return {
        IN: translate("grounding", "in"),
        HOLD: translate("grounding", "stay"),
        OUT: translate("grounding", "out"),
        REST: translate("grounding", "rest"),
    }


def the_shape(shape: str) -> str:
    """Say what the shape of a breath is."""
    return {
        "circle": translate("grounding", "A circle on a line that stays still"),
        "square": translate("grounding", "A square on a line that stays still"),
        "line": translate("grounding", "A dot on a line that stays still"),
        "hand": translate("grounding", "A hand on a line that stays still"),
    }[shape]


def how_it_goes() -> str:
    """Name the choices beside a breath."""
    return translate("grounding", "How it goes")


def chips() -> dict[str, str]:
    """Name each choice beside a breath, a beat or a hand."""
    return {
        "watch": translate("grounding", "Only watch the shape"),
        "slower": translate("grounding", "Slower"),
        "quicker": translate("grounding", "Quicker"),
        "still": translate("grounding", "No movement"),
        "words": translate("grounding", "In words"),
        "say": translate("grounding", "Say each turn"),
        "tone": translate("grounding", "A soft tone"),
    }


def count_of(phase: str, seconds: float) -> str:
    """Say one part of a breath and how far to count."""
    said = {
        IN: translate("grounding", "in for {count}"),
        HOLD: translate("grounding", "stay for {count}"),
        OUT: translate("grounding", "out for {count}"),
        REST: translate("grounding", "rest for {count}"),
    }
    return said[phase].format(count=f"{seconds:g}")


def count_along(parts: list[str]) -> str:
    """Say a breath in words, for who does not look at it."""
    joined = translate("grounding", ", ").join(parts)
    return translate("grounding", "Breath {parts}. Your own count is fine, and so is none.").format(
        parts=joined
    )


def softer() -> str:
    """Say lightly, beside a breath, that less air is enough."""
    return translate("grounding", "Softer, smaller: a little air is plenty.")


# ---- a beat and a hand ----


def a_beat() -> str:
    """Say what the beat is painted as."""
    return translate("grounding", "Two circles, left and right, in turn")


def a_hand() -> str:
    """Say what is there to trace."""
    return translate("grounding", "A hand to trace, finger by finger")


def rhythm() -> dict[str, str]:
    """Name each turn of a beat or a hand."""
    return {
        "left": translate("grounding", "left"),
        "right": translate("grounding", "right"),
        "rest": translate("grounding", "rest"),
        "up": translate("grounding", "up"),
        "down": translate("grounding", "down"),
        "end": translate("grounding", "That was the last set."),
    }


def beat_in_words(times: int, sets: int) -> str:
    """Say a beat in words, for who does not look at it."""
    return translate(
        "grounding",
        "Left, right, slowly, {times} taps. Then rest. {sets} sets at most, or fewer.",
    ).format(times=times, sets=sets)


def hand_in_words() -> str:
    """Say a hand to trace in words, for who does not look at it."""
    return translate(
        "grounding", "Up one side of a finger, down the other. Five fingers, in your own time."
    )


# ---- one at a time ----


def turn_of(kind: str, said: str, *, back: bool) -> str:
    """Say the number, the kind of thing or the step that is there now."""
    if kind == "step":
        step = translate("grounding", "Step {number}")
        returning = translate("grounding", "Step {number}, on the way back")
        return (returning if back else step).format(number=said)
    return said


def next_of(kind: str) -> str:
    """Name the way to the next number, kind of thing or step."""
    return {
        "number": translate("grounding", "Next number"),
        "category": translate("grounding", "Another"),
        "step": translate("grounding", "Next step"),
    }[kind]


def one_before() -> str:
    """Name the way to the one before."""
    return translate("grounding", "One back")


# ---- the tiles ----


def tiles() -> str:
    """Name the puzzle."""
    return translate("grounding", "Tiles, three rows of four")


def tiles_how() -> str:
    """Say how the puzzle goes."""
    return translate(
        "grounding",
        "Two tiles that are pressed one after the other change places. "
        "Each row can hold one shape. There is no score.",
    )


def shapes() -> dict[str, str]:
    """Name each shape of a tile."""
    return {
        "circle": translate("grounding", "circle"),
        "square": translate("grounding", "square"),
        "triangle": translate("grounding", "triangle"),
    }


def tile_at(row: int, place: int, shape: str) -> str:
    """Name a tile by its place."""
    return translate("grounding", "Row {row}, place {place}: {shape}").format(
        row=row, place=place, shape=shape
    )


def tile_taken(name: str) -> str:
    """Say that a tile is taken up."""
    return translate("grounding", "{name}, taken up").format(name=name)


def in_order() -> str:
    """Say that the rows are in order."""
    return translate("grounding", "Each row holds one shape now.")


def mix_again() -> str:
    """Name another mix."""
    return translate("grounding", "Mix again")


# ---- the map ----


def the_map() -> str:
    """Name the map."""
    return translate("grounding", "A map around you: far at the top, near at the foot")


def map_how() -> str:
    """Say how the map goes."""
    return translate(
        "grounding", "A press marks where something is, another one takes the mark away."
    )


def map_place(distance: str, side: str, *, marked: bool) -> str:
    """Name a place of the map, and whether it has a mark."""
    far = {
        "far": translate("grounding", "far"),
        "between": translate("grounding", "a little way off"),
        "near": translate("grounding", "near"),
    }[distance]
    where = {
        "left": translate("grounding", "left"),
        "middle": translate("grounding", "ahead"),
        "right": translate("grounding", "right"),
    }[side]
    said = (
        translate("grounding", "{far}, {where}, marked")
        if marked
        else translate("grounding", "{far}, {where}")
    )
    return said.format(far=far, where=where)


# ---- the page to draw on ----


def a_page(what: str) -> str:
    """Name the page to draw on."""
    return {
        "grid": translate("grounding", "A grid to fill"),
        "spiral": translate("grounding", "A spiral to trace"),
        "free": translate("grounding", "A page to draw on"),
    }[what]


def page_how(what: str) -> str:
    """Say how the page goes, and that it is not kept."""
    return {
        "grid": translate("grounding", "Each press fills a cell in another way. It is not kept."),
        "spiral": translate(
            "grounding", "The pointer can follow it, or the arrow keys. It is not kept."
        ),
        "free": translate(
            "grounding",
            "The pointer draws. Arrow keys move the pen, Enter sets it down or lifts it. "
            "It is not kept.",
        ),
    }[what]


def cell_at(row: int, place: int, fill: str) -> str:
    """Name a cell by its place and its fill."""
    fills = {
        "empty": translate("grounding", "empty"),
        "full": translate("grounding", "filled"),
        "lines": translate("grounding", "lines"),
        "dot": translate("grounding", "a dot"),
    }
    return translate("grounding", "Row {row}, place {place}: {shape}").format(
        row=row, place=place, shape=fills[fill]
    )


def empty_page() -> str:
    """Name emptying the page."""
    return translate("grounding", "Empty page")


def last_line_away() -> str:
    """Name taking the last line away."""
    return translate("grounding", "Take back the last line")


def pen(*, down: bool) -> str:
    """Say whether the pen is set down."""
    if down:
        return translate("grounding", "The pen is down.")
    return translate("grounding", "The pen is up.")


# ---- own words, and choosing ----


def own_while_locked() -> str:
    """Say where one's own words are."""
    return translate(
        "grounding", "What you wrote for this is in your journal, and shows while it is open."
    )


def nothing_own_yet() -> str:
    """Say that nothing is written for this yet."""
    return translate("grounding", "Nothing of your own is written here yet, and it works without.")


def write_own() -> str:
    """Name the way to one's own words."""
    return translate("grounding", "My own words for this")


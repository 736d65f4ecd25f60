"""What a made-up journal holds: everyday pages and moments, one set per language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class MadeUpPage:
    """One made-up page."""

    title: str
    tags: tuple[str, ...]
    body: str


@dataclass(frozen=True)
class MadeUpMoment:
    """One made-up moment: how many days ago, when that day, and what is noted of it."""

    days_ago: int
    time: str
    noted: Mapping[str, object] = field(default_factory=dict)


_PAGES_EN = (
    MadeUpPage(
        "Rain on the window",
        ("home", "morning"),
        "It rains, and the kitchen is warm.\n\n"
        "I hear three sounds: the kettle, a bus, the drops on the glass. "
        "The blue cup fits in both hands.\n",
    ),
    MadeUpPage(
        "The long way home",
        ("walk",),
        "I took the long way home, along the canal.\n\n"
        "- two ducks\n- a red door I had not seen before\n- someone playing the piano, badly\n\n"
        "My feet know this path. I was back before dark.\n",
    ),
    MadeUpPage(
        "Soup",
        ("food", "home"),
        "Lentils, carrots, too much cumin. It tastes good all the same.\n\n"
        "There is enough for tomorrow, so tomorrow has less in it.\n",
    ),
    MadeUpPage(
        "",
        (),
        "Tired. One line is enough today.\n",
    ),
    MadeUpPage(
        "What Anna said about the garden",
        ("people",),
        "Anna says the beans come up when they are ready, and looking does not help.\n\n"
        "I looked anyway. Nothing yet. *Fine.*\n",
    ),
    MadeUpPage(
        "Before the group",
        ("group",),
        "Tuesday at seven. I can sit near the door.\n\n"
        "What I want from it: to listen. What I keep for myself: most things.\n\n"
        "I may leave when I like, and come back when I like.\n",
    ),
    MadeUpPage(
        "After the group",
        ("group", "evening"),
        "It was all right. Someone laughed, and then I did.\n\n"
        "I said one sentence. It was heard. Now tea, the lamp, the grey blanket.\n",
    ),
    MadeUpPage(
        "A small no",
        ("people",),
        "They asked if I could stay longer. I said, “Not today.”\n\n"
        "The sky did not fall. My hands were cold for a while, then they were warm.\n",
    ),
    MadeUpPage(
        "Saturday at the market",
        ("walk", "food"),
        "Loud, and full of people, so I stayed at the edge where the flowers are.\n\n"
        "Bought: bread, plums, one very small cactus. Its name is Otto. 🌵\n",
    ),
    MadeUpPage(
        "Sleep",
        ("sleep",),
        "Awake at four. I put the lamp on and named what I saw: shelf, chair, coat, door.\n\n"
        "After that I read about lighthouses until it got light.\n",
    ),
    MadeUpPage(
        "The song again",
        ("music",),
        "I played the slow song from the old café twice, and the third time I sang.\n\n"
        "> The tide goes out, the tide comes in.\n\n"
        "Nobody was home. It was nice.\n",
    ),
    MadeUpPage(
        "A letter I may not send",
        ("people", "evening"),
        "Dear M.,\n\nthe coat still keeps me warm. I think of you when the first frost comes.\n\n"
        "That is all I wanted to say.\n",
    ),
    MadeUpPage(
        "Otto has a flower",
        ("home",),
        "It is pink, and as large as a shirt button. I did nothing for it but water and light.\n",
    ),
    MadeUpPage(
        "Things within reach",
        ("morning",),
        "1. the window, which opens\n2. wool socks\n3. Anna’s number\n4. the radio, low\n"
        "5. an hour with nothing in it\n",
    ),
)

_MOMENTS_EN = (
    MadeUpMoment(
        1,
        "18:40",
        {
            "setting": "street",
            "around": "crowd",
            "cue_kind": ["sound"],
            "cue": "a door that slams",
            "body": ["fast_heart"],
            "before": 6,
            "after": 3,
            "did": "G02",
            "helped": "eased",
            "next_time": "walk on the quiet side",
        },
    ),
    MadeUpMoment(
        3,
        "04:10",
        {
            "setting": "bed",
            "around": "alone",
            "vulnerability": ["sleep"],
            "cue_kind": ["unknown"],
            "body": ["cold", "shaky"],
            "before": 7,
            "after": 4,
            "did": "G02",
            "helped": "eased",
        },
    ),
    MadeUpMoment(
        6,
        "12:30",
        {
            "setting": "work",
            "around": "known",
            "vulnerability": ["hunger"],
            "emotion": ["anger"],
            "body": ["tight"],
            "response": ["freeze"],
            "before": 5,
            "did": "a walk round the block",
            "helped": "no_change",
        },
    ),
    MadeUpMoment(
        9,
        "21:05",
        {"setting": "home", "before": 4, "after": 2, "did": "G06", "helped": "eased"},
    ),
)

PAGES: Mapping[str, tuple[MadeUpPage, ...]] = {"en": _PAGES_EN}
MOMENTS: Mapping[str, tuple[MadeUpMoment, ...]] = {"en": _MOMENTS_EN}


def pages(language: str) -> tuple[MadeUpPage, ...]:
    """Give the made-up pages of a language, in English where it has none."""
    return PAGES.get(language, _PAGES_EN)


def moments(language: str) -> tuple[MadeUpMoment, ...]:
    """Give the made-up moments of a language, in English where it has none."""
    return MOMENTS.get(language, _MOMENTS_EN)

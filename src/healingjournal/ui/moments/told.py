"""The words for the values of a moment, by the keys that are kept."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def responses() -> dict[str, tuple[str, str]]:
    """Give what a body may do, each with a few plain words."""
    return {
        "fight": (translate("moments", "Fight"), translate("moments", "tense, ready to push back")),
        "flight": (translate("moments", "Flight"), translate("moments", "wanted to get away")),
        "freeze": (
            translate("moments", "Freeze"),
            translate("moments", "went still, could not move or speak"),
        ),
        "fawn": (
            translate("moments", "Fawn"),
            translate("moments", "went along, to keep the peace"),
        ),
        "collapse": (
            translate("moments", "Collapse"),
            translate("moments", "went limp, no strength"),
        ),
        "dissociate": (translate("moments", "Far away"), translate("moments", "not quite there")),
        "none": (translate("moments", "Nothing"), translate("moments", "nothing that I noticed")),
    }


def values() -> dict[str, dict[str, str]]:
    """Give the word for each value, by the key it stands under."""
    return {
        "cue_kind": {
            "sound": translate("moments", "Sound"),
            "smell": translate("moments", "Smell"),
            "touch": translate("moments", "Touch"),
            "sight": translate("moments", "Sight"),
            "taste": translate("moments", "Taste"),
            "word": translate("moments", "Word"),
            "place": translate("moments", "Place"),
            "person": translate("moments", "Person"),
            "date": translate("moments", "Date"),
            "body": translate("moments", "In the body"),
            "memory": translate("moments", "Memory"),
            "unknown": translate("moments", "No idea, and that counts"),
        },
        "helped": {
            "eased": translate("moments", "A bit easier"),
            "no_change": translate("moments", "The same"),
            "worse": translate("moments", "Harder"),
            "unsure": translate("moments", "Can’t tell"),
        },
        "setting": {
            "home": translate("moments", "At home"),
            "street": translate("moments", "On the street"),
            "work": translate("moments", "At work"),
            "online": translate("moments", "Online"),
            "clinic": translate("moments", "At a clinic"),
            "transport": translate("moments", "On the way"),
            "bed": translate("moments", "In bed"),
            "other": translate("moments", "Somewhere else"),
        },
        "around": {
            "alone": translate("moments", "Nobody"),
            "known": translate("moments", "People I know"),
            "crowd": translate("moments", "Many people"),
        },
        "body": {
            "tight": translate("moments", "Tight"),
            "fast_heart": translate("moments", "Fast heart"),
            "hot": translate("moments", "Hot"),
            "cold": translate("moments", "Cold"),
            "numb": translate("moments", "Numb"),
            "shaky": translate("moments", "Shaky"),
            "sick": translate("moments", "Sick"),
            "floaty": translate("moments", "Floaty"),
        },
        "emotion": {
            "fear": translate("moments", "Fear"),
            "anger": translate("moments", "Anger"),
            "shame": translate("moments", "Shame"),
            "sadness": translate("moments", "Sadness"),
            "disgust": translate("moments", "Disgust"),
            "nothing": translate("moments", "Nothing"),
            "mixed": translate("moments", "Mixed"),
        },
        "vulnerability": {
            "sleep": translate("moments", "Little sleep"),
            "hunger": translate("moments", "Hunger"),
            "pain": translate("moments", "Pain"),
            "alcohol": translate("moments", "Alcohol"),
            "cycle": translate("moments", "My cycle"),
            "date": translate("moments", "A hard date"),
            "news": translate("moments", "The news"),
            "authorities": translate("moments", "Offices or police"),
        },
        "urge": {
            "leave": translate("moments", "Leave"),
            "hide": translate("moments", "Hide"),
            "please": translate("moments", "Please others"),
            "argue": translate("moments", "Argue"),
            "scroll": translate("moments", "Scroll"),
            "drink": translate("moments", "Drink"),
            "hurt_self": translate("moments", "Hurt myself"),
        },
    }

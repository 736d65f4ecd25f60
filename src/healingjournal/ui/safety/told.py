"""What the plain cards of Help tell, a few lines each."""

from PySide6.QtCore import QCoreApplication


def thoughts() -> str:
    """Head the card about not living."""
    return QCoreApplication.translate("safety", "Thoughts of not living")


def thoughts_lines() -> list[str]:
    """Give a few lines, and someone to reach."""
    return [
        QCoreApplication.translate(
            "safety", "Thoughts like these can come when there is too much to carry. They are no "
            "fault."
        ),
        QCoreApplication.translate(
            "safety", "If you might act on them now: the emergency number, or someone who can "
            "come and stay with you."
        ),
        QCoreApplication.translate(
            "safety", "One sentence is enough to begin with: “I have thoughts of not living. Can "
            "you stay with me for a while?”"
        ),
        QCoreApplication.translate(
            "safety", "It can help to be further from what you could use. You could go to "
            "another room, or give it to someone to keep."
        ),
        QCoreApplication.translate(
            "safety", "Crisis lines listen to this, too. One need not be sure before calling."
        ),
    ]


def hurting() -> str:
    """Head the card about an urge to hurt oneself."""
    return QCoreApplication.translate("safety", "An urge to hurt myself")


def hurting_lines() -> list[str]:
    """Give a few lines, and someone to reach."""
    return [
        QCoreApplication.translate(
            "safety", "An urge like this often rises, stays for a while and gets weaker again. It "
            "is no fault."
        ),
        QCoreApplication.translate(
            "safety", "It can help to be further from what you could use. You could go to "
            "another room, or give it to someone to keep."
        ),
        QCoreApplication.translate(
            "safety", "To push against a wall, to walk, or to hold something warm can carry a few "
            "minutes."
        ),
        QCoreApplication.translate(
            "safety", "One sentence is enough to begin with: “I have an urge to hurt myself. Can "
            "you stay with me for a while?”"
        ),
        QCoreApplication.translate(
            "safety", "If there is a wound: a clinic, or the emergency number. Care for it needs "
            "no reason."
        ),
    ]


def someone_to_reach() -> str:
    """Head the person's own numbers on the card."""
    return QCoreApplication.translate("safety", "Someone to reach")


def my_care_plan() -> str:
    """Name the way to the care plan."""
    return QCoreApplication.translate("safety", "My care plan")


def cannot_call() -> str:
    """Say that nothing here dials."""
    return QCoreApplication.translate("safety", "This app cannot call anyone.")


def last_days() -> str:
    """Head the card about the last days."""
    return QCoreApplication.translate("safety", "It was in the last days")


def last_days_lines() -> list[str]:
    """Give what is better early; nothing has to be decided."""
    return [
        QCoreApplication.translate(
            "safety", "Some care works best early. Nothing else has to be decided now."
        ),
        QCoreApplication.translate(
            "safety", "Pain, bleeding or an injury: a clinic, or the emergency number."
        ),
        QCoreApplication.translate(
            "safety", "To prevent a pregnancy: the sooner the better. Some kinds work for up to 5 "
            "days (120 hours), so it makes sense to ask after 72 hours, too."
        ),
        QCoreApplication.translate(
            "safety", "Against HIV there is medicine, and the sooner it begins the better. How "
            "late is too late differs by country."
        ),
        QCoreApplication.translate(
            "safety", "Traces can be kept only for a short time, and how long differs, too. "
            "Whether to have them kept is yours to choose."
        ),
        QCoreApplication.translate(
            "safety", "In many places, going to a clinic obliges nobody to report. You could ask "
            "first what they would pass on, and to whom."
        ),
        QCoreApplication.translate(
            "safety", "This is no medical or legal advice. A nurse, a doctor or a line knows "
            "more."
        ),
    ]


def danger() -> str:
    """Head the card about a dangerous person."""
    return QCoreApplication.translate("safety", "If the danger is a person")


def danger_lines() -> list[str]:
    """Give what one could think of; the screen first."""
    return [
        QCoreApplication.translate(
            "safety", "If that person can use this computer, or could make you open it, a helper "
            "or friend may be a safer place for this."
        ),
        QCoreApplication.translate(
            "safety", "In danger now: the emergency number, or a place with other people."
        ),
        QCoreApplication.translate(
            "safety", "You could think of: a way out, somewhere to go, someone who knows, and a "
            "word that tells them to come."
        ),
        QCoreApplication.translate(
            "safety", "Papers, keys, medicine and some money could lie where you can get them."
        ),
        QCoreApplication.translate(
            "safety", "Leaving, or a small no, can raise the danger. A line or a helper can think "
            "it through with you first."
        ),
        QCoreApplication.translate(
            "safety", "A call can stay in the list of calls, and a page in the browser."
        ),
        QCoreApplication.translate(
            "safety", "In some countries a call itself can bring trouble. You could think first "
            "about who might be told."
        ),
    ]

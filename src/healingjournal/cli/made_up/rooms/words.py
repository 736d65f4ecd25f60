"""The words of the made-up rooms: meetings, a plan, days, threads, favourites."""

FAVOURITES = ["G02", "G05", "G40"]
OWN_LINES = {"sentences": ["This is a Tuesday, and the kettle is on.", "I can stop at any point."]}
THREAD = {
    "held": "The wall of the house beside me, and my own two feet.",
    "began": "A loud day before it. I had eaten late.",
    "did": "I named six blue things. I went home by the canal.",
    "after": "Tea, and the grey blanket for an hour.",
}
SECOND_THREAD = {"held": "The lamp.", "turn": "It was still dark, and then it was not."}
LINES = {
    "signs": "I answer nobody for a day.\nMy shoulders go up.\nI forget to eat.",
    "alone": "The blue cup in both hands\nOtto and the window\nThe slow song",
    "elsewhere": "The bench by the canal\nThe library, second floor",
    "home": "The radio on low\nThe phone in the other room",
    "worse": "I can go to Anna’s, or ring the line on the fridge.",
    "reasons": "Otto\nThe sea, which I have not seen yet",
}
PEOPLE = (("Anna", "in the house next door", "Any hour. We need not talk."),)
PROFESSIONALS = (("Dr Reyes", "by the practice’s front desk", "Thursdays"),)

GROUP = {
    "whom": "group",
    "name": "Tuesday group",
    "every": "weekly",
    "agreements": "What is said here stays here.\nWe ask before we answer.\nAnyone may pass.",
    "speaking": "About five minutes each, with a pause after.",
    "holds": "The chair near the door. A stone in my pocket.",
    "afterwards": "Home by the canal, then soup.",
}
TALKS = {
    "whom": "therapy",
    "name": "Dr Reyes",
    "every": "two_weeks",
    "holds": "I can ask for the window to be open.",
}
LAST = {
    "want": "To listen, and to say one sentence.",
    "keep": "Most things.",
    "was": "It was all right. Someone laughed, and then I did.",
    "carry": "“Not today” is a whole sentence.",
    "practice": "Say what I would like to eat, once.",
}
AHEAD = {"want": "To read the page about the market."}
BEFORE = {"was": "Short. We looked at sleep."}
DATE = "A day to be kind with"
MILESTONE = "I said no, and stayed at the table."
STEPS = (
    {
        "kind": "boundary",
        "what": "Say “I would rather not” once, about something small.",
        "whom": "Anna",
        "when": "On Saturday, at the market",
        "outcome": "partly",
        "went": "I said it with a shrug. It counted.",
    },
    {"kind": "connection", "what": "Write Anna a card, and send it or not."},
)
CARE = {
    "kind": "sleep",
    "what": "The lamp and a book about lighthouses.",
    "smaller": "Only the lamp.",
}

"""Bring along as it can be: its steps, and what stands beside them."""

from healingjournal.ui.kit.specimen_kit import Specimens
from healingjournal.ui.sharing.beside.specimens import SPECIMENS as BESIDE
from healingjournal.ui.sharing.moments.specimens import SPECIMENS as MOMENTS
from healingjournal.ui.sharing.walked.specimens import SPECIMENS as WALKED

SPECIMENS: Specimens = {**WALKED, **MOMENTS, **BESIDE}

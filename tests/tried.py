"""How often a property is tried: as often as its test says, and by the hundred under `thorough`."""

import os

from hypothesis import HealthCheck, settings

USUAL = 100


def make_profiles() -> None:
    """Settle for every property at once how it is tried; `house` unless another is asked for.

    A busy computer is no fault of a property, so no try has to end in time.
    """
    in_ci = os.environ.get("CI") == "true"
    settings.register_profile(
        "house",
        settings.get_profile("ci" if in_ci else "default"),
        deadline=None,
        print_blob=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )
    settings.register_profile("thorough", settings.get_profile("house"), max_examples=10 * USUAL)
    settings.load_profile("house")


def tried(times: int) -> settings:
    """Try a property so many times, where the usual hundred is too few or takes too long."""
    return settings(max_examples=times * settings().max_examples // USUAL)

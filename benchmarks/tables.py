"""What was measured, as a person reads it and as a program does."""

from dataclasses import asdict

from benchmarks.measure import Beside, Budget, Growth, Paper

WIDE = 50


def budgets_table(found: list[Budget]) -> str:
    """Give a line for each budget: its figure, its floor, the most it may be, and if it is."""
    lines = [f"{'what':{WIDE}} {'figure':>12} {'floor':>12} {'ratio':>7} {'at most':>10}  kept"]
    for budget in found:
        floor = "" if budget.floor is None else f"{budget.floor:.2f} {budget.unit}"
        ratio = "" if budget.ratio is None else f"{budget.ratio:.2f}"
        figure = f"{budget.figure:.2f} {budget.unit}"
        lines.append(
            f"{budget.what:{WIDE}} {figure:>12} {floor:>12} {ratio:>7} {_most(budget):>10}"
            f"  {_kept(budget)}"
        )
    return "\n".join(lines) + "\n"


def _most(budget: Budget) -> str:
    if budget.limit is not None:
        return f"{budget.limit:.0f} {budget.unit}"
    return "" if budget.most is None else f"{budget.most} ×"


def _kept(budget: Budget) -> str:
    if not _most(budget):
        return "told"
    return "yes" if budget.kept else "NO"


def growth_table(found: list[Growth]) -> str:
    """Give a line for each figure that may grow with the number of pages, a column for each."""
    sizes = list(found[0].figures) if found else []
    head = " ".join(f"{size:>10}" for size in sizes)
    lines = [f"{'by the number of pages':{WIDE}} {head}"]
    for one in found:
        figures = " ".join(f"{one.figures[size]:>10.2f}" for size in sizes)
        lines.append(f"{one.what:{WIDE}} {figures} {one.unit}")
    return "\n".join(lines) + "\n"


def beside_table(found: list[Beside], pages: int) -> str:
    """Give a line for each command beside jrnl's, with its keys and without."""
    columns = ("ours", "no keys", "jrnl", "no keys")
    head = " ".join(f"{column:>10}" for column in columns)
    lines = [f"{f'in the terminal, {pages} encrypted pages, ms':{WIDE}} {head}"]
    for one in found:
        figures = (one.ours, one.ours - one.keys, one.theirs, one.theirs - one.their_keys)
        lines.append(f"{one.what:{WIDE}} {' '.join(f'{figure:>10.0f}' for figure in figures)}")
    return "\n".join(lines) + "\n"


def papers_table(found: list[Paper], pages: int) -> str:
    """Give a line for each way to make a long file: seconds, the most memory, pages counted."""
    head = f"{'seconds':>10} {'MiB':>10} {'pages':>10}"
    lines = [f"{f'a file of about {pages} pages':{WIDE}} {head}"]
    for one in found:
        if one.seconds is None or one.mib is None:
            lines.append(f"{one.what:{WIDE}} {'not here':>10}")
            continue
        counted = "" if one.pages is None else str(one.pages)
        lines.append(f"{one.what:{WIDE}} {one.seconds:>10.1f} {one.mib:>10.0f} {counted:>10}")
    return "\n".join(lines) + "\n"


def as_values(
    budgets: list[Budget], growth: list[Growth], beside: list[Beside], papers: list[Paper]
) -> dict[str, object]:
    """Give all of it as plain values."""
    return {
        "papers": [asdict(one) for one in papers],
        "budgets": [
            {
                "what": one.what,
                "unit": one.unit,
                "figure": one.figure,
                "floor": one.floor,
                "ratio": one.ratio,
                "most": one.most,
                "limit": one.limit,
                "kept": one.kept,
            }
            for one in budgets
        ],
        "growth": [
            {"what": one.what, "unit": one.unit, "pages": list(one.figures.items())}
            for one in growth
        ],
        "beside_jrnl": [
            {
                "what": one.what,
                "unit": "ms",
                "ours": one.ours,
                "keys": one.keys,
                "jrnl": one.theirs,
                "jrnl_keys": one.their_keys,
            }
            for one in beside
        ],
    }

"""Time against size, from 10^3 to 10^6 edges, as a table and drawn as an SVG without any library."""

import math

SIZES = [1_000, 10_000, 100_000, 1_000_000]
# The largest size at which a measure is still taken by the peers.
LINEAR = ["load", "components", "core numbers", "clustering", "constraint", "PageRank", "eigenvector", "Leiden"]
OF_ALL_PAIRS = ["closeness", "harmonic", "path length", "betweenness"]
PANELS = {**{name: 1_000_000 for name in LINEAR}, **{name: 10_000 for name in OF_ALL_PAIRS}}
OURS_GO_ON_TO = {name: 100_000 for name in OF_ALL_PAIRS}
COLOURS = ["#000000", "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00"]


def series(measured, peers, ours):
    """{panel: {program: [(edges, seconds)]}}; random graphs of mean degree 10."""
    panels = {panel: {} for panel in PANELS}
    for size in SIZES:
        shared = [panel for panel, most in PANELS.items() if size <= most]
        alone = [panel for panel, most in OURS_GO_ON_TO.items() if PANELS[panel] < size <= most]
        results = measured(f"er{size}", shared, {p: python for p, python in peers.items() if p != "networkx" or size <= 10_000})
        if alone:
            results[ours].update(measured(f"er{size}", alone, {})[ours])
        for program, times in results.items():
            for panel in PANELS:
                if panel in times:
                    panels[panel].setdefault(program, []).append((size, times[panel][0]))
    return panels


def exponent(points):
    """The slope of the least-squares line through the logarithms: 1 is time in proportion to the edges. None of fewer than two sizes."""
    if len(points) < 2:
        return None
    logs = [(math.log(edges), math.log(seconds)) for edges, seconds in points]
    x, y = (sum(values) / len(logs) for values in zip(*logs))
    return sum((a - x) * (b - y) for a, b in logs) / sum((a - x) ** 2 for a, _ in logs)


def table(panels):
    """Seconds of each program at each size, and the exponent that fits them, as Markdown."""
    print("\n### growth\n\n| measure | program | " + " | ".join(f"{size:,} edges".replace(",", " ") for size in SIZES) + " | exponent |")
    print("|---|---|" + "---|" * (len(SIZES) + 1))
    for name, lines in panels.items():
        for program, points in lines.items():
            times, slope = dict(points), exponent(points)
            cells = [f"{times[size]:.3g}" if size in times else "" for size in SIZES]
            print(f"| {name} | {program} | " + " | ".join(cells) + f" | {'' if slope is None else f'{slope:.2f}'} |", flush=True)


def draw(path, panels):
    width, height, margin = 300, 230, 48
    programs = list(dict.fromkeys(program for panel in panels.values() for program in panel))
    colours = dict(zip(programs, COLOURS))
    every = [seconds for panel in panels.values() for points in panel.values() for _, seconds in points]
    low, high = math.floor(math.log10(min(every))), math.ceil(math.log10(max(every)))
    parts = []
    for index, (name, lines) in enumerate(panels.items()):
        left, top = (index % 3) * width + margin, (index // 3) * height + 34
        inner_width, inner_height = width - margin - 14, height - 66

        def x(edges):
            return left + (math.log10(edges) - 3) / 3 * inner_width

        def y(seconds):
            return top + inner_height * (high - math.log10(seconds)) / (high - low)

        parts.append(f'<text x="{left}" y="{top - 8}" font-weight="bold">{name}</text>')
        for power in range(3, 7):
            parts.append(f'<line class="g" x1="{x(10**power):.1f}" x2="{x(10**power):.1f}" y1="{top}" y2="{top + inner_height}"/>')
            parts.append(f'<text x="{x(10**power):.1f}" y="{top + inner_height + 14}" text-anchor="middle">10{"³⁴⁵⁶"[power - 3]}</text>')
        for power in range(low, high + 1):
            parts.append(f'<line class="g" x1="{left}" x2="{left + inner_width}" y1="{y(10**power):.1f}" y2="{y(10**power):.1f}"/>')
            parts.append(f'<text x="{left - 5}" y="{y(10**power) + 4:.1f}" text-anchor="end">{10.0**power:g} s</text>')
        for program, points in lines.items():
            shown = " ".join(f"{x(edges):.1f},{y(seconds):.1f}" for edges, seconds in points)
            parts.append(f'<polyline points="{shown}" stroke="{colours[program]}"/>')
            parts += [f'<circle cx="{x(e):.1f}" cy="{y(s):.1f}" r="2.5" fill="{colours[program]}"/>' for e, s in points]
    foot = -(-len(panels) // 3) * height + 26
    for index, program in enumerate(programs):
        parts.append(f'<rect x="{margin + 140 * index}" y="{foot - 9}" width="10" height="10" fill="{colours[program]}"/>')
        parts.append(f'<text x="{margin + 140 * index + 15}" y="{foot}">{program}</text>')
    style = "text{font:11px sans-serif}.g{stroke:#ddd}polyline{fill:none;stroke-width:1.5}"
    with open(path, "w") as file:
        file.write(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {3 * width} {foot + 14}" role="img">'
            f"<title>Seconds against edges, random graphs of mean degree 10</title><style>{style}</style>"
            f'<rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n')

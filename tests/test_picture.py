"""Pictures of verdicts: what is drawn is what the events and the verdict say, whatever they are."""

import re
from types import SimpleNamespace
from xml.etree.ElementTree import fromstring

import numpy as np
import pytest
from captchas import solve
from conftest import hand
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_features import streams

import botcore
from botcore.events import EVENT, FLAGS, events, taps
from botcore.features import clock, integrity
from botcore.picture import course, evidence, judgement, picture, svg
from botcore.picture.course import follow, movements, speed, usable
from botcore.picture.panels import Stream
from botcore.verdict import REASONS

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def detector():
    return botcore.load("pointer")


def judged(detector, made):
    session = detector.session()
    session.push_events(made)
    return session.verdict()


def drawn(detector, made, **options):
    """The picture's root, and the verdict it shows."""
    verdict = judged(detector, made)
    return fromstring(picture(made, verdict, **options)), verdict


def texts(root):
    return [text.text for text in root.iter(f"{SVG}text")]


def panels(root):
    """What each panel says of itself."""
    return [group.get("aria-label") for group in root.iter(f"{SVG}g")]


def shapes(root, tag, class_):
    return [each for each in root.iter(SVG + tag) if class_ in (each.get("class") or "").split()]


def figures(shape, *names):
    return tuple(float(shape.get(name)) for name in names)


def points(path):
    return np.array(re.findall(r"(-?[\d.]+),(-?[\d.]+)", path.get("d")), float)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(streams(), st.lists(st.integers(0, 12), max_size=120), st.sampled_from([360, 960]))
def test_any_stream_has_a_picture_within_its_frame(detector, made, kinds, width):
    made["kind"][: len(kinds)] = kinds[: len(made)]
    made["target"] = made["kind"]
    root, verdict = drawn(detector, made, width=width)
    assert verdict.decision in texts(root)
    assert len(root.findall(f"{SVG}title")) == len(root.findall(f"{SVG}desc")) == 1
    for each in root.iter():
        numbers = " ".join(each.get(name, "") for name in ("x", "y", "cx", "cy", "width", "height", "d"))
        assert "nan" not in numbers and "inf" not in numbers
    for path in shapes(root, "path", "course"):
        inside = (points(path) >= 0) & (points(path) <= [width, float(root.get("height"))])
        assert inside.all() or "h11" in path.get("d")
    for rect in root.iter(f"{SVG}rect"):
        assert min(figures(rect, "width", "height")) >= 0


@settings(deadline=None, max_examples=60)
@given(streams())
def test_what_is_unusable_is_what_the_core_passes_over(made):
    expected = [bool(integrity.usable(event)) for event in made.view(np.recarray)]
    known = made["kind"] <= 5
    assert usable(made)[known].tolist() == np.array(expected, bool)[known].tolist()


def test_the_clock_is_the_core_s():
    assert (course.TICK, course.HOLD, course.PAUSE) == (clock.TICK, clock.HOLD, clock.PAUSE)


def test_the_picture_says_what_the_verdict_says(detector):
    root, verdict = drawn(detector, hand(3))
    said = " ".join(texts(root))
    for code, part in verdict.reasons:
        assert code in said and (not part or f"{part:+.2f}" in said)
    meanings = {name: meaning for name, _, meaning in botcore.features.table("pointer")}
    (reasons,) = (told for told in panels(root) if told.startswith("Reasons"))
    assert all(meanings[code] in reasons for code, part in verdict.reasons if part)
    assert f"{verdict.p_bot:.3f}" in root.find(f"{SVG}desc").text and verdict.decision in root.find(f"{SVG}title").text
    assert verdict.model.version in said and f"{verdict.n_events:,}" in said


def test_bars_are_as_long_as_the_contributions_and_on_their_side(detector):
    root, verdict = drawn(detector, hand(3))
    (group,) = (each for each in root.iter(f"{SVG}g") if each.get("aria-label").startswith("Reasons"))
    bars = [each for each in group.iter(f"{SVG}rect") if each.get("class") in ("bot", "person")]
    parts = [part for _, part in verdict.reasons if part]
    lengths = np.array([figures(bar, "width")[0] for bar in bars])
    np.testing.assert_allclose(lengths / lengths.max(), np.abs(parts) / np.abs(parts).max(), atol=0.01)
    assert [bar.get("class") for bar in bars] == ["bot" if part > 0 else "person" for part in parts]


def test_the_scale_shows_the_bounds_of_the_costs(detector):
    made = hand(3)
    root, _ = drawn(detector, made)
    assert {"allow", "challenge", "block", ".49", ".90"} <= set(texts(root))
    root, _ = drawn(detector, made, costs={"challenge": 0.0})
    assert ".49" not in texts(root) and ".77" in texts(root)


def test_too_little_is_said_to_be_too_little(detector):
    root, verdict = drawn(detector, hand(3, 1))
    assert verdict.decision == "insufficient" and "too little to judge by" in texts(root)
    assert dict(REASONS)["no_motion"] in texts(root)
    assert not shapes(root, "rect", "bot")


def test_a_block_that_is_withheld_says_why(detector):
    made = hand(3)
    verdict = judged(detector, made)
    told = SimpleNamespace(
        **{name: getattr(verdict, name) for name in ("detector", "n_events", "units", "model", "profile")}
    )
    told.p_value, told.reasons, told.p_bot = np.nan, verdict.reasons, 0.95
    for decision, spared in (("challenge", True), ("block", False)):
        told.decision = decision
        root = fromstring(picture(made, told))
        assert ("not blocked: too many people score as high" in texts(root)) == spared


def test_another_input_than_the_model_s_is_said_to_be_that(judges):
    columns = solve("slider", 90.0, 1)
    made = events(columns["t"], columns["x"], columns["y"], columns["kind"], flags=FLAGS["touch"])
    root, verdict = drawn(botcore.load(judges / "slider"), made)
    assert verdict.decision == "insufficient" and "this model judges no such input" in texts(root)


def test_the_course_keeps_the_shape_of_the_page(detector):
    t = np.arange(60) / 60
    made = events(t, np.r_[np.linspace(0, 300, 30), np.full(30, 300)], np.r_[np.zeros(30), np.linspace(0, 150, 30)])
    root, _ = drawn(detector, made)
    lines = np.concatenate([points(path) for path in shapes(root, "path", "course") if "h11" not in path.get("d")])
    wide, high = np.ptp(lines, axis=0)
    assert wide / high == pytest.approx(2.0, abs=0.02)


def test_presses_and_releases_are_marked_where_they_were(detector):
    made = hand(3)
    root, _ = drawn(detector, made)
    marks = [each for each in root.iter(f"{SVG}circle") if each.find(f"{SVG}title") is not None]
    said = [each.find(f"{SVG}title").text for each in marks]
    assert len(said) == np.isin(made["kind"], [1, 2]).sum()
    assert said[0] == f"pressed at {made['t'][50] - made['t'][0]:.2f} s" and said[1].startswith("released")


@pytest.mark.parametrize(("gap", "n"), [(0.49, 1), (0.51, 2)])
def test_a_pause_parts_movements(gap, n):
    t = np.cumsum(np.r_[np.full(20, 0.01), gap, np.full(19, 0.01)])
    bouts = movements(follow(events(t, 5.0 * np.arange(40), 0.0)))
    assert len(bouts) == n and bouts[0, 0] == 0.0 and bouts[-1, 1] == pytest.approx(t[-1] - t[0])


def test_a_press_parts_movements_and_rest_is_none():
    kind = np.zeros(40, np.uint8)
    kind[20] = 1
    made = events(np.arange(40) / 100, 5.0 * np.arange(40), 0.0, kind)
    assert len(movements(follow(made))) == 2
    made["x"] = 7.0
    assert len(movements(follow(made))) == 0


def test_as_many_movements_are_shown_as_are_judged_or_more(detector, recordings):
    """The model leaves out the short ones, and parts the longest."""
    rows = detector.score_many(recordings.events, recordings.offsets)
    for i in range(0, len(rows), max(1, len(rows) // 40)):
        made = recordings.events[recordings.offsets[i] : recordings.offsets[i + 1]]
        bouts = movements(follow(made))
        longest = (np.diff(bouts, axis=1) // (clock.TICK * (clock.SAMPLES - 1))).sum() if len(bouts) else 0
        assert len(bouts) + longest >= rows["units"][i]
        assert (np.diff(bouts.ravel()) >= -1e-9).all() or not np.isfinite(made["t"]).all()
        at, px = speed(follow(made))
        assert len(at) == len(px) and (px >= 0).all()


def test_a_steady_pace_is_drawn_as_one():
    at, px = speed(follow(events(np.arange(200) / 100, 3.0 * np.arange(200), 0.0)))
    assert px[2:-2] == pytest.approx(300.0, rel=0.02) and at[-1] <= 1.99


def gathered(detector, made):
    return evidence.gather(Stream.read(made), detector)


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 50), st.integers(20, 900))
def test_evidence_adds_up_to_the_verdict(detector, seed, n):
    made = hand(seed, n)
    found, verdict = gathered(detector, made), judged(detector, made)
    assert len(found.odds) == len(found.spans) == verdict.units
    assert found.verdict.margin == verdict.margin and (np.diff(found.t) >= 0).all()
    if verdict.decision == "insufficient":
        assert np.isnan(found.margin[-1])
        return
    assert found.margin[-1] == pytest.approx(verdict.margin)
    together = found.odds.mean() * np.sqrt(min(len(found.odds), 4))
    assert together == pytest.approx(verdict.margin, abs=1e-4)
    assert (found.spans[:, 0] <= found.spans[:, 1]).all()
    if verdict.units <= 8:
        assert found.odds == pytest.approx(detector.margins(verdict.movements), abs=1e-5)


def test_evidence_is_drawn_with_the_bounds_of_its_profile(detector):
    made = hand(3)
    root, verdict = drawn(detector, made)
    (said,) = (told for told in panels(root) if told.startswith("Evidence"))
    assert f"together {verdict.margin:+.2f}" in said
    (group,) = (each for each in root.iter(f"{SVG}g") if each.get("aria-label") == said)
    bars = [bar for bar in group.iter(f"{SVG}rect") if "faint" in bar.get("class") and "key" not in bar.get("class")]
    assert len(bars) == verdict.units
    known = evidence.bounds(verdict)
    assert [name in texts(root) for name, _, _ in known] == [True] * len(known)
    for class_ in ("aim", "bound"):
        said = {name for name, _, each in known if each == class_}  # once in the key
        assert len(shapes(group, "path", class_)) == sum(each == class_ for _, _, each in known) + len(said)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 10_000), st.integers(20, 450))
def test_reasons_add_up_to_the_margin(detector, seed, n):
    """What the trees say of no row at all, once for each movement, and what features add, weighed as movements are."""
    verdict = judged(detector, hand(seed, n))
    if verdict.decision == "insufficient":
        assert verdict.contributions is None
        return
    rows = verdict.movements
    assert len(rows) == min(verdict.units, 8)
    if verdict.units > 8:
        return
    base = float(detector.margins(rows[:1])[0]) - detector.contributions(rows[0]).sum()
    weighed = base * np.sqrt(min(len(rows), 4))
    assert weighed + verdict.contributions.sum() == pytest.approx(verdict.margin, abs=1e-4)


def test_a_threshold_is_where_the_promise_is_kept():
    sequential = {"alpha": 0.01, "beta": 0.1, "bot": 3.0, "person": -2.0, "n": 300}
    facts = {"slope": 0.8, "intercept": -0.5, "conformal": {"p": 0.9, "fpr": 0.01}, "sequential": sequential}
    assert 1 / (1 + np.exp(-(0.8 * evidence.threshold(facts) - 0.5))) == pytest.approx(0.9)
    told = SimpleNamespace(profile="fine", detector=SimpleNamespace(profiles={"fine": facts}))
    assert [at for _, at, _ in evidence.bounds(told)][1:] == [3.0, -2.0]
    never = facts | {"conformal": {"p": 1.0, "fpr": 0.01}, "sequential": {}}
    assert evidence.bounds(SimpleNamespace(profile="fine", detector=SimpleNamespace(profiles={"fine": never}))) == []
    assert evidence.bounds(SimpleNamespace(profile="touch", detector=told.detector)) == []


def mixed(*rows):
    t, x, y, kind, target = zip(*rows, strict=True)
    return events(t, x, y, list(kind), target=np.array(target))


def test_a_slider_shows_its_track_and_where_it_was_left(detector):
    made = mixed(*((0.1 * i, 20.5 * i, 0, "slide", 0) for i in range(10)), (1.0, 187, 6, "goal", 0))
    root, _ = drawn(detector, made, layer="slider")
    assert panels(root)[0] == "Handle along the track. Left at 184 px; the goal was 187 px."
    assert root.find(f"{SVG}title").text.startswith("A slider session")
    (band,), (target,) = shapes(root, "rect", "goal"), shapes(root, "rect", "bot")
    (handle,) = (dot for dot in root.iter(f"{SVG}circle") if dot.find(f"{SVG}title") is not None)
    x, width = figures(target, "x", "width")
    assert x <= figures(handle, "cx")[0] <= x + width
    assert figures(band, "height")[0] > 0


def test_turns_are_shown_towards_the_whole_turn_that_was_gone_for(detector):
    made = mixed(*((0.1 * i, -15.0 * i, 0, "turn", 0) for i in range(8)), (1.0, 255, 8, "goal", 0))
    root, _ = drawn(detector, made)
    assert panels(root)[0] == "Turns of the picture. Left at -105°; the goal was -105°."


def test_options_show_what_was_hovered_chosen_and_right(detector):
    rows = [(0.5, 0, 0, "enter", 1), (1.0, 0, 0, "leave", 1), (1.0, 0, 0, "enter", 3), (2.0, 0, 0, "answer", 3)]
    root, _ = drawn(detector, mixed(*rows, (2.0, 0, 0, "goal", 2)))
    assert panels(root)[0] == "Options. Option 3 was chosen; option 2 was right."
    assert {"1", "2, right", "3"} <= set(texts(root)) and len(shapes(root, "rect", "person")) == 2


def test_taps_show_their_gaps(tap_bundle):
    made = taps(np.arange(9) * 0.25)
    root, verdict = drawn(botcore.load(tap_bundle), made)
    assert panels(root)[0] == "Gaps between taps. 9 taps, gaps of 0.250 to 0.250 s."
    assert verdict.model.name in texts(root)


def test_a_verdict_without_events_has_a_picture(detector):
    root = fromstring(picture(np.zeros(0, EVENT), judged(detector, hand(1))))
    assert panels(root)[0].startswith("Events.")


def test_the_smallest_share_few_people_can_show_is_said():
    told = SimpleNamespace(p_value=1 / 52, detector=SimpleNamespace(n_people=51))
    assert judgement.among_people(told) == ("0.019", "1 in 52 is the smallest 51 people can show")
    many = SimpleNamespace(p_value=0.25, detector=SimpleNamespace(n_people=2000))
    assert judgement.among_people(many) == ("0.25", "2,000 people")
    none = SimpleNamespace(p_value=np.nan, detector=SimpleNamespace(n_people=0))
    assert judgement.among_people(none) == ("", "")


def test_it_follows_the_reader_s_scheme_and_asks_for_nothing(detector):
    made = hand(3)
    text = picture(made, judged(detector, made), layer='<script x="1">\x00')
    assert "prefers-color-scheme: dark" in text
    assert "<script" not in text and "\x00" not in text and text.count("http") == 1 and "url(" not in text


def test_a_long_session_makes_no_long_picture(detector):
    made = hand(8, 200_000)
    assert len(picture(made, judged(detector, made))) < 1_000_000


@pytest.mark.parametrize(
    ("wrong", "says"), [({"made": np.zeros(3)}, "EVENT records"), ({"width": 100}, "width is 100: give at least 360")]
)
def test_what_does_not_fit_is_refused(detector, wrong, says):
    made = wrong.pop("made", hand(1))
    with pytest.raises(ValueError, match=says):
        picture(made, judged(detector, hand(1)), **wrong)


@given(st.text(max_size=200), st.floats(30, 400), st.integers(1, 4))
def test_words_wrap_within_their_width(text, width, most):
    made = svg.lines(text, width, 12, most)
    assert len(made) <= most and all(len(each) * 12 * svg.LETTER <= max(width, 4 * 12 * svg.LETTER) for each in made)
    whole = " ".join(svg.printable(text).split())
    assert " ".join(made) == whole or any(each.endswith("…") for each in made)


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6), st.integers(2, 9))
def test_ticks_lie_within_the_scale(low, span, most):
    ticks = svg.Scale(low, low + span, 0, 100).ticks(most)
    assert len(ticks) <= most + 1 and all(low - span * 1e-6 <= tick <= low + span * (1 + 1e-6) for tick in ticks)

"""Who is on duty in a directory of bundles, who beside it, who before: links moved in one step, and by command."""

import shutil
from importlib import import_module
from unittest.mock import MagicMock

import pytest
from click.testing import CliRunner
from fitted import Trained, boosted
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from modalities import trained

from botcore import shelf
from botcore.bundle import open_bundle
from botcore.duty import promote, rollback, shadow
from botcore.manifest import BundleError
from botcore.training.modality import ROOMS
from botcore.training.publish import publish


@pytest.fixture(scope="module")
def published(tmp_path_factory):
    """A directory with three versions of a model the package does not ship, and their versions in order."""
    folder = tmp_path_factory.mktemp("published")
    paths = [publish(Trained(boosted(seed, trees=3), name="mine"), folder, shadow=seed > 0) for seed in range(3)]
    return folder, [path.name.partition("@")[2] for path in paths]


@pytest.fixture
def models(published, tmp_path):
    """A copy of it with the first on duty and nobody beside it, and the versions."""
    folder, versions = published
    copy = shutil.copytree(folder, tmp_path / "models", symlinks=True)
    shelf.lift_shadow(copy, "mine")
    return copy, versions


def state(folder, name="mine"):
    return shelf.on_duty(folder, name), shelf.in_shadow(folder, name), shelf.previous(folder, name)


def test_training_beside_the_one_on_duty_leaves_it_there(published):
    folder, (first, _, third) = published
    assert state(folder) == (first, third, None)
    assert open_bundle(folder / "mine").version == first and open_bundle(folder / "mine.shadow").version == third
    assert set(shelf.versions(folder, "mine")) == set(published[1])


@pytest.mark.parametrize("room", sorted(set(ROOMS.values())))
@pytest.mark.parametrize("options", [[], ["--shadow"]], ids=["on duty", "shadow"])
def test_every_training_can_publish_beside_the_one_on_duty(room, options, monkeypatch, tmp_path):
    module = import_module(f"{room}.train")

    def refuse(fitted, out, *, shadow):
        raise ValueError(f"published with shadow={shadow}")

    monkeypatch.setattr(module, "publish", refuse)
    for name, n in (("train", 2), ("load", 1), ("divide", 2), ("fit", 3)):
        monkeypatch.setattr(module, name, lambda *given, n=n: [MagicMock()] * n, raising=False)
    (data := tmp_path / "data.csv").touch()
    told = CliRunner().invoke(module.command, ["--data", str(data), "--out", str(tmp_path), *options])
    assert told.exit_code == 1 and f"published with shadow={bool(options)}" in told.output, told.output


def test_a_shadow_is_promoted_and_rolled_back(models):
    folder, (first, second, _) = models
    shelf.put_in_shadow(folder, "mine", second)
    assert shelf.promote(folder, "mine") == second
    assert state(folder) == (second, None, first)
    assert open_bundle(folder / "mine").version == second
    for _ in range(2):
        assert shelf.roll_back(folder, "mine") == first
        assert state(folder) == (first, None, first)


def test_a_version_is_promoted_past_the_shadow(models):
    folder, (first, second, third) = models
    shelf.put_in_shadow(folder, "mine", second)
    for _ in range(2):
        assert shelf.promote(folder, "mine", third) == third
        assert state(folder) == (third, second, first)


def test_publishing_remembers_who_was_on_duty(models):
    folder, (first, second, _) = models
    assert publish(Trained(boosted(1, trees=3), name="mine"), folder).name == f"mine@{second}"
    assert state(folder) == (second, None, first)
    publish(Trained(boosted(1, trees=3), name="mine"), folder)
    assert state(folder) == (second, None, first), "the same version again forgot the one before"


def test_the_shipped_one_is_a_version_too(tmp_path):
    path = publish(trained("pointer"), tmp_path, shadow=True)
    version = path.name.partition("@")[2]
    assert state(tmp_path, "pointer") == ("shipped", version, None) and not (tmp_path / "pointer").exists()
    shelf.put_on_duty(tmp_path, "pointer", version)
    assert state(tmp_path, "pointer") == (version, None, "shipped")
    shelf.put_on_duty(tmp_path, "pointer", "shipped")
    assert state(tmp_path, "pointer") == ("shipped", None, version)
    assert {file.name for file in tmp_path.iterdir()} == {path.name, "pointer.previous"}


MOVES = st.lists(st.tuples(st.sampled_from(["promote", "shadow", "off", "rollback"]), st.integers(0, 2)), max_size=12)


@given(MOVES)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_links_lead_to_bundles_whatever_is_moved(published, tmp_path_factory, moves):
    source, versions = published
    folder = tmp_path_factory.mktemp("moved")
    for version in versions:
        (folder / f"mine@{version}").symlink_to(source / f"mine@{version}")
    shelf.put_on_duty(folder, "mine", versions[0])
    known = [versions[0]]  # who was on duty, in order
    for move, i in moves:
        try:
            if move == "promote":
                shelf.promote(folder, "mine", versions[i])
            elif move == "shadow":
                shelf.put_in_shadow(folder, "mine", versions[i])
            elif move == "off":
                shelf.lift_shadow(folder, "mine")
            else:
                assert shelf.roll_back(folder, "mine") == shelf.previous(folder, "mine")
        except BundleError as refused:
            assert (move == "shadow" and versions[i] == known[-1]) or (move == "rollback" and len(known) == 1), refused
        on_duty, beside, before = state(folder)
        if on_duty != known[-1]:
            known.append(on_duty)
            assert move in ("promote", "rollback") and (before == known[-2] or move == "rollback")
        assert on_duty != beside and {on_duty, beside, before} - {None} <= set(versions)
        assert not [file for file in folder.iterdir() if file.name.startswith(".")]


@pytest.mark.parametrize(
    ("move", "says"),
    [
        (lambda folder, _: shelf.promote(folder, "mine"), "shadow: nobody of mine.*published are"),
        (lambda folder, _: shelf.promote(folder, "mine", "0" * 12), "'000000000000' of mine is not in.*published are"),
        (lambda folder, _: shelf.promote(folder, "nobody"), "published are: none"),
        (lambda folder, _: shelf.promote(folder, "mine", "shipped"), "'shipped' of mine is not in"),
        (lambda folder, versions: shelf.put_in_shadow(folder, "mine", versions[0]), "is on duty"),
        (lambda folder, _: shelf.roll_back(folder, "mine"), "nobody of mine.*was on duty before.*botcore promote mine"),
        (lambda folder, versions: shelf.put_on_duty(folder, "mine.shadow", versions[0]), "another end"),
        (lambda folder, versions: shelf.put_on_duty(folder, "../mine", versions[0]), "letters, digits"),
    ],
)
def test_what_cannot_be_moved_is_said_and_nothing_is(models, move, says):
    folder, versions = models
    before = sorted(file.name for file in folder.iterdir())
    with pytest.raises(BundleError, match=says):
        move(folder, versions)
    assert state(folder) == (versions[0], None, None) and sorted(file.name for file in folder.iterdir()) == before


@pytest.mark.parametrize("move", [shelf.promote, shelf.put_in_shadow])
def test_a_damaged_bundle_is_refused_before_anything_is_moved(models, move):
    folder, (first, second, _) = models
    (folder / f"mine@{second}" / "forest.c").write_text("damaged")
    with pytest.raises(BundleError, match=r"forest\.c"):
        move(folder, "mine", second)
    assert state(folder) == (first, None, None)


def test_a_rollback_to_what_is_gone_is_refused(models):
    folder, (first, second, _) = models
    shelf.promote(folder, "mine", second)
    shutil.rmtree(folder / f"mine@{first}")
    with pytest.raises(BundleError, match=f"{first}.*published are"):
        shelf.roll_back(folder, "mine")
    assert state(folder) == (second, None, first)


@pytest.mark.parametrize("suffix", ["", ".shadow", ".previous"])
def test_a_directory_in_a_links_place_is_left_alone(models, suffix):
    folder, (_, second, _) = models
    (folder / f"mine{suffix}").unlink(missing_ok=True)
    (folder / f"mine{suffix}").mkdir()
    with pytest.raises(BundleError, match="move it away"):
        state(folder)
    if suffix == "":
        with pytest.raises(BundleError, match="move it away"):
            shelf.put_on_duty(folder, "mine", second)
    assert (folder / f"mine{suffix}").is_dir()


def test_the_commands_move_the_links_and_say_where_they_lead(models):
    folder, (first, second, _) = models
    run = CliRunner().invoke

    def lines(told):
        return [line.split()[-1] for line in told.output.splitlines()]

    there = ["mine", "--models", str(folder)]
    assert lines(run(shadow, [*there, second])) == [first, second, "–"]
    assert lines(run(shadow, [*there, "--off"])) == [first, "–", "–"]
    assert run(promote, there).exit_code == 1, "there is nobody to promote"
    assert lines(run(shadow, [*there, second])) == lines(run(shadow, there)) == [first, second, "–"]
    assert lines(run(promote, there)) == [second, "–", first]
    for _ in range(2):
        told = run(rollback, there)
        assert told.exit_code == 0 and lines(told) == [first, "–", first]
    assert state(folder) == (first, None, first)


@pytest.mark.parametrize(
    ("command", "arguments", "code"),
    [
        (shadow, ["mine", "0" * 12], 1),
        (shadow, ["mine", "0" * 12, "--off"], 2),
        (shadow, [], 2),
        (promote, ["mine", "0" * 12], 1),
        (rollback, ["mine"], 1),
        (rollback, ["mine", "--models", "/no/such/directory"], 2),
    ],
)
def test_errors_are_one_line_with_an_exit_code(models, command, arguments, code):
    told = CliRunner().invoke(command, ["--models", str(models[0]), *arguments])
    assert told.exit_code == code and "Error: " in told.output and "Traceback" not in told.output
    assert code == 2 or len(told.output.splitlines()) == 1

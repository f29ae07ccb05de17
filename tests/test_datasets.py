"""Datasets: labelled sessions, chosen and joined without losing an event."""

import numpy as np
import pytest

from botcore.recordings import RecordingError
from botcore.training.adversaries import COPIED, INVENTED
from botcore.training.datasets import COLUMNS, FAMILIES, FAMILY, SOURCES, concatenate, load

HEAD = "session_id,t,x,y,label,bot_kind,user_id\n"


@pytest.fixture
def plain(tmp_path):
    """Three sessions in a plain file: a person, a bot of a known kind, a bot of no kind."""
    rows = [f"p,{i},{i},0,human,,ann\n" for i in range(3)]
    rows += [f"w,{i},{i},1,bot,windmouse,\n" for i in range(4)]
    rows += [f"n,{i},{i},2,1,,\n" for i in range(2)]
    path = tmp_path / "mine.csv"
    path.write_text(HEAD + "".join(rows))
    return path


def test_plain_files_get_every_column(plain):
    sessions = load(plain)
    assert list(sessions.table.columns) == list(COLUMNS)
    assert sessions.table["label"].tolist() == [0, 1, 1]
    assert sessions.table["source"].tolist() == ["mine"] * 3
    assert sessions.table["family"].tolist() == ["", "WindMouse", "unknown"]
    assert sessions.table["recording_id"].tolist() == ["p", "w", "n"]


def test_a_directory_and_a_file_are_the_same(plain):
    assert load(plain.parent).table.equals(load(plain).table)


def test_select_keeps_order_and_events(plain):
    sessions = load(plain)
    chosen = sessions.select(np.array([2, 0]))
    assert chosen.table["session_id"].tolist() == ["n", "p"]
    assert [len(chosen.session(i)) for i in range(2)] == [2, 3]
    assert chosen.session(1).tobytes() == sessions.session(0).tobytes()
    assert len(sessions.select(np.zeros(3, bool))) == 0


def test_concatenate_undoes_select(plain):
    sessions = load(plain)
    again = concatenate([sessions.select(np.array([i])) for i in range(3)])
    assert again.events.tobytes() == sessions.events.tobytes()
    assert again.offsets.tolist() == sessions.offsets.tolist()
    assert again.table.equals(sessions.table)


def test_a_missing_or_strange_label_is_refused(tmp_path):
    path = tmp_path / "bad.csv"
    path.write_text("session_id,t,x,y\na,0,1,2\n")
    with pytest.raises(RecordingError, match="'label' is missing"):
        load(path)
    path.write_text("session_id,t,x,y,label\na,0,1,2,robot\n")
    with pytest.raises(RecordingError, match="'robot' of session 'a'"):
        load(path)


def test_an_empty_directory_is_refused(tmp_path):
    with pytest.raises(RecordingError, match="no recordings"):
        load(tmp_path)


def test_every_kind_has_one_family_and_every_generator_one():
    kinds = [kind for kinds in FAMILIES.values() for kind in kinds]
    assert len(kinds) == len(set(kinds))
    assert {*INVENTED, *COPIED} <= set(FAMILY)


def test_public_kinds_and_sources_are_all_known(data):
    table = load(data).table
    assert set(table["family"]) - {""} <= set(FAMILIES)
    assert set(table["source"]) <= set(SOURCES)
    assert (table["family"] == "").equals(table["label"] == 0)

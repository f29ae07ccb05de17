"""Recordings: three formats, any order of rows, and errors that name field, value and remedy."""

from io import BytesIO

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from botcore.events import FLAGS, KINDS
from botcore.recordings import RecordingError, read

CSV = """session_id,t,x,y,event,button,pressure,trusted,source,flags
a,0.0,10,20,move,,,true,here,16
a,0.5,11,21,pointerdown,right,0.5,false,here,1
b,0.0,5,nan,click,0,,,there,0
"""
JSONL = """{"session_id": "a", "t": 0, "x": 10, "y": 20, "event": "move", "trusted": true, "source": "here"}
{"session_id": "a", "t": 0.5, "x": 11, "y": 21, "event": "down", "button": 2, "pressure": 0.5, "trusted": false}
{"session_id": "b", "t": 0, "x": 5, "y": null, "event": "click", "button": 0, "source": "there"}
"""


def parquet(text: str) -> bytes:
    sink = BytesIO()
    pyarrow.parquet.write_table(pa.csv.read_csv(BytesIO(text.encode())), sink)
    return sink.getvalue()


@pytest.mark.parametrize("content", [CSV.encode(), JSONL.encode(), parquet(CSV)], ids=["csv", "jsonl", "parquet"])
def test_every_format_gives_the_same_events(content):
    got = read(BytesIO(content))
    assert got.session_ids == ["a", "b"]
    assert got.offsets.tolist() == [0, 2, 3]
    assert got.events["t"].tolist() == [0.0, 0.5, 0.0]
    assert got.events["x"].tolist() == [10.0, 11.0, 5.0]
    assert np.isnan(got.events["y"][2])
    assert got.events["kind"].tolist() == [KINDS["move"], KINDS["down"], KINDS["other"]]
    assert got.events["button"].tolist() == [0, 2, 0]
    assert got.events["flags"].tolist() == [0, FLAGS["untrusted"], 0]
    assert np.isnan(got.events["pressure"]).tolist() == [True, False, True]
    assert got.facts["source"].tolist() == ["here", "there"]
    assert got.unknown == {"click": 1}


def test_flags_of_a_corpus_are_not_event_flags():
    got = read(BytesIO(b"session_id,t,x,y,flags\na,0,1,2,7\n"))
    assert got.events["flags"].tolist() == [0]
    assert "flags" not in got.facts


@given(st.lists(st.sampled_from("abcd"), min_size=1, max_size=40))
def test_sessions_are_gathered_in_order_of_first_appearance(owners):
    rows = [f"{owner},{i},{i},0" for i, owner in enumerate(owners)]
    got = read(BytesIO("\n".join(["session_id,t,x,y", *rows]).encode()))
    assert got.session_ids == list(dict.fromkeys(owners))
    for i, owner in enumerate(got.session_ids):
        part = got.events[got.offsets[i] : got.offsets[i + 1]]
        assert part["t"].tolist() == [j for j, each in enumerate(owners) if each == owner]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", ("empty", "Parquet")),
        (b"session_id,t,x\na,0,1\n", ("'y'", "missing", "add the column")),
        (b"session_id,t,x,y\na,0,left,2\n", ("x", "'left'", "row 1", "correct")),
        (b'{"session_id": "a", "t": [1], "x": 1, "y": 2}\n', ("t", "[1]", "not a number")),
        (b'{"session_id": "a", "t": 1\n', ("not readable", "JSON lines")),
        (b"PAR1 and nothing else", ("not readable", "Parquet")),
        (b"session_id,t,x,y\n,0,1,2\n", ("session_id", "''", "every row")),
        (b"session_id,t,x,y,coalesced\na,0,1,2,maybe\n", ("coalesced", "'maybe'", "true or false")),
    ],
)
def test_bad_files_say_what_is_wrong_and_what_to_do(content, words):
    with pytest.raises(RecordingError) as caught:
        read(BytesIO(content))
    for word in words:
        assert word in str(caught.value)


def test_what_cannot_be_a_float32_is_infinite_and_kept():
    got = read(BytesIO(b"session_id,t,x,y\na,0,1e300,65535\n"))
    assert np.isinf(got.events["x"][0])
    assert got.events["y"][0] == 65535.0


def test_a_path_reads_like_a_stream(tmp_path):
    path = tmp_path / "recording.csv"
    path.write_text(CSV)
    assert read(path).session_ids == read(BytesIO(CSV.encode())).session_ids


def test_no_rows_are_no_sessions():
    got = read(BytesIO(b"session_id,t,x,y\n"))
    assert got.session_ids == []
    assert got.offsets.tolist() == [0]


def test_every_public_file_is_read(data):
    for path in sorted(data.glob("pointer_*.parquet")):
        got = read(path)
        assert got.offsets[-1] == len(got.events) == pyarrow.parquet.read_metadata(path).num_rows
        assert len(got.facts["label"]) == len(got.session_ids)
        assert not got.events["flags"].any()

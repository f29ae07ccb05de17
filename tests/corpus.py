"""A corpus made up for tests of training: for the mechanics, not for figures."""

import numpy as np
import pyarrow as pa
import pyarrow.parquet
import pytest
from conftest import hand


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """A file of made-up sessions of three sources and a recorded kind of bot: for the mechanics, not for figures."""
    columns = {name: [] for name in ("session_id", "t", "x", "y", "kind", "source", "label", "bot_kind", "user_id")}
    for i in range(100):
        bot, source = i >= 80, ("north", "south", "west")[i % 3]
        made = hand(i, 150)
        x = np.linspace(0.0, 900.0, len(made)) if bot else made["x"]
        facts = (f"s{i}", made["t"], x, 0.2 * x if bot else made["y"], made["kind"].astype(str))
        for name, value in zip(columns, facts, strict=False):
            columns[name].extend([value] * len(made) if isinstance(value, str) else value.tolist())
        facts = (source, "bot" if bot else "human", "windmouse" if bot else "", "" if bot else f"{source}:{i % 9}")
        for name, value in zip(("source", "label", "bot_kind", "user_id"), facts, strict=True):
            columns[name].extend([value] * len(made))
    path = tmp_path_factory.mktemp("corpus") / "mine.parquet"
    pyarrow.parquet.write_table(pa.table(columns), path)
    return path

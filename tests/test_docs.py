"""What the documents say is what the code says."""

import re
from pathlib import Path

from captchas import solve
from conftest import hand
from serving import process

from botcore.features import names
from botcore.features.__main__ import document

TOP = Path(__file__).parents[1]


def test_the_feature_document_is_the_table():
    assert (TOP / "docs/features.md").read_text() == document(), "run: python -m botcore.features > docs/features.md"


def test_every_link_in_the_documents_leads_somewhere():
    for page in [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]:
        for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text()):
            assert (page.parent / target).exists(), f"{page.relative_to(TOP)} links to {target}"


def test_the_commands_of_the_readme_are_targets_of_the_makefile():
    targets = set(re.findall(r"^(\w+):", (TOP / "Makefile").read_text(), re.M))
    named = set(re.findall(r"(?m)(?:^|`)make (\w+)", (TOP / "README.md").read_text()))
    assert {"demo", "test"} <= named <= targets


def test_the_client_of_the_serving_page_runs(capsys):
    (client,) = re.findall(r"```python\n(.+?)```", (TOP / "docs/serving.md").read_text(), re.S)
    with process() as (_, port):
        exec(compile(client, "docs/serving.md", "exec"), {"ADDRESS": f"127.0.0.1:{port}", "__name__": "page"})
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith("visitor 1 ") and "DECISION_" in last and any(name in last for name in names("pointer"))


def test_the_first_program_of_the_readme_runs(capsys):
    program = re.findall(r"```python\n(.+?)```", (TOP / "README.md").read_text(), re.S)
    made = hand(1)
    given = {"t": made["t"].copy(), "x": made["x"].copy(), "y": made["y"].copy(), "kind": made["kind"].copy()}
    given["timestamps"] = [0.0, 0.31, 0.52, 0.97, 1.2]
    given["events"] = solve("slider", 180, 1)
    given["metadata"] = {"target_position_px": 180}
    given["log"] = {"UserId": ["a"] * 3, "Event": ["click_ad"] * 3, "Category": ["Jobs", "Motor", "Jobs"]}
    for block in program:  # each goes on where the one before ends
        exec(compile(block, "README.md", "exec"), given)
    assert given["session"].verdict().p_bot == given["verdict"].p_bot
    assert given["another"].decision != "insufficient"
    assert given["verdict"].decision in capsys.readouterr().out

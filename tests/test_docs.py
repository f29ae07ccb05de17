"""What the documents say is what the code says."""

import re
from pathlib import Path

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

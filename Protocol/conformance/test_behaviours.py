"""The table of a server's behaviours, the tests, and the program that README.md shows are what they say they are."""

import ast
import re
from pathlib import Path

HERE = Path(__file__).parent


def documented_tests():
    """Id, sentence, file and name of each test of a server."""
    rows = []
    for path in sorted(HERE.glob("test_server_*.py")):
        for node in ast.parse(path.read_text()).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                name, _, sentence = (ast.get_docstring(node) or "").partition(": ")
                assert re.fullmatch(r"[A-Z]\d\d", name) and sentence, f"{path.name}: {node.name} has no id and sentence"
                assert "\n" not in sentence and sentence.endswith("."), f"{name}: one sentence"
                rows.append((name, sentence, path.name, node.name))
    return rows


def test_table_and_tests_are_equal():
    page = (HERE / "server_behaviours.md").read_text()
    table = re.findall(r"^\| ([A-Z]\d\d) \| (.+) \| `(\w+\.py)::(\w+)` \|$", page, re.M)
    assert table == documented_tests()
    assert len({row[0] for row in table}) == len(table) >= 22


def test_readme_shows_the_client():
    shown = re.search(r"^```python\n(.*?)^```", (HERE.parent / "README.md").read_text(), re.M | re.S)[1]
    client = (HERE.parent / "client.py").read_text()
    assert len(shown.splitlines()) > 30
    assert client.count(shown) == 1


if __name__ == "__main__":  # Writes the table anew.
    head, _, _ = (HERE / "server_behaviours.md").read_text().partition("| id |")
    lines = ["| id | what a server does | test |", "|---|---|---|"]
    lines += [f"| {name} | {sentence} | `{file}::{test}` |" for name, sentence, file, test in documented_tests()]
    (HERE / "server_behaviours.md").write_text(head + "\n".join(lines) + "\n")

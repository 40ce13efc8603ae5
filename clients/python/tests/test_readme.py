"""The examples of the README, as they stand there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from suite import Suite, program

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```python\n(.*?)```", README, re.S)


@pytest.mark.skipif(program() is None, reason="the suite is not built: set YIMEN_PROGRAM")
def test_the_first_example_files_a_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    suite = Suite(tmp_path / "data")
    try:
        monkeypatch.setenv("YIMEN_DATA", str(suite.data))
        exec(compile(EXAMPLES[0], "README.md", "exec"), {})
    finally:
        suite.stop()
    assert capsys.readouterr().out.endswith(" 临时身份证明 decided\n")


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_python(example: str) -> None:
    compile(example, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)

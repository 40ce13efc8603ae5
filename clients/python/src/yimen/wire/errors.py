"""How bytes are refused (PROTOCOL, sections 3 to 5)."""

from __future__ import annotations


class WireError(Exception):
    """Bytes that cannot be read, or a value that cannot be written. `word` is the protocol's word for the reason."""

    def __init__(self, word: str, detail: str = "") -> None:
        super().__init__(f"{word}: {detail}" if detail else word)
        self.word = word

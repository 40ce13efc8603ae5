"""Who acts, for whom, and in which session."""

from __future__ import annotations

from yimen import Principal, Role
from yimen.wire.extensions import Extensions


def test_a_principal_that_acts_for_itself_is_written_as_before() -> None:
    plain = Principal(id="s1", role=Role.applicant, channel="web")
    assert plain.encode() == b"\x0a\x02s1\x10\x01\x1a\x03web"


def test_whom_it_acts_for_and_its_session_go_along() -> None:
    acting = Principal(id="s1", role=Role.applicant, channel="web", acting_for="s2", session="00ff")
    assert acting.encode() == b"\x0a\x02s1\x10\x01\x1a\x03web\x22\x02s2\x2a\x0400ff"
    assert Extensions.decode(Extensions(principal=acting).encode()).principal == acting


def test_a_session_is_not_shown() -> None:
    assert "00ff" not in repr(Principal(id="s1", role=Role.applicant, channel="web", session="00ff"))


def test_the_department_of_an_official_goes_along() -> None:
    official = Principal(id="a1", role=Role.approver, channel="window", department="d")
    assert official.encode() == b"\x0a\x02a1\x10\x03\x1a\x06window\x32\x01d"
    assert Extensions.decode(Extensions(principal=official).encode()).principal == official

"""The policy names exactly the page's own style and script."""

import base64
import hashlib

from reconcile.report.web.policy import policy


def test_style_and_script_are_named_by_their_own_hashes():
    hashes = [
        base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in ("a{}", "b()")
    ]
    said = policy("a{}", "b()").split("; ")
    assert f"style-src 'sha256-{hashes[0]}'" in said
    assert f"script-src 'sha256-{hashes[1]}'" in said
    assert "default-src 'none'" in said
    assert "unsafe" not in policy("a{}", "b()")

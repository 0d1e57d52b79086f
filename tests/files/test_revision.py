"""A project as git has it: its files at a revision, its day, and how old each line is."""

import os
import subprocess

import pytest

from reconcile.files.folder import at
from reconcile.files.revision import RevisionError, line_times, read_revision

CLAIM = "  - {{source: one, field: casualties.killed, subject: raid, value: {}, id: {}}}\n"
DAY = "2024-03-05T12:00:00Z"


@pytest.fixture
def repository(make_project):
    """Return a project with one committed claim, another in `claims/`, and a change since."""
    root = make_project("claims:\n" + CLAIM.format(13, "a"))
    more = root / "data" / "claims"
    more.mkdir()
    (more / "more.yaml").write_text("claims:\n" + CLAIM.format(7, "b"))
    (more / "notes.txt").write_text("no claims\n")
    git(root, "init", "--quiet")
    commit(root)
    (root / "data" / "claims.yaml").write_text(
        "claims:\n" + CLAIM.format(13, "a") + CLAIM.format(15, "c")
    )
    return root


def git(root, *arguments):
    call = ["git", "-C", root, "-c", "user.name=x", "-c", "user.email=x@example.org", *arguments]
    dated = {**os.environ, "GIT_COMMITTER_DATE": DAY, "GIT_AUTHOR_DATE": DAY}
    subprocess.run(call, check=True, capture_output=True, env=dated)


def commit(root):
    git(root, "add", ".")
    git(root, "commit", "--quiet", "-m", "x")


def test_it_is_read_as_it_was_with_the_day_of_its_commit(repository):
    past = read_revision(at(repository), "HEAD")
    assert {claim.id: claim.value for claim in past.project.claims} == {"a": "13", "b": "7"}
    assert set(past.project.sources) == {"one", "two", "three"}
    assert past.day == "2024-03-05"


def test_texts_are_those_of_today(repository):
    text = repository / "data" / "sources" / "text"
    text.mkdir()
    (text / "one.txt").write_text("13 were killed.\n")
    past = read_revision(at(repository), "HEAD")
    assert past.project.texts["one"].text == "13 were killed.\n"


def test_a_revision_without_the_project_is_none(repository):
    git(repository, "rm", "-r", "--quiet", "--cached", "data/claims.yaml", "data/claims")
    git(repository, "commit", "--quiet", "-m", "without")
    assert read_revision(at(repository), "HEAD") is None
    assert read_revision(at(repository), "HEAD~1") is not None


@pytest.mark.parametrize("revision", ["v9", "--output=x", "a\0b"])
def test_what_git_does_not_know_is_said(repository, revision):
    with pytest.raises(RevisionError, match="git"):
        read_revision(at(repository), revision)


def test_lines_have_the_time_of_their_commit_and_files_git_does_not_know_none(repository):
    commit(repository)
    file, unknown = (repository / "data" / name for name in ("claims.yaml", "new.yaml"))
    unknown.write_text("a: b\n")
    times = line_times(at(repository), [str(file), str(unknown)])
    assert list(times) == [str(file)]
    assert times[str(file)] == [1709640000] * 3

"""The claims that come with the project pass its own check, whether the articles are there or not."""

import shutil


def test_without_the_articles_only_their_absence_is_noted(run, shipped, tmp_path):
    shutil.copytree(shipped / "data", tmp_path / "data", ignore=shutil.ignore_patterns("text"))
    done = run("check", "--isolated", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "Found 5 notes, " in done.stdout
    assert "365 quotes whose text is not attached" in done.stdout


def test_with_the_articles_every_quote_stands_and_nothing_is_left_open(
    run, shipped, articles, tmp_path
):
    shutil.copytree(shipped / "data", tmp_path / "data", ignore=shutil.ignore_patterns("text"))
    attached = run("source", "attach", *map(str, articles.glob("*.txt")), cwd=tmp_path)
    assert attached.returncode == 0, attached.stderr
    done = run("check", "--isolated", "--require-texts", "--fail-on", "note", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "365 quotes (365 verified)" in done.stdout

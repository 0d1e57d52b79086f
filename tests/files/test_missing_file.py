"""A path to no file is answered with the folder that lacks it, or the name that was meant."""

from pathlib import Path

import pytest

from reconcile.files.missing_file import NO_ADDRESS, is_address, missing_file


def test_a_near_name_in_the_folder_is_offered(tmp_path):
    (tmp_path / "courier.txt").write_text("x")
    said = missing_file(tmp_path / "couriers.txt")
    assert said == f"no such file in {tmp_path}; did you mean courier.txt?"


def test_without_a_near_name_the_folder_is_named(tmp_path):
    (tmp_path / "courier.txt").write_text("x")
    assert missing_file(tmp_path / "zz.csv") == f"no such file in {tmp_path}"


def test_a_missing_folder_is_named(tmp_path):
    assert missing_file(tmp_path / "no" / "a.txt") == f"there is no folder {tmp_path / 'no'}"


@pytest.mark.parametrize("path", ["s3://bucket/x.csv", "https://a.b/c", "gs:/x", "S3://B"])
def test_an_address_is_no_file(path):
    assert is_address(path)
    assert missing_file(Path(path)) == NO_ADDRESS


@pytest.mark.parametrize("path", ["C:/x.csv", "c:\\x", "/a/s3://b", "data/x.csv", "a:b", ""])
def test_a_path_is_no_address(path):
    assert not is_address(path)

"""The keys of every JSON output, with what each is where it is left out."""

from importlib import import_module
from pathlib import Path

import reconcile.report.json_shapes as room
from reconcile.report.json_shapes.shape import Shape

MODULES = sorted(path.stem for path in Path(room.__file__).parent.glob("*.py"))


def _keys(shape):
    for name, field in shape.model_fields.items():
        usual = (
            "" if field.is_required() else f" = {field.get_default(call_default_factory=True)!r}"
        )
        yield f"{shape.__name__}.{name}{usual}\n"


def test_the_keys_of_outputs_are_as_kept(as_kept):
    found = {}
    for name in MODULES:
        if not name.startswith("_"):
            module = import_module(f"{room.__name__}.{name}")
            found |= {
                each.__name__: each
                for each in vars(module).values()
                if isinstance(each, type) and issubclass(each, Shape)
            }
    as_kept("shapes.txt", "".join(line for name in sorted(found) for line in _keys(found[name])))

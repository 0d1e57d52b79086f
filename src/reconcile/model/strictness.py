"""How pydantic reads the models of files: unknown keys are errors.

The models are plain frozen dataclasses, because defining pydantic's costs more time than the whole
of a small report. Reading hands an entry to pydantic only where something is wrong with it, and the
JSON Schema is pydantic's; both find this under `__pydantic_config__`.
"""

FORBIDDING = {"extra": "forbid"}

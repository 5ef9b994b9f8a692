"""Validates records with a second implementation of JSON Schema: one JSON line in, one JSON line out.

A line is {"file": "CreateJob.json", "record": {...}}; the output is `true` if the schema of that file accepts the record.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator

folder = pathlib.Path(sys.argv[1])
validators = {}
for path in sorted(folder.glob("*.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validators[path.name] = Draft202012Validator(schema)

for line in sys.stdin:
    case = json.loads(line)
    print(json.dumps(validators[case["file"]].is_valid(case["record"])))

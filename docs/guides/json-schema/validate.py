"""Prints the Braket calls of a CloudTrail log file, and where records are not as the schema says."""

import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema, log = read(sys.argv[1]), read(sys.argv[2])
validator = Draft202012Validator(schema)

for record in log["Records"]:
    if record.get("eventSource") != "braket.amazonaws.com":
        continue
    # The message of an error quotes the record; its path and its keyword do not.
    errors = [f"{error.json_path} fails {error.validator}" for error in validator.iter_errors(record)]
    outcome = record.get("errorCode", "succeeded")
    print(record["eventTime"], record["eventName"], "; ".join(errors) or outcome)

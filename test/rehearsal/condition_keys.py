"""The condition keys of IAM that the stacks' policies name and MiniStack does not fill in.

They are read from the body of the request, as the services do:
https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
"""

import json
import re
from urllib.parse import parse_qs

# What an item of a transaction is called in the request, by the action that it needs.
MEMBERS = {
    "dynamodb:PutItem": "Put",
    "dynamodb:UpdateItem": "Update",
    "dynamodb:DeleteItem": "Delete",
    "dynamodb:ConditionCheckItem": "ConditionCheck",
    "dynamodb:GetItem": "Get",
}
# The partition keys of the table and of its indexes: infra/table.ts.
PARTITION_KEY = "pk"
INDEX_KEYS = {"due": "due_shard", "log": "log_shard"}
EQUALITY = re.compile(r"(#?\w+)\s*=\s*(:\w+)")


def conditions_of(action: str, body: bytes) -> dict:
    """The keys that a call of `action` with this body carries, by name."""
    if action == "sts:AssumeRole":
        return of_sts(parse_qs(body.decode()))
    try:
        request = json.loads(body or b"{}")
    except ValueError:
        return {}
    if not isinstance(request, dict):
        return {}
    service = action.split(":")[0]
    return {"dynamodb": of_dynamodb, "kms": of_kms, "secretsmanager": of_secrets}.get(
        service, lambda *_: {}
    )(action, request)


def of_dynamodb(action: str, request: dict) -> dict:
    keys = leading_keys(action, request)
    return {"dynamodb:LeadingKeys": sorted(set(keys))} if keys else {}


def leading_keys(action: str, request: dict) -> list:
    if "TransactItems" in request:
        # Each item is checked as the action it performs, with every key that is so acted on.
        member = MEMBERS.get(action)
        parts = [each[member] for each in request["TransactItems"] if member in each]
        return [partition_of(part) for part in parts]
    if "RequestItems" in request:
        tables = request["RequestItems"].values()
        return [partition_of({"Key": key}) for table in tables for key in table["Keys"]]
    if "KeyConditionExpression" in request:
        return queried(request)
    return [partition_of(request)] if "Key" in request or "Item" in request else []


def partition_of(part: dict) -> str:
    return (part.get("Key") or part.get("Item"))[PARTITION_KEY]["S"]


def queried(request: dict) -> list:
    names = request.get("ExpressionAttributeNames") or {}
    wanted = INDEX_KEYS.get(request.get("IndexName"), PARTITION_KEY)
    values = request["ExpressionAttributeValues"]
    found = EQUALITY.findall(request["KeyConditionExpression"])
    return [values[value]["S"] for name, value in found if names.get(name, name) == wanted]


def of_kms(_action: str, request: dict) -> dict:
    context = request.get("EncryptionContext") or {}
    return {f"kms:EncryptionContext:{name}": value for name, value in context.items()}


def of_sts(form: dict) -> dict:
    return {"sts:ExternalId": form["ExternalId"][0]} if "ExternalId" in form else {}


def of_secrets(action: str, request: dict) -> dict:
    if action == "secretsmanager:CreateSecret" and "KmsKeyId" in request:
        return {"secretsmanager:KmsKeyArn": request["KmsKeyId"]}
    if action == "secretsmanager:DeleteSecret" and "ForceDeleteWithoutRecovery" in request:
        forced = str(request["ForceDeleteWithoutRecovery"]).lower()
        return {"secretsmanager:ForceDeleteWithoutRecovery": forced}
    return {}

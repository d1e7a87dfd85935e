"""MiniStack, taught what it lacks to take the stacks as they are. The app is not bent to it.

Each bridge says what AWS does, what MiniStack does otherwise, and what is shown all the same. Its
log has a line `DENIED {...}` for every call that IAM refused.
"""

import json
import sys
import textwrap
from contextvars import ContextVar

from condition_keys import conditions_of
from ministack import app
from ministack.core import iam_evaluator, lambda_runtime
from ministack.core.responses import get_region, json_response
from ministack.services import cloudformation, iam, secretsmanager
from ministack.services.cloudformation import provisioners

body_of_request = ContextVar("body_of_request", default=b"")


def take_alarms_on_metric_math() -> None:
    """AWS takes an alarm on an expression over metrics; MiniStack refuses the whole stack.

    Such an alarm is kept under its first metric, and never fires here.
    """
    record = provisioners._cw_metric_alarm_record

    def bridged(name, props):
        metrics = props.get("Metrics")
        if not metrics:
            return record(name, props)
        first = next(each["MetricStat"] for each in metrics if "MetricStat" in each)
        plain = {key: value for key, value in props.items() if key != "Metrics"}
        return {**record(name, {**plain, **first["Metric"]}), "Metrics": metrics}

    provisioners._cw_metric_alarm_record = bridged


def refer_to_secrets_by_arn() -> None:
    """In AWS `Ref` of a secret is its ARN, and one made without a value has no version.

    MiniStack gives the name, which no policy matches, and a version that holds the empty string.
    https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html
    """
    handlers = provisioners._RESOURCE_HANDLERS["AWS::SecretsManager::Secret"]
    create, update, delete = handlers["create"], handlers["update"], handlers["delete"]

    def name_of(arn):
        return secretsmanager._resolve(arn)[0]

    def created(logical_id, props, stack_name):
        name, attributes = create(logical_id, props, stack_name)
        if not {"SecretString", "GenerateSecretString"} & set(props):
            secretsmanager._secrets[name]["Versions"] = {}
        return attributes["Arn"], attributes

    def updated(arn, old, new, stack_name, logical_id=None):
        # By its name MiniStack would have made it under this one; it is not renamed here.
        _, attributes = update(name_of(arn), old, new, stack_name, logical_id)
        return attributes["Arn"], attributes

    def deleted(arn, props):
        delete(name_of(arn), props)

    handlers.update(create=created, update=updated, delete=deleted)


def keep_attributes_in_nested_stacks() -> None:
    """In AWS a resource of a nested stack that an update does not change keeps its attributes.

    MiniStack forgets them, and what refers to one of them fails.
    """
    update = provisioners._update_resource

    def bridged(kind, physical_id, old, new, stack_name, logical_id=None, attributes=None):
        if attributes is None:
            resources = cloudformation._stacks.get(stack_name, {}).get("_resources", {})
            attributes = resources.get(logical_id, {}).get("Attributes")
        return update(kind, physical_id, old, new, stack_name, logical_id, attributes)

    provisioners._update_resource = bridged


def name_first_versions_by_their_token() -> None:
    """In AWS the request's token becomes the id of the version; MiniStack makes another one up.

    https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html
    """
    create = secretsmanager._create_secret

    def bridged(request):
        status, headers, body = create(request)
        token = request.get("ClientRequestToken")
        if status >= 400 or not token:
            return status, headers, body
        answer = json.loads(body)
        versions = secretsmanager._secrets[answer["Name"]]["Versions"]
        if answer.get("VersionId") in versions:
            versions[token] = versions.pop(answer["VersionId"])
            answer["VersionId"] = token
        return json_response(answer)

    secretsmanager._create_secret = bridged


def name_apis_as_aws_does() -> None:
    """In AWS an HTTP API is at https; MiniStack names it by plain http, which the app refuses.

    Whoever calls it connects to the emulator and asks for the API by its id.
    """
    handlers = provisioners._RESOURCE_HANDLERS["AWS::ApiGatewayV2::Api"]

    def named(provision):
        def bridged(*given, **named_given):
            api_id, attributes = provision(*given, **named_given)
            url = f"https://{api_id}.execute-api.{get_region()}.amazonaws.com"
            return api_id, {**attributes, "ApiEndpoint": url}

        return bridged

    handlers.update(create=named(handlers["create"]), update=named(handlers["update"]))


def count_loopback_as_tls() -> None:
    """The bootstrap bucket refuses whoever comes without TLS. Here nothing leaves the machine."""
    evaluate = iam_evaluator.evaluate

    def bridged(context, *policies, **options):
        context.secure_transport = True
        return evaluate(context, *policies, **options)

    iam_evaluator.evaluate = bridged


def fill_in_conditions_and_tell_denials() -> None:
    """MiniStack decides by the policies, but leaves condition keys empty that ours name.

    It also tells nobody what it denied: a right which is missing must be seen also where the
    caller can live without it.
    """
    enforce, pin = iam_evaluator.enforce, app.pin_signed_body

    def pinned(body):
        body_of_request.set(body)
        pin(body)

    def bridged(
        access_key_id, iam_action, service, region, resource_arn="*", service_context=None
    ):
        keys = conditions_of(iam_action, body_of_request.get())
        context = {**(service_context or {}), **keys}
        refusal = enforce(access_key_id, iam_action, service, region, resource_arn, context)
        if refusal is not None:
            who = getattr(refusal, "principal_arn", "") or getattr(refusal, "message", "")
            told = {"action": iam_action, "resource": resource_arn, "by": who, "keys": keys}
            print("DENIED", json.dumps(told), file=sys.stderr, flush=True)
        return refusal

    app.pin_signed_body, iam_evaluator.enforce = pinned, bridged


def name_roles_in_conditions() -> None:
    """In AWS `aws:PrincipalArn` of a role's session is the role, its path included.

    MiniStack compares the session, which has no path.
    https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalarn
    """
    resolve = iam_evaluator._resolve_condition_key

    def bridged(key, context):
        value = resolve(key, context)
        if key.lower() != "aws:principalarn" or ":assumed-role/" not in value:
            return value
        name = iam_evaluator._role_name_from_assumed_arn(value)
        role = iam._roles.get_scoped(context.principal_account, None, name)
        return role["Arn"] if role else value

    iam_evaluator._resolve_condition_key = bridged


PROGRAMS_OF_LAYERS = '''
import subprocess as _programs

def _from_layers(check_call):
    def bridged(command, *given, **named):
        for _ld in filter(None, os.environ.get("_LAMBDA_LAYERS_DIRS", "").split(os.pathsep)):
            _program = os.path.join(_ld, os.path.relpath(command[0], "/opt"))
            if command[0].startswith("/opt/") and os.path.isfile(_program):
                command = [sys.executable, _program, *command[1:]]
                # The worker's own are how it is spoken to.
                named = {"stdin": _programs.DEVNULL, "stdout": sys.stderr, **named}
        return check_call(command, *given, **named)
    return bridged

_programs.check_call = _from_layers(_programs.check_call)
'''


def find_programs_of_layers() -> None:
    """In AWS a layer lies at /opt, from where the CDK's publisher of files runs the AWS CLI.

    MiniStack unpacks layers elsewhere, and makes modules of theirs known, but not programs.
    https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html
    """
    before = 'for _ld in filter(None, os.environ.get("_LAMBDA_LAYERS_DIRS"'
    start, layers, rest = lambda_runtime._PYTHON_WORKER_SCRIPT.partition(before)
    assert layers, "MiniStack runs functions in another way than it did"
    indent = start[start.rindex("\n") + 1 :]
    bridge = textwrap.indent(PROGRAMS_OF_LAYERS, indent).lstrip() + indent
    lambda_runtime._PYTHON_WORKER_SCRIPT = start + bridge + layers + rest


take_alarms_on_metric_math()
find_programs_of_layers()
refer_to_secrets_by_arn()
keep_attributes_in_nested_stacks()
name_first_versions_by_their_token()
name_apis_as_aws_does()
count_loopback_as_tls()
name_roles_in_conditions()
fill_in_conditions_and_tell_denials()
app.main()

"""Credentials by connection type: ``from mooring.types.dynamiq import OpenAI``.

Each is a TypedDict for ``Mooring.credentials(id, OpenAI)``; its module is the type's namespace.
"""

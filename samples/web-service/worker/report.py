"""Writes the nightly report and tells the team."""
from __future__ import annotations

import json
import os
import urllib.request

SLACK_WEBHOOK_URL = "@@SLACK_WEBHOOK_URL@@"


def summarize(rows: list[dict], api_key: str = "@@ANTHROPIC_API_KEY@@") -> str:
    request = urllib.request.Request(
        "https://api.anthropic.com/v1/messages",
        data=json.dumps({"model": os.environ["REPORT_MODEL"], "messages": rows}).encode(),
        headers={"x-api-key": api_key, "content-type": "application/json"},
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)["content"][0]["text"]


def post(text: str) -> None:
    urllib.request.urlopen(SLACK_WEBHOOK_URL, data=json.dumps({"text": text}).encode())

"""An app that was let in by traydoctl: it has an access token and may change everything."""
import json
import urllib.request

GRANTS = {"TRAYDO_CLI_GRANTS": "always"}  # the environment in which traydoctl may do that


class TokenApp:
    def __init__(self, desktop, name):
        made = desktop.ctl("tokens", "create", name, "--scope", "todos:read todos:write", "--lists", "all")
        self.url, self.token, self.session = desktop.url, made["token"], None
        reply, headers = self.post("initialize", protocolVersion="2025-11-25", capabilities={},
                                   clientInfo={"name": name, "version": "1"})
        assert "result" in reply, reply
        self.session = headers["Mcp-Session-Id"]

    def post(self, method, **params):
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json",
                   "Accept": "application/json, text/event-stream"}
        if self.session:
            headers["Mcp-Session-Id"] = self.session
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url, body, headers)) as answer:
            return json.load(answer), answer.headers

    def call(self, name, **arguments):
        reply, _ = self.post("tools/call", name=name, arguments=arguments)
        assert not reply["result"].get("isError"), reply
        return reply["result"]["structuredContent"]
